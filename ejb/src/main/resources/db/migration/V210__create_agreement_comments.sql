-- What is said openly about one point of a version. Whom it reaches is settled when it begins and never changes.
create table agreement_thread (
  id             uuid not null,
  workspace      text not null references county,
  agreement      uuid not null,
  version_number integer not null,
  point          text not null check (length(point) between 1 and 400),   -- "§ 4", or "§ 4#" and the name of a value in it
  started_by     uuid not null references organisation,
  started_at     timestamptz not null,
  last_by        uuid not null references organisation,   -- who had the last word
  last_at        timestamptz not null,
  said           integer not null check (said > 0),       -- how many entries; moves the version
  resolved_by    uuid references organisation,            -- null while it is open
  resolved_at    timestamptz,
  version        bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, agreement, version_number) references agreement_version (workspace, agreement, number) deferrable initially deferred,
  check ((resolved_by is null) = (resolved_at is null))
);
create index agreement_thread_of on agreement_thread (workspace, agreement, version_number);
alter table agreement_thread enable row level security;
alter table agreement_thread force row level security;
create policy one_workspace on agreement_thread using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_thread to overens_app;
grant update (last_by, last_at, said, resolved_by, resolved_at, version) on agreement_thread to overens_app;

-- Whom a thread reaches: those who saw the version when it began. Only ever added.
create table agreement_thread_reader (
  id           uuid not null,
  workspace    text not null references county,
  thread       uuid not null,
  organisation uuid not null references organisation,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, thread, organisation),
  foreign key (workspace, thread) references agreement_thread deferrable initially deferred
);
create index agreement_thread_reader_of on agreement_thread_reader (workspace, organisation, thread);
alter table agreement_thread_reader enable row level security;
alter table agreement_thread_reader force row level security;
create policy one_workspace on agreement_thread_reader using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_thread_reader to overens_app;

-- Everything said and done in a thread, in order. It has left the organisation and is an official document: a mistake
-- is corrected by a new entry, and what is taken back keeps its place.
create table agreement_comment (
  id           uuid not null,
  workspace    text not null references county,
  thread       uuid not null,
  turn         integer not null check (turn > 0),
  kind         text not null check (kind in ('COMMENT', 'CORRECTION', 'WITHDRAWAL', 'RESOLUTION', 'REOPENING')),
  about        uuid,                                      -- the comment that is corrected or taken back
  organisation uuid not null references organisation,
  text         text not null check (length(text) <= 4000),
  at           timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, thread, turn),
  foreign key (workspace, thread) references agreement_thread deferrable initially deferred,
  foreign key (workspace, about) references agreement_comment deferrable initially deferred,
  check ((kind in ('CORRECTION', 'WITHDRAWAL')) = (about is not null)),
  check ((kind in ('COMMENT', 'CORRECTION')) = (text <> ''))
);
alter table agreement_comment enable row level security;
alter table agreement_comment force row level security;
create policy one_workspace on agreement_comment using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on agreement_comment to overens_app;

-- What an organisation says to itself about a draft or a version: working material that nobody else can see.
create table agreement_note (
  id             uuid not null,
  workspace      text not null references county,
  organisation   uuid not null references organisation,
  agreement      uuid,                                    -- null as long as it is about the draft of an offer
  draft          uuid,                                    -- the draft that it is about, or null
  version_number integer,                                 -- the version that it is about, or null
  point          text not null check (length(point) between 1 and 400),
  role           text not null,                           -- of the colleague who wrote it
  text           text not null check (length(text) between 1 and 4000),
  at             timestamptz not null,
  version        bigint not null default 1,
  primary key (workspace, id),
  check (draft is not null or agreement is not null and version_number is not null)
);
create index agreement_note_of on agreement_note (workspace, organisation, agreement);
alter table agreement_note enable row level security;
alter table agreement_note force row level security;
create policy own_notes on agreement_note
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update, delete on agreement_note to overens_app;
