-- A model of the year may come from another one: places moved between municipalities, or a new number for the county.
alter table published_model drop constraint published_model_mode_check;
alter table published_model add constraint published_model_mode_check check (mode in ('CALCULATED', 'AS_DECIDED', 'TRANSFERRED', 'REVISED'));
