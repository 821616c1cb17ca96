-- Who may do what inside the database. Run by a superuser in the database overens, after roles.sql; may be run again.
revoke all on database overens from public;
grant connect on database overens to overens_migrate, overens_app;
revoke all on schema public from public;
create schema if not exists overens authorization overens_owner;
grant usage on schema overens to overens_app;
