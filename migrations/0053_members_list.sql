-- The list of members, one page at a time, whichever way it is sorted: each order is an index that also has what is
-- filtered, so that a page far behind reads no row of a member that it does not show.
create index members_list_by_name on members (community_id, sort_name, id) include (kind, status);
drop index members_by_name;
create index members_list_by_email on members (community_id, email nulls last, sort_name, id) include (kind, status);
create index members_list_by_email_down on members (community_id, email desc nulls last, sort_name desc, id desc) include (kind, status);
create index members_list_by_status on members (community_id, status, sort_name, id) include (kind);
create index members_list_by_joined on members (community_id, created_at, sort_name, id) include (kind, status);
drop index members_by_joined;

-- How many members match, and one page of them in order. As the owner, because row-level security keeps PostgreSQL from
-- using the trigram index; on its own condition on the community, and with its own records only for a plain member. `filters`: `terms`
-- ready for LIKE, `kind`, `status`, `hasMeters` (`yes`, `no`) on `day`.
create function member_list_page(filters jsonb, sort text, descending boolean, size int, skip int, out total bigint, out ids uuid[])
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
declare
  condition text := format('community_id = %L', app_community());
  direction text := case when descending then 'desc' else 'asc' end;
  ordering text := case sort
    when 'email' then format('email %s nulls last, ', direction)
    when 'status' then format('status %s, ', direction)
    when 'joinedOn' then format('created_at %s, ', direction)
    else '' end || format('sort_name %1$s, id %1$s', direction);
  page text;
  term text;
  longest int := coalesce((select max(length(t)) from jsonb_array_elements_text(filters -> 'terms') t), 0);
begin
  if app_only_members() is not null then
    condition := condition || format(' and id = any (%L::uuid[])', app_only_members());
  end if;
  if filters ? 'kind' then condition := condition || format(' and kind = %L', filters ->> 'kind'); end if;
  if filters ? 'status' then condition := condition || format(' and status = %L', filters ->> 'status'); end if;
  if filters ? 'hasMeters' then
    condition := condition || format(' and %s (id in (select member_id from meter_holders where community_id = %L and period @> %L::date))',
      case when filters ->> 'hasMeters' = 'no' then 'not' else '' end, app_community(), filters ->> 'day');
  end if;
  for term in select jsonb_array_elements_text(filters -> 'terms') loop
    condition := condition || format(' and search like %L', '%' || term || '%');
  end loop;
  page := format('array(select id from hit order by %s limit %s offset %s)', ordering, size, skip);
  -- A word that the trigram index knows, or whoever holds a meter: read once, for both answers. A letter or two match
  -- nearly everybody: the page is then soon found in the index of the order.
  if longest > 2 or filters ? 'hasMeters' then
    execute format('with hit as materialized (select id, sort_name, email, status, created_at from members where %s)
      select (select count(*) from hit), %s', condition, page) into total, ids;
    return;
  end if;
  execute format('select count(*) from members where %s', condition) into total;
  execute format('select array(select id from members where %s order by %s limit %s offset %s)', condition, ordering, size, skip) into ids;
end $$;
revoke all on function member_list_page(jsonb, text, boolean, int, int) from public;
grant execute on function member_list_page(jsonb, text, boolean, int, int) to optimce_app;
drop function members_matching(text[]);
