-- Everything about a member. Names alone are needed: members also come from files of meters, which know no more.
alter table members
  add column version integer not null default 1,
  add column phone text check (length(phone) between 1 and 64),
  -- Sealed by the application (AES-256-GCM); the key is not in the database. Whether its check digits fit is kept beside
  -- it, so that nobody need open it to doubt it.
  add column national_number bytea,
  add column national_number_fits boolean,
  add column social_tariff boolean,
  add column enterprise_number text check (enterprise_number ~ '^[01][0-9]{9}$'),
  add column vat_liable boolean,
  add column size text check (size in ('small', 'medium', 'large')),
  add column representative jsonb check (jsonb_typeof(representative) = 'object'),
  add column home_address jsonb check (jsonb_typeof(home_address) = 'object'),
  add column billing_address jsonb check (jsonb_typeof(billing_address) = 'object'), -- null: bills go home
  add column iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$'),
  add column account_holder text check (length(account_holder) between 1 and 255),
  add constraint members_number_whole check ((national_number is null) = (national_number_fits is null)),
  add constraint members_of_their_kind check (
    case kind when 'company' then national_number is null and social_tariff is null
    else enterprise_number is null and vat_liable is null and size is null end);
create index members_by_joined on members (community_id, created_at, id);
