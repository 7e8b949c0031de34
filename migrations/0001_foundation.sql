-- What every room stands on: the two extensions PostgreSQL ships with, and how a transaction says
-- for which community and which user it works. The roles optimce_app and optimce_auth are made by
-- src/server/db/migrate.ts, because roles belong to the server and not to the database.

create extension if not exists btree_gist; -- "no two periods of one meter overlap" as a constraint
create extension if not exists pg_trgm;    -- a part of an EAN or of a name, found through an index

-- The community of the running transaction; null when the code forgot to say it, and then every
-- policy below compares with null and shows nothing.
create function app_community() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.community', true), '')::uuid;

create function app_user() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.user', true), '')::uuid;

grant usage on schema public to optimce_app;
