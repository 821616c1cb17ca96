-- An agreement that comes to a post after its start: its party pays from that day.
alter table post_agreement add column joined_on date;
