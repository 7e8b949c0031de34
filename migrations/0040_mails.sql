-- Mails: written in the transaction of what they tell, sent by a job afterwards, kept with what became of them.

-- In which language somebody is written to; null: nobody has asked yet, and the region of the community decides.
alter table auth."user" add column language text check (language in ('fr', 'nl', 'de', 'en'));

-- Is the user of this transaction an administrator here? The system's own work, which has no user, may do what they may.
create function app_administers() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return app_user() is null or exists (select from community_users
    where community_id = app_community() and user_id = app_user() and role = 'admin');
revoke all on function app_administers() from public;
grant execute on function app_administers() to optimce_app;

create table mails (
  -- All zeroes: of the installation itself, to somebody's account and not about a community. No transaction of a user ever
  -- works for that "community", so nobody reads these through the API.
  community_id uuid not null default '00000000-0000-0000-0000-000000000000',
  id           uuid not null, -- UUIDv7: the newest sorts last; also what the Message-ID is made of
  of_community uuid generated always as (nullif(community_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored
    references communities on delete cascade,
  template     text not null,  -- a mail of src/domain/notifications/mail.codes.ts
  filled       jsonb not null, -- what the gaps of its text are filled with
  link         text check (link ~ '^/[^/]'), -- path on this server; forgotten once sent, because it may open something
  language     text not null check (language in ('fr', 'nl', 'de', 'en')),
  user_id      uuid,           -- to a user of the community; null: to an address that was told
  address      text not null check (length(address) between 3 and 320),
  state        text not null default 'waiting' check (state in
    ('waiting', 'sent', 'kept', 'refused', 'suppressed', 'failed')),
  tries        jsonb not null default '[]', -- when, with what outcome, what the other server said
  taken_until  timestamptz,    -- a process is sending it, and has until then
  at           timestamptz not null default now(),
  sent_at      timestamptz,
  primary key (community_id, id)
);
create index mails_by_state on mails (community_id, state, id);
create index mails_by_age on mails (at);

-- Addresses whose server said that nobody is there: not written to again before somebody says so.
create table mail_suppressions (
  community_id uuid not null default '00000000-0000-0000-0000-000000000000', -- as in mails
  address      text not null check (address = lower(address)),
  says         text not null, -- what the server answered
  at           timestamptz not null default now(),
  primary key (community_id, address)
);

-- A user's address and language are looked up here, because the application may not read auth."user".
create function address_of_user() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select u.email, coalesce(u.language, new.language) into new.address, new.language
  from community_users c join auth."user" u on u.id = c.user_id
  where c.community_id = new.community_id and c.user_id = new.user_id;
  return new;
end $$;
create trigger address_of_user before insert on mails for each row
  when (new.user_id is not null) execute function address_of_user();

-- The job comes with the row, in its transaction, whoever writes it: no mail without its job, and no job without its
-- mail. The columns are those of pg-boss 12.38.0 (0021_jobs.sql), as its own `send` fills them.
select jobs.create_queue('mails', '{"policy": "standard", "retryLimit": 200, "retryDelay": 30, "retryBackoff": true, "retryDelayMax": 14400,
  "heartbeatSeconds": 10, "expireInSeconds": 600, "retentionSeconds": 2592000, "notify": true}');
create function job_of_mail() returns trigger language plpgsql as $$
begin
  insert into jobs.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds,
    deletion_seconds, keep_until, heartbeat_seconds)
  select q.name, jsonb_build_object('communityId', new.community_id, 'id', new.id), q.policy, q.retry_limit, q.retry_delay,
    q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds,
    jobs.job_now() + q.retention_seconds * interval '1 second', q.heartbeat_seconds
  from jobs.queue q where q.name = 'mails';
  perform pg_notify('pgboss_' || left(encode(sha224('jobs'::bytea), 'hex'), 24), 'mails');
  return null;
end $$;
create trigger job_of_new_mail after insert on mails for each row
  when (new.state = 'waiting') execute function job_of_mail();
create trigger job_of_mail_again after update of state on mails for each row
  when (new.state = 'waiting' and old.state <> 'waiting') execute function job_of_mail();

alter table mails enable row level security;
alter table mail_suppressions enable row level security;
create policy own_community on mails for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy of_installation on mails for insert to optimce_app
  with check (community_id = '00000000-0000-0000-0000-000000000000');
create policy own_community on mail_suppressions for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- Whoever does something that is told by mail adds one; their links open invitations: only administrators read them.
create policy admins_read on mails as restrictive for select to optimce_app using ((select app_administers()));
create policy admins_change on mails as restrictive for update to optimce_app using ((select app_administers()));
create policy admins_remove on mails as restrictive for delete to optimce_app using ((select app_administers()));
create policy admins_only on mail_suppressions as restrictive for all to optimce_app
  using ((select app_administers()));
grant select, insert, update, delete on mails, mail_suppressions to optimce_app;
