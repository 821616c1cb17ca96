-- From which file a draft was read, and what of it did not follow along. As private as the draft, and gone with it.
create table agreement_reading (
  id           uuid not null,
  workspace    text not null references county,
  version      bigint not null,
  organisation uuid not null references organisation,
  draft        uuid not null,
  file_name    text not null,
  sha256       text not null,
  changes      text not null check (changes in ('TAKEN_IN', 'THROWN_OUT')),
  left_out     jsonb not null,
  at           timestamptz not null,
  primary key (workspace, id),
  unique (workspace, draft),
  foreign key (workspace, draft) references agreement_draft on delete cascade deferrable initially deferred
);
alter table agreement_reading enable row level security;
alter table agreement_reading force row level security;
create policy own_readings on agreement_reading
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on agreement_reading to overens_app;
