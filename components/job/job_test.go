package job_test

import (
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	componentToken = "data-pipeline:job:Job"
	jobToken       = "azure-native:app/v20250101:Job"

	pullID = "/id/pull"
	ownID  = "/id/weather"
)

// settings are valid, and set what has no default.
func settings() job.Settings {
	s := job.Defaults()
	s.JobName, s.Image = "weather-job", "weather-pipeline:1.0"
	return s
}

// jobArgs are valid.
func jobArgs() *job.JobArgs {
	return &job.JobArgs{
		Settings:          settings(),
		ResourceGroupName: pulumi.String("rg-weather"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		EnvironmentID:     pulumi.String("/env"),
		RegistryServer:    pulumi.String("crweather.azurecr.io"),
		PullIdentityID:    pulumi.String(pullID),
		IdentityID:        pulumi.String(ownID),
	}
}

// secretURI is the address of a secret.
func secretURI(name string) pulumi.StringInput {
	return pulumi.String("https://kv.vault.azure.net/secrets/" + name)
}

// secretURIs are the addresses of some secrets.
func secretURIs(names ...string) map[string]pulumi.StringInput {
	uris := map[string]pulumi.StringInput{}
	for _, name := range names {
		uris[name] = secretURI(name)
	}
	return uris
}

// register runs a program of one job and returns the job's inputs.
func register(t *testing.T, args *job.JobArgs) map[string]any {
	t.Helper()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		_, err := job.NewJob(ctx, "weather", args)
		return err
	})
	require.NoError(t, err)
	jobs := rec.OfType(jobToken)
	require.Contains(t, jobs, "weather-caj")
	return jobs["weather-caj"].InputMap()
}

// m is how tests write down nested inputs.
type m = map[string]any

func TestNewJob(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.Timeout, args.Retries = components.Duration(5*time.Minute), 2
	args.CPU = 0.5
	args.Command, args.Args = []string{"python"}, []string{"-m", "weather"}
	assert.Equal(t, m{
		"resourceGroupName":   "rg-weather",
		"location":            "westeurope",
		"tags":                m{"workload": "weather"},
		"jobName":             "weather-job",
		"environmentId":       "/env",
		"workloadProfileName": "Consumption",
		"identity":            m{"type": "UserAssigned", "userAssignedIdentities": []any{pullID, ownID}},
		"configuration": m{
			"triggerType":         "Manual",
			"manualTriggerConfig": m{"parallelism": 1.0, "replicaCompletionCount": 1.0},
			"replicaTimeout":      300.0,
			"replicaRetryLimit":   2.0,
			"registries":          []any{m{"server": "crweather.azurecr.io", "identity": pullID}},
			"secrets":             []any{},
			"identitySettings": []any{
				m{"identity": pullID, "lifecycle": "None"},
				m{"identity": ownID, "lifecycle": "Main"},
			},
		},
		"template": m{"containers": []any{m{
			"name":      "weather-job",
			"image":     "crweather.azurecr.io/weather-pipeline:1.0",
			"command":   []any{"python"},
			"args":      []any{"-m", "weather"},
			"env":       []any{},
			"resources": m{"cpu": 0.5, "memory": "1Gi"},
		}}},
	}, register(t, args))
}

func TestNewJobWithAnImageFromElsewhere(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.Image = "mcr.microsoft.com/k8se/quickstart-jobs:latest"
	args.RegistryServer, args.PullIdentityID = nil, nil
	in := register(t, args)

	configuration := in["configuration"].(m)
	assert.Empty(t, configuration["registries"])
	assert.Equal(t, []any{m{"identity": ownID, "lifecycle": "Main"}}, configuration["identitySettings"])
	assert.Equal(t, []any{ownID}, in["identity"].(m)["userAssignedIdentities"])
	container := in["template"].(m)["containers"].([]any)[0].(m)
	assert.Equal(t, "mcr.microsoft.com/k8se/quickstart-jobs:latest", container["image"])
}

func TestNewJobOnASchedule(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.Schedule = "0 6 * * *"
	args.Parallelism, args.Completions = 3, 2
	configuration := register(t, args)["configuration"].(m)
	assert.Equal(t, "Schedule", configuration["triggerType"])
	assert.Equal(t, m{"cronExpression": "0 6 * * *", "parallelism": 3.0, "replicaCompletionCount": 2.0},
		configuration["scheduleTriggerConfig"])
	assert.NotContains(t, configuration, "manualTriggerConfig")
	assert.NotContains(t, configuration, "eventTriggerConfig")
}

func TestNewJobOnAnEvent(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.Event = &job.Event{
		Type:            "azure-queue",
		Metadata:        map[string]string{"queueName": "work", "queueLength": "1"},
		PollingInterval: components.Duration(time.Minute),
		MinExecutions:   1,
		MaxExecutions:   5,
		Auth:            map[string]string{"connection": "Queue-Connection"},
	}
	args.SecretURIs = secretURIs("Queue-Connection")
	configuration := register(t, args)["configuration"].(m)
	assert.Equal(t, "Event", configuration["triggerType"])
	assert.Equal(t, m{
		"parallelism":            1.0,
		"replicaCompletionCount": 1.0,
		"scale": m{
			"minExecutions": 1.0, "maxExecutions": 5.0, "pollingInterval": 60.0,
			"rules": []any{m{
				"name":     "azure-queue",
				"type":     "azure-queue",
				"metadata": m{"queueName": "work", "queueLength": "1"},
				"auth":     []any{m{"triggerParameter": "connection", "secretRef": "queue-connection"}},
			}},
		},
	}, configuration["eventTriggerConfig"])
	assert.NotContains(t, configuration, "manualTriggerConfig")
	assert.NotContains(t, configuration, "scheduleTriggerConfig")
	assert.Equal(t, []any{m{
		"name":        "queue-connection",
		"keyVaultUrl": "https://kv.vault.azure.net/secrets/Queue-Connection",
		"identity":    ownID,
	}}, configuration["secrets"])
}

func TestNewJobOnAnEventWithItsIdentity(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.Event = &job.Event{Type: "azure-queue", Identity: true}
	scale := register(t, args)["configuration"].(m)["eventTriggerConfig"].(m)["scale"].(m)
	assert.Equal(t, m{
		"minExecutions": 0.0, "maxExecutions": 10.0, "pollingInterval": 30.0,
		"rules": []any{m{"name": "azure-queue", "type": "azure-queue", "metadata": m{}, "identity": ownID}},
	}, scale)
}

// Variables from four places come out by name in order, and a secret that several
// of them share comes out once.
func TestNewJobVariables(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.Env = map[string]string{"LOG_LEVEL": "INFO", "API_URL": "https://example.com"}
	args.Secrets = map[string]string{"API_KEY": "Weather-Api-Key", "DB": "postgres-url"}
	args.AccessEnv = map[string]pulumi.StringInput{"PGHOST": pulumi.String("psql.example.com").ToStringOutput()}
	args.AccessSecrets = map[string]string{"POSTGRES_URL": "postgres-url"}
	args.SecretURIs = secretURIs("Weather-Api-Key", "postgres-url", "of-another-pipeline")
	in := register(t, args)

	assert.Equal(t, []any{
		m{"name": "API_KEY", "secretRef": "weather-api-key"},
		m{"name": "API_URL", "value": "https://example.com"},
		m{"name": "DB", "secretRef": "postgres-url"},
		m{"name": "LOG_LEVEL", "value": "INFO"},
		m{"name": "PGHOST", "value": "psql.example.com"},
		m{"name": "POSTGRES_URL", "secretRef": "postgres-url"},
	}, in["template"].(m)["containers"].([]any)[0].(m)["env"])
	assert.Equal(t, []any{
		m{"name": "weather-api-key", "keyVaultUrl": "https://kv.vault.azure.net/secrets/Weather-Api-Key", "identity": ownID},
		m{"name": "postgres-url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/postgres-url", "identity": ownID},
	}, in["configuration"].(m)["secrets"])
}

// roleArgs are valid and have a role with a password, whose secret the pipeline
// reads too.
func roleArgs() *job.JobArgs {
	args := jobArgs()
	args.AccessSecrets = map[string]string{"POSTGRES_URL": "postgres-url"}
	args.SecretURIs = secretURIs("postgres-url", "Admin-Url")
	args.DatabaseRole = &job.DatabaseRole{
		Image: "docker.io/library/postgres:16-alpine", AdministratorID: pulumi.String("/id/administrator"),
		Password: &job.PasswordRole{OwnsServer: true, AdministratorSecret: "Admin-Url", Secret: "postgres-url"},
	}
	return args
}

// entraArgs are valid and have a role without a password.
func entraArgs() *job.JobArgs {
	args := jobArgs()
	args.DatabaseRole = &job.DatabaseRole{
		Image: "docker.io/library/postgres:16-alpine", AdministratorID: pulumi.String("/id/administrator"),
		Entra: &job.EntraRole{
			Host: pulumi.String("psql"), Database: pulumi.String("weather"), Name: "pipeline_user", ObjectID: pulumi.String("object"),
			AdministratorName: pulumi.String("id-dbadmin"), AdministratorClientID: pulumi.String("client"),
		},
	}
	return args
}

// initContainer is the one of a job, without its command, which tests of its own
// are about.
func initContainer(t *testing.T, in m) m {
	t.Helper()
	containers := in["template"].(m)["initContainers"].([]any)
	require.Len(t, containers, 1)
	container := containers[0].(m)
	assert.Equal(t, "bash", container["command"].([]any)[0])
	delete(container, "command")
	return container
}

// What only the init container refers to is read as the administrator's identity,
// for which no container gets tokens.
func TestNewJobWithAPasswordRole(t *testing.T) {
	t.Parallel()
	in := register(t, roleArgs())
	assert.Equal(t, m{
		"name":  "database-role",
		"image": "docker.io/library/postgres:16-alpine",
		"env": []any{
			m{"name": "POSTGRES_ADMIN_URL", "secretRef": "admin-url"},
			m{"name": "POSTGRES_URL", "secretRef": "postgres-url"},
			m{"name": "ROLE_SCOPE", "value": "server"},
		},
		"resources": m{"cpu": 0.25, "memory": "0.5Gi"},
	}, initContainer(t, in))
	assert.Equal(t, []any{m{"name": "POSTGRES_URL", "secretRef": "postgres-url"}}, in["template"].(m)["containers"].([]any)[0].(m)["env"])
	configuration := in["configuration"].(m)
	assert.Equal(t, []any{
		m{"name": "admin-url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/Admin-Url", "identity": "/id/administrator"},
		m{"name": "postgres-url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/postgres-url", "identity": ownID},
	}, configuration["secrets"])
	assert.Equal(t, []any{
		m{"identity": pullID, "lifecycle": "None"},
		m{"identity": "/id/administrator", "lifecycle": "None"},
		m{"identity": ownID, "lifecycle": "Main"},
	}, configuration["identitySettings"])
	assert.Equal(t, []any{pullID, "/id/administrator", ownID}, in["identity"].(m)["userAssignedIdentities"])

	args := roleArgs()
	args.DatabaseRole.Password.OwnsServer = false
	assert.Contains(t, initContainer(t, register(t, args))["env"], m{"name": "ROLE_SCOPE", "value": "database"})
}

// What the init container acts as is not there for the pipeline.
func TestNewJobWithAnEntraRole(t *testing.T) {
	t.Parallel()
	in := register(t, entraArgs())
	assert.Equal(t, []any{
		m{"name": "AZURE_CLIENT_ID", "value": "client"},
		m{"name": "PGDATABASE", "value": "weather"},
		m{"name": "PGHOST", "value": "psql"},
		m{"name": "PGPORT", "value": "5432"},
		m{"name": "PGSSLMODE", "value": "require"},
		m{"name": "PGUSER", "value": "id-dbadmin"},
		m{"name": "PIPELINE_OBJECT_ID", "value": "object"},
		m{"name": "PIPELINE_ROLE", "value": "pipeline_user"},
		m{"name": "ROLE_SCOPE", "value": "server"},
	}, initContainer(t, in)["env"])
	assert.Empty(t, in["configuration"].(m)["secrets"])
	assert.Equal(t, []any{
		m{"identity": pullID, "lifecycle": "None"},
		m{"identity": "/id/administrator", "lifecycle": "Init"},
		m{"identity": ownID, "lifecycle": "Main"},
	}, in["configuration"].(m)["identitySettings"])
}

func TestNewJobPullsTheInitContainerFromTheRegistry(t *testing.T) {
	t.Parallel()
	args := roleArgs()
	args.Image, args.DatabaseRole.Image = "mcr.microsoft.com/k8se/quickstart-jobs:latest", "postgres:16-alpine"
	in := register(t, args)
	assert.Equal(t, "crweather.azurecr.io/postgres:16-alpine", initContainer(t, in)["image"])
	assert.Equal(t, []any{m{"server": "crweather.azurecr.io", "identity": pullID}}, in["configuration"].(m)["registries"])
}

func TestNewJobRefusesInvalidDatabaseRoles(t *testing.T) {
	t.Parallel()
	const wantURL = "want the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as "
	pulumitest.AssertRefuses(t, "job.NewJob", job.NewJob, roleArgs, pulumitest.Refusals[job.JobArgs]{
		"no args":  {nil, "args: required"},
		"its name": {func(a *job.JobArgs) { a.JobName = "database-role" }, `jobName: got "database-role", which is the name of the init container; want a different name`},
		"no image": {func(a *job.JobArgs) { a.DatabaseRole.Image = "" }, "databaseRole.image: required: " + anImage},
		"no registry": {func(a *job.JobArgs) {
			a.Image, a.DatabaseRole.Image, a.RegistryServer = a.DatabaseRole.Image, "x:1", nil
		}, "registryServer: required: an image is in the stack's registry"},
		"nobody":          {func(a *job.JobArgs) { a.DatabaseRole.AdministratorID = nil }, "databaseRole.administratorId: required"},
		"no way":          {func(a *job.JobArgs) { a.DatabaseRole.Password = nil }, "databaseRole: want exactly one of password and entra"},
		"two ways":        {func(a *job.JobArgs) { a.DatabaseRole.Entra = entraArgs().DatabaseRole.Entra }, "databaseRole: want exactly one of password and entra"},
		"secret":          {func(a *job.JobArgs) { a.DatabaseRole.Password.Secret = "" }, `databaseRole.password.secret: got "", ` + wantURL + "postgres-url"},
		"administrator's": {func(a *job.JobArgs) { a.DatabaseRole.Password.AdministratorSecret = "" }, `databaseRole.password.administratorSecret: got "", ` + wantURL + "postgres-admin-url"},
		"no address":      {func(a *job.JobArgs) { delete(a.SecretURIs, "Admin-Url") }, "secretUris.Admin-Url: required"},
		"secrets by case": {func(a *job.JobArgs) {
			a.DatabaseRole.Password.AdministratorSecret = "Postgres-Url"
			a.SecretURIs = secretURIs("postgres-url", "Postgres-Url")
		}, `secrets: got "Postgres-Url" and "postgres-url", want vault secrets whose names differ by more than case`},
	})
	pulumitest.AssertRefuses(t, "job.NewJob", job.NewJob, entraArgs, pulumitest.Refusals[job.JobArgs]{
		"no args":    {nil, "args: required"},
		"host":       {func(a *job.JobArgs) { a.DatabaseRole.Entra.Host = nil }, "databaseRole.entra.host: required"},
		"database":   {func(a *job.JobArgs) { a.DatabaseRole.Entra.Database = nil }, "databaseRole.entra.database: required"},
		"name":       {func(a *job.JobArgs) { a.DatabaseRole.Entra.AdministratorName = nil }, "databaseRole.entra.administratorName: required"},
		"client":     {func(a *job.JobArgs) { a.DatabaseRole.Entra.AdministratorClientID = nil }, "databaseRole.entra.administratorClientId: required"},
		"object":     {func(a *job.JobArgs) { a.DatabaseRole.Entra.ObjectID = nil }, "databaseRole.entra.objectId: required"},
		"not a role": {func(a *job.JobArgs) { a.DatabaseRole.Entra.Name = "a-b" }, `databaseRole.entra.name: got "a-b", ` + wantRole},
	})
}

func TestDatabaseRoleSettings(t *testing.T) {
	t.Parallel()
	assert.Regexp(t, `@sha256:[0-9a-f]{64}$`, job.DatabaseRoleDefaults().Image, "what gets the administrator's rights cannot be exchanged")
	settings := job.DatabaseRoleDefaults()
	settings.AdministratorSecret = "Class-Admin-Url"
	assert.Empty(t, settings.Validate())
	const wantURL = "want the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as postgres-admin-url"
	pulumitest.AssertInvalid(t, job.DatabaseRoleDefaults, pulumitest.Refusals[job.DatabaseRoleSettings]{
		"no image":         {func(s *job.DatabaseRoleSettings) { s.Image = "" }, "image: required: " + anImage},
		"image, no tag":    {func(s *job.DatabaseRoleSettings) { s.Image = "postgres" }, `image: got "postgres", want ` + anImage},
		"secret with _":    {func(s *job.DatabaseRoleSettings) { s.AdministratorSecret = "a_b" }, `administratorSecret: got "a_b", ` + wantURL},
		"secret ends in -": {func(s *job.DatabaseRoleSettings) { s.AdministratorSecret = "ab-" }, `administratorSecret: got "ab-", ` + wantURL},
	})
}

func TestNewJobTwiceWithOptions(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		first, err := job.NewJob(ctx, "weather", jobArgs(), pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		second := jobArgs()
		second.JobName = "traffic-job"
		_, err = job.NewJob(ctx, "traffic", second, pulumi.DependsOn([]pulumi.Resource{first}))
		return err
	})
	require.NoError(t, err)
	assert.Len(t, rec.OfType(componentToken), 2)
	require.Len(t, rec.Custom(), 2)
	for name, component := range map[string]string{"weather-caj": "weather", "traffic-caj": "traffic"} {
		res := rec.OfType(jobToken)[name]
		assert.Contains(t, res.Parent(), componentToken+"::"+component)
		assert.Empty(t, res.RegisterRPC.GetIgnoreChanges(), "%s: caller's opts were copied", name)
	}
}

func TestNewJobOutputs(t *testing.T) {
	t.Parallel()
	_, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		run, err := job.NewJob(ctx, "weather", jobArgs())
		if err != nil {
			return err
		}
		assertOutput(t, ctx, "id", run.ID, "weather-caj-id")
		assertOutput(t, ctx, "name", run.Name, "weather-caj-name")
		assertOutput(t, ctx, "image", run.Image, "crweather.azurecr.io/weather-pipeline:1.0")
		return nil
	})
	require.NoError(t, err)
}

// assertOutput exports the output and compares it when the program has ended.
func assertOutput(t *testing.T, ctx *pulumi.Context, name string, output pulumi.StringOutput, want string) {
	t.Helper()
	got := make(chan string, 1)
	ctx.Export(name, output.ApplyT(func(s string) string { got <- s; return s }))
	t.Cleanup(func() {
		select {
		case s := <-got:
			assert.Equal(t, want, s, name)
		default:
			t.Errorf("%s: never known", name)
		}
	})
}

func TestNewJobInPreview(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		first, err := job.NewJob(ctx, "first", jobArgs())
		if err != nil {
			return err
		}
		args := jobArgs()
		args.EnvironmentID, args.IdentityID, args.RegistryServer = first.ID, first.ID, first.Name
		_, err = job.NewJob(ctx, "second", args)
		return err
	}, pulumitest.WithPreview())
	require.NoError(t, err)
	assert.Len(t, rec.OfType(jobToken), 2)
}

func TestNewJobRefusesInvalidArgs(t *testing.T) {
	t.Parallel()
	pulumitest.AssertRefuses(t, "job.NewJob", job.NewJob, jobArgs, pulumitest.Refusals[job.JobArgs]{
		"no args":     {nil, "args: required"},
		"settings":    {func(a *job.JobArgs) { a.CPU = 0.3 }, "cpu: got 0.3, want 0.25 to 4 vCPU in steps of 0.25"},
		"no name":     {func(a *job.JobArgs) { a.JobName = "" }, "jobName: required"},
		"no group":    {func(a *job.JobArgs) { a.ResourceGroupName = nil }, "resourceGroupName: required"},
		"no location": {func(a *job.JobArgs) { a.Location = "" }, "location: required"},
		"no environment": {
			func(a *job.JobArgs) { a.EnvironmentID = nil }, "environmentId: required",
		},
		"no identity": {func(a *job.JobArgs) { a.IdentityID = nil }, "identityId: required"},
		"no registry": {
			func(a *job.JobArgs) { a.RegistryServer = nil }, "registryServer: required: an image is in the stack's registry",
		},
		"no identity to pull": {
			func(a *job.JobArgs) { a.PullIdentityID = nil }, "pullIdentityId: required: an image is in the stack's registry",
		},
		"no address": {
			func(a *job.JobArgs) { a.Secrets = map[string]string{"KEY": "key"} }, "secretUris.key: required",
		},
		"plain variable of the access mode": {
			func(a *job.JobArgs) {
				a.Env = map[string]string{"PGHOST": "mine"}
				a.AccessEnv = map[string]pulumi.StringInput{"PGHOST": pulumi.String("theirs")}
			},
			"env.PGHOST: already set by the access mode; remove it",
		},
		"secret variable of the access mode": {
			func(a *job.JobArgs) {
				a.Secrets = map[string]string{"POSTGRES_URL": "mine"}
				a.AccessSecrets = map[string]string{"POSTGRES_URL": "theirs"}
				a.SecretURIs = secretURIs("mine", "theirs")
			},
			"secrets.POSTGRES_URL: already set by the access mode; remove it",
		},
		"access mode contradicts itself": {
			func(a *job.JobArgs) {
				a.AccessEnv = map[string]pulumi.StringInput{"X": pulumi.String("x")}
				a.AccessSecrets, a.SecretURIs = map[string]string{"X": "x"}, secretURIs("x")
			},
			"accessSecrets.X: set in accessEnv and in accessSecrets; remove one of them",
		},
		"access mode without a value": {
			func(a *job.JobArgs) { a.AccessEnv = map[string]pulumi.StringInput{"X": nil} }, "accessEnv.X: required",
		},
		"access mode with a bad secret": {
			func(a *job.JobArgs) { a.AccessSecrets, a.SecretURIs = map[string]string{"X": "a_b"}, secretURIs("a_b") },
			`accessSecrets.X: got "a_b", ` + wantSecret,
		},
		"secrets that differ by case": {
			func(a *job.JobArgs) {
				a.Secrets = map[string]string{"KEY": "Postgres-Url"}
				a.AccessSecrets = map[string]string{"X": "postgres-url"}
				a.SecretURIs = secretURIs("Postgres-Url", "postgres-url")
			},
			`secrets: got "Postgres-Url" and "postgres-url", want vault secrets whose names differ by more than case`,
		},
		"secrets of the settings that differ by case": {
			func(a *job.JobArgs) {
				a.Secrets, a.SecretURIs = map[string]string{"A": "key", "B": "KEY"}, secretURIs("key", "KEY")
			},
			`secrets: got "KEY" and "key", want vault secrets whose names differ by more than case`,
		},
	})
}

func TestNewJobMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, job.NewJob, jobArgs)
}
