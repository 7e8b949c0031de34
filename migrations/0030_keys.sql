-- Allocation keys. What a key says is kept version by version: whoever saves one makes another version, and what was
-- calculated with an earlier one can be calculated again.
create table keys (
  community_id uuid not null references communities,
  id           uuid not null,
  version      int not null check (version >= 1), -- the present one
  name         text not null check (length(name) between 1 and 255),
  sort_name    text collate "C" not null,
  search       text not null, -- folded name and description
  changed_at   timestamptz not null default now(),
  primary key (community_id, id)
);
create index keys_by_name on keys (community_id, sort_name, id);

create table key_versions (
  community_id  uuid not null,
  key_id        uuid not null,
  version       int not null,
  name          text not null check (length(name) between 1 and 255),
  description   text not null check (length(description) <= 2000),
  pro_rata_base text not null check (pro_rata_base in ('residual', 'initial')),
  actor         text not null, -- who saved it, kept after the account is gone
  saved_at      timestamptz not null default now(),
  primary key (community_id, key_id, version),
  foreign key (community_id, key_id) references keys on delete cascade
);
-- A key has the version that it says is the present one; both are written in one transaction.
alter table keys add constraint keys_present_version
  foreign key (community_id, id, version) references key_versions deferrable initially deferred;

-- In their order. A participant is a meter, a member, or a name to be bound later. Of a meter or a member that is deleted
-- the name stays: what takes part in an operation cannot be deleted.
create table key_participants (
  community_id uuid not null,
  key_id       uuid not null,
  version      int not null,
  position     smallint not null check (position >= 0),
  id           uuid not null,
  name         text not null check (length(name) between 1 and 255),
  meter_id     uuid,
  member_id    uuid,
  primary key (community_id, key_id, version, position),
  unique (community_id, key_id, version, id),
  check (meter_id is null or member_id is null),
  foreign key (community_id, key_id, version) references key_versions on delete cascade,
  constraint key_participants_meter foreign key (community_id, meter_id) references meters on delete set null (meter_id),
  constraint key_participants_member foreign key (community_id, member_id) references members on delete set null (member_id)
);
create index key_participants_of_meter on key_participants (community_id, meter_id) where meter_id is not null;
create index key_participants_of_member on key_participants (community_id, member_id) where member_id is not null;

-- In their order. Weight and shares in hundredths of a percent; shares in the order of the participants, null is pro rata.
create table key_iterations (
  community_id uuid not null,
  key_id       uuid not null,
  version      int not null,
  position     smallint not null check (position between 0 and 2),
  weight       int not null check (weight between 0 and 10000),
  shares       int[] not null check (cardinality(shares) >= 1),
  primary key (community_id, key_id, version, position),
  foreign key (community_id, key_id, version) references key_versions on delete cascade
);

-- A key names who receives what: it is for those who manage.
do $$
declare t text;
begin
  foreach t in array array['keys', 'key_versions', 'key_participants', 'key_iterations'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_community on %I for all to optimce_app
      using (community_id = app_community()) with check (community_id = app_community())', t);
    execute format('create policy managers_only on %I as restrictive for all to optimce_app
      using ((select app_only_members()) is null)', t);
    execute format('grant select, insert, delete on %I to optimce_app', t);
  end loop;
end $$;
-- What a version says is never changed; the deletion of a meter or member is the database's own work.
grant update on keys to optimce_app;
