-- What a payer's budget has decided on a year of an agreement. Only ever added: a later decision holds instead.
create table year_funding (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  payer          uuid not null references organisation,
  year           integer not null,
  ceiling        bigint not null check (ceiling > 0),    -- öre
  source         text not null,                          -- from what it is paid
  body           text not null,
  decided_on     date not null,
  paragraph      text not null,                          -- "§ 118"
  case_reference text not null,                          -- the payer's own diarienummer
  extract        uuid not null,                          -- of the minutes
  registered_by  uuid not null references organisation,  -- another than the payer: after a received document
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  foreign key (workspace, extract) references attachment deferrable initially deferred
);
create index year_funding_agreement on year_funding (workspace, agreement);
alter table year_funding enable row level security;
alter table year_funding force row level security;
create policy one_workspace on year_funding using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on year_funding to overens_app;

-- A year without funding has been handed to the payer's budget: who takes it up, and by when. Only ever added.
create table budget_handoff (
  id         uuid not null,
  workspace  text not null references county,
  agreement  uuid not null,
  payer      uuid not null references organisation,
  year       integer not null,
  due_on     date not null,
  role_title text not null,                              -- a role, never a name
  at         timestamptz not null,
  version    bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
create index budget_handoff_agreement on budget_handoff (workspace, agreement);
alter table budget_handoff enable row level security;
alter table budget_handoff force row level security;
create policy one_workspace on budget_handoff using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on budget_handoff to overens_app;
