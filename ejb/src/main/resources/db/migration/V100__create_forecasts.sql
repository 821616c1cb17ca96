-- National forecasts that the county uses, each with its day and scenario. Only ever added: a new forecast has a new day.
create table forecast (
  id            uuid not null,
  workspace     text not null references county,
  organisation  uuid not null references organisation,
  number        integer not null,
  publisher     text not null,
  published_on  date not null,
  scenario      text not null check (scenario in ('LOW', 'MAIN', 'HIGH')),
  category      text not null check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX')),
  persons       jsonb not null,                         -- by year, in the whole country
  source        text not null,
  registered_at timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number),
  unique (workspace, publisher, published_on, scenario, category)
);
alter table forecast enable row level security;
alter table forecast force row level security;
create policy one_workspace on forecast using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on forecast to overens_app;
