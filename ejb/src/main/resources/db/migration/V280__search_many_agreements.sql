-- The register with tens of thousands of agreements. What lists and counts read is narrow, the words stand apart; what
-- the calendar asks of each agreement is there without its text.
alter table agreement_search alter words set storage external;
alter table agreement_search add column files uuid[] not null default '{}';          -- those whose words are searched with it
alter table agreement_search add column unread text[] not null default '{}';         -- names of files that have no text, such as scans
alter table agreement_search add column review_days date[] not null default '{}';    -- that its text names
alter table agreement_search add column promises boolean not null default false;       -- whether its text has commitments
alter table agreement_search add column replaced_until date;                         -- the first last day of a clause that an addendum replaces
alter table agreement_search add column owners jsonb not null default '{}';          -- the role that looks after it, by party
create index agreement_search_files on agreement_search using gin (files);

-- Written anew by the register itself, one agreement at a time.
update agreement_search set of_version = -1, of_text = '';

-- Who sees what, from the index alone.
drop index agreement_party_organisation;
create index agreement_party_organisation on agreement_party (workspace, organisation, agreement) include (seen_from, state);

-- The agreements of the workspace that have the words. Row level security keeps the index of words from being used, since
-- the comparison could tell of rows that are not shown; so the workspace is asked for here, and it can be no other than the
-- transaction's own.
create function agreements_with_words(asked text) returns table (agreement uuid, rank real)
  language sql stable security definer set search_path = overens, pg_catalog, pg_temp rows 100
  as $$
    select s.agreement, ts_rank(s.words, q.words)
    from agreement_search s cross join (select to_tsquery('pg_catalog.swedish', asked) as words) q
    where s.workspace = current_setting('app.workspace', true) and s.words @@ q.words
  $$;
revoke execute on function agreements_with_words from public;
grant execute on function agreements_with_words to overens_app;
