-- Names by which the application tells why a meter cannot go: it has readings, though none that the list knows of.
alter table month_totals rename constraint month_totals_community_id_meter_id_fkey to month_totals_of_meter;
alter table superseded_days rename constraint superseded_days_community_id_meter_id_fkey to superseded_of_meter;
alter table superseded_month_totals rename constraint superseded_month_totals_community_id_meter_id_fkey
  to superseded_months_of_meter;
