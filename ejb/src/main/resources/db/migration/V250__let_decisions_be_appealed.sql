-- That a decision has been appealed (laglighetsprövning, KL 13), and what came of it. Only ever added.
create table decision_appeal (
  id              uuid not null,
  workspace       text not null references county,
  decision        uuid not null,
  appealed_on     date not null,                        -- the day the appeal was made
  court_reference text,                                 -- the court's own number, when it is known
  registered_by   uuid not null references organisation,
  registered_at   timestamptz not null,
  version         bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, decision) references decision deferrable initially deferred
);
create index decision_appeal_decision on decision_appeal (workspace, decision);
alter table decision_appeal enable row level security;
alter table decision_appeal force row level security;
create policy one_workspace on decision_appeal using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on decision_appeal to overens_app;

create table decision_judgment (
  id              uuid not null,
  workspace       text not null references county,
  appeal          uuid not null,
  outcome         text not null check (outcome in ('UPHELD', 'ANNULLED')),
  decided_on      date not null,
  registered_by   uuid not null references organisation,
  registered_at   timestamptz not null,
  version         bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, appeal),
  foreign key (workspace, appeal) references decision_appeal deferrable initially deferred
);
alter table decision_judgment enable row level security;
alter table decision_judgment force row level security;
create policy one_workspace on decision_judgment using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on decision_judgment to overens_app;

-- A decision that is taken back after notice was given because of it: written down, without effect.
alter table decision_revocation add column without_effect boolean not null default false;
