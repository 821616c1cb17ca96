-- Notes on a draft that is thrown away go with it; those on a draft that is sent have moved to the version before.
alter table agreement_note add foreign key (workspace, draft) references agreement_draft on delete cascade;

-- A colleague has said that a clause of the own draft is finished: the others do not write in it until it is opened.
create table agreement_finished_clause (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  draft        uuid not null,
  clause       text not null check (length(clause) between 1 and 40),
  person       uuid not null,                             -- as the identity provider knows the colleague; never a name
  role         text not null,
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, draft, clause),
  foreign key (workspace, draft) references agreement_draft on delete cascade
);
alter table agreement_finished_clause enable row level security;
alter table agreement_finished_clause force row level security;
create policy own_clauses on agreement_finished_clause
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, delete on agreement_finished_clause to overens_app;
