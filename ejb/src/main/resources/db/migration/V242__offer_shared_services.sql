-- A service that a host offers to others: evening sfi, orientation in the mother tongue. A post carries it, whose parties are
-- those who subscribe. Only ever added.
create table shared_service (
  id         uuid not null,
  workspace  text not null references county,
  number     integer not null,
  post       uuid not null,
  host       uuid not null references organisation,
  title      text collate "sv-x-icu" not null,
  kind       text not null check (kind in ('EVENING_SFI', 'WORK_SFI', 'MOTHER_TONGUE_ORIENTATION', 'REMOTE_ORIENTATION', 'OTHER')),
  unit       text not null check (unit in ('PLACE', 'COURSE', 'HOUR', 'PARTICIPANT')),
  price_key  text not null check (price_key in ('EQUAL', 'PER_CAPITA', 'FIXED_PERCENT', 'BASE_AND_PER_CAPITA', 'BY_PLACES')),
  what       text not null,
  terms      text not null,
  open_from  date not null,
  offered_by uuid not null references organisation,
  offered_at timestamptz not null,
  version    bigint not null,
  primary key (workspace, id),
  unique (workspace, number),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred
);
alter table shared_service enable row level security;
alter table shared_service force row level security;
create policy one_workspace on shared_service using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on shared_service to overens_app;

-- It is offered to nobody new from a day on. Only ever added.
create table shared_service_closing (
  id        uuid not null,
  workspace text not null references county,
  service   uuid not null,
  closed_on date not null,
  reason    text not null,
  closed_by uuid not null references organisation,
  closed_at timestamptz not null,
  version   bigint not null,
  primary key (workspace, id),
  unique (workspace, service),
  foreign key (workspace, service) references shared_service deferrable initially deferred
);
alter table shared_service_closing enable row level security;
alter table shared_service_closing force row level security;
create policy one_workspace on shared_service_closing using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on shared_service_closing to overens_app;

-- A party wants a service from a day, to a day or until further notice. Only ever added.
create table service_subscription (
  id            uuid not null,
  workspace     text not null references county,
  service       uuid not null,
  organisation  uuid not null references organisation,
  from_day      date not null,
  until_day     date check (until_day >= from_day),
  basis         text not null,                             -- the decision or mandate behind it
  document      uuid,                                      -- what came in, when registered for another
  registered_by uuid not null references organisation,
  registered_at timestamptz not null,
  version       bigint not null,
  primary key (workspace, id),
  foreign key (workspace, service) references shared_service deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
create index service_subscription_service on service_subscription (workspace, service);
alter table service_subscription enable row level security;
alter table service_subscription force row level security;
create policy one_workspace on service_subscription using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on service_subscription to overens_app;

-- What came of it: an agreement that came to the post, a no with its reason, or that it was taken back. Only ever added.
create table service_answer (
  id           uuid not null,
  workspace    text not null references county,
  subscription uuid not null,
  outcome      text not null check (outcome in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  agreement    uuid,
  reason       text not null,
  answered_by  uuid not null references organisation,
  answered_at  timestamptz not null,
  version      bigint not null,
  primary key (workspace, id),
  unique (workspace, subscription),
  foreign key (workspace, subscription) references service_subscription deferrable initially deferred,
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  check ((outcome = 'ACCEPTED') = (agreement is not null))
);
alter table service_answer enable row level security;
alter table service_answer force row level security;
create policy one_workspace on service_answer using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on service_answer to overens_app;
