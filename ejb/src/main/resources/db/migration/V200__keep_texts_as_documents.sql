-- A sent text as PDF: made once per language, never made again, so that every party's registrar has the same bytes.
create table agreement_document (
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  language       text not null check (language in ('sv', 'en')),
  sha256         text not null,
  content        bytea not null,
  at             timestamptz not null,
  primary key (workspace, agreement, version_number, language),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred
);
alter table agreement_document enable row level security;
alter table agreement_document force row level security;
create policy one_workspace on agreement_document
  using (workspace = current_setting('app.workspace', true)) with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_document to overens_app;
