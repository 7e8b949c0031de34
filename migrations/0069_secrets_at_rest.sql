-- A copy of the database opens no door: of a session its token is kept as a hash (src/server/auth/hashed-tokens.ts), and what
-- signs cookies and encrypts second factors is made from a key outside the database (better-auth.ts), which encrypts those
-- that are there anew when the server starts.

-- Signed with the old key, as readable as their copies in old backups are: everybody signs in once more.
delete from auth.session;
delete from auth.verification where identifier like '2fa-%' or identifier like 'trust-device-%';
alter table auth.session add constraint token_is_a_hash check (token ~ '^[0-9a-f]{64}$'); -- SHA-256

-- How often a place has come to a door within the minute (src/server/http/door-limit.ts), counted here because several
-- processes may stand behind it. Not worth a place in the log of the database: after a crash one counts anew.
create unlogged table auth.door_tries (
  door  text not null,        -- 'POST /api/auth/sign-in/email'
  place text not null,        -- an IPv4 address, or what one customer has of IPv6
  since timestamptz not null, -- when its minute began
  count integer not null check (count > 0),
  primary key (door, place)
);
grant select, insert, update, delete on auth.door_tries to optimce_auth;
