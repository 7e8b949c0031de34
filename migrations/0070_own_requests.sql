-- What somebody asked, or was asked, before it was a user of a community, for whoever takes its own data away: found by the
-- address of its account, once that is proven, or because it became the user's own. Both look past the walls between
-- communities, and tell the user of the transaction nothing but what is its own.
create view own_join_requests with (security_barrier) as
  select c.name as community, r.id, r.first_name, r.name, r.email, r.language, r.nis, r.ean, r.message, r.status, r.sent_at,
    r.confirmed_at, r.answered_at, r.reason
  from join_requests r join communities c on c.id = r.community_id
  where exists (select from auth."user" u where u.id = app_user() and u."emailVerified" and u.email = r.email)
    or exists (select from members m
      where m.community_id = r.community_id and m.id = r.member_id and m.user_id = app_user());
create view own_invitations with (security_barrier) as
  select c.name as community, i.id, i.email, i.role, i.status, i.invited_by, i.created_at, i.expires_at, i.answered_at
  from invitations i join communities c on c.id = i.community_id
  where i.user_id = app_user()
    or exists (select from auth."user" u where u.id = app_user() and u."emailVerified" and u.email = i.email);
-- Mails of the last half year to the user of the transaction, or to its proven address: what they were, not what was in them.
create view own_mails with (security_barrier) as
  select m.id, c.name as community, m.template, m.filled ->> 'kind' as kind, m.address, m.state, m.at, m.sent_at
  from mails m left join communities c on c.id = m.of_community
  where m.user_id = app_user()
    or exists (select from auth."user" u where u.id = app_user() and u."emailVerified" and u.email = lower(m.address));
grant select on own_join_requests, own_invitations, own_mails to optimce_app;
create index mails_to_address on mails (lower(address));
create index mails_to_user on mails (user_id) where user_id is not null;
create index invitations_by_address on invitations (email);
