-- What an import does to many members can be undone like what is done to many meters: one kind of change set, which says
-- what its things are.
alter table meter_change_sets rename to change_sets;
alter table meter_change_set_items rename to change_set_items;
alter table change_set_items rename column meter_id to thing_id;
alter index meter_change_set_items_of_meter rename to change_set_items_of_thing;
alter table change_sets add column things text not null default 'meters' check (things in ('meters', 'members'));
alter table change_sets alter column things drop default;
comment on column change_set_items.before is
  'the state of src/domain/meters/meter-state.ts or src/domain/members/import/member-state.ts; null: it was created';

-- How a member stood before is forgotten with the member: nobody can be put back who is gone.
create function forget_member_states() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update change_set_items item set before = '{}'
  from change_sets c, gone
  where item.community_id = gone.community_id and item.thing_id = gone.id and item.before is not null
    and c.community_id = item.community_id and c.id = item.change_set_id and c.things = 'members';
  return null;
end $$;
create trigger forget_member_states after delete on members
  referencing old table as gone for each statement execute function forget_member_states();

-- A member has a number of its own, given in turn and never twice, or taken over from the register it comes from: by it a
-- file says whom it means when two people have one name or one address.
alter table communities add column last_member_number integer not null default 0;
alter table members add column number integer check (number between 1 and 999999999);
update members m set number = counted.number
  from (select community_id, id, row_number() over (partition by community_id order by created_at, id) as number from members) counted
  where m.community_id = counted.community_id and m.id = counted.id;
update communities c set last_member_number = coalesce((select max(number) from members m where m.community_id = c.id), 0);
alter table members alter column number set not null;
alter table members add constraint members_number_once unique (community_id, number);
