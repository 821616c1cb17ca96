-- A text that one organisation works on for itself: an offer or a counter-offer that nobody else has seen.
create table agreement_draft (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  agreement    uuid,                                     -- the one it is a counter-offer in, or null
  based_on     integer,                                  -- the version it started from
  template     text,                                     -- id and version of the template, or null
  text         jsonb not null,
  reason       text not null,
  changed_at   timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id)
);
alter table agreement_draft enable row level security;
alter table agreement_draft force row level security;
create policy own_drafts on agreement_draft
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update, delete on agreement_draft to overens_app;

-- What has been shared between parties. Its state is derived from the parties' states.
create table agreement (
  id             uuid not null,
  workspace      text not null references county,
  number         integer not null,
  form           text not null check (form in ('FIGURELESS', 'FIGURES', 'COLLABORATION')),
  origin         text not null check (origin in ('OFFERED', 'EXISTING')),
  scan           uuid,                                   -- the signed paper, for one that was entered afterwards
  created_by     uuid not null references organisation,
  created_at     timestamptz not null,
  latest_version integer not null,
  acts           integer not null,                       -- how many times anybody has acted; moves the version
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number),
  foreign key (workspace, scan) references attachment deferrable initially deferred
);
alter table agreement enable row level security;
alter table agreement force row level security;
create policy one_workspace on agreement using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on agreement to overens_app;

create table agreement_party (
  id               uuid not null,
  workspace        text not null references county,
  agreement        uuid not null,
  organisation     uuid not null references organisation,
  state            text not null check (state in ('ASKED', 'ACCEPTED', 'DECIDED', 'REJECTED', 'SIGNED', 'NOTICED', 'LEAVING')),
  since            date not null,                        -- the day it came into the state
  accepted_version integer,
  case_reference   text,                                 -- its own diarienummer
  last_day         date,                                 -- of its being a party, once notice is confirmed
  version          bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, organisation),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
create index agreement_party_organisation on agreement_party (workspace, organisation, agreement);
alter table agreement_party enable row level security;
alter table agreement_party force row level security;
create policy one_workspace on agreement_party using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on agreement_party to overens_app;

-- Every text that has been sent: frozen, only ever added.
create table agreement_version (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  number         integer not null,
  proposed_by    uuid not null references organisation,
  registered_by  uuid not null references organisation,
  reason         text not null,
  title          text collate "sv-x-icu" not null,
  starts_on      date not null,
  ends_on        date,
  renewal_months integer,
  document       text not null,                          -- canonical JSON (RFC 8785)
  sha256         text not null,                          -- of those very bytes
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, number),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  check (ends_on >= starts_on)
);
alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy one_workspace on agreement_version using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_version to overens_app;

create table agreement_acceptance (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  party          uuid not null references organisation,
  registered_by  uuid not null references organisation,
  document       uuid,                                   -- what came in, when registered for another
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, version_number, party),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
alter table agreement_acceptance enable row level security;
alter table agreement_acceptance force row level security;
create policy one_workspace on agreement_acceptance using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_acceptance to overens_app;

create table agreement_signature (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  party          uuid not null references organisation,
  name           text not null,                          -- the signatory's, as it stands under the text
  role_title     text not null,
  mandate        uuid not null,                          -- as it was checked when signing
  sha256         text not null,                          -- of the version's document
  registered_by  uuid not null references organisation,
  document       uuid,                                   -- what came in, when registered for another
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, party),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred,
  foreign key (workspace, mandate) references mandate deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
alter table agreement_signature enable row level security;
alter table agreement_signature force row level security;
create policy one_workspace on agreement_signature using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_signature to overens_app;

-- A party has given notice; later the other side has confirmed the receipt. Both only ever added.
create table termination_notice (
  id              uuid not null,
  workspace       text not null references county,
  agreement       uuid not null,
  party           uuid not null references organisation,
  given_on        date not null,
  decision        uuid,
  mandate         uuid,
  override_reason text,                                  -- why it was given though a condition was not fulfilled
  registered_by   uuid not null references organisation,
  document        uuid,                                  -- what came in, when registered for another
  at              timestamptz not null,
  version         bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, party),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  foreign key (workspace, decision) references decision deferrable initially deferred,
  foreign key (workspace, mandate) references mandate deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
alter table termination_notice enable row level security;
alter table termination_notice force row level security;
create policy one_workspace on termination_notice using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on termination_notice to overens_app;

create table termination_receipt (
  id            uuid not null,
  workspace     text not null references county,
  notice        uuid not null,
  received_on   date not null,
  last_day      date not null,                           -- by the notice rule of the agreement
  registered_by uuid not null references organisation,
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, notice),
  foreign key (workspace, notice) references termination_notice deferrable initially deferred
);
alter table termination_receipt enable row level security;
alter table termination_receipt force row level security;
create policy one_workspace on termination_receipt using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on termination_receipt to overens_app;

-- Figures that an agreement without own figures has got from what the county has published. A later publication for
-- the same year adds a row; the old one stays with its source.
create table agreement_figure (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  organisation   uuid not null references organisation,
  year           integer not null,
  places         integer not null check (places >= 0),
  standing       text not null,                          -- beslutat or överenskommet
  model          uuid not null,
  model_number   integer not null,
  model_title    text not null,
  decided_on     date not null,
  case_reference text not null,
  sha256         text not null,                          -- of the published model
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, organisation, year, model),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
alter table agreement_figure enable row level security;
alter table agreement_figure force row level security;
create policy one_workspace on agreement_figure using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_figure to overens_app;
