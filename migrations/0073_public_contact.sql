-- The directory shows of the contact of a community what it has chosen (public_contact of 0049), and nothing else of it.
create or replace view public_operations with (security_barrier) as
  select c.id as community_id, c.name as community_name, c.regulator, o.id as operation_id, o.name, o.type,
    array(select m.nis from operation_municipalities m
      where m.community_id = o.community_id and m.operation_id = o.id order by m.nis) as municipalities,
    (select coalesce(jsonb_object_agg(said.part, said.value), '{}') from (values
      ('name', to_jsonb(c.contact_name)), ('email', to_jsonb(c.contact_email)), ('phone', to_jsonb(c.contact_phone)),
      ('website', to_jsonb(c.website)), ('office', c.registered_office)) as said(part, value)
      where said.part = any (c.public_contact) and said.value is not null) as contact
  from operations o join communities c on c.id = o.community_id
  where o.public;
