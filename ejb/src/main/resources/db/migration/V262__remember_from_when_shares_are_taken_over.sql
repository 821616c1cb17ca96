-- From when those who stay take over the part of one that leaves, where an addendum says so.
alter table agreement add shares_from date;
