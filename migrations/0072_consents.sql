-- To which text, in which version, somebody has agreed, and when. Said by the account itself alone: no other role than that
-- of accounts writes here, no route but one's own leads here, and nothing is ever changed or taken back.
create table auth.consent (
  user_id uuid not null references auth."user" on delete cascade,
  text    text not null check (text in ('terms', 'privacy')),
  version text not null check (version ~ '^\d{4}-\d{2}-\d{2}$'), -- the day from which this text holds: src/domain/auth/consent.ts
  at      timestamptz not null,
  primary key (user_id, text, version)
);
grant select, insert on auth.consent to optimce_auth;
