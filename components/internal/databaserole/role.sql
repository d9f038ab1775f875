-- Returns the statements that are needed to bring a database role up to date, one for
-- each row, in order; no rows if nothing has to change. role.sh runs it in each relevant
-- database, executes the rows, and repeats that until there are no rows.
--
-- psql variables: role; database, the role's database; object_id, the object ID of its
-- Entra principal, empty for a role with a password; scope, "server" or "database".

WITH role AS (
  SELECT * FROM pg_roles WHERE rolname = :'role'
),
-- The role's Entra principal: aadauth,oid=<object ID>,type=service[,admin][,mfa].
label AS (
  SELECT string_to_array(lower(l.label), ',') AS parts
  FROM pg_shseclabel l JOIN role ON l.objoid = role.oid
  WHERE l.classoid = 'pg_authid'::regclass AND l.provider = 'pgaadauth'
),
-- Rights on databases, including PostgreSQL's defaults.
database_right AS (
  SELECT d.datname, d.datname = :'database' AS own, a.grantee, a.privilege_type, a.is_grantable
  FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
  WHERE a.grantee <> d.datdba
),
-- Rights on schema public of the role's database.
schema_right AS (
  SELECT a.privilege_type, a.is_grantable
  FROM pg_namespace n, aclexplode(n.nspacl) a, role
  WHERE n.nspname = 'public' AND a.grantee = role.oid AND current_database() = :'database'
),
-- All other objects in this database and on the server on which the role was granted
-- rights, except the objects that it owns.
given AS (
  SELECT DISTINCT d.classid, d.objid, o.type, o.identity
  FROM pg_shdepend d JOIN role ON d.refobjid = role.oid, pg_identify_object(d.classid, d.objid, 0) o
  WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'a'
    AND d.classid <> 'pg_database'::regclass
    AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
    AND (current_database() = :'database' OR :'scope' = 'server')
    AND NOT (current_database() = :'database' AND o.type = 'schema' AND o.identity = 'public')
),
statement(step, text) AS (
  -- The role and its Entra principal.
  SELECT 10, CASE :'object_id' WHEN '' THEN format('CREATE ROLE %I LOGIN', :'role')
    ELSE format('SELECT pg_catalog.pgaadauth_create_principal_with_oid(%L, %L, %L, false, false)',
      :'role', :'object_id', 'service') END
  WHERE NOT EXISTS (SELECT FROM role)

  UNION ALL
  SELECT 11, format('SECURITY LABEL FOR pgaadauth ON ROLE %I IS %L',
    rolname, 'aadauth,oid=' || :'object_id' || ',type=service')
  FROM role
  WHERE :'object_id' <> '' AND NOT EXISTS (
    SELECT FROM label
    WHERE parts @> ARRAY['oid=' || lower(:'object_id'), 'type=service'] AND NOT parts && ARRAY['admin', 'mfa'])

  -- Attributes: it may only log in. Statements contain only attributes that differ,
  -- because some of them require a superuser even if they do not change anything.
  UNION ALL
  SELECT 20, format('ALTER ROLE %I %s', rolname, words)
  FROM role, concat_ws(' ',
    CASE WHEN NOT rolcanlogin THEN 'LOGIN' END,
    CASE WHEN rolvaliduntil <= now() THEN 'VALID UNTIL ''infinity''' END,
    CASE WHEN rolsuper THEN 'NOSUPERUSER' END,
    CASE WHEN rolcreatedb THEN 'NOCREATEDB' END,
    CASE WHEN rolcreaterole THEN 'NOCREATEROLE' END,
    CASE WHEN rolreplication THEN 'NOREPLICATION' END,
    CASE WHEN rolbypassrls THEN 'NOBYPASSRLS' END) words
  WHERE words <> ''

  -- It is a member of no other role. The grantor may have been dropped.
  UNION ALL
  SELECT 21, format('REVOKE %I FROM %I%s CASCADE',
    granted.rolname, role.rolname, ' GRANTED BY ' || quote_ident(grantor.rolname))
  FROM pg_auth_members m
  JOIN role ON m.member = role.oid
  JOIN pg_roles granted ON m.roleid = granted.oid
  LEFT JOIN pg_roles grantor ON m.grantor = grantor.oid

  -- It owns no database, because it could drop it. Changing the owner requires
  -- membership in the role.
  UNION ALL
  SELECT steps.step, steps.text
  FROM pg_database d JOIN role ON d.datdba = role.oid, LATERAL (VALUES
    (30, CASE WHEN NOT pg_has_role(role.oid, 'USAGE') THEN format('GRANT %I TO CURRENT_USER', role.rolname) END),
    (31, format('ALTER DATABASE %I OWNER TO CURRENT_USER', d.datname)),
    (32, CASE WHEN NOT pg_has_role(role.oid, 'USAGE') THEN format('REVOKE %I FROM CURRENT_USER', role.rolname) END)
  ) steps(step, text)
  WHERE steps.text IS NOT NULL

  -- By default, PUBLIC lets every role connect to every database. Revoke that for all
  -- databases of the server, or only for the role's database.
  UNION ALL
  SELECT 40, format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', r.datname)
  FROM database_right r JOIN pg_database d USING (datname)
  WHERE r.grantee = 0 AND r.privilege_type = 'CONNECT' AND d.datallowconn
    AND (r.own OR :'scope' = 'server' AND pg_has_role(d.datdba, 'USAGE'))

  -- Pipelines stage rows in temporary tables before they merge them.
  UNION ALL
  SELECT 41, format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', :'database', :'role')
  WHERE 2 > (
    SELECT count(*) FROM database_right r JOIN role ON r.grantee = role.oid
    WHERE r.own AND r.privilege_type IN ('CONNECT', 'TEMPORARY'))

  UNION ALL
  SELECT 42, format('REVOKE %s%s ON DATABASE %I FROM %I CASCADE',
    CASE WHEN r.wanted THEN 'GRANT OPTION FOR ' END, r.privilege_type, r.datname, role.rolname)
  FROM role JOIN (
    SELECT *, own AND privilege_type IN ('CONNECT', 'TEMPORARY') AS wanted FROM database_right
  ) r ON r.grantee = role.oid
  WHERE NOT r.wanted OR r.is_grantable

  -- It creates its tables in schema public of its database.
  UNION ALL
  SELECT 50, format('GRANT USAGE, CREATE ON SCHEMA public TO %I', :'role')
  WHERE current_database() = :'database' AND 2 > (SELECT count(*) FROM schema_right)

  UNION ALL
  SELECT 51, format('REVOKE GRANT OPTION FOR ALL ON SCHEMA public FROM %I CASCADE', :'role')
  WHERE EXISTS (SELECT FROM schema_right WHERE is_grantable)

  -- It has no other rights. A right that no statement revokes is returned as a comment.
  UNION ALL
  SELECT 60, coalesce(
    'REVOKE ALL ON ' || CASE
      WHEN type IN ('table', 'view', 'materialized view', 'foreign table') THEN 'TABLE'
      WHEN type IN ('function', 'procedure', 'aggregate') THEN 'ROUTINE'
      WHEN type = 'server' THEN 'FOREIGN SERVER'
      WHEN type IN ('sequence', 'type', 'schema', 'language', 'large object', 'foreign-data wrapper')
        THEN upper(replace(type, '-', ' '))
    END || format(' %s FROM %I CASCADE', identity, rolname),
    format('-- %I has rights on %s', rolname, pg_describe_object(classid, objid, 0)))
  FROM given, role
  WHERE classid <> 'pg_default_acl'::regclass

  UNION ALL
  SELECT 61, format('ALTER DEFAULT PRIVILEGES FOR ROLE %I%s REVOKE ALL ON %s FROM %I CASCADE',
    pg_get_userbyid(a.defaclrole), ' IN SCHEMA ' || quote_ident(n.nspname),
    CASE a.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'
      WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' END, role.rolname)
  FROM given
  JOIN pg_default_acl a ON given.classid = 'pg_default_acl'::regclass AND given.objid = a.oid
  LEFT JOIN pg_namespace n ON a.defaclnamespace = n.oid, role
)
SELECT text FROM statement ORDER BY step, text
