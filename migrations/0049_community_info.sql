-- What a community says of itself, to its members, on its papers, and (what of the contact it chooses) to everybody.
alter table communities
  add column description text check (length(description) between 1 and 2000),
  add column website text check (length(website) <= 255 and website ~ '^https?://'),
  add column legal_name text check (length(legal_name) between 1 and 255),
  add column enterprise_number text check (enterprise_number ~ '^[01][0-9]{9}$'),
  add column iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$'),
  add column account_holder text check (length(account_holder) between 1 and 255),
  add column registered_office jsonb check (jsonb_typeof(registered_office) = 'object'),
  add column contact_name text check (length(contact_name) between 1 and 255),
  add column contact_email text check (length(contact_email) between 3 and 255),
  add column contact_phone text check (length(contact_phone) between 1 and 64),
  -- what of the above whoever is not signed in may see, in the public directory
  add column public_contact text[] not null default '{}'
    check (public_contact <@ array['name', 'email', 'phone', 'website', 'office']);

-- Drawn anew by the server, whatever was sent: a small PNG.
create table community_logos (
  community_id uuid primary key references communities on delete cascade,
  image        bytea not null check (octet_length(image) between 1 and 1048576),
  -- of the image; stands in its address, so that a browser may keep it
  hash         text not null check (hash ~ '^[0-9a-f]{16}$'),
  updated_at   timestamptz not null default now()
);
alter table community_logos enable row level security;
create policy own_community on community_logos for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- Everybody in the community sees it; it is the managers' to change.
create policy shown_to_all on community_logos as restrictive for select to optimce_app using (true);
create policy managers_add on community_logos as restrictive for insert to optimce_app
  with check ((select app_only_members()) is null);
create policy managers_change on community_logos as restrictive for update to optimce_app
  using ((select app_only_members()) is null);
create policy managers_remove on community_logos as restrictive for delete to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on community_logos to optimce_app;
