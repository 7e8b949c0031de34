-- What users are told inside the product. Kinds and sentences: src/domain/notifications/notification.codes.ts.
create table notifications (
  community_id uuid not null,
  user_id      uuid not null,
  id           uuid not null, -- UUIDv7: the newest sorts last
  kind         text not null,
  filled       jsonb not null, -- what the gaps of its sentence are filled with
  link         text check (link ~ '^/[^/]'), -- path of what it is about
  at           timestamptz not null default now(),
  read_at      timestamptz,
  primary key (community_id, user_id, id),
  foreign key (community_id, user_id) references community_users on delete cascade
);
create index notifications_unread on notifications (community_id, user_id, id) where read_at is null;

-- What somebody chose; without a row the default of the kind counts.
create table notification_choices (
  community_id uuid not null,
  user_id      uuid not null,
  kind         text not null,
  in_app       boolean not null,
  by_mail      boolean not null,
  primary key (community_id, user_id, kind),
  foreign key (community_id, user_id) references community_users on delete cascade
);

-- Told to every process at the commit: whose notifications have changed. The same payload is told once a transaction.
create function tell_notified() returns trigger language plpgsql as $$
begin
  perform pg_notify('notifications', new.community_id || ' ' || new.user_id);
  return null;
end $$;
create trigger tell_new after insert on notifications for each row execute function tell_notified();
create trigger tell_read after update of read_at on notifications for each row execute function tell_notified();

alter table notifications enable row level security;
alter table notification_choices enable row level security;
create policy own_community on notifications for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy own_community on notification_choices for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- Whoever does something tells others of it; each reads only what it is told itself. The system's own work has no user.
create policy own_read on notifications as restrictive for select to optimce_app
  using (app_user() is null or user_id = app_user());
create policy own_change on notifications as restrictive for update to optimce_app
  using (app_user() is null or user_id = app_user());
create policy own_remove on notifications as restrictive for delete to optimce_app
  using (app_user() is null or user_id = app_user());
-- Whether somebody wants to be told is asked by whoever tells; only that person says it.
create policy own_insert on notification_choices as restrictive for insert to optimce_app
  with check (user_id = app_user());
create policy own_change on notification_choices as restrictive for update to optimce_app
  using (user_id = app_user());
create policy own_remove on notification_choices as restrictive for delete to optimce_app
  using (user_id = app_user());
grant select, insert, update, delete on notifications, notification_choices to optimce_app;
