-- A template that an organisation keeps: what it is working on, for itself alone. Publishing adds a version.
create table agreement_template (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  copied_from  text not null,                            -- id and version of the template it began as
  content      jsonb not null,
  latest       integer not null check (latest >= 0),     -- number of the latest published version, 0 for none
  retired_at   timestamptz,
  changed_at   timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id)
);
create index agreement_template_own on agreement_template (workspace, organisation);
alter table agreement_template enable row level security;
alter table agreement_template force row level security;
create policy own_templates on agreement_template
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update on agreement_template to overens_app;

-- Published versions: frozen; only that it is no longer offered is written afterwards. Those of the county board are
-- for everybody in the workspace, another organisation's for itself.
create table agreement_template_version (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  owner        text not null,                            -- its code
  shared       boolean not null,
  template     uuid not null,
  number       integer not null check (number > 0),
  title        text collate "sv-x-icu" not null,
  form         text not null check (form in
    ('FIGURES', 'FIGURELESS', 'MULTI_YEAR', 'ASSIGNABLE_PLACES', 'REGIONAL', 'LOCAL', 'FUNDED', 'COLLABORATION', 'DELEGATED')),
  document     text not null,                            -- canonical JSON (RFC 8785)
  sha256       text not null,
  published_at timestamptz not null,
  retired_at   timestamptz,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, template, number),
  foreign key (workspace, template) references agreement_template (workspace, id) deferrable initially deferred
);
alter table agreement_template_version enable row level security;
alter table agreement_template_version force row level security;
create policy shared_or_own on agreement_template_version
  using (workspace = current_setting('app.workspace', true)
         and (shared or organisation = nullif(current_setting('app.organisation', true), '')::uuid))
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on agreement_template_version to overens_app;
grant update (retired_at, version) on agreement_template_version to overens_app;

-- A clause of an organisation's library: the row that its versions are numbered by.
create table library_clause (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  latest       integer not null check (latest > 0),
  retired_at   timestamptz,
  version      bigint not null default 1,
  primary key (workspace, id)
);
alter table library_clause enable row level security;
alter table library_clause force row level security;
create policy own_clauses on library_clause
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update on library_clause to overens_app;

create table library_clause_version (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  owner        text not null,
  shared       boolean not null,
  clause       uuid not null,
  number       integer not null check (number > 0),
  heading      text collate "sv-x-icu" not null,
  content      jsonb not null,                           -- the clause, without a number of its own
  published_at timestamptz not null,
  retired_at   timestamptz,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, clause, number),
  foreign key (workspace, clause) references library_clause (workspace, id) deferrable initially deferred
);
alter table library_clause_version enable row level security;
alter table library_clause_version force row level security;
create policy shared_or_own on library_clause_version
  using (workspace = current_setting('app.workspace', true)
         and (shared or organisation = nullif(current_setting('app.organisation', true), '')::uuid))
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on library_clause_version to overens_app;
grant update (retired_at, version) on library_clause_version to overens_app;
