-- Quick open: a few meters and members for what is being typed, found while it is typed. Asked of the owner, who may
-- use the trigram indexes, on its own condition on the community (see 0005 and 0006). `terms` stand in LIKE as they
-- are, and each must be found; one too short for the trigrams must begin a word, as they know beginnings. A plain member
-- finds nothing (app_only_members, 0012).
create function quick_condition(terms text[]) returns text
  language sql immutable set search_path = public, pg_temp
  return coalesce((select string_agg(
    case when length(t) >= 3 then format(' and search like %L', '%' || t || '%')
      else format(' and (search like %L or search like %L)', t || '%', '% ' || t || '%') end, '' order by n)
    from unnest(terms) with ordinality as u (t, n)), '');
revoke all on function quick_condition(text[]) from public;

-- `number` is the whole of what was typed, written as meter_number_sort is. What begins with it is there at once, in
-- the order of an index: when that is enough, nothing else is looked at. Of a word that is in many lines the first
-- thousand are compared: first comes a meter of exactly this number or EAN, then one in which a word begins so.
create function meters_quick(terms text[], number text, at_most int) returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
declare
  known text := format('select meter_id, ean, address_sort, meter_number_sort, search from meter_list where community_id = %L',
    app_community());
  begun text := format('(%s and meter_number_sort = %L limit %s)', known, number, at_most);
  best text := format('order by meter_number_sort = %L or ean = %L desc, search like %L or search like %L desc, address_sort, ean limit %s',
    number, terms[1], terms[1] || '%', '% ' || terms[1] || '%', at_most);
  found uuid[];
begin
  if app_only_members() is not null then return '{}'; end if;
  if cardinality(terms) = 1 then
    begun := begun || format(' union (%s and ean like %L order by ean limit %s) union (%s and address_sort like %L order by address_sort, ean limit %s)',
      known, terms[1] || '%', at_most, known, terms[1] || '%', at_most);
  end if;
  execute format('with line as materialized (%s) select array(select meter_id from line %s)', begun, best) into found;
  if cardinality(found) = at_most then return found; end if;
  execute format('with hit as materialized (%s%s limit 1000) select array(select meter_id from (%s union select * from hit) line %s)',
    known, quick_condition(terms), begun, best) into found;
  return found;
end $$;

revoke all on function meters_quick(text[], text, int) from public;
grant execute on function meters_quick(text[], text, int) to optimce_app;

create function members_quick(terms text[], at_most int) returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
declare
  known text := format('select id, sort_name, search from members where community_id = %L', app_community());
  found uuid[];
begin
  if app_only_members() is not null then return '{}'; end if;
  if cardinality(terms) = 1 then
    execute format('with line as materialized (%s and sort_name like %L order by sort_name, id limit %s)
      select array(select id from line order by sort_name, id)', known, terms[1] || '%', at_most) into found;
    if cardinality(found) = at_most then return found; end if;
  end if;
  execute format('with hit as materialized (%s%s limit 1000) select array(select id from hit
      order by search like %L or search like %L desc, sort_name, id limit %s)',
    known, quick_condition(terms), terms[1] || '%', '% ' || terms[1] || '%', at_most) into found;
  return found;
end $$;
revoke all on function members_quick(text[], int) from public;
grant execute on function members_quick(text[], int) to optimce_app;

-- How somebody looks at a list, kept under a name: what its address says. Without a user it belongs to all managers.
create table saved_views (
  community_id uuid not null references communities on delete cascade,
  id           uuid not null,
  user_id      uuid,
  list         text not null check (list in ('meters')),
  name         text not null check (length(name) between 1 and 80),
  search       text not null check (length(search) <= 2000),
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (community_id, id),
  foreign key (community_id, user_id) references community_users on delete cascade,
  constraint one_view_a_name unique nulls not distinct (community_id, user_id, list, name)
);
alter table saved_views enable row level security;
-- Nobody sees another's own views, whatever their role.
create policy own_community on saved_views for all to optimce_app
  using (community_id = app_community() and (user_id is null or user_id = app_user()))
  with check (community_id = app_community() and (user_id is null or user_id = app_user()));
-- A search may name somebody: views are for those who manage.
create policy managers_only on saved_views as restrictive for all to optimce_app
  using (exists (select from community_users u where u.community_id = saved_views.community_id and u.user_id = app_user()
    and u.role in ('manager', 'admin')));
grant select, insert, update, delete on saved_views to optimce_app;

-- Where a meter stands: its postal code and its city in plain letters, as src/domain/places/plain-name.ts writes them.
-- The lines of before are filled by the one function that writes lines, in src/server/meters/meter-line.ts: they are due.
alter table meter_list add column locality text collate "C";
update meter_list set changes_on = date '0001-01-01';
-- It carries what is filtered, so that meters are counted by locality in the index alone.
create index meter_list_of_locality on meter_list (community_id, locality) include (meter_id, facets, dso, silent_since, operation_id);

-- As in 0010, and the locality: `filters` may have `locality`. And a plain member finds nothing in the list.
create or replace function meter_list_condition(filters jsonb) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  found text := format('community_id = %L', app_community());
  item text;
begin
  if app_only_members() is not null then return 'false'; end if;
  if filters ? 'mask' then
    found := found || format(' and facets & %s = %s', (filters ->> 'mask')::int, (filters ->> 'value')::int);
  end if;
  for item in select jsonb_array_elements_text(filters -> 'some') loop
    found := found || format(' and facets & %s <> 0', item::int);
  end loop;
  if filters ? 'locality' then found := found || format(' and locality = %L', filters ->> 'locality'); end if;
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
create or replace function meter_list_page(filters jsonb, sort text, descending boolean, size int, skip int, out total bigint, out ids uuid[])
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
  if longest > 0 or filters ?| array['holderId', 'operationId', 'dismissed', 'locality'] then
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
  if longest = 0 and not filters ?| array['holderId', 'dismissed', 'locality'] then
    perform set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true);
  end if;
  execute format('with line as not materialized (%s) select %s', lines, page) into ids;
end $$;

-- How many of the meters that match stand in each locality.
create function meter_list_localities(filters jsonb) returns table (place text, meters bigint)
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
begin
  return query execute format('select locality, count(*) from meter_list where %s and locality is not null group by locality',
    meter_list_condition(filters));
end $$;
revoke all on function meter_list_localities(jsonb) from public;
grant execute on function meter_list_localities(jsonb) to optimce_app;
