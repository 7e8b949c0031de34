-- How an operation counts, from a day on until the next one: what was shared before keeps the rules of its day. Before the
-- first day the usual ones hold (src/domain/sharing/sharing-rules.ts). Days follow each other, so none can have two.
create table operation_rules (
  community_id   uuid not null,
  operation_id   uuid not null,
  from_day       date not null,
  own_injection  text not null check (own_injection in ('excluded', 'included')),
  giving_back    text not null check (giving_back in ('injection', 'priority', 'coefficients')),
  price          int check (price between 0 and 1000000), -- what consumers pay, hundred-thousandths of a euro per kWh
  producer_price int check (producer_price between 0 and 1000000), -- what producers get, the same
  primary key (community_id, operation_id, from_day),
  foreign key (community_id, operation_id) references operations on delete cascade
);
alter table operation_rules enable row level security;
create policy own_community on operation_rules for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on operation_rules as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on operation_rules to optimce_app;

-- What was said so far held on all days.
insert into operation_rules (community_id, operation_id, from_day, own_injection, giving_back)
select community_id, id, '2000-01-01', own_injection, giving_back from operations
where own_injection <> 'excluded' or giving_back <> 'injection';
alter table operations drop column own_injection, drop column giving_back;

alter table operation_producers add column from_day date;
update operation_producers set from_day = '2000-01-01';
-- Of an operation that had gone back to giving by injection there are none; of others all belong to their rules.
alter table operation_producers
  alter column from_day set not null,
  drop constraint operation_producers_pkey,
  drop constraint operation_producers_community_id_operation_id_position_key,
  drop constraint operation_producers_community_id_operation_id_fkey,
  add primary key (community_id, operation_id, from_day, meter_id),
  add unique (community_id, operation_id, from_day, position),
  add foreign key (community_id, operation_id, from_day) references operation_rules on delete cascade;
