-- National reference data: shared by all workspaces, read-only, no row level security.
create table county (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text collate "sv-x-icu" not null
);

create table municipality (
  code       text primary key check (code ~ '^[0-9]{4}$'),
  name       text collate "sv-x-icu" not null,
  county     text not null references county,
  population integer not null check (population > 0),   -- persons
  listed_in  integer not null                           -- the year of the list the number comes from
);

create table organisation (
  id         uuid primary key,
  code       text not null unique,                      -- 0580, or lst-05 for a county administrative board
  name       text collate "sv-x-icu" not null,
  short_name text collate "sv-x-icu" not null,
  kind       text not null,
  county     text references county
);

grant select on county, municipality, organisation to overens_app;

-- Keys between tables of a workspace carry the workspace, and are checked when the transaction ends: rows are written
-- in the order of their classes, not in the order they were made.

-- Who is in a workspace, with which part, from when and to when.
create table membership (
  workspace    text not null references county,
  organisation uuid not null references organisation,
  part         text not null check (part in ('HOST', 'MUNICIPALITY', 'OTHER')),
  starts_on    date not null,
  ends_before  date,
  mailbox      text,                                    -- function address, never a person's
  primary key (workspace, organisation, starts_on),
  check (ends_before > starts_on)
);
alter table membership enable row level security;
alter table membership force row level security;
create policy one_workspace on membership using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on membership to overens_app;

-- Readable numbers: the row is locked while a number is taken.
create table number_series (
  workspace text not null references county,
  kind      text not null,
  year      integer not null,                           -- 0 for a series that never starts over
  last      integer not null,
  primary key (workspace, kind, year)
);
alter table number_series enable row level security;
alter table number_series force row level security;
create policy one_workspace on number_series using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on number_series to overens_app;

-- What was answered to requests that create something.
create table idempotency_key (
  workspace   text not null references county,
  owner       text not null,                            -- person and organisation
  key         text not null,
  fingerprint text not null,
  status      integer,
  location    text,
  body        text,
  created_at  timestamptz not null default now(),
  primary key (workspace, owner, key)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy one_workspace on idempotency_key using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on idempotency_key to overens_app;
