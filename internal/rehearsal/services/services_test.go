package services_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

const (
	adminID    = "aaaaaaaa-0000-4000-8000-000000000001"
	pipelineID = "aaaaaaaa-0000-4000-8000-000000000002"
	otherID    = "aaaaaaaa-0000-4000-8000-000000000003"
	clientID   = "cccccccc-0000-4000-8000-000000000002"
)

// tools is the folder in which this repository installs the servers.
var tools = filepath.Join("..", "..", "..", "tools", "services")

func key(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) }

func options(t *testing.T) services.Options {
	t.Helper()
	return services.Options{
		Tools: tools, Log: t.Logf,
		Administrator:       services.Login{Name: "pgadmin", Password: `p'a"ss\word`},
		EntraAdministrators: []services.Principal{{Name: `id-we"ather-dbadmin`, ObjectID: adminID}},
		Databases:           []string{"weather"},
		Accounts:            []services.Account{{Name: "stweather", Keys: []string{key("one"), key("two")}, Containers: []string{"raw"}}},
	}
}

func start(t *testing.T, o services.Options) *services.Running {
	t.Helper()
	needs.RequireServices(t, o.Tools)
	running, err := services.Start(t.Context(), o)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, running.Stop()) })
	return running
}

// psql runs SQL as a user over TCP, as a pipeline would.
func psql(t *testing.T, r *services.Running, user, password, database, sql string, env ...string) (string, error) {
	t.Helper()
	cmd := exec.Command(filepath.Join(r.Postgres.PSQL(), "psql"), "-XqtA", "-v", "ON_ERROR_STOP=1", "-c", sql)
	cmd.Env = append(os.Environ(), "PGHOST="+r.Postgres.Host, fmt.Sprintf("PGPORT=%d", r.Postgres.Port),
		"PGUSER="+user, "PGPASSWORD="+password, "PGDATABASE="+database, "PGSSLMODE=require")
	cmd.Env = append(cmd.Env, env...)
	out, err := cmd.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

func mustPsql(t *testing.T, r *services.Running, user, password, database, sql string) string {
	t.Helper()
	out, err := psql(t, r, user, password, database, sql)
	require.NoError(t, err, out)
	return out
}

func TestPostgres(t *testing.T) {
	t.Parallel()
	o := options(t)
	r := start(t, o)
	admin, entra := o.Administrator, o.EntraAdministrators[0]
	adminToken := r.Tokens.Token(adminID, services.PostgresResource)

	t.Run("the administrator owns the database and is not a superuser", func(t *testing.T) {
		t.Parallel()
		assert.Equal(t, "pgadmin|f", mustPsql(t, r, admin.Name, admin.Password, "weather",
			`select current_user, rolsuper from pg_roles where rolname = current_user`))
		mustPsql(t, r, admin.Name, admin.Password, "weather", `create role writer login; grant connect on database weather to writer`)
		out, err := psql(t, r, admin.Name, admin.Password, "weather", `create role root superuser`)
		require.Error(t, err, out)
	})
	t.Run("its address works", func(t *testing.T) {
		t.Parallel()
		out, err := exec.Command("psql", r.Postgres.URL(admin, "weather"), "-XtAc", "select 1").CombinedOutput()
		require.NoError(t, err, string(out))
	})
	t.Run("connections without TLS are refused", func(t *testing.T) {
		t.Parallel()
		out, err := psql(t, r, admin.Name, admin.Password, "weather", "select 1", "PGSSLMODE=disable")
		require.Error(t, err)
		assert.Contains(t, out, "no encryption")
	})
	t.Run("CAFile is the authority of the certificate", func(t *testing.T) {
		t.Parallel()
		_, err := psql(t, r, admin.Name, admin.Password, "weather", "select 1", "PGSSLMODE=verify-full", "PGSSLROOTCERT="+r.CAFile)
		require.NoError(t, err)
	})
	t.Run("a wrong password is refused", func(t *testing.T) {
		t.Parallel()
		_, err := psql(t, r, admin.Name, "wrong", "weather", "select 1")
		require.Error(t, err)
	})
	t.Run("an Entra administrator creates a role that only its principal can use", func(t *testing.T) {
		t.Parallel()
		const role = `O'Brien"; drop`
		sql := fmt.Sprintf(`select pgaadauth_create_principal_with_oid('%s', '%s', 'service', false, false)`,
			strings.ReplaceAll(role, "'", "''"), strings.ToUpper(pipelineID))
		assert.Equal(t, "Created role for "+role, mustPsql(t, r, entra.Name, adminToken, "postgres", sql))

		assert.Equal(t, role, mustPsql(t, r, role, r.Tokens.Token(pipelineID, services.PostgresResource), "weather", "select current_user"))
		for why, wrong := range map[string]string{
			"another principal's": r.Tokens.Token(otherID, services.PostgresResource),
			"for storage":         r.Tokens.Token(pipelineID, services.StorageResource),
		} {
			_, err := psql(t, r, role, wrong, "weather", "select 1")
			require.Error(t, err, why)
		}
		out, err := psql(t, r, entra.Name, adminToken, "postgres", sql)
		require.Error(t, err)
		assert.Contains(t, out, "already exists")
		mustPsql(t, r, entra.Name, adminToken, "postgres", `alter role "O'Brien""; drop" nocreatedb`)
	})
	t.Run("requests that Azure refuses", func(t *testing.T) {
		t.Parallel()
		call := func(object, kind string) string {
			return fmt.Sprintf(`select pgaadauth_create_principal_with_oid('refused', '%s', '%s', false, false)`, object, kind)
		}
		out, err := psql(t, r, admin.Name, admin.Password, "postgres", call(otherID, "service"))
		require.Error(t, err)
		assert.Contains(t, out, "is not a Microsoft Entra administrator")
		for want, sql := range map[string]string{
			"want a GUID": call("x", "service"), "want user, group or service": call(otherID, "ServicePrincipal"),
		} {
			out, err := psql(t, r, entra.Name, adminToken, "postgres", sql)
			require.Error(t, err)
			assert.Contains(t, out, want)
		}
		_, err = psql(t, r, entra.Name, adminToken, "postgres", "select * from offline.issuer")
		require.Error(t, err, "no role can read the key")
	})
}

func TestDataIsKept(t *testing.T) {
	t.Parallel()
	o := options(t)
	o.Dir = filepath.Join(t.TempDir(), "kept")
	r := start(t, o)
	mustPsql(t, r, "pgadmin", o.Administrator.Password, "weather", "create table kept (n int); insert into kept values (1), (2)")
	_, status := storage(t, r, http.MethodPut, "raw/2026/a.json", r.Tokens.Token(pipelineID, services.StorageResource))
	require.Equal(t, http.StatusCreated, status)
	token := r.Tokens.Token(adminID, services.PostgresResource)

	_, err := services.Start(t.Context(), o)
	require.ErrorContains(t, err, "another process uses the folder")
	require.NoError(t, r.Stop())

	o.Administrator.Password = "rotated"
	r = start(t, o)
	assert.Equal(t, "2", mustPsql(t, r, "pgadmin", "rotated", "weather", "select count(*) from kept"))
	assert.Equal(t, token, r.Tokens.Token(adminID, services.PostgresResource))
	blobs, err := r.Blob.List(t.Context(), "stweather", "raw")
	require.NoError(t, err)
	assert.Equal(t, []string{"2026/a.json"}, blobs)
}

// storage sends one request to the Blob service, with a token.
func storage(t *testing.T, r *services.Running, method, path, token string) (string, int) {
	t.Helper()
	trust, err := os.ReadFile(r.TrustFile)
	require.NoError(t, err)
	pool := x509.NewCertPool()
	require.True(t, pool.AppendCertsFromPEM(trust))
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}}
	request, err := http.NewRequestWithContext(t.Context(), method, r.Blob.Endpoint("stweather")+path, strings.NewReader("{}"))
	require.NoError(t, err)
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("x-ms-version", "2021-12-02")
	request.Header.Set("x-ms-blob-type", "BlockBlob")
	response, err := client.Do(request)
	require.NoError(t, err)
	defer response.Body.Close() //nolint:errcheck // it was read
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return string(body), response.StatusCode
}

func TestBlobAcceptsOnlyStorageTokens(t *testing.T) {
	t.Parallel()
	r := start(t, options(t))
	_, status := storage(t, r, http.MethodPut, "raw/b", r.Tokens.Token(pipelineID, services.StorageResource))
	assert.Equal(t, http.StatusCreated, status)
	_, status = storage(t, r, http.MethodPut, "raw/b", r.Tokens.Token(pipelineID, services.PostgresResource))
	assert.Equal(t, http.StatusForbidden, status)
	_, status = storage(t, r, http.MethodPut, "other/b", r.Tokens.Token(pipelineID, services.StorageResource))
	assert.Equal(t, http.StatusNotFound, status, "only the requested containers exist")

	endpoint, err := r.ServeIdentities(services.Identity{ClientID: clientID, ObjectID: pipelineID})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, endpoint.Stop()) })
	body, status := identity(t, endpoint.URL, endpoint.Header, "2019-08-01", services.StorageResource+"/", strings.ToUpper(clientID))
	require.Equal(t, http.StatusOK, status)
	assert.Equal(t, r.Tokens.Token(pipelineID, services.StorageResource), body["access_token"])
}

// identity requests a token from an identity endpoint.
func identity(t *testing.T, endpoint, header, version, resource, client string) (map[string]any, int) {
	t.Helper()
	query := url.Values{"api-version": {version}, "resource": {resource}, "client_id": {client}}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, endpoint+"?"+query.Encode(), nil)
	require.NoError(t, err)
	request.Header.Set("X-IDENTITY-HEADER", header)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close() //nolint:errcheck // it was read
	var body map[string]any
	require.NoError(t, json.NewDecoder(response.Body).Decode(&body))
	return body, response.StatusCode
}

func TestIdentityEndpointRefuses(t *testing.T) {
	t.Parallel()
	running := &services.Running{Tokens: &services.Issuer{}}
	endpoint, err := running.ServeIdentities(services.Identity{ClientID: clientID, ObjectID: pipelineID})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, endpoint.Stop()) })

	for name, tc := range map[string]struct {
		header, version, resource, client string
		status                            int
		want                              string
	}{
		"no header":     {"", "2019-08-01", services.PostgresResource, clientID, 403, "X-IDENTITY-HEADER"},
		"other version": {endpoint.Header, "2018-02-01", services.PostgresResource, clientID, 400, `api-version: got "2018-02-01", want 2019-08-01`},
		"a scope":       {endpoint.Header, "2019-08-01", services.PostgresResource + "/.default", clientID, 400, "resource: got"},
		"no client":     {endpoint.Header, "2019-08-01", services.PostgresResource, "", 400, `client_id: got ""`},
		"other client":  {endpoint.Header, "2019-08-01", services.PostgresResource, otherID, 400, "that this container can use"},
	} {
		body, status := identity(t, endpoint.URL, tc.header, tc.version, tc.resource, tc.client)
		assert.Equal(t, tc.status, status, name)
		assert.Contains(t, body["message"], tc.want, name)
		assert.NotContains(t, body, "access_token", name)
	}
}

func TestPortIsTakenBeforeTheServerListens(t *testing.T) {
	t.Parallel()
	taken := errors.New(`could not bind IPv4 address "127.0.0.1": Address already in use`)
	for name, tc := range map[string]struct {
		results []error
		want    error
	}{
		"once":          {[]error{taken, nil}, nil},
		"each time":     {[]error{taken, taken, taken}, taken},
		"another error": {[]error{io.EOF}, io.EOF},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tries := 0
			err := services.OnFreePort(func(int) error {
				tries++
				return tc.results[tries-1]
			})
			assert.Equal(t, tc.want, err)
			assert.Len(t, tc.results, tries)
		})
	}
}

func TestStartReportsMissingPrograms(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	o := options(t)
	o.Tools = t.TempDir()
	_, err := services.Start(context.Background(), o)
	require.ErrorContains(t, err, "azurite-blob: not found; run: npm ci --prefix "+o.Tools)
	require.ErrorContains(t, err, "psql: not found; install the PostgreSQL client")
}

func TestConcurrentInstallsRunNpmOnce(t *testing.T) {
	npm := `#!/bin/sh
cd "$3"
echo called >>calls
sleep 1
mkdir node_modules
touch node_modules/.package-lock.json
`
	bin, dir := t.TempDir(), t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(bin, "npm"), []byte(npm), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "package-lock.json"), []byte("{}"), 0o600))
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	installed := make(chan error)
	for range 3 {
		go func() { installed <- services.Install(t.Context(), dir, io.Discard) }()
	}
	for range 3 {
		require.NoError(t, <-installed)
	}
	calls, err := os.ReadFile(filepath.Join(dir, "calls"))
	require.NoError(t, err)
	assert.Equal(t, "called\n", string(calls))
}

// TestEndsWithItsParent starts services in another process, kills that process,
// and checks that all services end.
func TestEndsWithItsParent(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	cmd := exec.Command(os.Args[0], "-test.run", "TestChild$")
	dir := t.TempDir()
	cmd.Env = append(os.Environ(), "SERVICES_CHILD="+dir)
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line := make([]byte, len("ready"))
	_, err = io.ReadFull(stdout, line)
	require.NoError(t, err)
	require.Equal(t, "ready", string(line))
	pidFile := filepath.Join(dir, "postgres", "postmaster.pid")
	require.FileExists(t, pidFile)

	require.NoError(t, cmd.Process.Kill())
	_ = cmd.Wait() // it was killed
	for file, last := range map[string]string{
		"postgres.log": "database system is shut down",
		"blob.log":     "successfully closed",
	} {
		eventually(func() bool {
			log, err := os.ReadFile(filepath.Join(dir, file))
			require.NoError(t, err)
			return strings.Contains(string(log), last)
		})
	}
	eventually(func() bool {
		_, err := os.Stat(pidFile)
		return errors.Is(err, fs.ErrNotExist)
	})
}

// eventually waits for an event without a time limit of its own, because a busy
// machine may be slow; the timeout of go test applies.
func eventually(happened func() bool) {
	for !happened() {
		time.Sleep(10 * time.Millisecond)
	}
}

// TestChild is the process that TestEndsWithItsParent starts.
func TestChild(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("SERVICES_CHILD")
	if dir == "" {
		return // only for TestEndsWithItsParent
	}
	o := options(t)
	o.Dir = dir
	start(t, o)
	_, err := os.Stdout.WriteString("ready")
	require.NoError(t, err)
	<-t.Context().Done()
}
