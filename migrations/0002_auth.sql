-- Who signs in. Shape and column names are better-auth's own; only the role optimce_auth may touch
-- them, so that a query of any other room can never read a password hash or a session token.

create schema auth;

create table auth."user" (
  id              uuid primary key,
  name            text not null,
  email           text not null unique check (email = lower(email)),
  "emailVerified" boolean not null default false,
  image           text,
  "createdAt"     timestamptz not null default now(),
  "updatedAt"     timestamptz not null default now()
);

create table auth.session (
  id          uuid primary key,
  "userId"    uuid not null references auth."user" on delete cascade,
  token       text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index session_of_user on auth.session ("userId");

create table auth.account (
  id                      uuid primary key,
  "userId"                uuid not null references auth."user" on delete cascade,
  "accountId"             text not null,
  "providerId"            text not null,
  password                text,
  "accessToken"           text,
  "refreshToken"          text,
  "idToken"               text,
  "accessTokenExpiresAt"  timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope                   text,
  "createdAt"             timestamptz not null default now(),
  "updatedAt"             timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index account_of_user on auth.account ("userId");

create table auth.verification (
  id          uuid primary key,
  identifier  text not null,
  value       text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_by_identifier on auth.verification (identifier);

-- Failed sign-ins, kept per address and per place they came from: whoever guesses is slowed down,
-- the owner of the account, coming from elsewhere, is not.
create table auth.failed_sign_in (
  email text not null,
  ip    text not null,
  at    timestamptz not null default now()
);
create index failed_sign_in_recent on auth.failed_sign_in (email, at);

-- The key with which session cookies are signed: made at the first start, so that nothing has to be configured.
create table auth.secret (
  only_one boolean primary key default true check (only_one),
  value    text not null check (length(value) >= 32)
);

grant usage on schema auth to optimce_auth;
grant select, insert, update, delete on all tables in schema auth to optimce_auth;
