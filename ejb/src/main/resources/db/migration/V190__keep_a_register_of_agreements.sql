-- What the register asks of each agreement, written anew in the transaction of every act on it. What depends on the
-- calendar is not stored: the state turns on a day, and the day is.
create table agreement_search (
  workspace        text not null references county,
  agreement        uuid not null,
  of_version       bigint not null,                     -- the agreement's, when this was written
  of_text          text not null,                       -- which text and which files the words are of
  latest_version   integer not null,                    -- the text on the table: seen by those it was sent to
  number           integer not null,
  title            text collate "sv-x-icu" not null,
  form             text not null,
  stage            text not null,                       -- the state until the day it turns
  turns_on         date,                                -- the first day of the other state, or null
  turned           text,
  starts_on        date not null,
  ends_on          date,                                -- of the term, or null until further notice
  last_day         date,                                -- in force by term or notice, or null while open
  in_force_from    date,                                -- null as long as not all have signed
  in_force_through date,
  notice           jsonb,                               -- the notice terms
  parties          uuid[] not null,
  kinds            text[] not null,                     -- of the parties
  next_step        text not null,
  waiting          uuid[] not null,                     -- those whose turn it is
  next_turned      text not null,                       -- the same once the state has turned
  waiting_turned   uuid[] not null,
  model            integer,                             -- the number of the published model that it follows
  amends           uuid,                                -- the agreement that it is an addendum to
  addenda          integer not null default 0,
  changed_at       timestamptz not null,                -- when somebody last acted
  words            tsvector not null default '',
  primary key (workspace, agreement),
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
create index agreement_search_words on agreement_search using gin (words);
create index agreement_search_amends on agreement_search (workspace, amends) where amends is not null;
create index agreement_search_number on agreement_search (workspace, number);
alter table agreement_search enable row level security;
alter table agreement_search force row level security;
create policy one_workspace on agreement_search using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on agreement_search to overens_app;

-- The text that is searched, piece by piece, so that a hit can say where it is. Made from the frozen text and from what
-- could be read in files; nothing here is an original.
create table agreement_passage (
  workspace text not null references county,
  agreement uuid not null,
  position  integer not null,
  kind      text not null check (kind in ('TITLE', 'CLAUSE', 'FILE')),
  reference text not null,                              -- § 4, or the page of a file
  file      uuid,
  until     date,                                       -- the last day before an addendum gave the clause other words, or null
  heading   text not null,
  body      text not null,
  parts     text not null,                              -- what its compound words are made of
  words     tsvector generated always as (setweight(to_tsvector('pg_catalog.swedish', heading), 'A')
              || setweight(to_tsvector('pg_catalog.swedish', body), 'C')
              || setweight(to_tsvector('pg_catalog.swedish', parts), 'D')) stored,
  primary key (workspace, agreement, position),
  foreign key (workspace, agreement) references agreement deferrable initially deferred,
  foreign key (workspace, file) references attachment deferrable initially deferred
);
alter table agreement_passage enable row level security;
alter table agreement_passage force row level security;
create policy one_workspace on agreement_passage using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, delete on agreement_passage to overens_app;

-- What could be read in a file, page by page.
create table file_text (
  workspace text not null references county,
  file      uuid not null,
  file_name text not null,
  state     text not null check (state in ('WAITING', 'READ', 'CUT', 'EMPTY', 'UNREADABLE')),
  pages     jsonb not null,
  primary key (workspace, file),
  foreign key (workspace, file) references attachment deferrable initially deferred
);
alter table file_text enable row level security;
alter table file_text force row level security;
create policy one_workspace on file_text using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on file_text to overens_app;

-- Searches that a person keeps, or an organisation.
create table saved_search (
  id           uuid not null,
  workspace    text not null references county,
  organisation uuid not null references organisation,
  person       uuid,                                    -- null: everybody in the organisation
  name         text collate "sv-x-icu" not null,
  asked        jsonb not null,
  saved_at     timestamptz not null,
  version      bigint not null default 1,
  primary key (workspace, id)
);
create unique index saved_search_name on saved_search (workspace, organisation, coalesce(person, organisation), lower(name));
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy own_searches on saved_search
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid
    and (person is null or person = nullif(current_setting('app.person', true), '')::uuid))
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid
    and (person is null or person = nullif(current_setting('app.person', true), '')::uuid));
grant select, insert, update, delete on saved_search to overens_app;

-- When each person last looked at what a saved search finds.
create table saved_search_look (
  workspace    text not null references county,
  search       uuid not null,
  organisation uuid not null references organisation,
  person       uuid not null,
  at           timestamptz not null,
  primary key (workspace, search, person),
  foreign key (workspace, search) references saved_search on delete cascade
);
alter table saved_search_look enable row level security;
alter table saved_search_look force row level security;
create policy own_looks on saved_search_look
  using (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid
    and person = nullif(current_setting('app.person', true), '')::uuid)
  with check (workspace = current_setting('app.workspace', true) and organisation = nullif(current_setting('app.organisation', true), '')::uuid
    and person = nullif(current_setting('app.person', true), '')::uuid);
grant select, insert, update on saved_search_look to overens_app;
