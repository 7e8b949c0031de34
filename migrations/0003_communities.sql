-- The tenants, and who may do what in each. The role is read here on every request.

create table communities (
  id         uuid primary key,
  name       text not null check (length(name) between 1 and 255),
  region     text not null check (region in ('WAL', 'BRU', 'VLA')),
  regulator  text not null check (regulator in ('BE-WAL-CWAPE', 'BE-BRU-BRUGEL', 'BE-VLA-VNR')),
  strict_ean boolean not null default false, -- true: a wrong EAN check digit is refused, not doubted
  demo       text unique,                    -- name of the demo community it was loaded from
  created_at timestamptz not null default now()
);

create table community_users (
  community_id uuid not null references communities on delete cascade,
  user_id      uuid not null references auth."user" on delete cascade,
  role         text not null check (role in ('member', 'manager', 'admin')),
  created_at   timestamptz not null default now(),
  primary key (community_id, user_id)
);
create index community_users_of_user on community_users (user_id);

alter table communities enable row level security;
alter table community_users enable row level security;

-- A transaction works for one community; a signed-in user may besides list its own communities.
create policy own_community on communities for all to optimce_app
  using (id = app_community()) with check (id = app_community());
create policy communities_of_user on communities for select to optimce_app
  using (exists (select from community_users u where u.community_id = communities.id and u.user_id = app_user()));
create policy own_community on community_users for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy rows_of_user on community_users for select to optimce_app
  using (user_id = app_user());

grant select, insert, update on communities to optimce_app;
grant select, insert, update, delete on community_users to optimce_app;

-- Is this a first run? Asked before anybody can sign in, so it must see past the policies, and it
-- tells nothing but yes or no.
create function installation_is_empty() returns boolean
  language sql stable security definer set search_path = public
  return not exists (select from community_users);
revoke all on function installation_is_empty() from public;
grant execute on function installation_is_empty() to optimce_app;

-- A request sent twice is carried out once: the key comes from the browser, the row is written in
-- the transaction of the work itself.
create table idempotency_keys (
  community_id uuid not null references communities on delete cascade,
  user_id      uuid not null,
  key          text not null check (length(key) between 8 and 128),
  request_hash text not null,
  entity_id    uuid not null,
  created_at   timestamptz not null default now(),
  primary key (community_id, user_id, key)
);
alter table idempotency_keys enable row level security;
create policy own_community on idempotency_keys for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
grant select, insert, delete on idempotency_keys to optimce_app;
