-- Who looks after an agreement at a party. Only ever added: the latest counts.
create table agreement_owner (
  id           uuid not null,
  workspace    text not null references county,
  agreement    uuid not null,
  organisation uuid not null references organisation,    -- the party whose owner it is
  role_title   text not null,                            -- a role, never a person
  registered_by uuid not null references organisation,
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
alter table agreement_owner enable row level security;
alter table agreement_owner force row level security;
create policy one_workspace on agreement_owner using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_owner to overens_app;
create index agreement_owner_agreement on agreement_owner (workspace, agreement);

-- A party has taken a stand on whether an agreement goes on, before its window closes or, marked so, after it. Only ever
-- added: the latest counts.
create table agreement_review (
  id           uuid not null,
  workspace    text not null references county,
  agreement    uuid not null,
  organisation uuid not null references organisation,    -- the party that has taken a stand
  closes       date not null,                            -- of the window it is about
  outcome      text not null check (outcome in ('CONTINUE', 'RENEGOTIATE', 'GIVE_NOTICE')),
  reason       text not null,
  role_title   text,                                     -- the owner's at the time, or null when none was named
  registered_by uuid not null references organisation,
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
alter table agreement_review enable row level security;
alter table agreement_review force row level security;
create policy one_workspace on agreement_review using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_review to overens_app;
create index agreement_review_agreement on agreement_review (workspace, agreement);

-- How long before a window closes a county looks through its agreements.
create table renewal_setting (
  id           uuid not null,
  workspace    text not null references county,
  months       integer not null check (months between 1 and 24),
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace)
);
alter table renewal_setting enable row level security;
alter table renewal_setting force row level security;
create policy one_workspace on renewal_setting using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on renewal_setting to overens_app;
