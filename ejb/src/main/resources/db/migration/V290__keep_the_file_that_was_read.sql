-- A word processor's file has no pages of its own to say where a hit is.
alter table file_text add column paged boolean not null default true;

-- The file that a draft was read from is kept, unless it had macros.
alter table agreement_reading add column file uuid;
alter table agreement_reading add foreign key (workspace, file) references attachment deferrable initially deferred;

-- From which file an agreement was read, kept when the draft has become a version that others see: only ever added, and
-- seen only by those who read it, for it may hold changes and comments that were never sent.
create table agreement_original (
  id           uuid not null,
  workspace    text not null references county,
  version      bigint not null,
  organisation uuid not null references organisation,
  agreement    uuid not null,
  of_version   integer not null,
  file         uuid not null,
  at           timestamptz not null,                    -- when it was read
  primary key (workspace, id),
  unique (workspace, organisation, agreement, of_version),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  foreign key (workspace, file) references attachment deferrable initially deferred
);
alter table agreement_original enable row level security;
alter table agreement_original force row level security;
create policy own_originals on agreement_original
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert on agreement_original to overens_app;
