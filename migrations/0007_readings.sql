-- One row per meter, direction and local day (Europe/Brussels). The quarter-hours are packed by
-- src/domain/readings/packed-day.ts; the sums stand beside them so that months and years need no unpacking.
create table reading_days (
  community_id uuid not null,
  meter_id     uuid not null,
  direction    "char" not null check (direction in ('o', 'i')), -- offtake (A+), injection (A-)
  day          date not null,
  gross        bytea not null,
  shared       bytea,          -- null: the DSO settled nothing for this day, which is not zero
  quality      bytea,          -- null: every slot that is present was measured
  gross_mwh    bigint not null, -- milliwatt-hours, sum of the slots present
  shared_mwh   bigint,
  peak_mwh     bigint not null, -- highest slot
  slots        smallint not null check (slots in (92, 96, 100)),
  missing      smallint not null default 0,
  estimated    smallint not null default 0,
  corrected    smallint not null default 0,
  import_id    uuid,
  primary key (community_id, meter_id, direction, day),
  foreign key (community_id, meter_id) references meters
);

alter table reading_days enable row level security;
create policy own_community on reading_days for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
grant select, insert, update, delete on reading_days to optimce_app;
