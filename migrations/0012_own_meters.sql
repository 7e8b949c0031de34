-- A member, a record of somebody, is linked to a user, the account of somebody who signs in. One user may stand for
-- several members: itself and its company. Only a user of this very community; when it leaves, the link goes and the
-- member stays.
alter table members add column user_id uuid;
alter table members add constraint members_user_of_community
  foreign key (community_id, user_id) references community_users on delete set null (user_id);
create index members_of_user on members (community_id, user_id) where user_id is not null;

-- Whom the user of this transaction may see: null is everybody, for managers and for the system's own work, which has no
-- user; otherwise the members it stands for, perhaps none. The database reads the role itself.
create function app_only_members() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return case
    when app_user() is null then null
    when exists (select from community_users where community_id = app_community() and user_id = app_user()
      and role in ('manager', 'admin')) then null
    else array(select id from members where community_id = app_community() and user_id = app_user()) end;
revoke all on function app_only_members() from public;
grant execute on function app_only_members() to optimce_app;

-- The second wall around a plain member: whatever a query forgets, it meets the member's own records, the meters it held,
-- holds or will hold, and the days on which it does. The first wall is src/domain/meters/own-days.ts.
create policy only_own on members as restrictive for all to optimce_app
  using ((select app_only_members()) is null or id = any ((select app_only_members())::uuid[]));
create policy only_own on meter_holders as restrictive for all to optimce_app
  using ((select app_only_members()) is null or member_id = any ((select app_only_members())::uuid[]));
-- What follows sees the holders through the policy above.
create policy only_own on meters as restrictive for all to optimce_app
  using ((select app_only_members()) is null or exists (select from meter_holders h
    where h.community_id = meters.community_id and h.meter_id = meters.id));
create policy only_own on meter_replacements as restrictive for all to optimce_app
  using ((select app_only_members()) is null or exists (select from meter_holders h
    where h.community_id = meter_replacements.community_id and h.meter_id = meter_replacements.meter_id));
create policy only_own on meter_configurations as restrictive for all to optimce_app
  using ((select app_only_members()) is null or exists (select from meter_holders h
    where h.community_id = meter_configurations.community_id and h.meter_id = meter_configurations.meter_id
      and h.period && meter_configurations.period));
create policy only_own on participations as restrictive for all to optimce_app
  using ((select app_only_members()) is null or exists (select from meter_holders h
    where h.community_id = participations.community_id and h.meter_id = participations.meter_id
      and h.period && participations.period));
create policy only_own on reading_days as restrictive for all to optimce_app
  using ((select app_only_members()) is null or exists (select from meter_holders h
    where h.community_id = reading_days.community_id and h.meter_id = reading_days.meter_id
      and h.period @> reading_days.day));
-- The list names today's holder, a change set how many meters stood, the audit everybody: they are not for a plain member.
create policy managers_only on meter_list as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
create policy managers_only on meter_change_sets as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
create policy managers_only on meter_change_set_items as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
create policy managers_only on audit_lines as restrictive for select to optimce_app
  using ((select app_only_members()) is null);

-- The users of the community with their names and addresses, for its managers. The application may not read auth."user";
-- this shows it what a manager needs to know, of its own community alone.
create view community_people with (security_barrier) as
  select c.user_id, c.role, u.name, u.email
  from community_users c join auth."user" u on u.id = c.user_id
  where c.community_id = app_community() and (select app_only_members()) is null;
grant select on community_people to optimce_app;
