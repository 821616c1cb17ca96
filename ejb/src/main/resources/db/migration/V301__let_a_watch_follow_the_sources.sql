-- The end of the funding that is watched may be the one that the payers have registered for their sources.
alter table post_watch drop constraint post_watch_check;
alter table post_watch add constraint post_watch_funded_until check (funded_until is null or kind = 'FUNDING_ENDS');
