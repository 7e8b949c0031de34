-- What the documents of a community hold, by its SHA-256: noted before the bytes are put where files are kept, and gone
-- after they have been removed. A row that no document refers to is of an upload that died half-way, or a removal that did.
create table document_contents (
  community_id uuid not null references communities,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (community_id, sha256)
);

create table documents (
  community_id uuid not null references communities,
  id           uuid not null, -- UUIDv7: the newest sorts last
  member_id    uuid not null, -- whose it is, and who may read it
  name         text not null check (length(name) between 1 and 255),
  type         text not null check (length(type) between 1 and 20), -- src/domain/documents/document-types.ts
  size         bigint not null check (size >= 0), -- bytes
  sha256       text not null,
  user_id      uuid,
  actor        text not null, -- who added it, as they were called then
  at           timestamptz not null default now(),
  primary key (community_id, id),
  foreign key (community_id, member_id) references members,
  foreign key (community_id, sha256) references document_contents
);
create index documents_of_member on documents (community_id, member_id, id);
create index documents_of_content on documents (community_id, sha256);

alter table document_contents enable row level security;
create policy own_community on document_contents for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
create policy managers_only on document_contents as restrictive for all to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, update, delete on document_contents to optimce_app;

alter table documents enable row level security;
create policy own_community on documents for all to optimce_app
  using (community_id = app_community()) with check (community_id = app_community());
-- A plain member reads its own and writes none.
create policy only_own on documents as restrictive for select to optimce_app
  using ((select app_only_members()) is null or member_id = any ((select app_only_members())::uuid[]));
create policy managers_add on documents as restrictive for insert to optimce_app
  with check ((select app_only_members()) is null);
create policy managers_delete on documents as restrictive for delete to optimce_app
  using ((select app_only_members()) is null);
grant select, insert, delete on documents to optimce_app;
