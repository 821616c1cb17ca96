-- A referral round: what the county sent to all its municipalities at the same moment. Frozen; only its withdrawal is written afterwards.
create table referral_round (
  id               uuid not null,
  workspace        text not null references county,
  organisation     uuid not null references organisation,   -- the county board
  number           integer not null,
  draft            integer not null,                         -- number of the draft it was made from; the draft itself stays private
  turn             integer not null check (turn > 0),        -- 1, 2 … of the same draft
  title            text collate "sv-x-icu" not null,
  last_day         date not null,
  document         text not null,                            -- canonical JSON (RFC 8785), byte for byte
  sha256           text not null,
  sent_at          timestamptz not null,
  withdrawn_at     timestamptz,
  withdrawn_reason text,
  version          bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number),
  unique (workspace, draft, turn),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
alter table referral_round enable row level security;
alter table referral_round force row level security;
create policy one_workspace on referral_round using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on referral_round to overens_app;
grant update (withdrawn_at, withdrawn_reason, version) on referral_round to overens_app;

-- Answers that have been given: only ever added. A later one of the same municipality replaces the one before; both are kept.
create table referral_answer (
  id           uuid not null,
  workspace    text not null references county,
  referral     uuid not null,
  organisation uuid not null references organisation,
  code         text not null,
  turn         integer not null check (turn > 0),
  way          text not null check (way in ('PAGE', 'LINK', 'REGISTERED')),
  content      text not null,                                -- canonical JSON
  sha256       text not null,
  received_on  date not null,
  sent_at      timestamptz not null,
  attachment   uuid,                                         -- the letter that came in
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, referral, organisation, turn),
  foreign key (workspace, referral) references referral_round (workspace, id) deferrable initially deferred,
  foreign key (workspace, attachment) references attachment (workspace, id) deferrable initially deferred,
  check ((way = 'REGISTERED') = (attachment is not null))
);
alter table referral_answer enable row level security;
alter table referral_answer force row level security;
create policy one_workspace on referral_answer using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on referral_answer to overens_app;

-- A municipality's own draft of its answer: seen by nobody else.
create table referral_answer_draft (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  referral     uuid not null,
  content      jsonb not null,
  saved_at     timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, organisation, referral),
  foreign key (workspace, referral) references referral_round (workspace, id) deferrable initially deferred
);
alter table referral_answer_draft enable row level security;
alter table referral_answer_draft force row level security;
create policy own_drafts on referral_answer_draft
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update, delete on referral_answer_draft to overens_app;

-- One-time links. Of the token only its SHA-256 is kept.
create table referral_link (
  id           uuid not null,
  workspace    text not null references county,
  referral     uuid not null,
  organisation uuid not null references organisation,        -- the municipality that may answer by it
  code         text not null,
  token_sha256 text not null,
  created_at   timestamptz not null,
  used_at      timestamptz,
  revoked_at   timestamptz,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, token_sha256),
  foreign key (workspace, referral) references referral_round (workspace, id) deferrable initially deferred,
  check (used_at is null or revoked_at is null)
);
alter table referral_link enable row level security;
alter table referral_link force row level security;
create policy one_workspace on referral_link using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on referral_link to overens_app;
grant update (used_at, revoked_at, version) on referral_link to overens_app;

-- Reminders to those who had not answered, at most one a day: only ever added.
create table referral_reminder (
  id        uuid not null,
  workspace text not null references county,
  referral  uuid not null,
  day       date not null,
  codes     jsonb not null,
  sent_at   timestamptz not null,
  version   bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, referral, day),
  foreign key (workspace, referral) references referral_round (workspace, id) deferrable initially deferred
);
alter table referral_reminder enable row level security;
alter table referral_reminder force row level security;
create policy one_workspace on referral_reminder using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on referral_reminder to overens_app;

-- What the county means to do with each comment, until it is published.
create table referral_disposition_draft (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  referral     uuid not null,
  items        jsonb not null,
  saved_at     timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, referral),
  foreign key (workspace, referral) references referral_round (workspace, id) deferrable initially deferred
);
alter table referral_disposition_draft enable row level security;
alter table referral_disposition_draft force row level security;
create policy own_drafts on referral_disposition_draft
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update on referral_disposition_draft to overens_app;

-- The published disposition with the revised version: only ever added.
create table referral_outcome (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  referral     uuid not null,
  document     text not null,                                -- canonical JSON
  sha256       text not null,
  published_at timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, referral),
  foreign key (workspace, referral) references referral_round (workspace, id) deferrable initially deferred
);
alter table referral_outcome enable row level security;
alter table referral_outcome force row level security;
create policy one_workspace on referral_outcome using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on referral_outcome to overens_app;
