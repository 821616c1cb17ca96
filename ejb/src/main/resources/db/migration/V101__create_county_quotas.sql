-- Two things that are never one: the county quota (länstal) is a duty that the government decides; the planning figure
-- (planeringstal) is information on how many are expected to settle by themselves. Only ever added: a revision is a new
-- row that holds from a day, and the earlier stays.
create table county_quota (
  id            uuid not null,
  workspace     text not null references county,
  organisation  uuid not null references organisation,
  number        integer not null,
  category      text not null check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX')),
  year          integer not null check (year between 1990 and 2100),
  persons       bigint not null check (persons >= 0),
  valid_from    date not null,
  issued_on     date,                                   -- the day of the government's decision, where it is known
  source        text not null,                          -- SFS 2017:27
  national      jsonb,                                  -- the list it stands in, persons by county code
  registered_at timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number)
);
create index county_quota_of_year on county_quota (workspace, category, year);
alter table county_quota enable row level security;
alter table county_quota force row level security;
create policy one_workspace on county_quota using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on county_quota to overens_app;

create table planning_figure (
  id            uuid not null,
  workspace     text not null references county,
  organisation  uuid not null references organisation,
  number        integer not null,
  category      text not null check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX')),
  year          integer not null check (year between 1990 and 2100),
  persons       bigint not null check (persons >= 0),
  valid_from    date not null,
  issued_on     date,                                   -- the day it was published, where it is known
  source        text not null,
  national      jsonb,
  registered_at timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number)
);
create index planning_figure_of_year on planning_figure (workspace, category, year);
alter table planning_figure enable row level security;
alter table planning_figure force row level security;
create policy one_workspace on planning_figure using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on planning_figure to overens_app;
