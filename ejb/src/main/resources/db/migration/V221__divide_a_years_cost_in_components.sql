-- A year's cost is made of components, each with a key of its own. A year that was entered before has one: the whole.
create table post_year_component (
  id                uuid not null,
  workspace         text not null references county,
  post_year         uuid not null,
  position          integer not null,                     -- 1 for the first
  kind              text not null check (kind in ('WHOLE', 'SALARY', 'TRAVEL', 'PREMISES', 'OTHER')),
  label             text,                                 -- what OTHER is
  full_year_ore     bigint not null check (full_year_ore > 0),  -- a whole year at full staffing
  amount_ore        bigint not null check (amount_ore > 0),     -- what is divided: the year's estimate, or the whole year
  key_type          text not null check (key_type in ('EQUAL', 'PER_CAPITA', 'FIXED_PERCENT', 'FIXED_AMOUNTS', 'BASE_AND_PER_CAPITA', 'BY_PLACES')),
  key_base          text check ((key_base is not null) = (key_type = 'BASE_AND_PER_CAPITA')),  -- a decimal
  counted_on        date,                                 -- the day whose inhabitants the contract names
  population_source text,                                 -- which list the inhabitants come from
  model_number      integer,                              -- the county's model, for BY_PLACES
  model_sha256      text,
  version           bigint not null,
  primary key (workspace, id),
  unique (workspace, post_year, position),
  foreign key (workspace, post_year) references post_year deferrable initially deferred
);
alter table post_year_component enable row level security;
alter table post_year_component force row level security;
create policy one_workspace on post_year_component using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_year_component to overens_app;

-- What a component's key needs of each party, as it was when the year was entered. Only ever added.
create table post_year_input (
  id           uuid not null,
  workspace    text not null references county,
  component    uuid not null,
  organisation uuid not null references organisation,
  code         text not null,
  population   bigint check (population >= 0),            -- persons
  percent      text,                                      -- a decimal
  amount_ore   bigint check (amount_ore >= 0),
  places       bigint check (places >= 0),
  version      bigint not null,
  primary key (workspace, id),
  unique (workspace, component, organisation),
  foreign key (workspace, component) references post_year_component deferrable initially deferred
);
alter table post_year_input enable row level security;
alter table post_year_input force row level security;
create policy one_workspace on post_year_input using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_year_input to overens_app;

insert into post_year_component (id, workspace, post_year, position, kind, full_year_ore, amount_ore, key_type, key_base, population_source, version)
  select gen_random_uuid(), workspace, id, 1, 'WHOLE', amount_ore, amount_ore, coalesce(key_type, 'FIXED_AMOUNTS'), key_base, population_source, 1
  from post_year;
insert into post_year_input (id, workspace, component, organisation, code, population, percent, amount_ore, version)
  select gen_random_uuid(), p.workspace, c.id, p.organisation, p.code, p.population, p.percent,
    case c.key_type when 'FIXED_AMOUNTS' then p.amount_ore end, 1
  from post_year_part p join post_year_component c on c.workspace = p.workspace and c.post_year = p.post_year;
do $$ begin
  assert (select count(*) from post_year_component) = (select count(*) from post_year), 'every year is one component';
  assert (select count(*) from post_year_input) = (select count(*) from post_year_part), 'every part has what it was computed from';
end $$;

alter table post_year drop column key_type, drop column key_base, drop column population_source,
  add column pro_rata text not null default 'MONTHS' check (pro_rata in ('MONTHS', 'ACTUAL_DAYS', 'THIRTY_360')),
  add column pro_rata_words text,                         -- how the contract says it
  add column unit_ore bigint not null default 1 check (unit_ore in (1, 100)),  -- the contract's rounding unit
  add column covers_from date,                            -- the first day that an estimate is for, or null for the whole year
  add constraint post_year_amount_whole_units check (amount_ore % unit_ore = 0);
alter table post_year alter pro_rata drop default, alter unit_ore drop default;
alter table post_year_part drop column population, drop column percent;
