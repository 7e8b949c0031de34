-- Many meters changed in one go, by a bulk change or an import: who, when, what was asked, and how each meter stood
-- before, so that the whole can be undone.
create table meter_change_sets (
  community_id    uuid not null references communities,
  id              uuid not null, -- UUIDv7: the newest sorts last
  kind            text not null check (kind in ('bulk', 'import')),
  asked           jsonb not null,
  counts          jsonb not null,
  created_members uuid[] not null default '{}', -- made along with the meters; undone with them
  user_id         uuid,
  actor           text not null, -- name at the time; stays when the account is gone
  at              timestamptz not null default now(),
  undone_at       timestamptz,
  undone_by       text,
  primary key (community_id, id),
  check ((undone_at is null) = (undone_by is null))
);

-- No foreign key to the meter: it may be deleted later, and the change stays told.
create table meter_change_set_items (
  community_id   uuid not null,
  change_set_id  uuid not null,
  meter_id       uuid not null,
  before         jsonb,   -- the state of src/domain/meters/meter-state.ts; null: the meter was created
  version_before integer, -- the meter's version, before and after; another one now: somebody has changed it since
  version_after  integer not null,
  primary key (community_id, change_set_id, meter_id),
  foreign key (community_id, change_set_id) references meter_change_sets on delete cascade,
  check ((before is null) = (version_before is null))
);
create index meter_change_set_items_of_meter on meter_change_set_items (community_id, meter_id);

do $$
declare t text;
begin
  foreach t in array array['meter_change_sets', 'meter_change_set_items'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_community on %I for all to optimce_app
      using (community_id = app_community()) with check (community_id = app_community())', t);
    execute format('grant select, insert, update on %I to optimce_app', t);
  end loop;
end $$;

-- A member whom an import made goes with it when it is undone.
grant delete on members to optimce_app;
