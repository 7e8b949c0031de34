-- Files of readings that came in: read and compared first, written when somebody says so, taken back when it was wrong.
create table imports (
  community_id    uuid not null references communities,
  id              uuid not null, -- UUIDv7: the newest sorts last
  state           text not null check (state in
    ('reading', 'previewed', 'committing', 'committed', 'failed', 'undone', 'cancelled')),
  files           jsonb not null, -- in order: name, size, sha256, rows, how it was asked to be read and was
  profile         text,           -- of the first file
  operation_id    uuid,           -- what the files are about, when they are about one
  progress        real not null default 0 check (progress between 0 and 1),
  attempts        smallint not null default 0, -- how often the work under way was begun
  summary         jsonb,          -- ImportSummary of src/domain/readings/import/summary.ts
  counts          jsonb,          -- what the list shows of it
  needs_mapping   jsonb,          -- first rows of a file whose layout is not known
  error           jsonb,          -- code, params and file of the reason why it failed
  user_id         uuid,           -- null: the command line of the machine
  actor           text not null,  -- name at the time; stays when the account is gone
  at              timestamptz not null default now(),
  committed_at    timestamptz,
  committed_by    text,
  undone_at       timestamptz,
  undone_by       text,
  primary key (community_id, id),
  foreign key (community_id, operation_id) references operations on delete set null (operation_id),
  check ((committed_at is null) = (committed_by is null)),
  check ((undone_at is null) = (undone_by is null))
);
create index imports_under_way on imports (community_id, state) where state in ('reading', 'committing');

-- What arrived, between preview and commit: by EAN, because nobody may have the meter yet. Packed as in reading_days.
create table import_days (
  community_id uuid not null,
  import_id    uuid not null,
  ean          text not null,
  direction    "char" not null check (direction in ('o', 'i')),
  day          date not null,
  gross        bytea not null,
  shared       bytea,
  quality      bytea,
  primary key (community_id, import_id, ean, direction, day),
  foreign key (community_id, import_id) references imports on delete cascade
);

alter table reading_days add foreign key (community_id, import_id) references imports;
-- Which days stand on an import: asked when it is undone.
create index reading_days_of_import on reading_days (community_id, import_id) where import_id is not null;

-- The row of reading_days as it was before an import changed it; `gross` null: there was none. An undo puts it back.
create table superseded_days (
  community_id uuid not null,
  import_id    uuid not null, -- the one that changed it
  meter_id     uuid not null,
  direction    "char" not null check (direction in ('o', 'i')),
  day          date not null,
  gross        bytea,
  shared       bytea,
  quality      bytea,
  gross_mwh    bigint,
  shared_mwh   bigint,
  peak_mwh     bigint,
  slots        smallint,
  missing      smallint,
  estimated    smallint,
  corrected    smallint,
  before_import_id uuid,      -- the import that the row was of
  primary key (community_id, import_id, meter_id, direction, day),
  foreign key (community_id, import_id) references imports on delete cascade,
  foreign key (community_id, meter_id) references meters
);
create index superseded_days_of_meter on superseded_days (community_id, meter_id, direction, day);

-- What a DSO tells of a meter and month without quarter-hours. mWh, null where it says nothing; cents without VAT.
create table month_totals (
  community_id           uuid not null,
  meter_id               uuid not null,
  month                  date not null check (extract(day from month) = 1),
  tariff                 text not null check (tariff in ('total', 'day', 'night')),
  offtake_shared_mwh     bigint,
  offtake_residual_mwh   bigint,
  injection_shared_mwh   bigint,
  injection_residual_mwh bigint,
  grid_fee_cents         bigint,
  import_id              uuid,
  primary key (community_id, meter_id, month, tariff),
  foreign key (community_id, meter_id) references meters,
  foreign key (community_id, import_id) references imports
);
create index month_totals_of_import on month_totals (community_id, import_id) where import_id is not null;

-- As superseded_days; `was` false: there was no such row.
create table superseded_month_totals (
  community_id           uuid not null,
  import_id              uuid not null,
  meter_id               uuid not null,
  month                  date not null,
  tariff                 text not null,
  was                    boolean not null,
  offtake_shared_mwh     bigint,
  offtake_residual_mwh   bigint,
  injection_shared_mwh   bigint,
  injection_residual_mwh bigint,
  grid_fee_cents         bigint,
  before_import_id       uuid,
  primary key (community_id, import_id, meter_id, month, tariff),
  foreign key (community_id, import_id) references imports on delete cascade,
  foreign key (community_id, meter_id) references meters
);

-- Layouts that users of the community described.
create table import_profiles (
  community_id uuid not null references communities,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 100),
  mapping      jsonb not null, -- importMapping of src/domain/readings/import/mapping.schema.ts
  at           timestamptz not null default now(),
  actor        text not null,
  primary key (community_id, id),
  constraint import_profile_name unique (community_id, name)
);

do $$
declare t text;
begin
  foreach t in array array['imports', 'import_days', 'superseded_days', 'month_totals', 'superseded_month_totals',
      'import_profiles'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_community on %I for all to optimce_app
      using (community_id = app_community()) with check (community_id = app_community())', t);
    execute format('create policy managers_only on %I as restrictive for all to optimce_app
      using ((select app_only_members()) is null)', t);
    execute format('grant select, insert, update, delete on %I to optimce_app', t);
  end loop;
end $$;
revoke delete on imports from optimce_app; -- what was done stays told
