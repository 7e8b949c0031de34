-- What a daily look has told the managers already: of a month that is incomplete once, of meters that wait once a week.
create table reminders (
  community_id uuid not null references communities on delete cascade,
  kind         text not null, -- of notification.codes.ts
  about        date not null, -- the month's first day; the week's Monday
  at           timestamptz not null default now(),
  primary key (community_id, kind, about)
);
alter table reminders enable row level security;
create policy own_community on reminders for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on reminders as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert on reminders to optimce_app;
