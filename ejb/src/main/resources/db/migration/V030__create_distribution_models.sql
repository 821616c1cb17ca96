-- The county board's working copies: seen by the organisation that works on them and by nobody else.
create table model_draft (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  number       integer not null,
  title        text collate "sv-x-icu" not null,
  year         integer not null check (year between 1990 and 2100),
  total        bigint not null check (total >= 0),      -- places in the whole county
  inputs       jsonb not null,                          -- factors, deduction, method
  saved_at     timestamptz not null,
  published_as integer,                                 -- number of the published model that was made of it
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, organisation, number)
);
alter table model_draft enable row level security;
alter table model_draft force row level security;
create policy own_drafts on model_draft
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update on model_draft to overens_app;

-- Decided apportionments, frozen when published: only ever added. One line of succession per year.
create table published_model (
  id             uuid not null,
  workspace      text not null references county,
  organisation   uuid not null references organisation,
  number         integer not null,
  title          text collate "sv-x-icu" not null,
  year           integer not null check (year between 1990 and 2100),
  mode           text not null check (mode in ('CALCULATED', 'AS_DECIDED')),
  total          bigint not null check (total >= 0),
  decided_on     date not null,
  case_reference text not null,
  snapshot       text not null,                         -- canonical JSON (RFC 8785), byte for byte
  sha256         text not null,
  supersedes     uuid,                                  -- the model that held for the year before
  published_at   timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number),
  unique (workspace, supersedes),
  foreign key (workspace, supersedes) references published_model (workspace, id) deferrable initially deferred
);
create unique index published_model_first_of_year on published_model (workspace, year) where supersedes is null;
alter table published_model enable row level security;
alter table published_model force row level security;
create policy one_workspace on published_model using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on published_model to overens_app;

create table published_figure (
  id           uuid not null,
  workspace    text not null references county,
  model        uuid not null,
  organisation uuid not null references organisation,
  code         text not null,
  year         integer not null,
  places       bigint not null check (places >= 0),     -- zero is a figure like any other
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, model, organisation),
  foreign key (workspace, model) references published_model (workspace, id) deferrable initially deferred
);
create index published_figure_of_organisation on published_figure (workspace, organisation, year);
alter table published_figure enable row level security;
alter table published_figure force row level security;
create policy one_workspace on published_figure using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on published_figure to overens_app;
