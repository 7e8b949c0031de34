-- Which key an operation shares by, and when: proposed, then approved from a day or rejected. An assignment is of a version:
-- a key that is saved anew becomes another version, and the operation goes on with the one it was given.
create table operation_keys (
  community_id uuid not null,
  operation_id uuid not null,
  id           uuid not null,
  key_id       uuid not null,
  version      int not null,
  status       text not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
  period       daterange, -- the days on which it is in force
  proposed_at  timestamptz not null default now(),
  proposed_by  text not null, -- kept after the account is gone
  decided_at   timestamptz,
  decided_by   text,
  primary key (community_id, id),
  foreign key (community_id, operation_id) references operations on delete cascade,
  -- Without cascade: a key that is or was in use cannot be deleted.
  constraint operation_keys_version foreign key (community_id, key_id, version) references key_versions,
  check ((period is not null) = (status = 'approved')),
  check (period is null or (not isempty(period) and not lower_inf(period))),
  check ((decided_at is null) = (status = 'pending') and (decided_by is null) = (status = 'pending')),
  constraint one_key_a_day exclude using gist (community_id with =, operation_id with =, period with &&)
    where (status = 'approved')
);
create unique index one_pending_key on operation_keys (community_id, operation_id) where status = 'pending';
create index operation_keys_of_operation on operation_keys (community_id, operation_id, proposed_at);
create index operation_keys_of_key on operation_keys (community_id, key_id, version);

alter table operation_keys enable row level security;
create policy own_community on operation_keys for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- A key names who receives what: it is for those who manage.
create policy managers_only on operation_keys as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on operation_keys to optimce_app;
