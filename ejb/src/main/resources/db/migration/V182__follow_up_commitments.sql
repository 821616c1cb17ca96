-- What a party has done of what it has promised in an agreement, one year. Only ever added: the latest counts.
create table commitment_report (
  id           uuid not null,
  workspace    text not null references county,
  agreement    uuid not null,
  point        text not null,                            -- the commitment in the text: clause # name of the term
  organisation uuid not null references organisation,    -- the party whose commitment it is
  year         integer not null,
  done         integer not null check (done >= 0),
  target       integer not null check (target > 0),      -- as the text said when it was reported
  comment      text not null,
  registered_by uuid not null references organisation,
  document     uuid,                                     -- what came in, when registered for another
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
alter table commitment_report enable row level security;
alter table commitment_report force row level security;
create policy one_workspace on commitment_report using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on commitment_report to overens_app;
create index commitment_report_agreement on commitment_report (workspace, agreement, year);

-- The yearly revision of a local agreement, once for all its parties.
create table yearly_revision (
  id           uuid not null,
  workspace    text not null references county,
  agreement    uuid not null,
  year         integer not null,
  outcome      text not null check (outcome in ('UNCHANGED', 'ADDENDUM')),
  comment      text not null,
  organisation uuid not null references organisation,    -- who recorded it
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  unique (workspace, agreement, year)
);
alter table yearly_revision enable row level security;
alter table yearly_revision force row level security;
create policy one_workspace on yearly_revision using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on yearly_revision to overens_app;
