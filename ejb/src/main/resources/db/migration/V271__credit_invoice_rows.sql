-- A basis is made for a half-year, or when a settlement of the post has been approved by all: then it has no half, and its
-- rows may be credits. What was made before is of half-years.
alter table invoice_basis add column settlement uuid;
alter table invoice_basis add column settlement_number integer;
alter table invoice_basis alter column half drop not null;
alter table invoice_basis add constraint invoice_basis_half_or_settlement check ((half is null) = (settlement is not null));
alter table invoice_basis add constraint invoice_basis_settlement_numbered check ((settlement is null) = (settlement_number is null));
alter table invoice_basis add constraint invoice_basis_once_for_settlement unique (workspace, settlement);
alter table invoice_basis add constraint invoice_basis_of_settlement foreign key (workspace, settlement)
  references post_settlement deferrable initially deferred;
do $$
declare
  rule record;
begin
  for rule in
    select conrelid::regclass as of_table, conname from pg_constraint
    where contype = 'c' and conrelid in ('invoice_basis'::regclass, 'invoice_row'::regclass)
      and pg_get_constraintdef(oid) ~ '\((total_ore|amount_ore) > 0\)'
  loop
    execute format('alter table %s drop constraint %I', rule.of_table, rule.conname);
  end loop;
end
$$;
alter table invoice_basis add constraint invoice_basis_charges check (total_ore > 0 or settlement is not null);
alter table invoice_row add constraint invoice_row_is_something check (amount_ore <> 0);

-- What a credit row takes back, of which earlier rows. Only ever added; the rows themselves are never changed.
create table invoice_credit (
  id           uuid not null,
  workspace    text not null references county,
  credit_row   uuid not null,
  original_row uuid not null,
  amount_ore   bigint not null check (amount_ore > 0),
  set_off_ore  bigint not null check (set_off_ore between 0 and amount_ore),  -- against what was not yet paid of the row
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, credit_row, original_row),
  foreign key (workspace, credit_row) references invoice_row deferrable initially deferred,
  foreign key (workspace, original_row) references invoice_row deferrable initially deferred
);
create index on invoice_credit (workspace, original_row);
alter table invoice_credit enable row level security;
alter table invoice_credit force row level security;
create policy one_workspace on invoice_credit using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on invoice_credit to overens_app;
