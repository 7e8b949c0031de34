-- Keys with which programs act for somebody. Of a key only its hash is kept: it has 256 bits of chance in it, so a fast
-- hash is as good as a slow one.

create table auth.api_key (
  id           uuid primary key,
  user_id      uuid not null references auth."user" on delete cascade,
  name         text not null check (length(name) between 1 and 100),
  scope        text not null check (scope in ('read', 'write')),
  hash         bytea not null unique check (length(hash) = 32),
  hint         text not null check (length(hint) = 4), -- its last four characters, to tell one from another
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null check (expires_at > created_at),
  last_used_at timestamptz
);
create index api_key_of_user on auth.api_key (user_id);

grant select, insert, delete on auth.api_key to optimce_auth;
grant update (last_used_at) on auth.api_key to optimce_auth;
