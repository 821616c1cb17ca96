-- An index that contracts follow: one that is published, or a composite of such with its weights. Only ever added.
create table index_series (
  id            uuid not null,
  workspace     text not null references county,
  code          text not null,                           -- PKV
  name          text not null,
  parts         jsonb not null,                          -- of a composite; [] for one that is published
  registered_by uuid not null references organisation,
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, code)
);
alter table index_series enable row level security;
alter table index_series force row level security;
create policy one_workspace on index_series using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on index_series to overens_app;

-- What has been published of it. A later publication adds a row; no row is ever written over.
create table index_point (
  id            uuid not null,
  workspace     text not null references county,
  series        uuid not null,
  period        text not null,                           -- 2025, or 2025-10
  level         text not null,                           -- as it was published: 102.7
  edition       text not null,                           -- the month whose publication it is: 2024-10
  published_on  date not null,
  registered_by uuid not null references organisation,
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, series, period, edition, published_on),
  foreign key (workspace, series) references index_series deferrable initially deferred
);
alter table index_point enable row level security;
alter table index_point force row level security;
create policy one_workspace on index_point using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on index_point to overens_app;

-- A post's cost, or a component of it, follows an index. Only ever added; the latest for a component holds.
create table post_index (
  id          uuid not null,
  workspace   text not null references county,
  post        uuid not null,
  component   text not null,                             -- '': the whole cost
  base_ore    bigint not null check (base_ore > 0),      -- the base year's amount
  base_year   integer not null,
  series      text not null,
  lag         integer not null check (lag between 0 and 3),
  month       integer check (month between 1 and 12),    -- null: the index of the whole year
  edition     integer check (edition between 1 and 12),  -- null: the latest publication
  edition_lag integer not null check (edition_lag between 0 and 3),
  never_lower boolean not null,
  unit_ore    bigint not null check (unit_ore > 0),
  clause      text not null,
  entered_by  uuid not null references organisation,
  at          timestamptz not null,
  version     bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  foreign key (workspace, series) references index_series (workspace, code) deferrable initially deferred
);
create index post_index_post on post_index (workspace, post);
create index post_index_series on post_index (workspace, series);
alter table post_index enable row level security;
alter table post_index force row level security;
create policy one_workspace on post_index using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_index to overens_app;
