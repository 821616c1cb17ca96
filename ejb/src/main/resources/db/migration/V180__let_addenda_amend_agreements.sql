-- An addendum is an agreement of its own that amends another: it has its own number, text and parties. When all have
-- signed it, the agreement that it amends carries the term that now stands and the parties that have joined.
alter table agreement
  add column amends       uuid,                          -- the agreement it is an addendum to, or null
  add column term_amended boolean not null default false,
  add column term_ends_on date,                          -- when amended: the last day of the term, or null until further notice
  add column term_renewed boolean not null default false,
  add column term_notice  jsonb,                         -- when amended: the notice terms, or null
  add foreign key (workspace, amends) references agreement deferrable initially deferred,
  add check (amends <> id);
create index agreement_amends on agreement (workspace, amends) where amends is not null;

alter table agreement_party add column first_day date;   -- of its being a party, for one that joined by an addendum
alter table agreement_draft add column amends uuid;      -- the agreement it is a draft of an addendum to
