-- What of a row is for months of the same year that have been billed already, since something came to their cost.
alter table invoice_row add column true_up_ore bigint not null default 0;
