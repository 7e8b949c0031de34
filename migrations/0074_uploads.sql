-- How many uploads are under way whose bytes are being kept under this hash, and since when the last of them: they are kept
-- outside of any transaction, and until they are noted as a document nobody removes them. Of a process that died meanwhile they
-- are given up after an hour.
alter table document_contents
  add column arriving integer not null default 0 check (arriving >= 0),
  add column arriving_since timestamptz not null default now();
