-- The three roles and the database. Run once by a superuser, in any database; then database.sql in the new one.
-- Passwords are given apart from this file: alter role overens_migrate password '…'; alter role overens_app password '…';

-- owns everything, logs in nowhere; sees past row level security so that a data migration reaches every row
create role overens_owner nologin nosuperuser nocreaterole nocreatedb bypassrls;
-- runs the migrations, with set role overens_owner
create role overens_migrate login nosuperuser nocreaterole nocreatedb nobypassrls noinherit in role overens_owner;
-- the application
create role overens_app login nosuperuser nocreaterole nocreatedb nobypassrls;
create database overens owner overens_owner;
alter role overens_owner in database overens set search_path = overens;
alter role overens_migrate in database overens set search_path = overens;
alter role overens_app in database overens set search_path = overens;
