-- A negotiation goes in rounds. Each text says what it is based on, which round it opened, how long one may answer and
-- how long it binds. The text on the table is no longer always the last one that was sent: one that was withdrawn
-- keeps its number, and two written from the same text lie side by side until somebody joins them.
alter table agreement add versions integer;              -- how many texts have been sent
alter table agreement add kept_by uuid references organisation;  -- who registers for those who answer on paper
update agreement set versions = latest_version, kept_by = coalesce(
  (select p.organisation from agreement_party p
   join membership m on m.workspace = p.workspace and m.organisation = p.organisation and m.part = 'HOST'
   where p.workspace = agreement.workspace and p.agreement = agreement.id limit 1), created_by);
do $$ begin
  assert (select count(*) from agreement where versions is null or kept_by is null) = 0, 'every agreement has a keeper';
end $$;
alter table agreement alter versions set not null;
alter table agreement alter kept_by set not null;

alter table agreement_version add based_on integer;      -- the text it was written from; null for the first
alter table agreement_version add round integer not null default 1;
alter table agreement_version add answer_by date;        -- the last day to answer, or null
alter table agreement_version add valid_until date;      -- after that day it binds nobody who has not been answered
alter table agreement_version add joins text;            -- numbers of the proposals it joins: 2,3
alter table agreement_version add states_before jsonb;   -- where each party stood when it was sent
update agreement_version set round = number, based_on = nullif(number - 1, 0);
do $$ begin
  assert (select count(*) from agreement_version where number > 1 and (based_on is null or round <> number)) = 0, 'every later text has a basis';
end $$;
alter table agreement_version alter round drop default;
alter table agreement_version add check (valid_until >= answer_by);

alter table agreement_draft add joins text;
alter table agreement_draft add answer_by date;
alter table agreement_draft add valid_until date;

alter table agreement_party drop constraint agreement_party_state_check;
alter table agreement_party add constraint agreement_party_state_check check (state in
  ('ASKED', 'OBJECTING', 'DIVIDED', 'ACCEPTED', 'DECIDED', 'REJECTED', 'SIGNED', 'NOTICED', 'LEAVING', 'WITHDRAWN', 'CLOSED'));

-- A party that takes a decision back may accept the same text once more, and one that signed a text that was then
-- replaced signs the next one too.
do $$
declare
  once text;
begin
  select conname into strict once from pg_constraint where conrelid = 'agreement_acceptance'::regclass and contype = 'u';
  execute format('alter table agreement_acceptance drop constraint %I', once);
  select conname into strict once from pg_constraint where conrelid = 'agreement_signature'::regclass and contype = 'u';
  execute format('alter table agreement_signature drop constraint %I', once);
end $$;
create index agreement_acceptance_version on agreement_acceptance (workspace, agreement, version_number, party);
alter table agreement_signature add constraint agreement_signature_once unique (workspace, agreement, version_number, party);
