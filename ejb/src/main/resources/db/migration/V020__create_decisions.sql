-- What an organisation's own body has decided about something: only ever added, never changed.
create table decision (
  id             uuid not null,
  workspace      text not null references county,
  decider        uuid not null references organisation,
  subject_kind   text not null check (subject_kind in ('agreement', 'post-ending')),
  subject        uuid not null,
  action         text not null check (action in ('ENTER_AGREEMENT', 'TERMINATE')),
  body           text not null check (body in ('EXECUTIVE_BOARD', 'MUNICIPAL_COUNCIL', 'DELEGATE', 'COUNTY_BOARD')),
  decided_on     date not null,
  paragraph      text not null,                         -- "§ 118"
  case_reference text not null,                         -- the decider's own diarienummer
  outcome        text not null check (outcome in ('APPROVED', 'REJECTED')),
  extract        uuid not null,                         -- of the minutes; without it the decision does not count
  condition      jsonb not null,                        -- what it is made conditional upon
  last_day       date,                                  -- the last day in force that a decision to terminate names
  published_on   date,                                  -- on the municipality's notice board; null: not known, or not applicable
  registered_by  uuid not null references organisation, -- another than the decider: after a received document
  registered_at  timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, extract) references attachment deferrable initially deferred,
  check (published_on >= decided_on)
);
create index decision_subject on decision (workspace, subject_kind, subject);
alter table decision enable row level security;
alter table decision force row level security;
create policy one_workspace on decision using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on decision to overens_app;

-- A decision taken back, by a new decision or because it was registered in error. The decision stays.
create table decision_revocation (
  id            uuid not null,
  workspace     text not null references county,
  decision      uuid not null,
  revoked_on    date not null,
  reason        text not null,
  registered_by uuid not null references organisation,
  registered_at timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, decision),
  foreign key (workspace, decision) references decision deferrable initially deferred
);
alter table decision_revocation enable row level security;
alter table decision_revocation force row level security;
create policy one_workspace on decision_revocation using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on decision_revocation to overens_app;

-- Who may sign or give notice for an organisation, from when to when, by which decision.
create table mandate (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  decision     uuid not null,
  subject_kind text not null,
  subject      uuid not null,
  scope        text not null check (scope in ('SIGN', 'GIVE_NOTICE')),
  role_title   text not null,                           -- "kommunstyrelsens ordförande": a role, never a name
  starts_on    date not null,
  ends_on      date,                                    -- the last day, or until further notice
  version      bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, decision) references decision deferrable initially deferred,
  check (ends_on >= starts_on)
);
create index mandate_subject on mandate (workspace, organisation, subject);
alter table mandate enable row level security;
alter table mandate force row level security;
create policy one_workspace on mandate using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on mandate to overens_app;
