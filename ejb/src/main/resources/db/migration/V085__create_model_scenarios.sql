-- What has been tried out in a draft and is kept beside it: seen, like the draft, by the organisation that works on it.
create table model_scenario (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  draft        uuid not null,
  number       integer not null,
  name         text collate "sv-x-icu" not null,
  why_not      text not null,                           -- empty until somebody says why it was not chosen
  total        bigint not null check (total >= 0),      -- places in the whole county
  inputs       jsonb not null,
  saved_by     uuid not null,                           -- the person's identifier, never a name
  saved_at     timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, organisation, number),
  foreign key (workspace, draft) references model_draft (workspace, id) deferrable initially deferred
);
create index model_scenario_of_draft on model_scenario (workspace, draft, number);
alter table model_scenario enable row level security;
alter table model_scenario force row level security;
create policy own_scenarios on model_scenario
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update, delete on model_scenario to overens_app;
