-- Who may do what in a community, kept by the database too. Nobody but an administrator makes or unmakes one; nobody but a
-- manager changes another user; whoever leaves does so itself. Work without a user (the first run, the demo, an invitation
-- that was accepted, whoever holds the machine) is not asked.
create function keep_roles() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_community uuid := coalesce(new.community_id, old.community_id);
  actor text;
begin
  if app_user() is null or (tg_op = 'UPDATE' and new.role = old.role and new.user_id = old.user_id)
     or (tg_op = 'DELETE' and old.user_id = app_user()) then
    return coalesce(new, old);
  end if;
  select role into actor from community_users where community_id = of_community and user_id = app_user();
  if 'admin' in (new.role, old.role) and actor is distinct from 'admin' then
    raise exception 'only an administrator makes or unmakes one' using errcode = 'check_violation', constraint = 'admins_by_admins';
  end if;
  if actor is null or actor = 'member' then
    raise exception 'a plain member changes no roles' using errcode = 'check_violation', constraint = 'roles_by_managers';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_roles before insert or update or delete on community_users for each row execute function keep_roles();

-- A community keeps an administrator. Two who go at the same time wait for each other at the community's row, and the second
-- one sees that the first is gone. A community that itself goes away needs none.
create function keep_an_admin() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.role <> 'admin' or (tg_op = 'UPDATE' and new.role = 'admin') then return null; end if;
  perform from communities where id = old.community_id for update;
  if found and not exists (select from community_users where community_id = old.community_id and role = 'admin') then
    raise exception 'a community keeps an administrator' using errcode = 'check_violation', constraint = 'an_admin_stays';
  end if;
  return null;
end $$;
create trigger keep_an_admin after update or delete on community_users for each row execute function keep_an_admin();

-- Somebody is asked to join: as the plain member who signs in for a record that is there (member_id), as one who fills in its
-- own, or to manage. An address is kept in small letters.
create table invitations (
  community_id uuid not null references communities on delete cascade,
  id           uuid not null,
  email        text not null check (email = lower(email) and length(email) between 3 and 255),
  role         text not null check (role in ('member', 'manager', 'admin')),
  member_id    uuid,
  language     text not null check (language in ('fr', 'nl', 'de', 'en')),
  status       text not null default 'pending' check (status in ('pending', 'accepted', 'declined', 'cancelled')),
  invited_by   text not null, -- name at the time
  created_at   timestamptz not null default now(),
  sent_at      timestamptz not null default now(), -- the last time that a mail was asked for
  expires_at   timestamptz not null,
  answered_at  timestamptz,
  user_id      uuid, -- who accepted it; stays when the account is gone
  primary key (community_id, id),
  foreign key (community_id, member_id) references members on delete cascade,
  check (member_id is null or role = 'member')
);
create unique index one_open_invitation on invitations (community_id, email, coalesce(member_id, community_id))
  where status = 'pending';
create index invitations_in_order on invitations (community_id, status, created_at desc, id);
create index invitations_of_member on invitations (community_id, member_id) where member_id is not null;

-- The links that were sent or copied, as SHA-256 of what stands in them: a copy of the database opens no door. All of an
-- invitation end with it.
create table invitation_links (
  community_id  uuid not null,
  hash          bytea not null check (octet_length(hash) = 32),
  invitation_id uuid not null,
  made_at       timestamptz not null default now(),
  primary key (community_id, hash),
  foreign key (community_id, invitation_id) references invitations on delete cascade
);
create index links_of_invitation on invitation_links (community_id, invitation_id);

alter table invitations enable row level security;
alter table invitation_links enable row level security;
create policy own_community on invitations for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy own_community on invitation_links for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on invitations as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
create policy managers_only on invitation_links as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update on invitations to optimce_app;
grant select, insert on invitation_links to optimce_app;

-- A plain member changes what it may of its own record, and never how it stands in the community or for whom it signs in.
-- A link may always go: it does when its user leaves.
create function keep_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if ((new.status, new.kind) is distinct from (old.status, old.kind)
      or (new.user_id is not null and new.user_id is distinct from old.user_id)) and app_only_members() is not null then
    raise exception 'a plain member does not change its own standing' using errcode = 'check_violation', constraint = 'standing_by_managers';
  end if;
  return new;
end $$;
create trigger keep_standing before update on members for each row execute function keep_standing();
