-- What a component of a post cost in a month or a quarter, as the host's ledger says. Only ever added: entered again it has
-- the next revision, and the highest counts.
create table post_outcome (
  id          uuid not null,
  workspace   text not null references county,
  post        uuid not null,
  year        integer not null,
  first_month integer not null check (first_month between 1 and 12),
  last_month  integer not null check (last_month between first_month and 12),
  kind        text not null,
  label       text not null,                             -- what the post calls it, or empty
  revision    integer not null check (revision > 0),
  amount_ore  bigint not null check (amount_ore >= 0),
  source      text not null,
  entered_by  uuid not null references organisation,
  entered_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, post, year, first_month, last_month, kind, label, revision),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
alter table post_outcome enable row level security;
alter table post_outcome force row level security;
create policy one_workspace on post_outcome using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_outcome to overens_app;

-- A settlement that a host prepares: seen by the host only, gone when it is sent.
create table settlement_draft (
  id               uuid not null,
  workspace        text not null references county,
  organisation     uuid not null references organisation,
  post             uuid not null,
  year             integer not null,
  party            uuid references organisation,         -- whose participation is settled; none: all
  winding_down_ore bigint not null check (winding_down_ore >= 0),
  winding_kind     text not null,                        -- which component's key divides it
  winding_label    text not null,
  winding_clause   text not null,
  surplus_rule     text not null check (surplus_rule in ('REPAID', 'CARRIED')),
  surplus_clause   text not null,
  note             text not null,
  changed_at       timestamptz not null,
  version          bigint not null default 1,
  primary key (workspace, id),
  unique nulls not distinct (workspace, organisation, post, year, party),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
alter table settlement_draft enable row level security;
alter table settlement_draft force row level security;
create policy own_drafts on settlement_draft
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update, delete on settlement_draft to overens_app;

-- A settlement that has been sent: the row that whoever answers it locks.
create table post_settlement (
  id        uuid not null,
  workspace text not null references county,
  post      uuid not null,
  number    integer not null check (number > 0),         -- of the post's
  year      integer not null,
  party     uuid references organisation,
  version   bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, post, number),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
alter table post_settlement enable row level security;
alter table post_settlement force row level security;
create policy one_workspace on post_settlement using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on post_settlement to overens_app;  -- update: needed by select … for update

-- What was sent, as it was counted. Only ever added.
create table settlement_version (
  id         uuid not null,
  workspace  text not null references county,
  settlement uuid not null,
  number     integer not null check (number > 0),
  document   jsonb not null,
  sha256     text not null,
  reason     text not null,                              -- why it was made anew; empty for the first
  attachment uuid not null,                              -- the PDF
  sent_by    uuid not null references organisation,
  sent_at    timestamptz not null,
  version    bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, settlement, number),
  foreign key (workspace, settlement) references post_settlement deferrable initially deferred,
  foreign key (workspace, attachment) references attachment deferrable initially deferred
);
alter table settlement_version enable row level security;
alter table settlement_version force row level security;
create policy one_workspace on settlement_version using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on settlement_version to overens_app;

-- What the parties answered. Only ever added: a later answer holds instead.
create table settlement_answer (
  id             uuid not null,
  workspace      text not null references county,
  settlement     uuid not null,
  version_number integer not null,
  organisation   uuid not null references organisation,
  reply          text not null check (reply in ('APPROVED', 'OBJECTED')),
  reason         text not null check (reply = 'APPROVED' or reason <> ''),
  registered_by  uuid not null references organisation,  -- another than the party: after a received document
  document       uuid check (document is not null or registered_by = organisation),
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, settlement, version_number) references settlement_version (workspace, settlement, number) deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
create index settlement_answer_settlement on settlement_answer (workspace, settlement);
alter table settlement_answer enable row level security;
alter table settlement_answer force row level security;
create policy one_workspace on settlement_answer using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on settlement_answer to overens_app;
