-- Under which number a sent text stands in an organisation's own diarium. Only that organisation sees it. A number that was
-- wrong is followed by the right one.
create table registrar_entry (
  id             uuid not null,
  workspace      text not null references county,
  version        bigint not null,
  organisation   uuid not null references organisation,
  agreement      uuid not null,
  version_number integer not null,
  case_reference text not null check (case_reference <> ''),
  at             timestamptz not null,
  primary key (workspace, id),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred
);
create index registrar_entry_of_organisation on registrar_entry (workspace, organisation, agreement, version_number, at);
alter table registrar_entry enable row level security;
alter table registrar_entry force row level security;
create policy own_entries on registrar_entry
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on registrar_entry to overens_app;
