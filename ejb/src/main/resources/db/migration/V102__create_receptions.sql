-- Received persons per municipality: aggregates only, told by a source on a day. Only ever added: a later report of the
-- same period holds instead, and the earlier stays.
create table reception_report (
  id            uuid not null,
  workspace     text not null references county,
  organisation  uuid not null references organisation,
  number        integer not null,
  category      text not null check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX')),
  known_on      date not null,                          -- the day from which the source knew it
  source        text not null,
  registered_at timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number)
);
alter table reception_report enable row level security;
alter table reception_report force row level security;
create policy one_workspace on reception_report using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on reception_report to overens_app;

create table reception_outcome (
  id            uuid not null,
  workspace     text not null references county,
  report        uuid not null,
  report_number integer not null,
  code          text not null,                          -- of the municipality
  category      text not null,
  year          integer not null check (year between 1990 and 2100),
  month         integer check (month between 1 and 12), -- null: the whole year, as far as it is known
  persons       bigint not null check (persons >= 0),
  known_on      date not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique nulls not distinct (workspace, report, code, year, month),
  foreign key (workspace, report) references reception_report (workspace, id) deferrable initially deferred
);
create index reception_outcome_of_year on reception_outcome (workspace, category, year, code);
alter table reception_outcome enable row level security;
alter table reception_outcome force row level security;
create policy one_workspace on reception_outcome using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on reception_outcome to overens_app;
