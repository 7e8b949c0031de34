-- The list is also filtered by what a meter is, and by what is doubtful about it.

-- An active meter without readings for so many days is doubted.
alter table communities add column stale_after_days smallint not null default 45 check (stale_after_days between 1 and 400);
-- Grows with every change of the settings, so that of two people who change them at once the second is told.
alter table communities add column version integer not null default 1;

alter table meter_list
  add column facets           int not null default 0, -- what is filtered by, packed by src/server/meters/line-facets.ts
  add column dso              text, -- null until the line is written anew
  add column doubts           text[] not null default '{}', -- open ones; having no readings depends on the day it is asked
  add column dismissed_doubts text[] not null default '{}',
  add column silent_since     date; -- first day since which an active meter has no readings, unless that was found right
-- The lines of before are filled by the one function that writes them, in src/server/meters/meter-line.ts: they are due.
update meter_list set changes_on = date '0001-01-01';

-- Few different values, so that this index is small: it counts what matches in about 10 ms of 100 000.
create index meter_list_facets on meter_list (community_id, facets, dso, silent_since, operation_id);
-- Every order carries what is filtered, so that a page far down, or one of few lines, is reached in the index alone.
drop index meter_list_by_ean, meter_list_by_address, meter_list_by_number, meter_list_by_status, meter_list_by_holder,
  meter_list_by_holder_desc, meter_list_by_operation, meter_list_by_operation_desc, meter_list_by_data, meter_list_by_data_desc;
do $$
declare
  described record;
begin
  for described in select * from (values
    ('ean', 'ean'), ('address', 'address_sort, ean'), ('number', 'meter_number_sort, ean'), ('status', 'status_rank, ean'),
    ('holder', 'holder_sort, ean'), ('holder_desc', 'holder_sort desc nulls last, ean desc'),
    ('operation', 'operation_sort, ean'), ('operation_desc', 'operation_sort desc nulls last, ean desc'),
    ('data', 'data_until, ean'), ('data_desc', 'data_until desc nulls last, ean desc')) v (name, columns)
  loop
    execute format('create index %I on meter_list (community_id, %s) include (meter_id, facets, dso, silent_since, operation_id)',
      'meter_list_by_' || described.name, described.columns);
  end loop;
end $$;
create index meter_list_of_operation on meter_list (community_id, operation_id) where operation_id is not null;
create index meter_list_dismissed on meter_list (community_id, meter_id) where dismissed_doubts <> '{}';

-- The condition of the list, as SQL; every value is written as a literal. `filters` has, all of them optional:
--   mask, value  bits of the facets and how they must stand
--   some         masks, of each of which at least one bit must stand
--   dso, operationId, holderId
--   silentBy     a day: silent since then or longer; with `orSome`, a mask, that or at least one of its bits
--   dismissed    a doubt that was found right
--   terms        ready for LIKE; each must be found
create function meter_list_condition(filters jsonb) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  found text := format('community_id = %L', app_community());
  item text;
begin
  if filters ? 'mask' then
    found := found || format(' and facets & %s = %s', (filters ->> 'mask')::int, (filters ->> 'value')::int);
  end if;
  for item in select jsonb_array_elements_text(filters -> 'some') loop
    found := found || format(' and facets & %s <> 0', item::int);
  end loop;
  if filters ? 'dso' then found := found || format(' and dso = %L', filters ->> 'dso'); end if;
  if filters ? 'operationId' then found := found || format(' and operation_id = %L', filters ->> 'operationId'); end if;
  if filters ? 'holderId' then found := found || format(' and holder_id = %L', filters ->> 'holderId'); end if;
  if filters ? 'silentBy' then
    found := found || format(' and (silent_since <= %L', filters ->> 'silentBy')
      || coalesce(' or facets & ' || (filters ->> 'orSome')::int || ' <> 0', '') || ')';
  end if;
  if filters ? 'dismissed' then
    found := found || format(' and dismissed_doubts <> ''{}'' and dismissed_doubts @> array[%L]', filters ->> 'dismissed');
  end if;
  for item in select jsonb_array_elements_text(filters -> 'terms') loop
    found := found || format(' and search like %L', '%' || item || '%');
  end loop;
  return found;
end $$;
revoke all on function meter_list_condition(jsonb) from public;

-- The column of an order, and the order itself, as SQL, of lines whose column is called `place`.
create function meter_list_order(sort text, descending boolean, out place text, out ordering text)
  language plpgsql immutable set search_path = public, pg_temp as $$
declare
  way text := case when descending then ' desc' else ' asc' end;
begin
  place := case sort
    when 'address' then 'address_sort' when 'ean' then 'ean' when 'meterNumber' then 'meter_number_sort'
    when 'status' then 'status_rank' when 'holder' then 'holder_sort' when 'operation' then 'operation_sort'
    when 'dataUntil' then 'data_until' end;
  if place is null then raise exception 'no such order: %', sort; end if;
  -- Only where nulls are: the other indexes are read backwards, and that puts nulls first.
  ordering := 'place' || way || case when sort in ('holder', 'operation', 'dataUntil') then ' nulls last' else '' end || ', ean' || way;
end $$;
revoke all on function meter_list_order(text, boolean) from public;

-- One page of the list, in order, and how many lines there are in all. Asked of the owner, who may use the
-- trigram index, on its own condition on the community: no community said, nothing found. What is found in one reading is
-- counted and sorted; otherwise it is counted in the index of the facets, and the index of the order is followed. The
-- planner is not asked which: its guess at how many lines hold a word or a bit is often far off.
drop function meter_list_page(text[], smallint, uuid, text, boolean, int, int);
create function meter_list_page(filters jsonb, sort text, descending boolean, size int, skip int, out total bigint, out ids uuid[])
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB'
  set enable_seqscan = on set enable_bitmapscan = on set enable_sort = on as $$
declare
  condition text := meter_list_condition(filters);
  o record := meter_list_order(sort, descending);
  lines text := format('select meter_id, %I as place, ean from meter_list where %s', o.place, condition);
  page text := format('array(select meter_id from line order by %s limit %s offset %s)', o.ordering, size, skip);
  longest int := coalesce((select max(length(t)) from jsonb_array_elements_text(filters -> 'terms') t), 0);
  few constant int := 20000;
begin
  -- A word long enough for its index, however many lines have it.
  if longest >= 3 then
    execute format('with line as materialized (%s) select (select count(*) from line), %s', lines, page) into total, ids;
    return;
  end if;
  -- A letter, a holder, an operation: there may be few of them, and then one reading is enough.
  if longest > 0 or filters ?| array['holderId', 'operationId', 'dismissed'] then
    execute format('with line as materialized (%s limit %s), counted as (select count(*) as n from line)
      select n, case when n <= %s then %s end from counted', lines, few + 1, few, page) into total, ids;
    if total <= few then return; end if;
  end if;
  execute format('select count(*) from meter_list where %s', condition) into total;
  if total <= skip then
    ids := '{}';
    return;
  end if;
  -- Nothing of the lines is asked but what the index of the order has. All three are put back at the end of the function.
  if longest = 0 and not filters ?| array['holderId', 'dismissed'] then
    perform set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true);
  end if;
  execute format('with line as not materialized (%s) select %s', lines, page) into ids;
end $$;
revoke all on function meter_list_page(jsonb, text, boolean, int, int) from public;
grant execute on function meter_list_page(jsonb, text, boolean, int, int) to optimce_app;

-- All of them, in order: for what is done to everything that is found, and for files.
create function meter_list_ids(filters jsonb, sort text, descending boolean) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
declare
  o record := meter_list_order(sort, descending);
begin
  return query execute format('select meter_id from (select meter_id, %I as place, ean from meter_list where %s) line order by %s',
    o.place, meter_list_condition(filters), o.ordering);
end $$;
revoke all on function meter_list_ids(jsonb, text, boolean) from public;
grant execute on function meter_list_ids(jsonb, text, boolean) to optimce_app;
