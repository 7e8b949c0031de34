-- Ways in, continued: passkeys, and roles that groups of another service give.

-- A passkey: the public half of a key that never leaves a device (or the keeper of passwords of its owner). Nothing here
-- opens a door.
create table auth.passkey (
  user_id       uuid not null references auth."user" on delete cascade,
  id            uuid not null,
  name          text not null check (length(name) between 1 and 100),
  credential_id bytea not null unique check (octet_length(credential_id) between 16 and 1023),
  public_key    bytea not null check (octet_length(public_key) between 32 and 4096), -- COSE, RFC 9052
  counter       bigint not null check (counter >= 0), -- of the device; 0 for ever on those that do not count
  transports    text[] not null default '{}',         -- 'internal', 'usb' …: the browser asks the right one
  is_synced     boolean not null,                     -- kept by a keeper of passwords, on several devices
  created_at    timestamptz not null default now(),
  last_used_at  timestamptz,
  primary key (user_id, id)
);
grant select, insert, delete on auth.passkey to optimce_auth;
grant update (name, counter, is_synced, last_used_at) on auth.passkey to optimce_auth;

-- A role that a group of the service has given at a sign-in, and what the user had before: that comes back when the group is
-- gone. What people give by hand has no row here, and is not touched.
create table group_roles (
  community_id uuid not null,
  user_id      uuid not null,
  role         text not null check (role in ('member', 'manager', 'admin')),
  role_before  text check (role_before in ('member', 'manager', 'admin')), -- null: was no user of the community
  given_at     timestamptz not null default now(),
  primary key (community_id, user_id),
  foreign key (community_id, user_id) references community_users on delete cascade
);
alter table group_roles enable row level security;
create policy own_community on group_roles for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on group_roles as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on group_roles to optimce_app;
