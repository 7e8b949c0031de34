-- The days of every sharing operation and of the whole community added up, packed as the days of its meters are, so that a
-- community's load curve is one row a day and not four hundred. Made from reading_days and participations by
-- src/server/readings/retotal.ts.
create table total_days (
  community_id  uuid not null references communities,
  whole_id      uuid not null, -- the operation, or the community itself
  operation_id  uuid generated always as (nullif(whole_id, community_id)) stored,
  direction     "char" not null check (direction in ('o', 'i')),
  day           date not null,
  gross         bytea not null,
  shared        bytea,
  quality       bytea,
  present       bytea not null,   -- meters with a value, per slot; packed as the energy is
  gross_mwh     bigint not null,
  shared_mwh    bigint,
  present_slots integer not null, -- slots of meters: two whole meters have 192 of them
  estimated     smallint not null,
  corrected     smallint not null,
  primary key (community_id, whole_id, direction, day),
  foreign key (community_id, operation_id) references operations
);

-- Days whose totals are to be made anew. Written by the database itself with every change of what they are made of,
-- whatever wrote it; taken away by whoever makes them, best in the same transaction. One line for each transaction, so that
-- two never wait for each other here.
create table total_days_due (
  community_id uuid not null references communities,
  day          date not null,
  marked_by    bigint not null default pg_current_xact_id()::text::bigint,
  primary key (community_id, day, marked_by)
);

do $$
declare t text;
begin
  foreach t in array array['total_days', 'total_days_due'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_community on %I for all to optimce_app
      using (community_id = app_community()) with check (community_id = app_community())', t);
    -- The curve of an operation of two shows one of them the other's.
    execute format('create policy managers_only on %I as restrictive for all to optimce_app
      using ((select app_only_members()) is null)', t);
    execute format('grant select, insert, update, delete on %I to optimce_app', t);
  end loop;
end $$;

create function total_days_of_readings() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    insert into total_days_due (community_id, day) select distinct community_id, day from gone on conflict do nothing;
  end if;
  if tg_op <> 'DELETE' then
    insert into total_days_due (community_id, day) select distinct community_id, day from come on conflict do nothing;
  end if;
  return null;
end $$;

create function total_days_of_participations() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    insert into total_days_due (community_id, day) select distinct r.community_id, r.day from gone
      join reading_days r on r.community_id = gone.community_id and r.meter_id = gone.meter_id and gone.period @> r.day
      on conflict do nothing;
  end if;
  if tg_op <> 'DELETE' then
    insert into total_days_due (community_id, day) select distinct r.community_id, r.day from come
      join reading_days r on r.community_id = come.community_id and r.meter_id = come.meter_id and come.period @> r.day
      on conflict do nothing;
  end if;
  return null;
end $$;

do $$
declare t text;
declare f text;
begin
  foreach t in array array['reading_days', 'participations'] loop
    f := case t when 'reading_days' then 'total_days_of_readings()' else 'total_days_of_participations()' end;
    execute format('create trigger total_days_inserted after insert on %I
      referencing new table as come for each statement execute function %s', t, f);
    execute format('create trigger total_days_updated after update on %I
      referencing old table as gone new table as come for each statement execute function %s', t, f);
    execute format('create trigger total_days_deleted after delete on %I
      referencing old table as gone for each statement execute function %s', t, f);
  end loop;
end $$;

-- What is there already is added up when it is first asked for.
insert into total_days_due (community_id, day) select distinct community_id, day from reading_days;

-- How complete 200 meters are on each day of a year is read in the index alone: 146 000 rows of which only counts matter.
alter table reading_days drop constraint reading_days_pkey;
alter table reading_days add primary key (community_id, meter_id, direction, day)
  include (slots, missing, estimated, corrected);
