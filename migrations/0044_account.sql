-- What people keep about their own account, and how they prove twice who they are. The table "twoFactor" and its columns
-- are better-auth's own, as those of 0002_auth.sql are.

alter table auth."user"
  add column phone text check (length(phone) between 6 and 32),
  add column "twoFactorEnabled" boolean not null default false;

create table auth."twoFactor" (
  id                        uuid primary key,
  "userId"                  uuid not null unique references auth."user" on delete cascade,
  secret                    text not null, -- encrypted
  "backupCodes"             text not null, -- encrypted; each is taken out when it is used
  verified                  boolean not null default false,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil"             timestamptz
);

-- A code counts once: whoever looked over a shoulder cannot use it again within its half minute.
create table auth.used_code (
  user_id uuid not null references auth."user" on delete cascade,
  code    text not null,
  at      timestamptz not null,
  primary key (user_id, code)
);

-- What happened to an account, shown to its owner: the audit of what belongs to no community. Added to, never changed.
create table auth.account_line (
  user_id uuid not null references auth."user" on delete cascade,
  id      uuid not null,
  at      timestamptz not null,
  action  text not null, -- 'password-changed'
  ip      text not null,
  agent   text not null, -- as the browser calls itself
  detail  text,          -- name of the key or of the passkey
  primary key (user_id, id)
);

grant select, insert, update, delete on auth."twoFactor", auth.used_code to optimce_auth;
grant select, insert on auth.account_line to optimce_auth;
