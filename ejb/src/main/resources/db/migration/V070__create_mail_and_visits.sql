-- One mail per handover, to the function address of the organisation whose turn it is.
create table mail (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,   -- whose turn it is
  role         text not null,
  text         text not null,                           -- key handover.<text>
  args         jsonb not null,
  path         text not null,                           -- below the organisation's address
  at           timestamptz not null,
  state        text not null check (state in ('WAITING', 'SENT', 'NO_ADDRESS')),
  address      text,                                    -- where it was sent
  sent_at      timestamptz,
  version      bigint not null default 1,
  primary key (workspace, id),
  check ((state = 'SENT') = (sent_at is not null))
);
create index mail_by_organisation on mail (workspace, organisation, at);
alter table mail enable row level security;
alter table mail force row level security;
create policy one_workspace on mail using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on mail to overens_app;
grant update (state, address, sent_at, version) on mail to overens_app;

-- When a person last looked at what had happened, for whom: "since you were here".
create table visit (
  workspace    text not null references county,
  organisation uuid not null references organisation,
  person       uuid not null,
  before_at    timestamptz,                             -- the visit before this one
  latest_at    timestamptz not null,
  primary key (workspace, organisation, person)
);
alter table visit enable row level security;
alter table visit force row level security;
create policy own_visits on visit
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update on visit to overens_app;
