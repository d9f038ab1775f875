package execution_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

const (
	group       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/"
	vault       = group + "Microsoft.KeyVault/vaults/kv"
	identities  = group + "Microsoft.ManagedIdentity/userAssignedIdentities/"
	serverID    = group + "Microsoft.DBforPostgreSQL/flexibleServers/psql-one"
	accountID   = group + "Microsoft.Storage/storageAccounts/stone"
	jobID       = group + "Microsoft.App/jobs/echo-job"
	psqlImage   = "docker.io/library/postgres:16-alpine"
	secretsUser = "4633458b-17de-408a-b874-0445c86b69e6"
)

// tools is the folder in which this repository installs PostgreSQL and Azurite.
var tools = filepath.Join("..", "..", "..", "tools", "services")

// object is a JSON object.
type object = map[string]any

// deployed is a resource of the stack, in Pulumi's form.
type deployed struct {
	token  string
	inputs object
	// existing marks a resource that the stack does not manage.
	existing bool
}

// stack is a small stack in offline Azure, with the output about it.
type stack struct {
	t         *testing.T
	dir       string
	resources map[string]deployed
	// grace is the time between SIGTERM and SIGKILL: unlimited unless a test expects
	// SIGKILL.
	grace   time.Duration
	mu      sync.Mutex
	printed bytes.Buffer
}

// makeRole creates the pipeline's role with the administrator's login.
const makeRole = `psql -XqvON_ERROR_STOP=1 "$POSTGRES_ADMIN_URL" <<'SQL'
SELECT 'CREATE ROLE pipeline_user' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pipeline_user') \gexec
ALTER ROLE pipeline_user LOGIN PASSWORD 'role-password';
GRANT CREATE ON SCHEMA public TO pipeline_user;
SQL`

// makePrincipal creates the role for the pipeline's identity.
const makePrincipal = `set -e
PGPASSWORD=$(curl -sfH "X-IDENTITY-HEADER: $IDENTITY_HEADER" \
	"$IDENTITY_ENDPOINT?api-version=2019-08-01&resource=https://ossrdbms-aad.database.windows.net&client_id=$AZURE_CLIENT_ID" |
	sed 's/.*"access_token":"\([^"]*\)".*/\1/')
export PGPASSWORD
psql -XqvON_ERROR_STOP=1 -d postgres <<SQL
SELECT pgaadauth_create_principal_with_oid('$PIPELINE_ROLE', '$PIPELINE_OBJECT_ID', 'service', false, false)
	WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '$PIPELINE_ROLE');
SQL
psql -Xqc 'GRANT CREATE ON SCHEMA public TO pipeline_user'`

// newStack returns a stack with a database server with a password, a storage
// account, a vault with the pipeline's secrets, and a job that performs the given
// steps. change modifies it.
func newStack(t *testing.T, steps string, change ...func(*stack)) *stack {
	t.Helper()
	s := &stack{t: t, dir: t.TempDir(), resources: map[string]deployed{}, grace: time.Hour}
	for _, name := range []string{"run", "admin", "pull"} {
		s.put("managedidentity/v20230131:UserAssignedIdentity", identities+name, object{})
	}
	s.put("dbforpostgresql/v20240801:Server", serverID, object{"administratorLogin": "pgadmin", "administratorLoginPassword": "admin-password"})
	s.put("dbforpostgresql/v20240801:Database", serverID+"/databases/weather", object{})
	s.put("storage/v20240101:StorageAccount", accountID, object{})
	s.put("storage/v20240101:BlobContainer", accountID+"/blobServices/default/containers/raw", object{})
	s.put("keyvault/v20241101:Vault", vault, object{"properties": object{"enableRbacAuthorization": true}})
	s.secret("postgres-url", "postgres://pipeline_user:role-password@psql-one.postgres.database.azure.com:5432/weather?sslmode=require")
	s.secret("postgres-admin-url", "postgres://pgadmin:admin-password@psql-one.postgres.database.azure.com/weather?sslmode=require")
	s.secret("storage", "DefaultEndpointsProtocol=https;AccountName=stone;AccountKey=a2V5;EndpointSuffix=core.windows.net")
	s.put("app/v20250101:Job", jobID, object{
		"identity": object{"type": "UserAssigned", "userAssignedIdentities": []any{identities + "run", identities + "pull"}},
		"configuration": object{
			"triggerType": "Manual", "replicaTimeout": 3600, "replicaRetryLimit": 0,
			"identitySettings": []any{object{"identity": identities + "pull", "lifecycle": "None"}, object{"identity": identities + "run", "lifecycle": "Main"}},
			"secrets":          []any{reference("postgres-url"), reference("postgres-admin-url"), reference("storage")},
		},
		"template": object{
			"initContainers": []any{object{
				"name": "database-role", "image": psqlImage, "command": []any{"sh", "-c"}, "args": []any{makeRole},
				"env": []any{object{"name": "POSTGRES_ADMIN_URL", "secretRef": "postgres-admin-url"}},
			}},
			"containers": []any{object{
				"name": "echo-job", "image": "crone.azurecr.io/echo-pipeline:1.0@sha256:0123",
				"env": []any{
					object{"name": "POSTGRES_URL", "secretRef": "postgres-url"},
					object{"name": "AZURE_STORAGE_CONNECTION_STRING", "secretRef": "storage"},
					object{"name": "STEPS", "value": steps},
				},
			}},
		},
	})
	for _, change := range change {
		change(s)
	}
	return s
}

// managedIdentity changes a stack to one without credentials.
func managedIdentity(s *stack) {
	s.put("dbforpostgresql/v20240801:Server", serverID, object{"authConfig": object{"activeDirectoryAuth": "Enabled", "passwordAuth": "Disabled"}})
	s.put("dbforpostgresql/v20240801:Administrator", serverID+"/administrators/"+s.of("admin", "principalId"), object{"principalName": "id-admin"})
	job := s.job()
	job["identity"] = object{"type": "UserAssigned", "userAssignedIdentities": []any{identities + "run", identities + "admin"}}
	s.configure("identitySettings", []any{
		object{"identity": identities + "run", "lifecycle": "Main"}, object{"identity": identities + "admin", "lifecycle": "Init"},
	})
	s.configure("secrets", []any{})
	both := func(more ...any) []any {
		return append([]any{
			object{"name": "PGHOST", "value": "psql-one.postgres.database.azure.com"},
			object{"name": "PGPORT", "value": "5432"},
			object{"name": "PGDATABASE", "value": "weather"},
			object{"name": "PGSSLMODE", "value": "require"},
		}, more...)
	}
	first := s.container("initContainers")
	first["args"] = []any{makePrincipal}
	first["env"] = both(object{"name": "PGUSER", "value": "id-admin"}, object{"name": "AZURE_CLIENT_ID", "value": s.of("admin", "clientId")},
		object{"name": "PIPELINE_ROLE", "value": "pipeline_user"}, object{"name": "PIPELINE_OBJECT_ID", "value": s.of("run", "principalId")})
	second := s.container("containers")
	steps := second["env"].([]any)[2]
	second["env"] = both(object{"name": "PGUSER", "value": "pipeline_user"}, object{"name": "AZURE_CLIENT_ID", "value": s.of("run", "clientId")},
		object{"name": "ADMINISTRATOR_CLIENT_ID", "value": s.of("admin", "clientId")},
		object{"name": "AZURE_STORAGE_BLOB_ENDPOINT", "value": "https://stone.blob.core.windows.net/"}, steps)
}

// withoutRole removes the init container, for tests without a database.
func withoutRole(s *stack) { delete(s.job()["template"].(object), "initContainers") }

func reference(secret string) object {
	return object{"name": secret, "keyVaultUrl": "https://kv.vault.azure.net/secrets/" + secret, "identity": identities + "run"}
}

func (s *stack) put(token, id string, properties object) {
	s.resources[id] = deployed{token: "azure-native:" + token, inputs: properties}
}

// secret adds a secret that the pipeline's identity may read.
func (s *stack) secret(name, value string) {
	id := vault + "/secrets/" + name
	s.put("keyvault/v20241101:Secret", id, object{"properties": object{"value": value}})
	s.put("authorization/v20220401:RoleAssignment", id+"/providers/Microsoft.Authorization/roleAssignments/"+name, object{
		"principalId": s.of("run", "principalId"), "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/" + secretsUser,
	})
}

// of returns a computed property of an identity.
func (s *stack) of(name, property string) string {
	return map[string]func(string) string{"clientId": arm.ClientID, "principalId": arm.PrincipalID}[property](identities + name)
}

func (s *stack) job() object { return s.resources[jobID].inputs }

func (s *stack) configure(name string, value any) { s.job()["configuration"].(object)[name] = value }

func (s *stack) container(list string) object {
	return s.job()["template"].(object)[list].([]any)[0].(object)
}

// open returns a cloud with the stack's resources, without checking rules.
func (s *stack) open() *arm.Cloud {
	cloud, err := azure.Open("", "")
	require.NoError(s.t, err)
	require.NoError(s.t, cloud.Edit(func(e arm.Editor) (err error) {
		for id, res := range s.resources {
			t, known := cloud.Catalog().Contract.Lookup(res.token)
			require.True(s.t, known, res.token)
			err = errors.Join(err, e.Save(&arm.Resource{ID: id, Type: t.ARMType, APIVersion: t.APIVersion, Body: t.ToBody(res.inputs), Existing: res.existing}))
		}
		return err
	}))
	return cloud
}

func (s *stack) history() execution.History {
	return execution.History{Dir: filepath.Join(s.dir, "history")}
}

func (s *stack) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.printed.Write(p)
}

// output returns everything that was printed.
func (s *stack) output() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.printed.String()
}

// programs builds the fixture once for all tests.
var programs = sync.OnceValue(func() *language.Builder {
	return &language.Builder{Dir: filepath.Join(os.TempDir(), "execution-test-programs"), Log: func(string, ...any) {}}
})

func (s *stack) run(ctx context.Context, request execution.Request) (execution.Execution, error) {
	root, err := filepath.Abs("testdata")
	require.NoError(s.t, err)
	if request.Pipeline == "" {
		request.Pipeline = "echo"
	}
	return execution.Runner{
		Cloud: s.open(), History: s.history(), Data: filepath.Join(s.dir, "data"),
		Tools: tools, Root: root, Builder: programs(),
		Grace: s.grace, Stdout: s, Log: s.t.Logf,
	}.Run(ctx, request)
}

// mustRun runs a job and requires a status.
func (s *stack) mustRun(want execution.Status, request execution.Request) execution.Execution {
	s.t.Helper()
	got, err := s.run(s.t.Context(), request)
	require.NoError(s.t, err)
	require.Equal(s.t, want, got.Status, s.output())
	return got
}

func TestRunWithConnectionStrings(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "variables row")
	first := s.mustRun(execution.Succeeded, execution.Request{Env: map[string]string{"EXTRA": "for one run"}})
	assert.Equal(t, 1, first.Attempts)
	for _, line := range []string{
		"echo-job | CONTAINER_APP_JOB_NAME=echo-job\n", "CONTAINER_APP_JOB_EXECUTION_NAME=" + first.Name + "\n",
		"CONTAINER_APP_REPLICA_NAME=" + first.Name + "-", "EXTRA=for one run\n",
		"AccountName=stone;AccountKey=a2V5;BlobEndpoint=https://127.0.0.1:", "POSTGRES_URL=postgres://pipeline_user:role-password@127.0.0.1:",
		first.Name + " Succeeded after ", "log     did row\n", "rows    weather.readings: no table -> 1\n", "blobs   stone/raw: 0 -> 0\n",
	} {
		assert.Contains(t, s.output(), line)
	}
	for _, leak := range []string{"azure.com", "windows.net", "POSTGRES_ADMIN_URL", "GOFLAGS", "admin-password"} {
		assert.NotContains(t, s.output(), leak, "not a variable of the pipeline's container")
	}

	s.printed.Reset()
	second := s.mustRun(execution.Succeeded, execution.Request{Pipeline: "echo-job"})
	assert.Contains(t, s.output(), "rows    weather.readings: 1 -> 2\n", "the row of the first run is kept")
	assert.NotContains(t, s.output(), "EXTRA")

	all, err := s.history().List("echo")
	require.NoError(t, err)
	require.Len(t, all, 2)
	assert.Equal(t, []string{second.Name, first.Name}, []string{all[0].Name, all[1].Name}, "newest first")

	// A stack that was destroyed and deployed again has another server, without
	// rows.
	delete(s.resources, serverID)
	delete(s.resources, serverID+"/databases/weather")
	again := group + "Microsoft.DBforPostgreSQL/flexibleServers/psql-two"
	s.put("dbforpostgresql/v20240801:Server", again, object{"administratorLogin": "pgadmin", "administratorLoginPassword": "admin-password"})
	s.put("dbforpostgresql/v20240801:Database", again+"/databases/weather", object{})
	s.secret("postgres-url", "postgres://pipeline_user:role-password@psql-two.postgres.database.azure.com:5432/weather")
	s.secret("postgres-admin-url", "postgres://pgadmin:admin-password@psql-two.postgres.database.azure.com/weather")
	s.printed.Reset()
	s.mustRun(execution.Succeeded, execution.Request{})
	assert.Contains(t, s.output(), "weather.readings: no table -> 1\n")
	kept, err := os.ReadDir(filepath.Join(s.dir, "data"))
	require.NoError(t, err)
	assert.Len(t, kept, 1, "the data of the destroyed server is deleted")
}

func TestRunWithManagedIdentity(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "row blob", managedIdentity)
	done := s.mustRun(execution.Succeeded, execution.Request{})
	assert.Contains(t, s.output(), "rows    weather.readings: no table -> 1\n")
	assert.Contains(t, s.output(), "blobs   stone/raw: 0 -> 1\n          + "+done.Name+".json\n")

	failed := s.mustRun(execution.Failed, execution.Request{Env: map[string]string{"STEPS": "administrate"}})
	assert.Contains(t, s.output(), "the client ID of an identity that this container can use", "an identity for Init is not available in Main")
	assert.Equal(t, "container echo-job: exit status 1", failed.Reason)

	// Conversely, the init container cannot use the identity for Main.
	s.configure("identitySettings", []any{
		object{"identity": identities + "run", "lifecycle": "Main"}, object{"identity": identities + "admin", "lifecycle": "None"},
	})
	failed = s.mustRun(execution.Failed, execution.Request{})
	assert.Contains(t, failed.Reason, "container database-role: exit status")
}

func TestRunRetries(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "fail-once", withoutRole)
	s.configure("replicaRetryLimit", 2)
	done := s.mustRun(execution.Succeeded, execution.Request{Env: map[string]string{"MARKER": filepath.Join(t.TempDir(), "marker")}})
	assert.Equal(t, 2, done.Attempts)

	failed := s.mustRun(execution.Failed, execution.Request{Env: map[string]string{"STEPS": "fail"}})
	assert.Equal(t, 3, failed.Attempts, "the first attempt and two retries")
	assert.Equal(t, "attempt 3 of 3: container echo-job: exit status 1", failed.Reason)
	assert.Contains(t, s.output(), "echo-job | fail: NAME: required\n")
}

func TestRunStopsAtTheReplicaTimeout(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "hang", withoutRole)
	s.mustExceedTimeout(execution.Request{})
	assert.Contains(t, s.output(), "hang: received SIGTERM\n")

	s.printed.Reset()
	s.grace = time.Millisecond
	s.mustExceedTimeout(execution.Request{Env: map[string]string{"STEPS": "stubborn"}})
	assert.NotContains(t, s.output(), "did stubborn\n", "SIGKILL stops the process")
}

// mustExceedTimeout runs a job that hangs until the replica timeout is exceeded.
// It doubles the timeout until even a busy machine reaches the hanging step.
func (s *stack) mustExceedTimeout(request execution.Request) {
	s.t.Helper()
	for seconds := 1; ; seconds *= 2 {
		s.configure("replicaTimeout", seconds)
		failed := s.mustRun(execution.Failed, request)
		if strings.Contains(s.output(), "hanging\n") {
			assert.Equal(s.t, fmt.Sprintf("container echo-job: the replica timeout was exceeded (%s)", time.Duration(seconds)*time.Second), failed.Reason)
			return
		}
	}
}

func TestRunIsStopped(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "hang", withoutRole)
	ctx, cancel := context.WithCancel(t.Context())
	var other sync.WaitGroup
	var second, listed error
	var meanwhile []execution.Execution
	other.Go(func() {
		defer cancel()
		for !strings.Contains(s.output(), "hanging\n") && ctx.Err() == nil {
			time.Sleep(10 * time.Millisecond)
		}
		if ctx.Err() == nil {
			_, second = s.run(t.Context(), execution.Request{})
			meanwhile, listed = s.history().List("")
		}
	})
	stopped, err := s.run(ctx, execution.Request{})
	cancel()
	other.Wait()
	require.NoError(t, errors.Join(err, listed))
	require.EqualError(t, second, "another execution of this stack is running; wait until it ends")
	require.Len(t, meanwhile, 1)
	assert.Equal(t, execution.Running, meanwhile[0].Status)
	assert.Equal(t, execution.Stopped, stopped.Status)
	assert.Contains(t, s.output(), "hang: received SIGTERM\n")
}

func TestReplicas(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "fail-once", withoutRole)
	s.configure("manualTriggerConfig", object{"parallelism": 3, "replicaCompletionCount": 2})
	one := func() execution.Request {
		return execution.Request{Env: map[string]string{"MARKER": filepath.Join(t.TempDir(), "marker")}}
	}
	assert.Equal(t, 3, s.mustRun(execution.Succeeded, one()).Attempts)

	s.configure("manualTriggerConfig", object{"parallelism": 3, "replicaCompletionCount": 3})
	s.mustRun(execution.Failed, one())
	s.configure("replicaRetryLimit", 1)
	assert.Equal(t, 4, s.mustRun(execution.Succeeded, one()).Attempts)
}

func TestUnreadableSecretsFailTheExecution(t *testing.T) {
	t.Parallel()
	assignment := vault + "/secrets/postgres-url/providers/Microsoft.Authorization/roleAssignments/postgres-url"
	tests := map[string]struct {
		change func(*stack)
		want   string
	}{
		"no role":     {func(s *stack) { delete(s.resources, assignment) }, "the identity may not read it"},
		"no secret":   {func(s *stack) { delete(s.resources, vault+"/secrets/postgres-url") }, "no such secret"},
		"empty":       {func(s *stack) { s.secret("postgres-url", "") }, "its value is empty"},
		"no identity": {func(s *stack) { s.job()["identity"] = object{"type": "None"} }, "is not assigned to 'echo-job'"},
		"undeclared":  {func(s *stack) { s.configure("secrets", []any{reference("storage")}) }, "SecretRef 'postgres-url' defined for container 'echo-job' not found"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStack(t, "row", tc.change)
			failed := s.mustRun(execution.Failed, execution.Request{})
			assert.Contains(t, failed.Reason, tc.want)
			assert.Zero(t, failed.Attempts, "no container was started")
			assert.Contains(t, s.output(), "reason  Status=400")
			all, err := s.history().List("")
			require.NoError(t, err)
			assert.Equal(t, []execution.Execution{failed}, all)
		})
	}
}

func TestRunReportsProblems(t *testing.T) {
	t.Parallel()
	const other = "quay.io/acme/thing:2"
	tests := map[string]struct {
		change  func(*stack)
		request execution.Request
		want    string
	}{
		"no such pipeline": {nil, execution.Request{Pipeline: "weather"}, `got pipeline "weather", want one with a job <pipeline>-job in the stack, or the name of a job; jobs: echo-job`},
		"no job":           {func(s *stack) { delete(s.resources, jobID) }, execution.Request{}, "the stack has no job; run: offline up"},
		"an unrelated image": {
			func(s *stack) { s.container("containers")["image"] = other },
			execution.Request{},
			"container echo-job: got image quay.io/acme/thing:2, want one that is built from a Go program in pipelines/thing, or --image-folder <folder>",
		},
		"no program":    {nil, execution.Request{ImageFolder: "testdata"}, "--image-folder: no go.mod in testdata"},
		"other command": {func(s *stack) { s.container("containers")["command"] = []any{"python"} }, execution.Request{}, `got command "python", want "echo" or none`},
		"other init container": {
			func(s *stack) { s.container("initContainers")["image"] = other },
			execution.Request{},
			"init container database-role: got image quay.io/acme/thing:2, want one with psql",
		},
		"init container without a command": {
			func(s *stack) { delete(s.container("initContainers"), "command") }, execution.Request{}, "got no command, want one",
		},
		"a secret of an existing vault": {
			foreignSecret,
			execution.Request{},
			"container echo-job: POSTGRES_URL: offline Azure does not know the value of secret postgres-url in an existing vault; pass it with --env POSTGRES_URL=<value>",
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStack(t, "row")
			if tc.change != nil {
				tc.change(s)
			}
			_, err := s.run(t.Context(), tc.request)
			require.ErrorContains(t, err, tc.want)
			all, err := s.history().List("")
			require.NoError(t, err)
			assert.Empty(t, all, "there must be no execution")
		})
	}
}

// foreignSecret moves the pipeline's secret to a vault that the stack does not
// manage.
func foreignSecret(s *stack) {
	delete(s.resources, vault+"/secrets/postgres-url")
	res := s.resources[vault]
	res.existing = true
	s.resources[vault] = res
}

func TestValueOfAnExistingSecretIsPassed(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "variables", foreignSecret, withoutRole)
	s.mustRun(execution.Succeeded, execution.Request{Env: map[string]string{"POSTGRES_URL": "postgres://given"}})
	assert.Contains(t, s.output(), "POSTGRES_URL=postgres://given\n")
}

// The placeholder image runs the pipeline's program.
func TestPlaceholder(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, tools)
	s := newStack(t, "variables", withoutRole)
	s.container("containers")["image"] = "mcr.microsoft.com/k8se/quickstart-jobs:latest"
	s.container("containers")["command"] = []any{"/ko-app/echo"}
	s.mustRun(execution.Succeeded, execution.Request{})
	assert.Contains(t, s.output(), "did variables")
}

func TestHistoryKeepsTheLastHundred(t *testing.T) {
	t.Parallel()
	s := newStack(t, "row", func(s *stack) { delete(s.resources, vault+"/secrets/postgres-url") })
	killed := fmt.Sprintf(`{"name": "echo-job-killed", "job": "echo-job", "status": "Running", "start": %q}`, time.Now().UTC().Format(time.RFC3339))
	require.NoError(t, os.MkdirAll(s.history().Dir, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(s.history().Dir, "echo-job-killed.json"), []byte(killed), 0o600))
	all, err := s.history().List("")
	require.NoError(t, err)
	assert.Equal(t, execution.Unknown, all[0].Status, "its command no longer runs")

	var last execution.Execution
	for range 101 {
		last = s.mustRun(execution.Failed, execution.Request{})
	}
	all, err = s.history().List("other")
	require.NoError(t, err)
	assert.Empty(t, all)
	all, err = s.history().List("echo-job")
	require.NoError(t, err)
	require.Len(t, all, 100)
	assert.Equal(t, last.Name, all[0].Name)
	for _, e := range all {
		assert.NotEqual(t, "echo-job-killed", e.Name, "the oldest are deleted first")
	}

	var table bytes.Buffer
	require.NoError(t, execution.Table(&table, all[:1]))
	assert.Regexp(t, `^NAME +STATUS +START +END +ATTEMPTS +REASON\n`+last.Name+` +Failed +\S+Z +\S+Z +0 +Status=400`, table.String())
}
