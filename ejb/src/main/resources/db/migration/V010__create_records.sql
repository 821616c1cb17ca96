-- Receipts of binding acts: only ever added.
create table receipt (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,   -- for whom it was done; only they see the receipt
  number       text not null,                           -- 05-2024-000017
  what         text not null,                           -- key receipt.<what>
  what_args    jsonb not null,
  next_step    text not null,                           -- key receipt.next.<next_step>
  next_args    jsonb not null,
  undo         text not null,                           -- key receipt.undo.<undo>
  path         text not null,                           -- the thing itself, below the organisation's address
  sha256       text,                                    -- of the document, where there is one
  person       uuid not null,
  role         text not null,
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number)
);
alter table receipt enable row level security;
alter table receipt force row level security;
create policy own_receipts on receipt
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on receipt to overens_app;

-- Files that came in or were made: only ever added. Who may read one is decided by the thing it belongs to.
create table attachment (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,   -- who put it there
  file_name    text not null,
  media_type   text not null,                           -- as found in the bytes, not as claimed
  size_bytes   integer not null,
  sha256       text not null,
  content      bytea not null,
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id)
);
alter table attachment enable row level security;
alter table attachment force row level security;
create policy one_workspace on attachment using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on attachment to overens_app;

-- The audit trail: written in the transaction of the deed, chained afterwards by one sealer per workspace.
create table audit_event (
  id           uuid not null,
  workspace    text not null references county,
  at           timestamptz not null,
  what         text not null,
  subject_kind text not null,
  subject      uuid not null,
  organisation uuid,
  person       uuid,
  roles        text not null,
  correlation  text,
  details      jsonb not null,
  primary key (workspace, id)
);
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy one_workspace on audit_event using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on audit_event to overens_app;

create table audit_seal (
  workspace text not null references county,
  position  bigint not null,
  event     uuid not null,
  hash      text not null,                              -- SHA-256(hash before it, canonical event)
  sealed_at timestamptz not null,
  primary key (workspace, position),
  unique (workspace, event),
  foreign key (workspace, event) references audit_event deferrable initially deferred
);
alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy one_workspace on audit_seal using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on audit_seal to overens_app;
