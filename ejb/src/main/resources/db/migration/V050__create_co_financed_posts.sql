-- A post that several parties pay for together. Who pays is said by its agreements, never here.
create table co_financed_post (
  id             uuid not null,
  workspace      text not null references county,
  number         integer not null,
  title          text collate "sv-x-icu" not null,
  task           text not null,
  host           uuid not null references organisation,   -- the employer, who sends the invoices
  fte            numeric(6, 2) not null check (fte > 0),  -- full-time equivalents
  started_on     date not null,
  case_reference text not null,                           -- the host's
  last_day       date check (last_day >= started_on),     -- set when every agreement has been terminated
  registered_by  uuid not null references organisation,
  registered_at  timestamptz not null,
  version        bigint not null,
  primary key (workspace, id),
  unique (workspace, number)
);
alter table co_financed_post enable row level security;
alter table co_financed_post force row level security;
create policy one_workspace on co_financed_post using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on co_financed_post to overens_app;

-- The agreements a post rests on: one for all, or one for each who pays. Only ever added.
create table post_agreement (
  id        uuid not null,
  workspace text not null references county,
  post      uuid not null,
  agreement uuid not null,
  version   bigint not null,
  primary key (workspace, id),
  unique (workspace, post, agreement),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
create index post_agreement_agreement on post_agreement (workspace, agreement);
alter table post_agreement enable row level security;
alter table post_agreement force row level security;
create policy one_workspace on post_agreement using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_agreement to overens_app;

-- What a post costs in a calendar year. Only ever added: a year entered again takes over from the one before it.
create table post_year (
  id                uuid not null,
  workspace         text not null references county,
  post              uuid not null,
  year              integer not null check (year between 2000 and 2100),
  revision          integer not null,                     -- 1 for the first, the highest counts
  mode              text not null check (mode in ('SPLIT', 'AS_DECIDED')),
  amount_ore        bigint not null check (amount_ore > 0),
  key_type          text check (key_type in ('EQUAL', 'PER_CAPITA', 'FIXED_PERCENT', 'BASE_AND_PER_CAPITA')),
  key_base          text,                                 -- a decimal, for BASE_AND_PER_CAPITA
  source            text not null,                        -- where the amount comes from
  population_source text,                                 -- which list the inhabitants come from
  clause            text not null,                        -- the clause of the agreements that says so, "§ 4"
  entered_by        uuid not null references organisation,
  entered_at        timestamptz not null,
  version           bigint not null,
  primary key (workspace, id),
  unique (workspace, post, year, revision),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  check ((mode = 'SPLIT') = (key_type is not null))
);
alter table post_year enable row level security;
alter table post_year force row level security;
create policy one_workspace on post_year using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_year to overens_app;

-- Each party's part of a year, with what it was computed from. Only ever added.
create table post_year_part (
  id                uuid not null,
  workspace         text not null references county,
  post_year         uuid not null,
  organisation      uuid not null references organisation,
  code              text not null,                        -- 0580: ties are settled in this order
  agreement         uuid not null,                        -- the one that binds this party
  population        bigint,                               -- persons
  percent           text,                                 -- a decimal, for FIXED_PERCENT
  share_numerator   text not null,                        -- the exact share of the whole, in lowest terms
  share_denominator text not null,
  amount_ore        bigint not null check (amount_ore >= 0),
  version           bigint not null,
  primary key (workspace, id),
  unique (workspace, post_year, organisation),
  foreign key (workspace, post_year) references post_year deferrable initially deferred,
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
alter table post_year_part enable row level security;
alter table post_year_part force row level security;
create policy one_workspace on post_year_part using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_year_part to overens_app;
