-- Days on which a participation does not count: the grid operator has not agreed yet, or it is on hold. On all its other days
-- it is active. A status of today alone would change what was shared last month as soon as somebody is put on hold.
create table participation_pauses (
  community_id     uuid not null,
  participation_id uuid not null,
  period           daterange not null,
  status           text not null check (status in ('awaiting-dso', 'on-hold')),
  primary key (community_id, participation_id, period),
  foreign key (community_id, participation_id) references participations on delete cascade,
  check (not isempty(period) and not lower_inf(period)),
  constraint one_status_a_day exclude using gist (community_id with =, participation_id with =, period with &&)
);
alter table participation_pauses enable row level security;
create policy own_community on participation_pauses for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on participation_pauses as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on participation_pauses to optimce_app;

-- Who waits for the grid operator has done so from the first day. Who is on hold has been so since the day of the last change
-- that says it, and before that as it was before that change; who was active or is, on all days.
insert into participation_pauses (community_id, participation_id, period, status)
select p.community_id, p.id, p.period, p.status from participations p where p.status = 'awaiting-dso';

with held as (
  select p.community_id, p.id, p.period, l.was,
    greatest(lower(p.period), coalesce((l.at at time zone 'Europe/Brussels')::date, lower(p.period))) as since
  from participations p left join lateral (
    select at, before ->> 'status' as was from audit_lines a
    where a.community_id = p.community_id and a.action = 'participation.changed' and a.entity_id = p.id
      and a.after ->> 'status' = 'on-hold' and a.before ->> 'status' <> 'on-hold'
    order by a.at desc limit 1
  ) l on true
  where p.status = 'on-hold'
), parts as (
  select community_id, id, daterange(lower(period), since) as period, was as status from held where was = 'awaiting-dso'
  union all
  select community_id, id, daterange(since, null) * period, 'on-hold' from held
)
insert into participation_pauses (community_id, participation_id, period, status)
select community_id, id, period, status from parts where not isempty(period);

alter table participations drop column status;
