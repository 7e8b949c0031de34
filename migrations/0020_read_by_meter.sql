-- What is dated about many meters is read by their ids, for files and for the list's lines: a tenth of what the indexes
-- of the exclusion constraints cost, which are made to find overlaps.
create index meter_configurations_of_meter on meter_configurations (community_id, meter_id);
create index meter_holders_of_meter on meter_holders (community_id, meter_id);
create index participations_of_meter on participations (community_id, meter_id);

-- Meters are counted by locality in the index alone, in its order; the planner would rather read all lines with three processes.
alter function meter_list_localities(jsonb) set enable_seqscan = off;
alter function meter_list_localities(jsonb) set max_parallel_workers_per_gather = 0;
