-- A line of a row that puts an earlier year right, since something came to the year's cost when it had been billed: an
-- index that was published afterwards. Only ever added.
create table invoice_correction (
  id           uuid not null,
  workspace    text not null references county,
  invoice_row  uuid not null,
  post         uuid not null,
  organisation uuid not null references organisation,
  year         integer not null,                         -- the one that is put right
  amount_ore   bigint not null check (amount_ore <> 0),
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, invoice_row, year),
  foreign key (workspace, invoice_row) references invoice_row deferrable initially deferred
);
create index invoice_correction_post on invoice_correction (workspace, post);
alter table invoice_correction enable row level security;
alter table invoice_correction force row level security;
create policy one_workspace on invoice_correction using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on invoice_correction to overens_app;

alter table invoice_basis add column corrected_ore bigint not null default 0;
alter table invoice_row add column corrected_ore bigint not null default 0;
alter table invoice_basis drop constraint invoice_basis_adds_up;
alter table invoice_row drop constraint invoice_row_adds_up;
alter table invoice_basis add constraint invoice_basis_adds_up check (through_ore + corrected_ore = billed_before_ore + total_ore + overflow_ore);
alter table invoice_row add constraint invoice_row_adds_up check (through_ore + corrected_ore = billed_before_ore + amount_ore + overflow_ore);
