-- Organisations of other kinds than county boards and municipalities. The state agencies of the field are there from
-- the beginning; a county registers an association, a federation or a region the first time it becomes a member.
alter table organisation add column number text unique check (number ~ '^[0-9]{6}-[0-9]{4}$');
alter table organisation add check (kind in ('COUNTY_ADMINISTRATIVE_BOARD', 'MUNICIPALITY', 'REGION', 'STATE_AGENCY', 'ASSOCIATION',
  'MUNICIPAL_FEDERATION', 'REGIONAL_BODY'));
grant insert on organisation to overens_app;

insert into organisation (id, code, name, short_name, kind) values
  (md5('organisation:af')::uuid, 'af', 'Arbetsförmedlingen', 'Arbetsförmedlingen', 'STATE_AGENCY'),
  (md5('organisation:migrationsverket')::uuid, 'migrationsverket', 'Migrationsverket', 'Migrationsverket', 'STATE_AGENCY'),
  (md5('organisation:forsakringskassan')::uuid, 'forsakringskassan', 'Försäkringskassan', 'Försäkringskassan', 'STATE_AGENCY'),
  (md5('organisation:skolverket')::uuid, 'skolverket', 'Statens skolverk', 'Skolverket', 'STATE_AGENCY'),
  (md5('organisation:skatteverket')::uuid, 'skatteverket', 'Skatteverket', 'Skatteverket', 'STATE_AGENCY'),
  (md5('organisation:polisen')::uuid, 'polisen', 'Polismyndigheten', 'Polisen', 'STATE_AGENCY'),
  (md5('organisation:kriminalvarden')::uuid, 'kriminalvarden', 'Kriminalvården', 'Kriminalvården', 'STATE_AGENCY'),
  (md5('organisation:socialstyrelsen')::uuid, 'socialstyrelsen', 'Socialstyrelsen', 'Socialstyrelsen', 'STATE_AGENCY'),
  (md5('organisation:folkhalsomyndigheten')::uuid, 'folkhalsomyndigheten', 'Folkhälsomyndigheten', 'Folkhälsomyndigheten', 'STATE_AGENCY');

-- Whether an organisation is a member on a day: asked before anybody acts, when no workspace has been chosen yet.
create function is_member(workspace_ text, organisation_ uuid, day_ date) returns boolean
  language sql stable security definer set search_path = overens, pg_temp
  as $$select exists (select from membership m where m.workspace = workspace_ and m.organisation = organisation_
                      and m.starts_on <= day_ and (m.ends_before is null or m.ends_before > day_))$$;
revoke execute on function is_member from public;
grant execute on function is_member to overens_app;

-- From which version on a party sees the agreement: those before it were not sent to it.
alter table agreement_party add column seen_from integer not null default 1 check (seen_from > 0);

-- Numbers that are drawn instead of counted, so that nobody can count what it does not see.
create table drawn_number (
  workspace text not null references county,
  kind      text not null,
  year      integer not null,                           -- 0 for a kind that never starts over
  number    integer not null,
  primary key (workspace, kind, year, number)
);
alter table drawn_number enable row level security;
alter table drawn_number force row level security;
create policy one_workspace on drawn_number using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on drawn_number to overens_app;

-- Those who may learn of a deed besides whoever did it, where it is not everybody who reads the workspace's trail.
alter table audit_event add column circle uuid[];

-- By whose deed a mail was sent: the administrator there sees what became of it.
alter table mail add column sent_by uuid references organisation;
