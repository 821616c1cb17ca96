-- A municipality lets a regional body decide and sign for it, within limits and on a decision of its own. Only added to.
create table delegation (
  id             uuid not null,
  workspace      text not null references county,
  organisation   uuid not null references organisation, -- for whom
  body           uuid not null references organisation, -- who may act
  scopes         text not null,                         -- ENTER SIGN GIVE_NOTICE AMEND
  form           text,                                  -- of agreements; null: any
  starts_on      date not null,
  ends_on        date,                                  -- the last day, or until further notice
  most_persons   integer check (most_persons >= 0),     -- a year
  most_amount    bigint check (most_amount >= 0),       -- öre a year
  most_months    integer check (most_months > 0),       -- the longest term
  decided_by     text not null check (decided_by in ('EXECUTIVE_BOARD', 'MUNICIPAL_COUNCIL')),
  decided_on     date not null,
  paragraph      text not null,
  case_reference text not null,
  extract        uuid not null,
  registered_by  uuid not null references organisation,
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, extract) references attachment deferrable initially deferred,
  check (ends_on >= starts_on)
);
create index delegation_by_body on delegation (workspace, body, organisation);
alter table delegation enable row level security;
alter table delegation force row level security;
create policy one_workspace on delegation using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on delegation to overens_app;

create table delegation_revocation (
  id            uuid not null,
  workspace     text not null references county,
  delegation    uuid not null,
  revoked_on    date not null,                          -- from this day on nothing is done on it
  reason        text not null,
  registered_by uuid not null references organisation,
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, delegation),
  foreign key (workspace, delegation) references delegation deferrable initially deferred
);
alter table delegation_revocation enable row level security;
alter table delegation_revocation force row level security;
create policy one_workspace on delegation_revocation using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on delegation_revocation to overens_app;

-- What a body has done on a delegation.
create table delegated_act (
  id             uuid not null,
  workspace      text not null references county,
  delegation     uuid not null,
  agreement      uuid not null,
  version_number integer not null,
  act            text not null check (act in ('ANSWER', 'DECIDE', 'SIGN', 'GIVE_NOTICE')),
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, delegation) references delegation deferrable initially deferred,
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
create index delegated_act_by_agreement on delegated_act (workspace, agreement);
alter table delegated_act enable row level security;
alter table delegated_act force row level security;
create policy one_workspace on delegated_act using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on delegated_act to overens_app;

-- A copy of a text as it stood, sent to the county administrative board that is no party. It gets this and nothing else.
create table agreement_copy (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  sent_by        uuid not null references organisation,
  sent_to        uuid not null references organisation,
  title          text not null,
  state          text not null,                         -- how far it had come
  document       text not null,                         -- the version's canonical JSON
  sha256         text not null,
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, version_number, sent_to, state),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
create index agreement_copy_received on agreement_copy (workspace, sent_to, at);
alter table agreement_copy enable row level security;
alter table agreement_copy force row level security;
create policy one_workspace on agreement_copy using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_copy to overens_app;

-- State agencies, associations and federations decide by their own board or management.
alter table decision drop constraint decision_body_check;
alter table decision add constraint decision_body_check check (body in
  ('EXECUTIVE_BOARD', 'MUNICIPAL_COUNCIL', 'DELEGATE', 'COUNTY_BOARD', 'GOVERNING_BODY'));
