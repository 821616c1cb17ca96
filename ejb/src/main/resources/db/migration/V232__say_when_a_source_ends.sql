-- The last day that there is money from the source of a year's funding, when it ends.
alter table year_funding add column ends_on date;
