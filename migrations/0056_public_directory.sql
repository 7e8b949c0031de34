-- What whoever is not signed in may see of the communities: those with a public operation, and of these operations what
-- they are called, their kind and where they are. The view looks past the policies of the tables, so it names each column
-- that may be seen; nothing else of a community leads through it.
create view public_operations with (security_barrier) as
  select c.id as community_id, c.name as community_name, c.regulator, o.id as operation_id, o.name, o.type,
    array(select m.nis from operation_municipalities m
      where m.community_id = o.community_id and m.operation_id = o.id order by m.nis) as municipalities
  from operations o join communities c on c.id = o.community_id
  where o.public;
grant select on public_operations to optimce_app;

create index operations_public on operations (community_id) where public;
