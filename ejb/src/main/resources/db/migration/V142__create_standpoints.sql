-- Where a party stands in each point of a text: a clause (§ 4) or a value in one (§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025).
-- Only ever added.
create table agreement_standpoint (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  party          uuid not null references organisation,
  point          text not null,
  stand          text not null check (stand in ('AGREES', 'RESERVES', 'OBJECTS')),
  reason         text not null,
  registered_by  uuid not null references organisation,
  document       uuid,                                   -- what came in, when registered for another
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred,
  check (stand = 'AGREES' or reason <> '')
);
create index agreement_standpoint_agreement on agreement_standpoint (workspace, agreement, at);
alter table agreement_standpoint enable row level security;
alter table agreement_standpoint force row level security;
create policy one_workspace on agreement_standpoint using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_standpoint to overens_app;

-- A text that its sender has taken back. Only ever added.
create table agreement_withdrawal (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  party          uuid not null references organisation,
  reason         text not null check (reason <> ''),
  registered_by  uuid not null references organisation,
  document       uuid,                                   -- what came in, when registered for another
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, agreement, version_number),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
alter table agreement_withdrawal enable row level security;
alter table agreement_withdrawal force row level security;
create policy one_workspace on agreement_withdrawal using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_withdrawal to overens_app;

-- A no with its reason: one party declines a text or will not sign it, or the keeper ends the negotiation; and the
-- reminders to those who have not answered. Only ever added.
create table agreement_turning (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  kind           text not null check (kind in ('DECLINED', 'DECLINED_TO_SIGN', 'CLOSED', 'REMINDED')),
  party          uuid not null references organisation,  -- who turned away, ended it or was reminded
  reason         text not null,
  registered_by  uuid not null references organisation,
  document       uuid,                                   -- what came in, when registered for another
  on_day         date not null,
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred,
  check (kind = 'REMINDED' or reason <> '')
);
create index agreement_turning_agreement on agreement_turning (workspace, agreement, at);
alter table agreement_turning enable row level security;
alter table agreement_turning force row level security;
create policy one_workspace on agreement_turning using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_turning to overens_app;
