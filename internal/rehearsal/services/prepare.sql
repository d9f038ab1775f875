-- Turns a new PostgreSQL server into one like Azure's. It runs at every start, so
-- it only changes what differs.
-- Source: https://learn.microsoft.com/azure/postgresql/flexible-server/security-access-control
\getenv token_key TOKEN_KEY
\getenv token_header TOKEN_HEADER
\getenv token_claims TOKEN_CLAIMS

SELECT 'CREATE ROLE azure_pg_admin NOLOGIN CREATEDB CREATEROLE'
	WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'azure_pg_admin') \gexec

-- These databases belong to all administrators, and so does schema public of the
-- databases that are copied from template1.
-- Source: https://learn.microsoft.com/azure/postgresql/flexible-server/security-access-control
SELECT format('ALTER DATABASE %I OWNER TO azure_pg_admin', datname)
	FROM pg_database WHERE datname IN ('postgres', 'template1') AND pg_get_userbyid(datdba) <> 'azure_pg_admin' \gexec
\connect template1
SELECT 'ALTER SCHEMA public OWNER TO azure_pg_admin'
	FROM pg_namespace WHERE nspname = 'public' AND pg_get_userbyid(nspowner) <> 'azure_pg_admin' \gexec
\connect postgres

CREATE SCHEMA IF NOT EXISTS offline;
REVOKE ALL ON SCHEMA offline FROM PUBLIC;
CREATE TABLE IF NOT EXISTS offline.issuer (key text, header text, claims text);
CREATE TABLE IF NOT EXISTS offline.principals (role name PRIMARY KEY, object_id text NOT NULL, type text NOT NULL, is_admin boolean NOT NULL);
BEGIN;
DELETE FROM offline.issuer;
INSERT INTO offline.issuer VALUES (:'token_key', :'token_header', :'token_claims');
COMMIT;

CREATE OR REPLACE FUNCTION offline.encode_url(bytes bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT translate(encode(bytes, 'base64'), E'+/=\n', '-_')
$$;

-- The token that the identity endpoint issues to a principal for this server.
CREATE OR REPLACE FUNCTION offline.token(object_id text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT signed || '.' || offline.encode_url(sha256(convert_to(key || signed, 'UTF8')))
	FROM (
		SELECT key, offline.encode_url(convert_to(header, 'UTF8')) || '.' ||
			offline.encode_url(convert_to(format(claims, lower(object_id)), 'UTF8')) AS signed
		FROM offline.issuer
	) AS token
$$;

-- An administrator is not a superuser. It is a member of azure_pg_admin, and can
-- create roles and databases.
CREATE OR REPLACE FUNCTION offline.make_administrator(role text, password text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
		EXECUTE format('CREATE ROLE %I', role);
	END IF;
	EXECUTE format('ALTER ROLE %I LOGIN CREATEDB CREATEROLE PASSWORD %L', role, password);
	EXECUTE format('GRANT azure_pg_admin TO %I WITH ADMIN OPTION', role);
END
$$;

-- Azure's extension stores the principal of a role in a security label.
-- PostgreSQL accepts labels only from extensions, so this function writes the
-- label into the catalog.
CREATE OR REPLACE FUNCTION offline.set_principal(role text, object_id text, type text, is_admin boolean) RETURNS void LANGUAGE sql AS $$
	INSERT INTO offline.principals VALUES ($1, $2, $3, $4)
		ON CONFLICT ON CONSTRAINT principals_pkey DO UPDATE SET object_id = $2, type = $3, is_admin = $4;
	DELETE FROM pg_shseclabel WHERE provider = 'pgaadauth' AND objoid = (SELECT oid FROM pg_roles WHERE rolname = $1);
	INSERT INTO pg_shseclabel SELECT oid, 'pg_authid'::regclass, 'pgaadauth',
			concat_ws(',', 'aadauth', 'oid=' || lower($2), 'type=' || $3, CASE WHEN $4 THEN 'admin' END)
		FROM pg_roles WHERE rolname = $1
$$;

CREATE OR REPLACE FUNCTION offline.make_entra_administrator(role text, object_id text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM offline.make_administrator(role, offline.token(object_id)), offline.set_principal(role, object_id, 'service', true);
END
$$;

-- Replaces the function of Azure's extension: the role's password is the
-- principal's token, so that no other principal can log in as the role.
-- Source: https://learn.microsoft.com/azure/postgresql/flexible-server/security-manage-entra-users#create-a-role-using-microsoft-entra-object-identifier
SET allow_system_table_mods = on;
CREATE OR REPLACE FUNCTION pg_catalog.pgaadauth_create_principal_with_oid(
	"roleName" text, "objectId" text, "objectType" text, "isAdmin" boolean, "isMfa" boolean
) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM offline.principals WHERE role = session_user AND is_admin) THEN
		RAISE EXCEPTION 'permission denied: % is not a Microsoft Entra administrator', session_user USING ERRCODE = '42501';
	END IF;
	IF "objectType" NOT IN ('user', 'group', 'service') THEN
		RAISE EXCEPTION 'incorrect object type %: want user, group or service', "objectType" USING ERRCODE = '22023';
	END IF;
	IF "objectId" !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
		RAISE EXCEPTION 'incorrect object ID %: want a GUID', "objectId" USING ERRCODE = '22023';
	END IF;
	IF "isAdmin" THEN
		PERFORM offline.make_entra_administrator("roleName", "objectId");
	ELSE
		EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', "roleName", offline.token("objectId"));
		-- CREATE ROLE grants this to a creator that is not a superuser.
		EXECUTE format('GRANT %I TO %I WITH ADMIN OPTION, INHERIT FALSE, SET FALSE', "roleName", session_user);
		PERFORM offline.set_principal("roleName", "objectId", "objectType", false);
	END IF;
	RETURN format('Created role for %s', "roleName");
END
$$;
RESET allow_system_table_mods;
REVOKE ALL ON FUNCTION pg_catalog.pgaadauth_create_principal_with_oid FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pg_catalog.pgaadauth_create_principal_with_oid TO azure_pg_admin;
