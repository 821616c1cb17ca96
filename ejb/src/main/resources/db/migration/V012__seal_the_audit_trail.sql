-- Events that wait for their place in the chain: the row is written with the event and taken away by the sealer.
create table audit_unsealed (
  workspace text not null references county,
  event     uuid not null,
  primary key (workspace, event),
  foreign key (workspace, event) references audit_event deferrable initially deferred
);
alter table audit_unsealed enable row level security;
alter table audit_unsealed force row level security;
create policy one_workspace on audit_unsealed using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, delete on audit_unsealed to overens_app;

create index audit_event_by_organisation on audit_event (workspace, organisation, at);

-- A receipt as a signed PDF: made once per language, never made again.
create table receipt_document (
  workspace    text not null references county,
  organisation uuid not null references organisation,   -- as the receipt's: only they see it
  receipt      uuid not null,
  language     text not null check (language in ('sv', 'en')),
  sha256       text not null,
  content      bytea not null,
  at           timestamptz not null,
  primary key (workspace, receipt, language),
  foreign key (workspace, receipt) references receipt deferrable initially deferred
);
alter table receipt_document enable row level security;
alter table receipt_document force row level security;
create policy own_receipts on receipt_document
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on receipt_document to overens_app;
