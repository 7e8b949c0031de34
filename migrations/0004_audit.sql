-- One line for every write, in the same transaction. The application may add and read, never change.

create table audit_lines (
  community_id uuid not null references communities,
  id           uuid not null,
  at           timestamptz not null default now(),
  user_id      uuid,          -- null: the system itself (demo loader, jobs)
  actor        text not null, -- name at the time; stays when the account is gone
  action       text not null, -- 'meter.created'
  entity       text not null, -- 'meter'
  entity_id    uuid not null,
  before       jsonb,
  after        jsonb,
  primary key (community_id, id)
);
create index audit_lines_by_entity on audit_lines (community_id, entity, entity_id, at);

alter table audit_lines enable row level security;
create policy own_community on audit_lines for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
grant select, insert on audit_lines to optimce_app;
