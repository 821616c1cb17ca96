-- Places on their way from one municipality to another. Seen by the two and the county board until they are confirmed.
create table share_transfer (
  id                  uuid not null,
  workspace           text not null references county,
  number              integer not null,
  category            text not null check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX')),
  year                integer not null check (year between 1990 and 2100),
  giver               uuid not null references organisation,
  taker               uuid not null references organisation,
  proposer            uuid not null references organisation,
  places              bigint not null check (places > 0),
  giver_before        bigint not null check (giver_before >= places),   -- the figures that it was counted from
  taker_before        bigint not null check (taker_before >= 0),
  compensation_ore    bigint check (compensation_ore >= 0),             -- for each place
  compensation_source text,
  last_year           integer,                                          -- information: how long they mean to do the same
  reason              text not null,
  state               text not null check (state in ('PROPOSED', 'CONSENTED', 'CONFIRMED', 'DECLINED', 'REFUSED', 'WITHDRAWN', 'OVERTAKEN')),
  since               date not null,
  proposed_at         timestamptz not null,
  model               integer,                                          -- number of the model that the confirmation gave
  version             bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number),
  check (giver <> taker),
  check (proposer in (giver, taker)),
  check ((compensation_ore is null) or (compensation_source is not null)),
  check ((state = 'CONFIRMED') = (model is not null)),
  foreign key (workspace, model) references published_model (workspace, number) deferrable initially deferred
);
create index share_transfer_open on share_transfer (workspace, category, year) where state in ('PROPOSED', 'CONSENTED');
alter table share_transfer enable row level security;
alter table share_transfer force row level security;
create policy one_workspace on share_transfer using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on share_transfer to overens_app;

-- What was done with a transfer, by whom and by whom it was written down: only ever added.
create table share_transfer_act (
  id            uuid not null,
  workspace     text not null references county,
  transfer      uuid not null,
  event         text not null check (event in ('PROPOSE', 'CONSENT', 'DECLINE', 'WITHDRAW', 'CONFIRM', 'REFUSE', 'OVERTAKE')),
  organisation  uuid not null references organisation,
  registered_by uuid not null references organisation,
  document      uuid,                                                   -- what came in, when it was written down for another
  reason        text,
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, transfer) references share_transfer (workspace, id) deferrable initially deferred,
  foreign key (workspace, document) references attachment (workspace, id) deferrable initially deferred
);
create index share_transfer_act_of_transfer on share_transfer_act (workspace, transfer);
alter table share_transfer_act enable row level security;
alter table share_transfer_act force row level security;
create policy one_workspace on share_transfer_act using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on share_transfer_act to overens_app;
