package job_test

import (
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	s.Image = "weather-pipeline:1.0"
	return s
}

// jobArgs are valid.
func jobArgs() *job.JobArgs {
	return &job.JobArgs{
		Settings:          settings(),
		Name:              "weather-job",
		ResourceGroupName: pulumi.String("rg-weather"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		EnvironmentID:     pulumi.String("/env"),
		RegistryServer:    pulumi.String("crweather.azurecr.io"),
		PullIdentityID:    pulumi.String(pullID),
		IdentityID:        pulumi.String(ownID),
		SecretURI:         secretURI,
	}
}

func secretURI(name string) pulumi.StringInput {
	return pulumi.String("https://kv.vault.azure.net/secrets/" + name)
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
	args.Timeout, args.Retries = job.Duration(5*time.Minute), 2
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

func TestNewJobTakesItsNameFromTheSettings(t *testing.T) {
	t.Parallel()
	args := jobArgs()
	args.JobName = "hourly-weather"
	in := register(t, args)
	assert.Equal(t, "hourly-weather", in["jobName"])
	assert.Equal(t, "hourly-weather", in["template"].(m)["containers"].([]any)[0].(m)["name"])
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
		PollingInterval: job.Duration(time.Minute),
		MinExecutions:   1,
		MaxExecutions:   5,
		Auth:            map[string]string{"connection": "Queue-Connection"},
	}
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
	args.Settings.Env = map[string]string{"LOG_LEVEL": "INFO", "API_URL": "https://example.com"}
	args.Settings.Secrets = map[string]string{"API_KEY": "Weather-Api-Key", "DB": "postgres-url"}
	args.Env = map[string]pulumi.StringInput{"PGHOST": pulumi.String("psql.example.com").ToStringOutput()}
	args.Secrets = map[string]job.SecretRef{
		"POSTGRES_URL": {Name: "postgres-url", URI: pulumi.String("https://own/secrets/postgres-url")},
	}
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
		m{"name": "postgres-url", "keyVaultUrl": "https://own/secrets/postgres-url", "identity": ownID},
	}, in["configuration"].(m)["secrets"])
}

// initArgs are valid and have an init container, which shares one secret with
// the pipeline and has one to itself.
func initArgs() *job.JobArgs {
	args := jobArgs()
	args.Secrets = map[string]job.SecretRef{"POSTGRES_URL": {Name: "postgres-url", URI: secretURI("postgres-url")}}
	args.InitIdentityID, args.InitSecretIdentityID = pulumi.String("/id/administrator"), pulumi.String("/id/reader")
	args.InitContainers = []job.InitContainer{{
		Name:    "prepare",
		Image:   "docker.io/library/alpine:3.22",
		Command: []string{"sh", "-c", "true"},
		Env:     map[string]pulumi.StringInput{"SCOPE": pulumi.String("server")},
		Secrets: map[string]job.SecretRef{
			"POSTGRES_URL": {Name: "postgres-url", URI: secretURI("postgres-url")},
			"ADMIN_URL":    {Name: "Admin-Url", URI: secretURI("Admin-Url")},
		},
	}}
	return args
}

// What only an init container refers to is read as another identity than the
// pipeline's, and what an init container acts as is not there for the pipeline.
func TestNewJobWithAnInitContainer(t *testing.T) {
	t.Parallel()
	in := register(t, initArgs())
	template, configuration := in["template"].(m), in["configuration"].(m)
	assert.Equal(t, []any{m{
		"name":    "prepare",
		"image":   "docker.io/library/alpine:3.22",
		"command": []any{"sh", "-c", "true"},
		"env": []any{
			m{"name": "ADMIN_URL", "secretRef": "admin-url"},
			m{"name": "POSTGRES_URL", "secretRef": "postgres-url"},
			m{"name": "SCOPE", "value": "server"},
		},
		"resources": m{"cpu": 0.25, "memory": "0.5Gi"},
	}}, template["initContainers"])
	assert.Equal(t, []any{m{"name": "POSTGRES_URL", "secretRef": "postgres-url"}}, template["containers"].([]any)[0].(m)["env"])
	assert.Equal(t, []any{
		m{"name": "admin-url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/Admin-Url", "identity": "/id/reader"},
		m{"name": "postgres-url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/postgres-url", "identity": ownID},
	}, configuration["secrets"])
	assert.Equal(t, []any{
		m{"identity": pullID, "lifecycle": "None"},
		m{"identity": "/id/reader", "lifecycle": "None"},
		m{"identity": "/id/administrator", "lifecycle": "Init"},
		m{"identity": ownID, "lifecycle": "Main"},
	}, configuration["identitySettings"])
	assert.Equal(t, []any{pullID, "/id/reader", "/id/administrator", ownID}, in["identity"].(m)["userAssignedIdentities"])
}

func TestNewJobPullsAnInitContainerFromTheRegistry(t *testing.T) {
	t.Parallel()
	args := initArgs()
	args.Image, args.InitContainers[0].Image = "mcr.microsoft.com/k8se/quickstart-jobs:latest", "postgres:16-alpine"
	in := register(t, args)
	assert.Equal(t, "crweather.azurecr.io/postgres:16-alpine", in["template"].(m)["initContainers"].([]any)[0].(m)["image"])
	assert.Equal(t, []any{m{"server": "crweather.azurecr.io", "identity": pullID}}, in["configuration"].(m)["registries"])
}

func TestNewJobRefusesInvalidInitContainers(t *testing.T) {
	t.Parallel()
	const wantContainer = `want 1 to 46 of a-z, 0-9 and -, a letter first and no hyphen last, such as database-role`
	pulumitest.AssertRefuses(t, "job.NewJob", job.NewJob, initArgs, pulumitest.Refusals[job.JobArgs]{
		"no args":          {nil, "args: required"},
		"no name":          {func(a *job.JobArgs) { a.InitContainers[0].Name = "" }, `initContainers[0].name: got "", ` + wantContainer},
		"name in capitals": {func(a *job.JobArgs) { a.InitContainers[0].Name = "Prepare" }, `initContainers[0].name: got "Prepare", ` + wantContainer},
		"name of the job":  {func(a *job.JobArgs) { a.InitContainers[0].Name = "weather-job" }, `initContainers[0].name: got "weather-job", which another container of the job has; want a name of its own`},
		"name twice": {func(a *job.JobArgs) {
			a.InitContainers = append(a.InitContainers, a.InitContainers[0])
		}, `initContainers[1].name: got "prepare", which another container of the job has; want a name of its own`},
		"no image": {func(a *job.JobArgs) { a.InitContainers[0].Image = "" }, "initContainers[0].image: required; " + wantImage},
		"no registry": {func(a *job.JobArgs) {
			a.Image, a.InitContainers[0].Image, a.RegistryServer = a.InitContainers[0].Image, "x:1", nil
		}, "registryServer: required: an image is in the stack's registry"},
		"no value":       {func(a *job.JobArgs) { a.InitContainers[0].Env["SCOPE"] = nil }, "initContainers[0].env.SCOPE: required"},
		"no secret name": {func(a *job.JobArgs) { a.InitContainers[0].Secrets["X"] = job.SecretRef{URI: secretURI("x")} }, `initContainers[0].secrets.X: got "", ` + wantSecret},
		"no URI":         {func(a *job.JobArgs) { a.InitContainers[0].Secrets["X"] = job.SecretRef{Name: "x"} }, "initContainers[0].secrets.X: required: the secret's URI"},
		"variable twice": {func(a *job.JobArgs) { a.InitContainers[0].Env["ADMIN_URL"] = pulumi.String("x") }, "initContainers[0].secrets.ADMIN_URL: set in env and in secrets; remove one of them"},
		"nobody reads":   {func(a *job.JobArgs) { a.InitSecretIdentityID = nil }, "initSecretIdentityId: required: prepare refers to secret Admin-Url, which the pipeline does not read"},
		"secrets by case": {func(a *job.JobArgs) {
			a.InitContainers[0].Secrets["X"] = job.SecretRef{Name: "Postgres-Url", URI: secretURI("x")}
		}, `secrets: got "postgres-url" and "Postgres-Url", want vault secrets that differ by more than case`},
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
		second.Name = "traffic-job"
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
		"no name":     {func(a *job.JobArgs) { a.Name = "" }, `name: got "" (0 characters), ` + wantName},
		"long name":   {func(a *job.JobArgs) { a.Name = "a23456789012345678901234567890123" }, `name: got "a23456789012345678901234567890123" (33 characters), ` + wantName},
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
		"no vault": {
			func(a *job.JobArgs) { a.SecretURI, a.Settings.Secrets = nil, map[string]string{"KEY": "key"} },
			"secretUri: required: the settings name vault secrets",
		},
		"plain variable of the access mode": {
			func(a *job.JobArgs) {
				a.Settings.Env = map[string]string{"PGHOST": "mine"}
				a.Env = map[string]pulumi.StringInput{"PGHOST": pulumi.String("theirs")}
			},
			"env.PGHOST: set by the access mode; remove it",
		},
		"secret variable of the access mode": {
			func(a *job.JobArgs) {
				a.Settings.Secrets = map[string]string{"POSTGRES_URL": "mine"}
				a.Secrets = map[string]job.SecretRef{"POSTGRES_URL": {Name: "theirs", URI: pulumi.String("https://x")}}
			},
			"secrets.POSTGRES_URL: set by the access mode; remove it",
		},
		"access mode contradicts itself": {
			func(a *job.JobArgs) {
				a.Env = map[string]pulumi.StringInput{"X": pulumi.String("x")}
				a.Secrets = map[string]job.SecretRef{"X": {Name: "x", URI: pulumi.String("https://x")}}
			},
			"access.secrets.X: set in env and in secrets; remove one of them",
		},
		"access mode without a value": {
			func(a *job.JobArgs) { a.Env = map[string]pulumi.StringInput{"X": nil} }, "access.env.X: required",
		},
		"access mode without a URI": {
			func(a *job.JobArgs) { a.Secrets = map[string]job.SecretRef{"X": {Name: "x"}} },
			"access.secrets.X: required: the secret's URI",
		},
		"access mode with a bad secret": {
			func(a *job.JobArgs) {
				a.Secrets = map[string]job.SecretRef{"X": {Name: "a_b", URI: pulumi.String("https://x")}}
			},
			`access.secrets.X: got "a_b", ` + wantSecret,
		},
		"secrets that differ by case": {
			func(a *job.JobArgs) {
				a.Settings.Secrets = map[string]string{"KEY": "Postgres-Url"}
				a.Secrets = map[string]job.SecretRef{"X": {Name: "postgres-url", URI: pulumi.String("https://x")}}
			},
			`secrets: got "Postgres-Url" and "postgres-url", want vault secrets that differ by more than case`,
		},
	})
}
