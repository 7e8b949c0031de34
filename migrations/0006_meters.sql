-- The distribution system operators: reference data, the same for every community.
create table dsos (
  code         text primary key,
  name         text not null,
  regions      text[] not null,
  voltage      text not null default 'any' check (voltage in ('any', 'high-voltage')),
  active_from  date,
  active_until date
);
insert into dsos (code, name, regions, voltage) values
  ('ores',    'ORES',    '{WAL}', 'any'),
  ('resa',    'RESA',    '{WAL}', 'any'),
  ('aieg',    'AIEG',    '{WAL}', 'any'),
  ('aiesh',   'AIESH',   '{WAL}', 'any'),
  ('rew',     'REW',     '{WAL}', 'any'),
  ('sibelga', 'Sibelga', '{BRU}', 'any'),
  ('fluvius', 'Fluvius', '{VLA}', 'any'),
  ('elia',    'Elia',    '{WAL,BRU,VLA}', 'high-voltage');
grant select on dsos to optimce_app;

-- What stays of a metering point. Communities know nothing of each other: the same EAN may stand in several.
create table meters (
  community_id      uuid not null references communities,
  id                uuid not null,
  ean               text not null check (ean ~ '^[0-9]{18}$'),
  meter_number      text not null check (length(meter_number) between 1 and 64),
  street            text not null check (length(street) between 1 and 255),
  house_number      text not null check (length(house_number) between 1 and 16),
  box               text check (length(box) between 1 and 32),
  postal_code       text not null check (postal_code ~ '^[1-9][0-9]{3}$'),
  city              text not null check (length(city) between 1 and 255),
  phases            text not null check (phases in ('single', 'three')),
  reading_frequency text not null check (reading_frequency in ('quarter-hourly', 'monthly', 'annual')),
  tariff_group      text not null check (tariff_group in ('low-voltage', 'high-voltage')),
  created_at        timestamptz not null default now(),
  primary key (community_id, id),
  constraint meters_ean_once unique (community_id, ean)
);

-- What changes with time. Half-open periods of local days, never two on one day.
create table meter_configurations (
  community_id            uuid not null,
  meter_id                uuid not null,
  id                      uuid not null,
  period                  daterange not null,
  description             text not null default '' check (length(description) <= 2000),
  sampling_power_kva      numeric(9,3) not null check (sampling_power_kva between 0 and 100000),
  generating_capacity_kva numeric(9,3) not null check (generating_capacity_kva between 0 and 100000),
  amperage_a              numeric(8,3) not null check (amperage_a between 0 and 10000),
  production_chain        text not null check (production_chain in
    ('none', 'photovoltaic', 'wind', 'hydro', 'solid-biomass', 'biogas', 'fossil-chp', 'other')),
  injection_status        text not null check (injection_status in
    ('none', 'self-producer-owner', 'self-producer-right-of-use', 'pure-injection-owner', 'pure-injection-right-of-use')),
  dso                     text not null references dsos,
  rate                    text not null check (rate in ('single', 'dual', 'exclusive-night')),
  client_type             text not null check (client_type in ('residential', 'professional', 'industrial')),
  primary key (community_id, id),
  foreign key (community_id, meter_id) references meters on delete cascade,
  check (not isempty(period) and not lower_inf(period)),
  check (production_chain <> 'none' or (generating_capacity_kva = 0 and injection_status = 'none')),
  constraint one_configuration_a_day exclude using gist (community_id with =, meter_id with =, period with &&)
);

-- Whose meter it is. A period of its own: changing a configuration never touches it.
create table meter_holders (
  community_id uuid not null,
  meter_id     uuid not null,
  id           uuid not null,
  member_id    uuid not null,
  period       daterange not null,
  primary key (community_id, id),
  foreign key (community_id, meter_id) references meters on delete cascade,
  foreign key (community_id, member_id) references members,
  check (not isempty(period) and not lower_inf(period)),
  constraint one_holder_a_day exclude using gist (community_id with =, meter_id with =, period with &&)
);
create index meter_holders_of_member on meter_holders (community_id, member_id);

-- Sharing operations and who takes part in them when.
create table operations (
  community_id uuid not null references communities,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 255),
  type         text not null check (type in ('same-building', 'rec', 'cec', 'peer-to-peer')),
  created_at   timestamptz not null default now(),
  primary key (community_id, id)
);
create table participations (
  community_id uuid not null,
  meter_id     uuid not null,
  id           uuid not null,
  operation_id uuid not null,
  period       daterange not null,
  primary key (community_id, id),
  foreign key (community_id, meter_id) references meters,
  foreign key (community_id, operation_id) references operations,
  check (not isempty(period) and not lower_inf(period)),
  constraint one_operation_a_day exclude using gist (community_id with =, meter_id with =, period with &&)
);
create index participations_of_operation on participations (community_id, operation_id);

-- The line of each meter in the list as it stands today: what the pure function of
-- src/domain/meters/timeline.ts answers, kept so that 100 000 meters can be sorted and searched on any
-- column through an index. Written in the transaction of every change of the meter, and again by the
-- list itself when a day has come on which something of the meter begins or ends (changes_on).
create table meter_list (
  community_id      uuid not null,
  meter_id          uuid not null,
  ean               text collate "C" not null,
  address_sort      text collate "C" not null,
  meter_number_sort text collate "C" not null,
  holder_id         uuid,
  holder_name       text,
  holder_sort       text collate "C",
  status            text not null check (status in ('active', 'inactive', 'planned')),
  status_rank       smallint not null, -- sorts as the list of codes does
  operation_id      uuid,
  operation_name    text,
  operation_sort    text collate "C",
  data_until        date, -- last local day with readings
  search            text collate "C" not null,
  changes_on        date,
  primary key (community_id, meter_id),
  foreign key (community_id, meter_id) references meters on delete cascade
);
-- `include`: a page far down is reached in the index alone.
create index meter_list_by_ean on meter_list (community_id, ean) include (meter_id);
create index meter_list_by_address on meter_list (community_id, address_sort, ean) include (meter_id);
create index meter_list_by_number on meter_list (community_id, meter_number_sort, ean) include (meter_id);
create index meter_list_by_status on meter_list (community_id, status_rank, ean) include (meter_id);
create index meter_list_by_holder on meter_list (community_id, holder_sort, ean) include (meter_id);
create index meter_list_by_holder_desc on meter_list (community_id, holder_sort desc nulls last, ean desc) include (meter_id);
create index meter_list_by_operation on meter_list (community_id, operation_sort, ean) include (meter_id);
create index meter_list_by_operation_desc on meter_list (community_id, operation_sort desc nulls last, ean desc) include (meter_id);
create index meter_list_by_data on meter_list (community_id, data_until, ean) include (meter_id);
create index meter_list_by_data_desc on meter_list (community_id, data_until desc nulls last, ean desc) include (meter_id);
create index meter_list_by_change on meter_list (community_id, changes_on) where changes_on is not null;
create index meter_list_of_holder on meter_list (community_id, holder_id) where holder_id is not null;
create index meter_list_search on meter_list using gin (search gin_trgm_ops);

do $$
declare t text;
begin
  foreach t in array array['meters', 'meter_configurations', 'meter_holders', 'operations', 'participations', 'meter_list'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_community on %I for all to optimce_app
      using (community_id = app_community()) with check (community_id = app_community())', t);
    execute format('grant select, insert, update, delete on %I to optimce_app', t);
  end loop;
end $$;

-- One page of the list, in order, and how many lines there are in all. Asked of the owner, who may use the
-- trigram index, on its own condition on the community: no community said, nothing found. `terms` stand in LIKE
-- as they are. First it counts; few lines are then sorted, of many the index of the order is followed, because the
-- planner's own guess at how many lines hold a word is often far off.
create function meter_list_page(terms text[], rank smallint, holder uuid, sort text, descending boolean, size int, skip int,
    out total bigint, out ids uuid[])
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
declare
  place text := case sort
    when 'address' then 'address_sort' when 'ean' then 'ean' when 'meterNumber' then 'meter_number_sort'
    when 'status' then 'status_rank' when 'holder' then 'holder_sort' when 'operation' then 'operation_sort'
    when 'dataUntil' then 'data_until' end;
  way text := case when descending then 'desc' else 'asc' end;
  -- Only where nulls are: the other indexes are read backwards, and that puts nulls first.
  blank text := case when sort in ('holder', 'operation', 'dataUntil') then ' nulls last' else '' end;
  lines text := format('select meter_id, %I as place, ean from meter_list where community_id = %L', place, app_community());
  term text;
begin
  if place is null then raise exception 'no such order: %', sort; end if;
  foreach term in array terms loop
    lines := lines || format(' and search like %L', '%' || term || '%');
  end loop;
  if holder is not null then lines := lines || format(' and holder_id = %L', holder); end if;
  if rank is not null then lines := lines || format(' and status_rank = %L', rank); end if;
  -- A word long enough for the index: what it finds is read once, counted and sorted.
  if exists (select from unnest(terms) t where length(t) >= 3) then
    execute format('with line as materialized (%s) select (select count(*) from line),
      array(select meter_id from line order by %s limit %s offset %s)',
      lines, 'place ' || way || blank || ', ean ' || way, size, skip) into total, ids;
    return;
  end if;
  execute format('select count(*) from (%s) line', lines) into total;
  execute format('with line as %s (%s) select array(select meter_id from line order by %s limit %s offset %s)',
    case when total <= 20000 then 'materialized' else 'not materialized' end, lines,
    'place ' || way || blank || ', ean ' || way, size, skip) into ids;
end $$;
revoke all on function meter_list_page(text[], smallint, uuid, text, boolean, int, int) from public;
grant execute on function meter_list_page(text[], smallint, uuid, text, boolean, int, int) to optimce_app;
