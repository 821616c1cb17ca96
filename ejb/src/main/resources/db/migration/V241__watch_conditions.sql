-- A special condition of a contract that is watched: what is to happen, and what the contract then prescribes. Only ever
-- added.
create table post_watch (
  id           uuid not null,
  workspace    text not null references county,
  post         uuid not null,
  kind         text not null check (kind in ('VACANT', 'FUNDING_ENDS', 'LAW_CHANGES')),
  months       integer check (months between 0 and 60),   -- how long it may be vacant; how long before the funding ends
  funded_until date,                                       -- the last day that is funded
  consequence  text not null check (consequence in ('NEXT_BASIS_REDUCED', 'RENEGOTIATE', 'RIGHT_TO_GIVE_NOTICE')),
  counted_from text check (counted_from in ('FIRST_DAY', 'AFTER_MONTHS')),
  clause       text not null,                              -- "§ 9"
  wording      text not null,                              -- what the clause says
  entered_by   uuid not null references organisation,
  entered_at   timestamptz not null,
  version      bigint not null,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  check ((kind = 'FUNDING_ENDS') = (funded_until is not null)),
  check ((kind = 'LAW_CHANGES') = (months is null)),
  check ((consequence = 'NEXT_BASIS_REDUCED') = (counted_from is not null)),
  check (consequence <> 'NEXT_BASIS_REDUCED' or kind = 'VACANT')
);
create index post_watch_post on post_watch (workspace, post);
alter table post_watch enable row level security;
alter table post_watch force row level security;
create policy one_workspace on post_watch using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_watch to overens_app;

-- The contract does not say so any more. Only ever added.
create table post_watch_end (
  id         uuid not null,
  workspace  text not null references county,
  watch      uuid not null,
  reason     text not null,
  entered_by uuid not null references organisation,
  entered_at timestamptz not null,
  version    bigint not null,
  primary key (workspace, id),
  unique (workspace, watch),
  foreign key (workspace, watch) references post_watch deferrable initially deferred
);
alter table post_watch_end enable row level security;
alter table post_watch_end force row level security;
create policy one_workspace on post_watch_end using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_watch_end to overens_app;

-- An officer of a party tells of a law that changes what a post does. Only ever added.
create table post_law_change (
  id          uuid not null,
  workspace   text not null references county,
  post        uuid not null,
  citation    text not null,                               -- "SFS 2024:123"
  what        text not null,
  in_force_on date not null,
  reported_by uuid not null references organisation,
  reported_on date not null,
  reported_at timestamptz not null,
  version     bigint not null,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
create index post_law_change_post on post_law_change (workspace, post);
alter table post_law_change enable row level security;
alter table post_law_change force row level security;
create policy one_workspace on post_law_change using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_law_change to overens_app;

-- What came of a condition that fell due: the host applied what the contract prescribes, or did not, with the reason. Once
-- for each occasion.
create table post_watch_outcome (
  id         uuid not null,
  workspace  text not null references county,
  watch      uuid not null,
  occasion   text not null,                                -- the vacancy, the funded day or the change of law
  verdict    text not null check (verdict in ('APPLIED', 'DISMISSED')),
  reason     text not null,
  decided_by uuid not null references organisation,
  decided_on date not null,
  decided_at timestamptz not null,
  version    bigint not null,
  primary key (workspace, id),
  unique (workspace, watch, occasion),
  foreign key (workspace, watch) references post_watch deferrable initially deferred
);
alter table post_watch_outcome enable row level security;
alter table post_watch_outcome force row level security;
create policy one_workspace on post_watch_outcome using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_watch_outcome to overens_app;
