-- How many full-time equivalents a post has from a day on. Only ever added: of one day the latest counts. Before the first
-- stands what was said when the post was registered.
create table post_fte (
  id         uuid not null,
  workspace  text not null references county,
  post       uuid not null,
  from_day   date not null,
  fte        numeric(6, 2) not null check (fte > 0),
  reason     text not null,
  entered_by uuid not null references organisation,
  entered_at timestamptz not null,
  version    bigint not null,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
create index post_fte_post on post_fte (workspace, post);
alter table post_fte enable row level security;
alter table post_fte force row level security;
create policy one_workspace on post_fte using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_fte to overens_app;

-- That nobody has a post, or a part of it, from a day on. Never who had it. Only ever added.
create table post_vacancy (
  id         uuid not null,
  workspace  text not null references county,
  post       uuid not null,
  from_day   date not null,
  fte        numeric(6, 2) not null check (fte > 0),      -- how much of the post is vacant
  reason     text not null check (reason in ('NOT_YET_FILLED', 'LEFT', 'ON_LEAVE', 'HELD_OPEN', 'OTHER')),
  note       text not null,
  entered_by uuid not null references organisation,
  entered_at timestamptz not null,
  version    bigint not null,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
create index post_vacancy_post on post_vacancy (workspace, post);
alter table post_vacancy enable row level security;
alter table post_vacancy force row level security;
create policy one_workspace on post_vacancy using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_vacancy to overens_app;

-- The last day of a vacancy, or that it was entered by mistake. Only ever added: the latest counts.
create table post_vacancy_end (
  id         uuid not null,
  workspace  text not null references county,
  vacancy    uuid not null,
  last_day   date,                                         -- null: there was no vacancy
  entered_by uuid not null references organisation,
  entered_at timestamptz not null,
  version    bigint not null,
  primary key (workspace, id),
  foreign key (workspace, vacancy) references post_vacancy deferrable initially deferred
);
create index post_vacancy_end_vacancy on post_vacancy_end (workspace, vacancy);
alter table post_vacancy_end enable row level security;
alter table post_vacancy_end force row level security;
create policy one_workspace on post_vacancy_end using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_vacancy_end to overens_app;

-- What rules a post: how long it is planned for, what law it rests on, and who steers it. Only ever added: the latest
-- revision counts.
create table post_frame (
  id          uuid not null,
  workspace   text not null references county,
  post        uuid not null,
  revision    integer not null,
  planned_end date,
  legal_basis text not null check (legal_basis in ('CIVIL_AGREEMENT', 'CONTRACTUAL_COOPERATION', 'MUNICIPAL_COMPETENCE', 'FEDERATION_STATUTES', 'ORDINANCE', 'OTHER')),
  citation    text not null,
  steering    jsonb not null,                              -- [{"party": "0580", "role": "CHAIR"}]
  entered_by  uuid not null references organisation,
  entered_at  timestamptz not null,
  version     bigint not null,
  primary key (workspace, id),
  unique (workspace, post, revision),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
alter table post_frame enable row level security;
alter table post_frame force row level security;
create policy one_workspace on post_frame using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_frame to overens_app;

-- What a party gives in kind in a year, beside what it pays. Never billed. Only ever added: of one party, year and kind the
-- latest counts, and nothing at all is a value of 0.
create table in_kind_contribution (
  id           uuid not null,
  workspace    text not null references county,
  post         uuid not null,
  organisation uuid not null references organisation,
  year         integer not null check (year between 2000 and 2100),
  kind         text not null check (kind in ('PREMISES', 'STAFF_TIME', 'EQUIPMENT', 'OTHER')),
  what         text not null,
  value_ore    bigint not null check (value_ore >= 0),
  document     uuid,                                       -- what came in, when registered for another
  entered_by   uuid not null references organisation,
  entered_at   timestamptz not null,
  version      bigint not null,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
create index in_kind_contribution_post on in_kind_contribution (workspace, post);
alter table in_kind_contribution enable row level security;
alter table in_kind_contribution force row level security;
create policy one_workspace on in_kind_contribution using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on in_kind_contribution to overens_app;
