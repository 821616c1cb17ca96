-- One row per co-financed post that is invoiced: whoever makes a basis or registers something back locks it first, so
-- that two makers, or two payments that together are too much, see each other.
create table invoice_plan (
  workspace text not null references county,
  post      uuid not null,
  primary key (workspace, post)
);
alter table invoice_plan enable row level security;
alter table invoice_plan force row level security;
create policy one_workspace on invoice_plan using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on invoice_plan to overens_app;  -- update: needed by select … for update

-- What is to be invoiced for a half-year of one post: only ever added.
create table invoice_basis (
  id                uuid not null,
  workspace         text not null references county,
  number            integer not null,                       -- in addresses
  label             text not null,                          -- FU 2024-1
  post              uuid not null,
  post_number       integer not null,
  post_title        text collate "sv-x-icu" not null,
  year              integer not null,
  half              smallint not null check (half in (1, 2)),
  starts_on         date not null,
  ends_on           date not null,                          -- the last day that costs anything
  year_ore          bigint not null,                        -- the whole year's cost
  months            text not null,                          -- of the year, through ends_on: 6, or a fraction
  through_ore       bigint not null,                        -- the cost through ends_on
  billed_before_ore bigint not null,                        -- in the earlier bases of the year
  total_ore         bigint not null check (total_ore > 0),
  cost_key          jsonb not null,                         -- how the cost is divided, as it was then
  year_row          uuid not null,                          -- the row of the post's year that it was computed from
  made_on           date not null,
  due_on            date not null check (due_on >= made_on),
  made_at           timestamptz not null,
  made_by           uuid not null references organisation,
  version           bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, number),
  unique (workspace, label),
  unique (workspace, post, year, half),
  check (through_ore = billed_before_ore + total_ore),
  foreign key (workspace, post) references invoice_plan deferrable initially deferred
);
alter table invoice_basis enable row level security;
alter table invoice_basis force row level security;
create policy one_workspace on invoice_basis using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on invoice_basis to overens_app;

-- One payer's part of a basis, with the clause and the decision that it rests on: only ever added.
create table invoice_row (
  id                uuid not null,
  workspace         text not null references county,
  basis             uuid not null,
  organisation      uuid not null references organisation,  -- who pays
  code              text not null,
  payer             text collate "sv-x-icu" not null,       -- the name as it was
  population        bigint,                                 -- persons
  share             text not null,                          -- exact fraction of the cost, 168737/472757
  through_ore       bigint not null,
  billed_before_ore bigint not null,
  amount_ore        bigint not null check (amount_ore > 0),
  clause            jsonb,
  decision          jsonb,
  version           bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, basis, organisation),
  check (through_ore = billed_before_ore + amount_ore),
  foreign key (workspace, basis) references invoice_basis deferrable initially deferred
);
create index on invoice_row (workspace, organisation, basis);
alter table invoice_row enable row level security;
alter table invoice_row force row level security;
create policy one_workspace on invoice_row using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on invoice_row to overens_app;

-- What came back from the county's own ledger: only ever added; the latest number is the one in force.
create table ledger_number (
  id            uuid not null,
  workspace     text not null references county,
  invoice_row   uuid not null,
  number        text not null,
  registered_at timestamptz not null,
  registered_by uuid not null references organisation,
  version       bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, invoice_row) references invoice_row deferrable initially deferred
);
create index on ledger_number (workspace, invoice_row, id);
create index on ledger_number (workspace, number);
alter table ledger_number enable row level security;
alter table ledger_number force row level security;
create policy one_workspace on ledger_number using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on ledger_number to overens_app;

create table payment (
  id            uuid not null,
  workspace     text not null references county,
  invoice_row   uuid not null,
  paid_on       date not null,
  amount_ore    bigint not null check (amount_ore > 0),
  registered_at timestamptz not null,
  registered_by uuid not null references organisation,
  version       bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, invoice_row) references invoice_row deferrable initially deferred
);
create index on payment (workspace, invoice_row, id);
alter table payment enable row level security;
alter table payment force row level security;
create policy one_workspace on payment using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on payment to overens_app;

-- The row as a PDF, made once.
create table invoice_row_document (
  id         uuid not null,
  workspace  text not null references county,
  invoice_row uuid not null,
  attachment uuid not null,
  made_at    timestamptz not null,
  version    bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, invoice_row),
  foreign key (workspace, invoice_row) references invoice_row deferrable initially deferred,
  foreign key (workspace, attachment) references attachment deferrable initially deferred
);
alter table invoice_row_document enable row level security;
alter table invoice_row_document force row level security;
create policy one_workspace on invoice_row_document using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on invoice_row_document to overens_app;
