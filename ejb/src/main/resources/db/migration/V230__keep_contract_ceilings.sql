-- A ceiling of the contract on what a post may be billed: only ever added; the latest for a year and payer holds.
create table contract_ceiling (
  id              uuid not null,
  workspace       text not null references county,
  post            uuid not null,
  year            integer,                               -- null: the whole period
  payer           uuid references organisation,          -- null: all of them together
  amount_ore      bigint not null check (amount_ore > 0),
  overflow        text not null check (overflow in ('HOST_BEARS', 'PARTIES_SHARE', 'RENEGOTIATE')),
  clause          text not null,                         -- "§ 4"
  from_next_basis boolean not null,                      -- entered below what had been billed
  entered_by      uuid not null references organisation,
  at              timestamptz not null,
  version         bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
create index contract_ceiling_post on contract_ceiling (workspace, post);
alter table contract_ceiling enable row level security;
alter table contract_ceiling force row level security;
create policy one_workspace on contract_ceiling using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on contract_ceiling to overens_app;

-- What lies above a ceiling is told on the basis and on the row, and is not billed.
alter table invoice_basis add column overflow_ore bigint not null default 0 check (overflow_ore >= 0);
alter table invoice_row add column overflow_ore bigint not null default 0 check (overflow_ore >= 0);
do $$
declare
  rule record;
begin
  for rule in
    select conrelid::regclass as of_table, conname from pg_constraint
    where contype = 'c' and conrelid in ('invoice_basis'::regclass, 'invoice_row'::regclass)
      and pg_get_constraintdef(oid) like '%through_ore = (billed_before_ore%'
  loop
    execute format('alter table %s drop constraint %I', rule.of_table, rule.conname);
  end loop;
end
$$;
alter table invoice_basis add constraint invoice_basis_adds_up check (through_ore = billed_before_ore + total_ore + overflow_ore);
alter table invoice_row add constraint invoice_row_adds_up check (through_ore = billed_before_ore + amount_ore + overflow_ore);
