-- What the grid operator of an operation does in its calculation: whether a meter may receive what it injects itself, and how
-- what was shared is counted back to several producers.
alter table operations
  add column own_injection text not null default 'excluded' check (own_injection in ('excluded', 'included')),
  add column giving_back text not null default 'injection' check (giving_back in ('injection', 'priority', 'coefficients'));

-- Of operations that give back by priority or by coefficients: the producers in their order, each with its coefficient.
create table operation_producers (
  community_id uuid not null,
  operation_id uuid not null,
  meter_id     uuid not null,
  position     smallint not null check (position >= 0),
  coefficient  int not null check (coefficient between 0 and 1000000),
  primary key (community_id, operation_id, meter_id),
  unique (community_id, operation_id, position),
  foreign key (community_id, operation_id) references operations on delete cascade,
  foreign key (community_id, meter_id) references meters on delete cascade
);
create index operation_producers_of_meter on operation_producers (community_id, meter_id);

alter table operation_producers enable row level security;
create policy own_community on operation_producers for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- It names other people's meters.
create policy managers_only on operation_producers as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, delete on operation_producers to optimce_app;
