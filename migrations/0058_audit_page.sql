-- The audit is read newest first: all of it, or what one user did, or lines of one kind, or about one kind of thing. A line
-- is found by its moment and, of the same moment, its id; the id alone would not do, because that of a line written once a
-- day begins with the day.
create index audit_lines_in_order on audit_lines (community_id, at desc, id desc);
create index audit_lines_of_user on audit_lines (community_id, user_id, at desc, id desc);
create index audit_lines_of_action on audit_lines (community_id, action, at desc, id desc);
create index audit_lines_of_entity on audit_lines (community_id, entity, at desc, id desc);
