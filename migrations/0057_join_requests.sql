-- Somebody who found the community in the public directory asks to join it. Until the address is confirmed the request is
-- nobody's but the sender's: no manager sees it, and it is forgotten when its link ends.
create table join_requests (
  community_id uuid not null references communities on delete cascade,
  id           uuid not null,
  first_name   text not null check (length(first_name) between 1 and 255),
  name         text not null check (length(name) between 1 and 255),
  email        text not null check (email = lower(email) and length(email) between 3 and 255),
  language     text not null check (language in ('fr', 'nl', 'de', 'en')),
  nis          text check (nis ~ '^\d{5}$'), -- of src/domain/places/municipalities.json
  ean          text check (ean ~ '^\d{18}$'),
  message      text not null check (length(message) <= 2000),
  status       text not null default 'unconfirmed'
    check (status in ('unconfirmed', 'open', 'accepted', 'declined', 'spam')),
  link_hash    bytea not null check (octet_length(link_hash) = 32), -- SHA-256 of what stands in the link
  expires_at   timestamptz not null,                                -- of the link
  sends        smallint not null default 1,                         -- mails with a link
  sent_at      timestamptz not null,                                -- the last of them
  confirmed_at timestamptz,
  answered_at  timestamptz,
  answered_by  text, -- name at the time
  reason       text check (length(reason) <= 500),
  member_id    uuid, -- the member it became
  primary key (community_id, id),
  foreign key (community_id, member_id) references members on delete set null (member_id)
);
create unique index one_waiting_request on join_requests (community_id, email) where status in ('unconfirmed', 'open');
create unique index join_requests_by_link on join_requests (community_id, link_hash);
create index join_requests_in_order on join_requests (community_id, status, confirmed_at desc, id);
create index join_requests_by_address on join_requests (email, sent_at);

alter table join_requests enable row level security;
create policy own_community on join_requests for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on join_requests as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on join_requests to optimce_app;

-- How many mails with a link an address was sent since a moment, by all communities together, so that nobody fills
-- somebody's mailbox by asking everywhere. It must look past the walls, and tells nothing but a number.
create function join_mails_to(address text, since timestamptz) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(sum(sends), 0) from join_requests where email = address and sent_at >= since);
revoke all on function join_mails_to(text, timestamptz) from public;
grant execute on function join_mails_to(text, timestamptz) to optimce_app;
