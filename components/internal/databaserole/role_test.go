package databaserole_test

import (
	"encoding/base64"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/internal/databaserole"
	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

const (
	hostile  = `O'Brien"; drop`    // the role, unless a test needs several
	quoted   = `"O'Brien""; drop"` // the same as an SQL identifier
	database = `we'ath"er`
	admin    = "pgadmin"
	// entraAdmin is the name of an identity.
	entraAdmin = "id-weather-dbadmin"
	secret     = `p@ss:wo/rd'"\ %1` // a password with all that is special somewhere
)

// The identities: the administrator's, the pipeline's, and one that is neither's.
const (
	administratorID       = "aaaaaaaa-0000-4000-8000-000000000001"
	administratorClientID = "cccccccc-0000-4000-8000-000000000001"
	pipelineID            = "aaaaaaaa-0000-4000-8000-000000000002"
	otherID               = "aaaaaaaa-0000-4000-8000-000000000003"
)

// server is a database server of a test's own, as Azure hands it over.
type server struct {
	*services.Running
	administrator services.Login
}

func newServer(t *testing.T) server {
	t.Helper()
	return startServer(t, services.Login{Name: admin, Password: "Administrat0r"})
}

// newEntraServer is a server that knows no administrator with a password.
func newEntraServer(t *testing.T) server {
	t.Helper()
	return startServer(t, services.Login{}, services.Principal{Name: entraAdmin, ObjectID: administratorID})
}

func startServer(t *testing.T, administrator services.Login, principals ...services.Principal) server {
	t.Helper()
	tools := filepath.Join("..", "..", "..", "tools", "services")
	needs.RequireServices(t, tools)
	s := server{administrator: administrator}
	running, err := services.Start(t.Context(), services.Options{
		Tools:               tools,
		Administrator:       administrator,
		EntraAdministrators: principals,
		Databases:           []string{database, "other"},
		Accounts:            []services.Account{{Name: "unused", Keys: []string{base64.StdEncoding.EncodeToString([]byte("key"))}}},
	})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, running.Stop()) })
	s.Running = running
	// Nothing but the tests changes anything, and all they say is in the log.
	s.superuser(t, "postgres", `
		ALTER SYSTEM SET autovacuum = off;
		ALTER SYSTEM SET log_statement = 'all';
		SELECT pg_reload_conf()`)
	return s
}

// superuser runs SQL as the role that Azure keeps to itself.
func (s server) superuser(t *testing.T, in, sql string) string {
	t.Helper()
	out, err := s.Postgres.Query(t.Context(), in, sql)
	require.NoError(t, err, sql)
	return out
}

// as runs SQL as somebody with a password, in a transaction of its own for each
// statement.
func (s server) as(user, password, in, sql string) (string, error) {
	cmd := exec.Command(filepath.Join(s.Postgres.PSQL(), "psql"), "-XqtA", "-v", "ON_ERROR_STOP=1") //nolint:gosec // the psql of the tests
	cmd.Env = append(os.Environ(), "PGHOST="+s.Postgres.Host, "PGPORT="+strconv.Itoa(s.Postgres.Port), "PGSSLMODE=require",
		"PGUSER="+user, "PGPASSWORD="+password, "PGDATABASE="+in)
	cmd.Stdin = strings.NewReader(sql)
	out, err := cmd.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

func (s server) mustAs(t *testing.T, user, password, in, sql string) string {
	t.Helper()
	out, err := s.as(user, password, in, sql)
	require.NoError(t, err, "%s\n%s", sql, out)
	return out
}

// url is how a pipeline, or an administrator, connects.
func (s server) url(user, password, in string) string {
	return fmt.Sprintf("postgres://%s:%s@%s:%d/%s?sslmode=require",
		escape(user), escape(password), s.Postgres.Host, s.Postgres.Port, escape(in))
}

// escape is percent-encoding of all that is special anywhere in a URL.
func escape(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }

// result is how the init container ended.
type result struct {
	output string
	code   int
}

// start runs an init container as Container Apps do, with its variables, those of
// its secrets, and more that take the place of them.
func (s server) start(t *testing.T, c databaserole.Container, secrets, more map[string]string) result {
	t.Helper()
	// Where psql is, and what else the image has.
	env := []string{"PATH=" + s.Postgres.PSQL() + string(os.PathListSeparator) + os.Getenv("PATH")}
	set := func(values map[string]string) {
		for name, value := range values {
			env = append(env, name+"="+value)
		}
	}
	for name, value := range c.Env {
		text, plain := value.(pulumi.String)
		require.True(t, plain, name)
		env = append(env, name+"="+string(text))
	}
	set(secrets)
	set(more)
	cmd := exec.CommandContext(t.Context(), c.Command[0], c.Command[1:]...) //nolint:gosec // what is under test
	cmd.Env = env
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil {
		require.ErrorAs(t, err, &exit)
		return result{string(out), exit.ExitCode()}
	}
	return result{output: string(out)}
}

// withPassword makes the role of a URL.
func (s server) withPassword(t *testing.T, scope databaserole.Scope, roleURL string) result {
	t.Helper()
	return s.start(t, databaserole.Password{Scope: scope}.Container(), map[string]string{
		"POSTGRES_ADMIN_URL": s.url(s.administrator.Name, s.administrator.Password, "postgres"), "POSTGRES_URL": roleURL,
	}, nil)
}

// mustMake makes the hostile role with its password.
func (s server) mustMake(t *testing.T) string {
	t.Helper()
	made := s.withPassword(t, databaserole.Server, s.url(hostile, secret, database))
	require.Zero(t, made.code, made.output)
	return made.output
}

// serverLog reads what the server wrote, which services keep beside its data.
const serverLog = "SELECT pg_read_file(current_setting('data_directory') || '/../postgres.log')"

// transactions counts the transactions that changed anything on the server.
func (s server) transactions(t *testing.T) string {
	t.Helper()
	return s.superuser(t, "postgres", "SELECT pg_snapshot_xmax(pg_current_snapshot())")
}

// From nothing comes a role that can do its work and nothing else; a second run
// changes nothing at all.
func TestRoleWithAPassword(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.mustAs(t, admin, s.administrator.Password, database, `
		CREATE TABLE theirs (i int);
		CREATE SCHEMA shut;
		CREATE TABLE shut.theirs (i int)`)
	made := s.mustMake(t)
	assert.Contains(t, made, "CREATE ROLE "+quoted)
	assert.Contains(t, made, "role "+hostile+" is up to date")
	for _, one := range []string{secret, escape(secret), s.administrator.Password} {
		assert.NotContains(t, made, one)
	}

	before := s.transactions(t)
	assert.Equal(t, "database-role: role "+hostile+" is up to date\n", s.mustMake(t))
	assert.Equal(t, before, s.transactions(t), "the second run wrote something")

	work := `
		CREATE TABLE readings (id int PRIMARY KEY, value text);
		CREATE INDEX ON readings (value);
		INSERT INTO readings VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET value = excluded.value;
		CREATE TEMPORARY TABLE staged AS SELECT * FROM readings;
		SELECT pg_advisory_lock(1);
		UPDATE readings SET value = 'b';
		ALTER TABLE readings ADD COLUMN more int;
		SELECT count(*) FROM readings WHERE value = 'b';`
	assert.Equal(t, "1", s.mustAs(t, hostile, secret, database, work))

	const denied = "permission denied"
	forbidden := map[string]struct{ in, sql, want string }{
		"create a role":                 {database, `CREATE ROLE another`, denied},
		"give itself more":              {database, `ALTER ROLE ` + quoted + ` CREATEDB`, denied},
		"become an administrator":       {database, `GRANT azure_pg_admin TO ` + quoted, denied},
		"act as the administrator":      {database, `SET ROLE pgadmin`, denied},
		"act as the administrators":     {database, `SET ROLE azure_pg_admin`, denied},
		"log in as somebody else":       {database, `SET SESSION AUTHORIZATION pgadmin`, denied},
		"change the administrator":      {database, `ALTER ROLE pgadmin PASSWORD 'mine'`, denied},
		"read another database":         {"other", `SELECT 1`, denied + ` for database "other"`},
		"read database postgres":        {"postgres", `SELECT 1`, denied + ` for database "postgres"`},
		"read the template":             {"template1", `SELECT 1`, denied + ` for database "template1"`},
		"create a database":             {database, `CREATE DATABASE mine`, denied},
		"drop its database":             {database, `DROP DATABASE other`, "must be owner of database"},
		"rename its database":           {database, `ALTER DATABASE "we'ath""er" RENAME TO mine`, "must be owner of database"},
		"let others in":                 {database, `GRANT CONNECT ON DATABASE "we'ath""er" TO PUBLIC; SELECT 1/count(*) FROM pg_database, aclexplode(datacl) WHERE grantee = 0 AND datname = current_database() AND privilege_type = 'CONNECT'`, "division by zero"},
		"create a schema":               {database, `CREATE SCHEMA mine`, denied},
		"create in another schema":      {database, `CREATE TABLE shut.mine (i int)`, denied + " for schema shut"},
		"read in another schema":        {database, `SELECT * FROM shut.theirs`, denied + " for schema shut"},
		"read what is somebody else's":  {database, `SELECT * FROM theirs`, denied + " for table theirs"},
		"write what is somebody else's": {database, `INSERT INTO theirs VALUES (1)`, denied + " for table theirs"},
		"drop what is somebody else's":  {database, `DROP TABLE theirs`, "must be owner of table theirs"},
		"drop schema public":            {database, `DROP SCHEMA public CASCADE`, "must be owner of schema public"},
		"read passwords":                {database, `SELECT * FROM pg_authid`, denied + " for table pg_authid"},
		"read files":                    {database, `SELECT pg_read_file('PG_VERSION')`, denied + " for function pg_read_file"},
		"list files":                    {database, `SELECT pg_ls_dir('.')`, denied + " for function pg_ls_dir"},
		"import files":                  {database, `SELECT lo_import('/etc/passwd')`, denied + " for function lo_import"},
		"copy a file":                   {database, `COPY readings FROM '/etc/passwd'`, denied + " to COPY from a file"},
		"run a program":                 {database, `COPY readings TO PROGRAM 'true'`, denied + " to COPY to or from an external program"},
		"configure the server":          {database, `ALTER SYSTEM SET log_statement = 'none'`, denied},
		"reload the configuration":      {database, `SELECT pg_reload_conf()`, denied + " for function pg_reload_conf"},
		"write what is not logged":      {database, `SET log_statement = 'none'`, denied + " to set parameter"},
		"make an untrusted extension":   {database, `CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'x'`, denied + " for language c"},
		"forget the statistics":         {database, `SELECT pg_stat_reset()`, denied + " for function pg_stat_reset"},
		"replicate":                     {database, `SELECT pg_create_physical_replication_slot('mine')`, denied},
		"make a tablespace":             {database, `CREATE TABLESPACE mine LOCATION '/tmp'`, denied},
	}
	for name, tc := range forbidden {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out, err := s.as(hostile, secret, tc.in, tc.sql)
			require.Error(t, err, out)
			assert.Contains(t, out, tc.want)
		})
	}
}

// Several jobs may start at the same moment. A password that changed in the vault
// is set. No password is in the server's log, nor in the container's.
func TestPasswordChanges(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	// While one is at it, the others wait. They give up after half a minute, so it
	// ends before, even if not all of them have come.
	busy := make(chan string, 1)
	go func() {
		made, err := s.Postgres.Query(t.Context(), "postgres", `SELECT pg_advisory_lock(hashtext('database-role')) \g /dev/null
			DO $$ BEGIN
				FOR i IN 1..200 LOOP
					EXIT WHEN 3 = (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted);
					PERFORM pg_sleep(0.1);
				END LOOP;
			END $$;
			SELECT count(*) FROM pg_roles WHERE rolname = 'O''Brien"; drop'`)
		busy <- fmt.Sprint(made, err)
	}()
	require.EventuallyWithT(t, func(c *assert.CollectT) {
		held, err := s.Postgres.Query(t.Context(), "postgres", "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted")
		require.NoError(c, err)
		assert.Equal(c, "1", held)
	}, 2*time.Minute, 100*time.Millisecond)
	results := make([]result, 3)
	var group sync.WaitGroup
	for i := range results {
		group.Go(func() { results[i] = s.withPassword(t, databaserole.Server, s.url(hostile, secret, database)) })
	}
	group.Wait()
	assert.Equal(t, "0<nil>", <-busy, "somebody did not wait")
	for _, one := range results {
		assert.Zero(t, one.code, one.output)
	}
	s.mustAs(t, hostile, secret, database, "CREATE TABLE readings (i int)")

	const rotated = "R0tated%2Fpassword"
	changed := s.withPassword(t, databaserole.Server, s.url(hostile, rotated, database))
	require.Zero(t, changed.code, changed.output)
	assert.Contains(t, changed.output, "setting the password")

	s.mustAs(t, hostile, rotated, database, "SELECT 1")
	_, err := s.as(hostile, secret, database, "SELECT 1")
	require.Error(t, err, "the old password still opens")

	log := s.superuser(t, "postgres", serverLog)
	assert.Contains(t, log, "SCRAM-SHA-256$", "the password went there as a hash")
	for _, text := range []string{secret, strings.ReplaceAll(secret, "'", "''"), rotated, s.administrator.Password} {
		assert.NotContains(t, log, text)
		assert.NotContains(t, changed.output, text)
	}
}

// Whatever somebody gave the role, or took from it, is undone; what it owns stays.
func TestDrift(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.superuser(t, "postgres", "ALTER ROLE pgadmin REPLICATION BYPASSRLS; ALTER ROLE azure_pg_admin CREATEROLE")
	s.mustMake(t)
	s.mustAs(t, hostile, secret, database, "CREATE TABLE readings (i int); INSERT INTO readings VALUES (1), (2)")

	const role = "FROM pg_roles WHERE rolname = :'role' AND "
	drifts := []struct {
		name, in, sql string
		shows         string // a query that has rows while it is so
		undone        string // what the init container says
	}{
		{"may not log in", "postgres", `ALTER ROLE :role NOLOGIN`, `SELECT 1 ` + role + `NOT rolcanlogin`, "LOGIN"},
		{"has expired", "postgres", `ALTER ROLE :role VALID UNTIL '2020-01-01'`, `SELECT 1 ` + role + `rolvaliduntil < now()`, "VALID UNTIL 'infinity'"},
		{"makes databases", "postgres", `ALTER ROLE :role CREATEDB`, `SELECT 1 ` + role + `rolcreatedb`, "NOCREATEDB"},
		{"makes roles", "postgres", `ALTER ROLE :role CREATEROLE`, `SELECT 1 ` + role + `rolcreaterole`, "NOCREATEROLE"},
		{"replicates", "postgres", `ALTER ROLE :role REPLICATION`, `SELECT 1 ` + role + `rolreplication`, "NOREPLICATION"},
		{"passes by policies", "postgres", `ALTER ROLE :role BYPASSRLS`, `SELECT 1 ` + role + `rolbypassrls`, "NOBYPASSRLS"},
		{
			"connects elsewhere", "postgres", `GRANT CONNECT ON DATABASE other TO :role WITH GRANT OPTION`,
			`SELECT 1 FROM pg_database, aclexplode(datacl) WHERE grantee = :id AND datname = 'other'`, "REVOKE CONNECT ON DATABASE other FROM " + quoted,
		},
		{
			"everybody connects to its database", "postgres", `GRANT CONNECT ON DATABASE :database TO PUBLIC`,
			`SELECT 1 FROM pg_database, aclexplode(datacl) WHERE grantee = 0 AND privilege_type = 'CONNECT' AND datname = :'database'`,
			`REVOKE CONNECT ON DATABASE "we'ath""er" FROM PUBLIC`,
		},
		{
			"everybody connects elsewhere", "postgres", `GRANT CONNECT ON DATABASE other TO PUBLIC`,
			`SELECT 1 FROM pg_database, aclexplode(datacl) WHERE grantee = 0 AND privilege_type = 'CONNECT' AND datname = 'other'`,
			`REVOKE CONNECT ON DATABASE other FROM PUBLIC`,
		},
		{
			"may not connect", "postgres", `REVOKE CONNECT ON DATABASE :database FROM :role`,
			`SELECT 1 WHERE NOT EXISTS (SELECT FROM pg_database, aclexplode(datacl) WHERE grantee = :id AND privilege_type = 'CONNECT' AND datname = :'database')`, "GRANT CONNECT, TEMPORARY ON DATABASE",
		},
		{
			"makes schemas", "postgres", `GRANT CREATE ON DATABASE :database TO :role`,
			`SELECT 1 WHERE has_database_privilege(:'role', :'database', 'CREATE')`, "REVOKE CREATE ON DATABASE",
		},
		{
			"hands on its database", "postgres", `GRANT TEMPORARY ON DATABASE :database TO :role WITH GRANT OPTION`,
			`SELECT 1 WHERE has_database_privilege(:'role', :'database', 'TEMPORARY WITH GRANT OPTION')`, "REVOKE GRANT OPTION FOR TEMPORARY ON DATABASE",
		},
		{
			"may not make tables", database, `REVOKE CREATE ON SCHEMA public FROM :role`,
			`SELECT 1 WHERE NOT has_schema_privilege(:'role', 'public', 'CREATE')`, "GRANT USAGE, CREATE ON SCHEMA public",
		},
		{
			"hands on schema public", database, `GRANT USAGE ON SCHEMA public TO :role WITH GRANT OPTION`,
			`SELECT 1 WHERE has_schema_privilege(:'role', 'public', 'USAGE WITH GRANT OPTION')`, "REVOKE GRANT OPTION FOR ALL ON SCHEMA public",
		},
		{
			"uses a schema", database, `CREATE SCHEMA s; GRANT USAGE, CREATE ON SCHEMA s TO :role`,
			`SELECT 1 WHERE has_schema_privilege(:'role', 's', 'USAGE') OR has_schema_privilege(:'role', 's', 'CREATE')`, "REVOKE ALL ON SCHEMA s",
		},
		{
			"reads a table", database, `CREATE TABLE t (i int, j int); GRANT SELECT ON t TO :role`,
			`SELECT 1 WHERE has_table_privilege(:'role', 't', 'SELECT')`, "REVOKE ALL ON TABLE public.t",
		},
		{
			"writes a column", database, `CREATE TABLE u (i int, j int); GRANT UPDATE (j) ON u TO :role`,
			`SELECT 1 WHERE has_any_column_privilege(:'role', 'u', 'UPDATE')`, "REVOKE ALL ON TABLE public.u",
		},
		{
			"reads a view", database, `CREATE VIEW v AS SELECT 1; GRANT SELECT ON v TO :role`,
			`SELECT 1 WHERE has_table_privilege(:'role', 'v', 'SELECT')`, "REVOKE ALL ON TABLE public.v",
		},
		{
			"reads a materialized view", database, `CREATE MATERIALIZED VIEW mv AS SELECT 1; GRANT SELECT ON mv TO :role`,
			`SELECT 1 WHERE has_table_privilege(:'role', 'mv', 'SELECT')`, "REVOKE ALL ON TABLE public.mv",
		},
		{
			"counts", database, `CREATE SEQUENCE q; GRANT USAGE ON SEQUENCE q TO :role`,
			`SELECT 1 WHERE has_sequence_privilege(:'role', 'q', 'USAGE')`, "REVOKE ALL ON SEQUENCE public.q",
		},
		{
			"calls a function", database, `CREATE FUNCTION f(int, text) RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE ALL ON FUNCTION f FROM PUBLIC; GRANT EXECUTE ON FUNCTION f TO :role`,
			`SELECT 1 WHERE has_function_privilege(:'role', 'f(int, text)', 'EXECUTE')`, "REVOKE ALL ON ROUTINE public.f(integer,",
		},
		{
			"calls a procedure", database, `CREATE PROCEDURE p() LANGUAGE sql AS ''; REVOKE ALL ON PROCEDURE p FROM PUBLIC; GRANT EXECUTE ON PROCEDURE p TO :role`,
			`SELECT 1 WHERE has_function_privilege(:'role', 'p()', 'EXECUTE')`, "REVOKE ALL ON ROUTINE public.p()",
		},
		{
			"uses a type", database, `CREATE TYPE mood AS ENUM ('a'); GRANT USAGE ON TYPE mood TO :role`,
			`SELECT 1 FROM pg_type, aclexplode(typacl) WHERE typname = 'mood' AND grantee = :id`, "REVOKE ALL ON TYPE public.mood",
		},
		{
			"reads a large object", database, `SELECT lo_create(4711) \g /dev/null
				GRANT SELECT ON LARGE OBJECT 4711 TO :role`,
			`SELECT 1 FROM pg_largeobject_metadata, aclexplode(lomacl) WHERE oid = 4711 AND grantee = :id`, "REVOKE ALL ON LARGE OBJECT 4711",
		},
		{
			"is to read what comes", database, `ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO :role; CREATE SCHEMA d; ALTER DEFAULT PRIVILEGES IN SCHEMA d GRANT ALL ON SEQUENCES TO :role`,
			`SELECT 1 FROM pg_default_acl, aclexplode(defaclacl) WHERE grantee = :id`, "IN SCHEMA d REVOKE ALL ON SEQUENCES",
		},
		{
			"reads a table in another database", "other", `CREATE TABLE t (i int); GRANT SELECT ON t TO :role`,
			`SELECT 1 WHERE has_table_privilege(:'role', 't', 'SELECT')`, "database other: REVOKE ALL ON TABLE public.t",
		},
		// Last, because its rights hide what else it has.
		{"is an administrator", "postgres", `GRANT azure_pg_admin TO :role WITH ADMIN OPTION`, `SELECT 1 FROM pg_auth_members WHERE member = :id`, "REVOKE azure_pg_admin FROM"},
	}
	variables := fmt.Sprintf(`\set role '%s'
		\set database '%s'
		SELECT oid AS id FROM pg_roles WHERE rolname = :'role' \gset
		`, strings.ReplaceAll(hostile, "'", `\'`), strings.ReplaceAll(database, "'", `\'`))
	fill := strings.NewReplacer(":role", quoted, ":database", `"we'ath""er"`)
	isSo := func(in, query string) bool { return s.superuser(t, in, variables+query) != "" }

	for _, drift := range drifts {
		s.mustAs(t, admin, s.administrator.Password, drift.in, fill.Replace(drift.sql))
		assert.True(t, isSo(drift.in, drift.shows), "%s: nothing drifted", drift.name)
	}
	output := s.mustMake(t)
	for _, drift := range drifts {
		assert.False(t, isSo(drift.in, drift.shows), "%s: not undone", drift.name)
		assert.Contains(t, output, drift.undone, drift.name)
	}
	assert.Equal(t, "2", s.mustAs(t, hostile, secret, database, "SELECT count(*) FROM readings"))

	// An owner has every right there is, so this comes alone.
	s.mustAs(t, admin, s.administrator.Password, "postgres",
		fill.Replace("GRANT :role TO pgadmin; ALTER DATABASE :database OWNER TO :role; REVOKE :role FROM pgadmin"))
	output = s.mustMake(t)
	assert.Contains(t, output, `ALTER DATABASE "we'ath""er" OWNER TO CURRENT_USER`)
	assert.Equal(t, "pgadmin", s.superuser(t, database, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
	s.mustAs(t, hostile, secret, database, "INSERT INTO readings VALUES (3)")
	before := s.transactions(t)
	s.mustMake(t)
	assert.Equal(t, before, s.transactions(t), "one run is enough")

	// What the administrator may not undo stops the run, with its name.
	stubborn := []struct{ in, drift, want, undo string }{
		{"postgres", `ALTER ROLE ` + quoted + ` SUPERUSER`, "permission denied to alter role", `ALTER ROLE ` + quoted + ` NOSUPERUSER`},
		{
			database, `CREATE SCHEMA azure; GRANT USAGE ON SCHEMA azure TO ` + quoted,
			`REVOKE ALL ON SCHEMA azure FROM ` + quoted, `DROP SCHEMA azure`,
		},
		{
			"postgres", `GRANT SET ON PARAMETER log_statement TO ` + quoted,
			"the administrator pgadmin cannot revoke: -- " + quoted + " has rights on parameter log_statement",
			`REVOKE ALL ON PARAMETER log_statement FROM ` + quoted,
		},
	}
	for _, tc := range stubborn {
		s.superuser(t, tc.in, tc.drift)
		stays := s.withPassword(t, databaserole.Server, s.url(hostile, secret, database))
		assert.Equal(t, 1, stays.code, stays.output)
		assert.Contains(t, stays.output, tc.want)
		s.superuser(t, tc.in, tc.undo)
	}
	s.mustMake(t)
}

// On a server that others use, nothing of theirs changes.
func TestServerOfOthers(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	const public = `SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database d, aclexplode(coalesce(datacl, acldefault('d', datdba)))
		WHERE grantee = 0 AND privilege_type = 'CONNECT' AND datname IN ('postgres', 'other', 'template1', $d$` + database + `$d$)`
	assert.Equal(t, "other postgres template1 "+database, s.superuser(t, "postgres", public))
	made := s.withPassword(t, databaserole.Database, s.url(hostile, secret, database))
	require.Zero(t, made.code, made.output)
	assert.Equal(t, "other postgres template1", s.superuser(t, "postgres", public))
	s.mustAs(t, hostile, secret, database, "CREATE TABLE t (i int)")

	made = s.withPassword(t, databaserole.Server, s.url(hostile, secret, database))
	require.Zero(t, made.code, made.output)
	assert.Empty(t, s.superuser(t, "postgres", public))
}

// An administrator that Entra knows makes a role that is the pipeline's identity
// and nobody else's.
func TestRoleWithAnIdentity(t *testing.T) {
	t.Parallel()
	s := newEntraServer(t)
	endpoint := s.serve(t, services.Identity{ClientID: administratorClientID, ObjectID: administratorID})
	made := s.withEntra(t, pipelineID, endpoint, nil)
	require.Zero(t, made.code, made.output)
	assert.Contains(t, made.output, "pgaadauth_create_principal_with_oid")
	assert.NotContains(t, made.output, endpoint.Header)
	token := s.Tokens.Token(pipelineID, services.PostgresResource)
	s.mustAs(t, hostile, token, database, "CREATE TABLE readings (i int)")
	_, err := s.as(hostile, s.Tokens.Token(administratorID, services.PostgresResource), database, "SELECT 1")
	require.Error(t, err, "somebody else's token opens it")
	_, err = s.as(hostile, token, "other", "SELECT 1")
	require.Error(t, err, "another database is open")

	before := s.transactions(t)
	again := s.withEntra(t, strings.ToUpper(pipelineID), endpoint, nil)
	assert.Equal(t, "database-role: role "+hostile+" is up to date\n", again.output)
	assert.Equal(t, before, s.transactions(t), "the second run wrote something")

	s.mustAs(t, entraAdmin, s.Tokens.Token(administratorID, services.PostgresResource), "postgres",
		"ALTER ROLE "+quoted+" CREATEDB; GRANT azure_pg_admin TO "+quoted)
	repaired := s.withEntra(t, pipelineID, endpoint, nil)
	require.Zero(t, repaired.code, repaired.output)
	assert.Equal(t, "f", s.superuser(t, "postgres", "SELECT rolcreatedb FROM pg_roles WHERE rolname = 'O''Brien\"; drop'"))

	// PostgreSQL knows no label provider but Azure's own: the statement is right,
	// and that is as far as it gets here.
	relabel := "SECURITY LABEL FOR pgaadauth ON ROLE " + quoted + " IS 'aadauth,oid="
	const unknown = `security label provider "pgaadauth" is not loaded`
	other := s.withEntra(t, otherID, endpoint, nil)
	assert.Equal(t, 1, other.code)
	assert.Contains(t, other.output, relabel+otherID+",type=service'")
	assert.Contains(t, other.output, unknown)
	s.superuser(t, "postgres", "UPDATE pg_shseclabel SET label = label || ',admin' WHERE label LIKE '%"+pipelineID+"%'")
	promoted := s.withEntra(t, pipelineID, endpoint, nil)
	assert.Equal(t, 1, promoted.code)
	assert.Contains(t, promoted.output, relabel+pipelineID+",type=service'")
}

// Tokens come from Container Apps, for identities that an init container may use.
func TestTokens(t *testing.T) {
	t.Parallel()
	s := newEntraServer(t)
	t.Run("of an identity that it may not use", func(t *testing.T) {
		t.Parallel()
		endpoint := s.serve(t, services.Identity{ClientID: otherID, ObjectID: pipelineID})
		refused := s.withEntra(t, pipelineID, endpoint, nil)
		assert.Equal(t, 1, refused.code, refused.output)
		assert.Contains(t, refused.output, "no token for id-weather-dbadmin ("+administratorClientID+"): got 'HTTP/1.0 400 Bad Request', "+
			"want that identity attached to the job with lifecycle Init")
	})
	t.Run("after an answer that it is too early", func(t *testing.T) {
		t.Parallel()
		endpoint := s.serve(t, services.Identity{ClientID: administratorClientID, ObjectID: administratorID})
		address, err := url.Parse(endpoint.URL)
		require.NoError(t, err)
		forward := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: address.Scheme, Host: address.Host})
		var asked atomic.Int32
		busy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
			if asked.Add(1) == 1 {
				http.Error(w, "not yet", http.StatusServiceUnavailable)
				return
			}
			forward.ServeHTTP(w, request)
		}))
		t.Cleanup(busy.Close)
		made := s.withEntra(t, pipelineID, endpoint, map[string]string{"IDENTITY_ENDPOINT": busy.URL + address.Path})
		assert.Zero(t, made.code, made.output)
		assert.Contains(t, made.output, "no token yet: got 'HTTP/1.0 503 Service Unavailable'")
	})
	t.Run("from nobody", func(t *testing.T) {
		t.Parallel()
		made := s.withEntra(t, pipelineID, &services.IdentityEndpoint{URL: "http://127.0.0.1:1/msi/token", Header: "x"},
			map[string]string{"ROLE_WAIT_SECONDS": "1"})
		assert.Equal(t, 2, made.code, made.output)
		assert.Contains(t, made.output, "cannot connect to 127.0.0.1:1")
		assert.Contains(t, made.output, "no answer in 1 s")
	})
}

// A database that is still starting is waited for; a password that is wrong is not.
func TestWaiting(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	container := databaserole.Password{Scope: databaserole.Server}.Container()
	secrets := map[string]string{
		"POSTGRES_ADMIN_URL": s.url(admin, s.administrator.Password, "postgres"), "POSTGRES_URL": s.url(hostile, secret, database),
	}
	s.superuser(t, "postgres", "ALTER ROLE pgadmin NOLOGIN")
	never := s.start(t, container, secrets, map[string]string{"ROLE_WAIT_SECONDS": "1"})
	assert.Equal(t, 2, never.code, never.output)
	assert.Contains(t, never.output, "no answer in 1 s")

	// The server opens when it has refused somebody once more.
	const refusal = "is not permitted to log in"
	before := strings.Count(s.superuser(t, "postgres", serverLog), refusal)
	opened := make(chan bool, 1)
	go func() {
		opened <- assert.EventuallyWithT(t, func(c *assert.CollectT) {
			log, err := s.Postgres.Query(t.Context(), "postgres", serverLog)
			require.NoError(c, err)
			require.Greater(c, strings.Count(log, refusal), before, "refusals")
			_, err = s.Postgres.Query(t.Context(), "postgres", "ALTER ROLE pgadmin LOGIN")
			assert.NoError(c, err)
		}, 2*time.Minute, 100*time.Millisecond)
	}()
	made := s.start(t, container, secrets, nil)
	require.True(t, <-opened, made.output)
	assert.Zero(t, made.code, made.output)
	assert.Contains(t, made.output, "retrying")

	wrong := s.start(t, container, secrets, map[string]string{"POSTGRES_ADMIN_URL": s.url(admin, "wrong", "postgres")})
	assert.Equal(t, 1, wrong.code, wrong.output)
	assert.Contains(t, wrong.output, "POSTGRES_ADMIN_URL: the server refuses its password")
	assert.NotContains(t, wrong.output, "retrying")
}

// serve starts the endpoint where the init container gets its tokens.
func (s server) serve(t *testing.T, identities ...services.Identity) *services.IdentityEndpoint {
	t.Helper()
	endpoint, err := s.ServeIdentities(identities...)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, endpoint.Stop()) })
	return endpoint
}

// withEntra makes the hostile role for an identity.
func (s server) withEntra(t *testing.T, objectID string, endpoint *services.IdentityEndpoint, more map[string]string) result {
	t.Helper()
	container := databaserole.Entra{
		Host: pulumi.String(s.Postgres.Host), Database: pulumi.String(database),
		AdministratorName: pulumi.String(entraAdmin), AdministratorClientID: pulumi.String(administratorClientID),
		Role: hostile, ObjectID: pulumi.String(objectID),
	}.Container()
	env := map[string]string{
		"PGPORT": strconv.Itoa(s.Postgres.Port), "IDENTITY_ENDPOINT": endpoint.URL, "IDENTITY_HEADER": endpoint.Header,
	}
	maps.Copy(env, more)
	return s.start(t, container, nil, env)
}

// What is wrong with the environment is said at once, and is no reason to wait.
func TestEnvironmentThatIsWrong(t *testing.T) {
	t.Parallel()
	needs.Require(t, needs.Bash)
	const form = "want postgres://<user>:<password>@<host>:<port>/<database>?sslmode=<mode>"
	good := "postgres://u:hunter2@localhost:1/d?sslmode=require"
	tests := map[string]struct {
		env  map[string]string
		want string
	}{
		"nothing":         {nil, "missing in the environment: PGHOST PGPORT PGSSLMODE PGDATABASE PGUSER AZURE_CLIENT_ID IDENTITY_ENDPOINT IDENTITY_HEADER PIPELINE_ROLE PIPELINE_OBJECT_ID"},
		"no role":         {map[string]string{"POSTGRES_ADMIN_URL": good}, "missing in the environment: POSTGRES_URL"},
		"not a URL":       {map[string]string{"POSTGRES_ADMIN_URL": good, "POSTGRES_URL": "host=x password=hunter2"}, "POSTGRES_URL: invalid, " + form},
		"no password":     {map[string]string{"POSTGRES_ADMIN_URL": "postgres://u@h/d", "POSTGRES_URL": good}, "POSTGRES_ADMIN_URL: invalid, " + form},
		"another option":  {map[string]string{"POSTGRES_ADMIN_URL": good + "&x=hunter2", "POSTGRES_URL": good}, "POSTGRES_ADMIN_URL: invalid, " + form},
		"the same person": {map[string]string{"POSTGRES_ADMIN_URL": good, "POSTGRES_URL": good}, "role u is the administrator, want a different role"},
		"scope":           {map[string]string{"ROLE_SCOPE": "all"}, "ROLE_SCOPE: got 'all', want server or database"},
	}
	command := databaserole.Password{}.Container().Command
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cmd := exec.CommandContext(t.Context(), command[0], command[1:]...) //nolint:gosec // what is under test
			cmd.Env = []string{"PATH=" + os.Getenv("PATH")}
			for variable, value := range tc.env {
				cmd.Env = append(cmd.Env, variable+"="+value)
			}
			out, err := cmd.CombinedOutput()
			var exit *exec.ExitError
			require.ErrorAs(t, err, &exit)
			assert.Equal(t, 1, exit.ExitCode())
			assert.Contains(t, string(out), tc.want)
			assert.NotContains(t, string(out), "hunter2")
		})
	}
}
