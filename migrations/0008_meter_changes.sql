-- A meter changes in daily life: its version grows with every change, so that of two people who change it at once the
-- second is told.
alter table meters add column version integer not null default 1;

-- Why a meter was deactivated, on the configuration that ended then.
alter table meter_configurations add column end_reason text not null default '' check (length(end_reason) <= 500);

-- The devices that came after the first, whose number stands in meters.meter_number. The readings go on.
create table meter_replacements (
  community_id uuid not null,
  meter_id     uuid not null,
  id           uuid not null,
  from_day     date not null,
  meter_number text not null check (length(meter_number) between 1 and 64),
  primary key (community_id, id),
  foreign key (community_id, meter_id) references meters on delete cascade,
  constraint one_replacement_a_day unique (community_id, meter_id, from_day)
);
alter table meter_replacements enable row level security;
create policy own_community on meter_replacements for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
grant select, insert, update, delete on meter_replacements to optimce_app;

-- The number of the device of today; of the lines written before this, the first and only one.
alter table meter_list add column meter_number text;
update meter_list set meter_number = meters.meter_number
  from meters where meters.community_id = meter_list.community_id and meters.id = meter_list.meter_id;
alter table meter_list alter column meter_number set not null;
