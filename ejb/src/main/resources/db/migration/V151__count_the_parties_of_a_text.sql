-- How many parties a text names: until it has been sent to all of them, they are not aligned.
alter table agreement_version add parties integer;
update agreement_version set parties = jsonb_array_length(cast(document as jsonb) -> 'parties');
do $$ begin
  assert (select count(*) from agreement_version where parties is null or parties < 2) = 0, 'every text names its parties';
end $$;
alter table agreement_version alter parties set not null;

-- The receipt of a notice may come in on paper, and is then registered by the one who keeps the agreement.
alter table termination_receipt add document uuid;
alter table termination_receipt add foreign key (workspace, document) references attachment deferrable initially deferred;
