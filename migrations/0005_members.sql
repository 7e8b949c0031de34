create table members (
  community_id uuid not null references communities,
  id           uuid not null,
  kind         text not null check (kind in ('individual', 'company')),
  name         text not null check (length(name) between 1 and 255),
  first_name   text check (length(first_name) between 1 and 255),
  email        text check (length(email) <= 255),
  status       text not null default 'active' check (status in ('active', 'inactive', 'pending')),
  -- folded (no accents, lower case) by src/domain/words/fold.ts, for sorting and searching
  sort_name    text collate "C" not null,
  search       text collate "C" not null,
  created_at   timestamptz not null default now(),
  primary key (community_id, id),
  check (kind = 'individual' or first_name is null)
);
create index members_by_name on members (community_id, sort_name, id);
create index members_search on members using gin (search gin_trgm_ops);

alter table members enable row level security;
create policy own_community on members for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
grant select, insert, update on members to optimce_app;

-- Row-level security keeps PostgreSQL from using a trigram index for LIKE (the operator is not
-- leakproof), so the search runs as the owner, on its own condition on the community.
-- `terms` stand in LIKE as they are; each must be found.
create function members_matching(terms text[]) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  found text := format('select id from members where community_id = %L', app_community());
  term text;
begin
  foreach term in array terms loop
    found := found || format(' and search like %L', '%' || term || '%');
  end loop;
  return query execute found;
end $$;
revoke all on function members_matching(text[]) from public;
grant execute on function members_matching(text[]) to optimce_app;
