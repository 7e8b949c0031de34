-- "It is right so": what somebody said of a doubt. It holds as long as the values stay that it is about.
create table meter_doubt_dismissals (
  community_id uuid not null,
  meter_id     uuid not null,
  doubt        text not null check (doubt in ('no-holder', 'no-configuration-today', 'no-readings', 'power-above-amperage',
    'city-not-of-postal-code', 'ean-prefix', 'ean-check-digit')),
  about        text not null, -- the values, as src/domain/meters/doubts.ts writes them
  user_id      uuid not null,
  actor        text not null, -- name at the time; stays when the account is gone
  at           timestamptz not null default now(),
  primary key (community_id, meter_id, doubt),
  foreign key (community_id, meter_id) references meters on delete cascade
);
alter table meter_doubt_dismissals enable row level security;
create policy own_community on meter_doubt_dismissals for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- Doubts are for managers.
create policy managers_only on meter_doubt_dismissals as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on meter_doubt_dismissals to optimce_app;
