-- Sharing operations as managers keep them: who may see them, and which municipalities they cover.
alter table operations
  add column public boolean not null default false,
  add column sort_name text collate "C",
  add column version int not null default 1 check (version >= 1),
  add column changed_at timestamptz not null default now();

create table operation_municipalities (
  community_id uuid not null,
  operation_id uuid not null,
  nis          text not null check (nis ~ '^\d{5}$'), -- of src/domain/places/municipalities.json
  primary key (community_id, operation_id, nis),
  foreign key (community_id, operation_id) references operations on delete cascade
);
alter table operation_municipalities enable row level security;
create policy own_community on operation_municipalities for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
grant select, insert, delete on operation_municipalities to optimce_app;

-- How far the grid operator is with a participation. What was there before counted already.
alter table participations add column status text not null default 'active' check (status in ('awaiting-dso', 'active', 'on-hold'));
