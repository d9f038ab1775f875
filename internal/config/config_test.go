package config_test

import (
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/config"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

// subscription starts the IDs of resources that belong to someone else.
const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000/"

type values = map[string]any

// minimal is the shortest configuration of a public stack that loads.
func minimal() values {
	return values{
		"azure-native:location":      "swedencentral",
		"data-pipeline:organization": "hyf",
		"data-pipeline:workload":     "weather",
		"data-pipeline:network":      values{"mode": "public"},
		"data-pipeline:environment":  values{"zoneRedundant": false},
		"data-pipeline:database":     values{"name": "weather"},
		"data-pipeline:pipelines":    values{"weather": values{"image": "weather-pipeline:1.0"}},
	}
}

// private is the shortest configuration that loads.
func private() values {
	v := minimal()
	delete(v, "data-pipeline:network")
	delete(v, "data-pipeline:environment")
	return v
}

// set puts a value at a path below the project's namespace, such as
// "pipelines.weather.cpu".
func set(v values, path string, value any) {
	parts := strings.Split(path, ".")
	if len(parts) == 1 || strings.HasPrefix(path, "secret.") {
		v["data-pipeline:"+path] = value
		return
	}
	at, ok := v["data-pipeline:"+parts[0]].(values)
	if !ok {
		at = values{}
		v["data-pipeline:"+parts[0]] = at
	}
	for _, part := range parts[1 : len(parts)-1] {
		next, ok := at[part].(values)
		if !ok {
			next = values{}
			at[part] = next
		}
		at = next
	}
	at[parts[len(parts)-1]] = value
}

func TestDefaultsAreProduction(t *testing.T) {
	t.Parallel()
	c, err := config.LoadMap("prod", private())
	require.NoError(t, err)

	assert.Equal(t, config.ManagedIdentity, c.Access)
	assert.True(t, c.Protect)
	assert.Equal(t, "private", c.Network.Mode)
	assert.Equal(t, netip.MustParsePrefix("10.40.0.0/16"), c.Plan().Space)
	assert.True(t, c.Environment.ZoneRedundant)
	assert.Equal(t, "rg-weather-prod", c.ResourceGroup.Name)
	assert.Equal(t, "env-weather-prod", c.Environment.Name)
	assert.Equal(t, "Premium", c.Registry.SKU)
	assert.Equal(t, "ZRS", c.Storage.Redundancy)
	assert.Equal(t, "ZoneRedundant", c.Database.HighAvailability)
	assert.Equal(t, 90, c.KeyVault.SoftDeleteDays)
	assert.Equal(t, map[string]string{"workload": "weather", "environment": "prod", "managed-by": "pulumi"}, c.Tags)
	require.Len(t, c.Pipelines, 1)
	assert.Equal(t, "weather-job", c.Pipelines[0].JobName)
	assert.Equal(t, components.Duration(30*time.Minute), c.Pipelines[0].Timeout)
	assert.Empty(t, c.SecretValues)
}

func TestEverythingSetIsRead(t *testing.T) {
	t.Parallel()
	v := minimal()
	for path, value := range (values{
		"access":                 "connectionStrings",
		"protect":                "false",
		"network":                values{"mode": "private", "cidr": "10.1.0.0/20"},
		"resourceGroup.name":     "rg-data",
		"registry.name":          "hyfregistry",
		"environment.name":       "env-data",
		"storage.softDeleteDays": 7,
		"storage.containers":     []string{"raw", "clean"},
		"database.user":          "writer",
		"keyVault":               `{"purgeProtection": false}`, // what the engine hands over
		"owner":                  "data-team@example.com",
		"costCenter":             "CC-4711",
		"sourceCommit":           "6fd8531",
		"tags.team":              "data",
		"tags.environment":       "production",
		"pipelines.api": values{
			"image": "api:2", "schedule": "*/5 * * * *", "timeout": "90s", "cpu": 0.5, "jobName": "api-daily",
			"env": values{"LOG_LEVEL": "INFO"}, "secrets": values{"API_KEY": "api-key"}, "command": []string{"run"},
		},
		"pipelines.queue": values{
			"image": "queue:2", "event": values{"type": "azure-queue", "pollingInterval": "1m", "metadata": values{"queueName": "q"}},
		},
	}) {
		set(v, path, value)
	}
	c, err := config.LoadMap("dev", v)
	require.NoError(t, err)

	assert.Equal(t, config.ConnectionStrings, c.Access)
	assert.False(t, c.Protect)
	assert.Equal(t, netip.MustParsePrefix("10.1.0.0/20"), c.Plan().Space)
	assert.Equal(t, "rg-data", c.ResourceGroup.Name)
	assert.Equal(t, "env-data", c.Environment.Name)
	assert.Equal(t, []string{"raw", "clean"}, c.Storage.Containers)
	assert.Equal(t, "ZRS", c.Storage.Redundancy, "what is left out keeps its default")
	assert.False(t, c.KeyVault.PurgeProtection)
	assert.Equal(t, map[string]string{
		"workload": "weather", "environment": "production", "managed-by": "pulumi", "team": "data",
		"owner": "data-team@example.com", "cost-center": "CC-4711", "source-commit": "6fd8531",
	}, c.Tags)

	var names []string
	for _, p := range c.Pipelines {
		names = append(names, p.Name)
	}
	assert.Equal(t, []string{"api", "queue", "weather"}, names, "sorted")
	api := c.Pipelines[0]
	assert.Equal(t, "api-daily", api.JobName)
	assert.Equal(t, components.Duration(90*time.Second), api.Timeout)
	assert.InDelta(t, 0.5, api.CPU, 0)
	assert.Equal(t, []string{"run"}, api.Command)
	assert.Equal(t, components.Duration(time.Minute), c.Pipelines[1].Event.PollingInterval)
	assert.Equal(t, map[string]string{"queueName": "q"}, c.Pipelines[1].Event.Metadata)
}

func TestPipelinesAreSorted(t *testing.T) {
	t.Parallel()
	v := minimal()
	set(v, "access", "connectionStrings")
	for i := range 20 {
		set(v, fmt.Sprintf("pipelines.p%02d", 19-i), values{"image": "x:1"})
	}
	c, err := config.LoadMap("dev", v)
	require.NoError(t, err)
	require.Len(t, c.Pipelines, 21)
	assert.True(t, slices.IsSortedFunc(c.Pipelines, func(a, b config.Pipeline) int { return strings.Compare(a.Name, b.Name) }))
}

// TestProblems breaks one rule at a time.
func TestProblems(t *testing.T) {
	t.Parallel()
	const pipeline = "data-pipeline:pipelines.weather"
	tests := map[string]struct {
		path  string
		value any
		want  string
	}{
		"organization": {"organization", "HYF!", `data-pipeline:organization: got "HYF!", want 2 to 8 lower-case letters and digits, such as hyf; run: pulumi config set data-pipeline:organization <value>`},
		"workload too long": {
			"workload", "weatherstation",
			`data-pipeline:workload: got "weatherstation", want 2 to 12 lower-case letters and digits, a letter first, such as weather; run: pulumi config set data-pipeline:workload <value>`,
		},
		"workload digit first": {
			"workload", "1weather",
			`data-pipeline:workload: got "1weather", want 2 to 12 lower-case letters and digits, a letter first, such as weather; run: pulumi config set data-pipeline:workload <value>`,
		},
		"access":                 {"access", "managedIdentiy", `data-pipeline:access: got "managedIdentiy", want one of connectionStrings, managedIdentity; did you mean "managedIdentity"?`},
		"protect":                {"protect", "yes", `data-pipeline:protect: got "yes", want true or false; run: pulumi config set data-pipeline:protect true`},
		"unknown key":            {"pipeline", values{}, `data-pipeline:pipeline: unknown key; did you mean "pipelines"?`},
		"alerts, not an address": {"alerts.emails", []string{"oncall"}, `data-pipeline:alerts.emails[0]: got "oncall", want an email address, such as oncall@example.com`},
		"alerts, a share":        {"alerts.overrunPercent", 100, `data-pipeline:alerts.overrunPercent: got 100, want 10 to 95 percent`},
		"alerts, a webhook":      {"alerts.webhook", "https://example.com", `data-pipeline:alerts.webhook: unknown key; want one of emails, graceMinutes, overrunPercent, databaseStoragePercent, databaseCpuPercent, logCapPercent`},
		"webhook in plain text":  {"alertsWebhook", "https://example.com/token", `data-pipeline:alertsWebhook: stored in plain text; run: pulumi config set --secret data-pipeline:alertsWebhook <url>`},
		"budget for nobody":      {"budget.monthlyUsd", 25, `data-pipeline:budget: has no recipients; run: pulumi config set --path data-pipeline:alerts.emails[0] <address>`},
		"budget start":           {"budget", values{"startDate": "2026-12-01"}, `data-pipeline:budget.startDate: got "2026-12-01" without monthlyUsd; set monthlyUsd, or remove startDate`},
		"secrets as an object": {
			"secret",
			values{"a": "b"},
			`data-pipeline:secret: unknown key; each secret has its own key; run, without --path: pulumi config set --secret data-pipeline:secret.<name> <value>`,
		},

		"network mode":  {"network.mode", "pubic", `data-pipeline:network.mode: got "pubic", want one of public, private; did you mean "public"?`},
		"network cidr":  {"network", values{"mode": "private", "cidr": "10.40.0.0"}, `data-pipeline:network.cidr: got "10.40.0.0", want an address space, such as 10.40.0.0/16`},
		"network small": {"network", values{"mode": "private", "cidr": "10.40.0.0/27"}, `data-pipeline:network.cidr: got 10.40.0.0/27, want an IPv4 address space of /8 to /26, such as 10.40.0.0/16`},
		"network reserved": {
			"network",
			values{"mode": "private", "cidr": "172.16.0.0/12"},
			`data-pipeline:network.cidr: got 172.16.0.0/12, which overlaps 172.30.0.0/16 (Container Apps); want an IPv4 address space of /8 to /26, such as 10.40.0.0/16`,
		},
		"network for a public stack": {"network.cidr", "10.40.0.0/16", `data-pipeline:network.cidr: not allowed together with mode public; remove it`},
		"zones in a public stack": {
			"environment.zoneRedundant", true,
			`data-pipeline:environment.zoneRedundant: got true (the default), want false: only an environment in a virtual network can be zone-redundant; or set data-pipeline:network.mode to private`,
		},

		"resource group name": {"resourceGroup.name", "rg.", `data-pipeline:resourceGroup.name: got "rg.", want 1 to 90 letters, digits, _ ( ) - or dots, not ending in a dot, such as rg-weather-dev`},
		"registry SKU":        {"registry.sku", "basic", `data-pipeline:registry.sku: got "basic", want one of Basic, Standard, Premium; did you mean "Basic"?`},
		"existing, not an ID": {
			"registry.existing", "hyfregistry",
			`data-pipeline:registry.existing: got "hyfregistry", want an ARM resource ID /subscriptions/<guid>/resourceGroups/<name>[/providers/<Namespace>/<type>/<name>…]: it starts with a slash`,
		},
		"existing of another type": {
			"registry.existing", subscription + "resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv",
			`data-pipeline:registry.existing: got the ID of a Microsoft.KeyVault/vaults, want one of a Microsoft.ContainerRegistry/registries: "` + subscription + `resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"`,
		},
		"log retention": {"environment.logRetentionDays", 7, `data-pipeline:environment.logRetentionDays: got 7, want 30 to 730 days`},

		"container with hyphens": {
			"storage.containers",
			[]string{"raw--data"},
			`data-pipeline:storage.containers[0]: got "raw--data", want 3 to 63 lower-case letters, digits and single hyphens, such as raw-data`,
		},
		"container in capitals": {
			"storage.containers",
			[]string{"raw", "Clean"},
			`data-pipeline:storage.containers[1]: got "Clean", want 3 to 63 lower-case letters, digits and single hyphens, such as raw-data`,
		},
		"days in words":     {"storage.softDeleteDays", "seven", `data-pipeline:storage.softDeleteDays: got "seven", want a whole number`},
		"days in quotes":    {"storage.softDeleteDays", "7", `data-pipeline:storage.softDeleteDays: got "7", want a whole number; remove the quotes`},
		"half a day":        {"storage.softDeleteDays", 7.5, `data-pipeline:storage.softDeleteDays: got 7.5, want a whole number`},
		"list is text":      {"storage.containers", "raw", `data-pipeline:storage.containers: got "raw", want a list`},
		"element is number": {"storage.containers", []any{"raw", 5}, `data-pipeline:storage.containers[1]: got 5, want text; put it in quotes: "5"`},
		"map is text":       {"storage", "LRS", `data-pipeline:storage: got "LRS", want a map`},
		"map is list":       {"storage", []string{"LRS"}, `data-pipeline:storage: got a list, want a map`},
		"text is map":       {"storage.redundancy", values{}, `data-pipeline:storage.redundancy: got a map, want text`},
		"nothing":           {"storage.redundancy", nil, `data-pipeline:storage.redundancy: got nothing, want text; or remove the key`},
		"key in an object":  {"storage.redundacy", "LRS", `data-pipeline:storage.redundacy: unknown key; did you mean "redundancy"?`},
		"key like no other": {"storage.colour", "red", `data-pipeline:storage.colour: unknown key; want one of existing, name, redundancy, containers, softDeleteDays, versioning`},

		"version without quotes": {"database.version", 16, `data-pipeline:database.version: got 16, want text; put it in quotes: "16"`},
		"version of two parts":   {"database.version", "16.4", `data-pipeline:database.version: got "16.4", want a major version of PostgreSQL, such as "16"`},
		"database SKU": {
			"database.sku", "Standard-B1ms",
			`data-pipeline:database.sku: got "Standard-B1ms", want an Azure SKU such as Standard_B1ms, Standard_D2ds_v5 or Standard_E4ds_v5; did you mean "Standard_B1ms"?`,
		},
		"HA on Burstable": {
			"database.sku", "Standard_B1ms",
			`data-pipeline:database.highAvailability: got "ZoneRedundant" on Standard_B1ms, want Disabled or a SKU that is not Burstable, such as Standard_D2ds_v5`,
		},
		"database storage": {
			"database.storageGb", 100,
			`data-pipeline:database.storageGb: got 100, want a size that Azure offers: 32 64 128 256 512 1024 2048 4095 4096 8192 16384 32767`,
		},
		"backup days":         {"database.backupDays", 40, `data-pipeline:database.backupDays: got 40, want 7 to 35 days`},
		"boolean in quotes":   {"database.geoBackup", "true", `data-pipeline:database.geoBackup: got "true", want true or false; remove the quotes`},
		"text is a boolean":   {"database.user", true, `data-pipeline:database.user: got true, want text; put it in quotes: "true"`},
		"database name":       {"database.name", 5, `data-pipeline:database.name: got 5, want text; put it in quotes: "5"`},
		"database role image": {"databaseRole.image", "postgres", `data-pipeline:databaseRole.image: got "postgres", want an image with a tag or a digest, such as weather-pipeline:1.0 or mcr.microsoft.com/k8se/quickstart-jobs:latest`},
		"administrator of a server that the stack makes": {
			"databaseRole.administratorSecret", "class-admin-url",
			`data-pipeline:databaseRole.administratorSecret: got "class-admin-url", which is allowed only with data-pipeline:database.existing and data-pipeline:access: connectionStrings; remove it`,
		},
		"administrator's password for a pipeline": {
			"pipelines.weather.secrets.ADMIN", "Postgres-Admin-Url",
			pipeline + `.secrets: got "Postgres-Admin-Url", which holds the database administrator's password and is not for pipelines; remove it`,
		},
		"vault purge window": {"keyVault.softDeleteDays", 5, `data-pipeline:keyVault.softDeleteDays: got 5, want 7 to 90 days`},

		"no pipelines":     {"pipelines", values{}, `data-pipeline:pipelines: got none, want at least one, such as {weather: {image: weather-pipeline:1.0}}`},
		"pipelines list":   {"pipelines", []string{"weather"}, `data-pipeline:pipelines: got a list, want a map`},
		"pipeline is text": {"pipelines.weather", "weather:1.0", `data-pipeline:pipelines.weather: got "weather:1.0", want a map`},
		"database is text": {"database", "weather", `data-pipeline:database: got "weather", want a map`},
		"null in quotes":   {"storage.softDeleteDays", "null", `data-pipeline:storage.softDeleteDays: got "null", want a whole number`},
		"empty pipeline":   {"pipelines.api", nil, `data-pipeline:pipelines.api: got nothing, want a map; or remove the key`},
		"pipeline name":    {"pipelines.my_api", values{"image": "api:1", "databaseUser": "api"}, `data-pipeline:pipelines.my_api: got the name "my_api", want lower-case letters, digits and single hyphens, a letter first, such as weather`},
		"pipeline key":     {"pipelines.weather.shedule", "0 6 * * *", pipeline + `.shedule: unknown key; did you mean "schedule"?`},
		"event key":        {"pipelines.weather.event", values{"type": "azure-queue", "typo": 1}, pipeline + `.event.typo: unknown key; did you mean "type"?`},
		"image":            {"pipelines.weather.image", "Weather:1.0:2", pipeline + `.image: got "Weather:1.0:2", want an image with a tag or a digest, such as weather-pipeline:1.0 or mcr.microsoft.com/k8se/quickstart-jobs:latest: invalid reference format: repository name (Weather) must be lowercase`},
		"cron with six fields": {
			"pipelines.weather.schedule", "0 0 6 * * *",
			pipeline + `.schedule: got "0 0 6 * * *", want five fields: minute, hour, day of month, month, day of week, such as "0 6 * * *"; there are no seconds: remove the first field`,
		},
		"cron out of range":     {"pipelines.weather.schedule", "61 6 * * *", pipeline + `.schedule: got minute 61 in "61 6 * * *", want 0 to 59`},
		"timeout of 0":          {"pipelines.weather.timeout", "0s", pipeline + `.timeout: got 0s, want whole seconds, at least 1s, such as 5m`},
		"timeout without unit":  {"pipelines.weather.timeout", 300, pipeline + `.timeout: got 300, want a duration with a unit, such as 5m`},
		"timeout in wrong unit": {"pipelines.weather.timeout", "5min", pipeline + `.timeout: got "5min", want a duration with a unit, such as 5m`},
		"cpu":                   {"pipelines.weather.cpu", 0.3, pipeline + `.cpu: got 0.3, want 0.25 to 4 vCPU in steps of 0.25`},
		"memory":                {"pipelines.weather.memory", "1Gi", pipeline + `.memory: got "1Gi", want 0.5Gi, as Azure requires for 0.25 vCPU; or remove it`},
		"retries":               {"pipelines.weather.retries", -1, pipeline + `.retries: got -1, want 0 to 10`},
		"environment is number": {"pipelines.weather.env.RETRIES", 3, pipeline + `.env.RETRIES: got 3, want text; put it in quotes: "3"`},
		"secret with underscore": {
			"pipelines.weather.secrets.API_KEY", "api_key",
			pipeline + `.secrets.API_KEY: got "api_key", want the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as weather-api-key`,
		},
		"variable of the access mode":   {"pipelines.weather.env.PGHOST", "localhost", pipeline + `.env.PGHOST: already set by data-pipeline:access: managedIdentity; remove it here`},
		"variable twice, from a secret": {"pipelines.weather.secrets.AZURE_CLIENT_ID", "id", pipeline + `.secrets.AZURE_CLIENT_ID: already set by data-pipeline:access: managedIdentity; remove it here`},
		"job name too long": {
			"pipelines.weather-of-the-whole-wide-world",
			values{"image": "api:1", "databaseUser": "api"},
			`data-pipeline:pipelines.weather-of-the-whole-wide-world: got the job name "weather-of-the-whole-wide-world-job" of 35 characters, want at most 32; shorten the pipeline's name or set its jobName`,
		},
		"job name taken": {
			"pipelines.zulu",
			values{"image": "api:1", "databaseUser": "api", "jobName": "weather-job"},
			`data-pipeline:pipelines.zulu.jobName: got "weather-job", which is also the job name of pipeline weather; want a unique name`,
		},
		"database user taken": {
			"pipelines.zulu",
			values{"image": "api:1"},
			`data-pipeline:pipelines.zulu.databaseUser: got "pipeline_user", which is also the role of pipeline weather; want a different role, because a role belongs to one identity and each pipeline has its own`,
		},

		"owner": {"owner", strings.Repeat("x", 257), `data-pipeline:owner: got 257 characters, want at most 256`},
		"source commit": {
			"sourceCommit", "main",
			`data-pipeline:sourceCommit: got "main", want a git commit of 7 to 64 characters of 0-9 and a-f; ` +
				`run: pulumi config set data-pipeline:sourceCommit $(git rev-parse HEAD)`,
		},
		"tag name":  {"tags.a/b", "x", `data-pipeline:tags["a/b"]: got the name "a/b", want 1 to 128 characters, none of them one of <>%&\?/`},
		"tag value": {"tags.team", strings.Repeat("x", 257), `data-pipeline:tags.team: got a value of 257 characters, want at most 256`},
		"tag case":  {"tags.Workload", "x", `data-pipeline:tags.Workload: got a name that differs from "workload" only by case; remove one of them`},
		"tag type":  {"tags.team", 5, `data-pipeline:tags.team: got 5, want text; put it in quotes: "5"`},
		"tag count": {"tags", manyTags(48), `data-pipeline:tags: got 51 including the stack's own, want at most 50`},

		"secret in plain text": {"secret.weather-api-key", "hunter2", `data-pipeline:secret.weather-api-key: stored in plain text; run: pulumi config set --secret data-pipeline:secret.weather-api-key <value>`},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			set(v, tc.path, tc.value)
			_, err := config.LoadMap("dev", v)
			require.EqualError(t, err, "configuration of stack \"dev\": 1 problem\n  "+tc.want)
		})
	}
}

func manyTags(n int) values {
	tags := values{}
	for i := range n {
		tags[fmt.Sprintf("tag%d", i)] = "x"
	}
	return tags
}

// TestCombinations breaks rules that take more than one value to break, or that
// are about what is not there.
func TestCombinations(t *testing.T) {
	t.Parallel()
	const encrypted = "data-pipeline:secret.key"
	tests := map[string]struct {
		stack   string
		mutate  func(values)
		secrets []string
		want    []string
	}{
		"nothing at all": {
			mutate: func(v values) { clear(v) },
			want: []string{
				`azure-native:location: missing, want an Azure region, such as westeurope; run: pulumi config set azure-native:location <region>`,
				`data-pipeline:database.name: got "", want 1 to 63 of a-z, 0-9 and _, not starting with a digit, such as weather`,
				`data-pipeline:organization: missing, want 2 to 8 lower-case letters and digits, such as hyf; run: pulumi config set data-pipeline:organization <value>`,
				`data-pipeline:pipelines: missing, want at least one pipeline, such as {weather: {image: weather-pipeline:1.0}}`,
				`data-pipeline:workload: missing, want 2 to 12 lower-case letters and digits, a letter first, such as weather; run: pulumi config set data-pipeline:workload <value>`,
			},
		},
		"stack name": {
			stack:  "Prod-EU",
			mutate: func(values) {},
			want:   []string{`stack: got "Prod-EU", want 1 to 10 lower-case letters and digits, a letter first, such as dev; run: pulumi stack rename <name>`},
		},
		"region by its display name": {
			mutate: func(v values) { v["azure-native:location"] = "West Europe" },
			want:   []string{`azure-native:location: got "West Europe", want the programmatic name "westeurope"; run: pulumi config set azure-native:location westeurope`},
		},
		"subscription that is no GUID": {
			mutate: func(v values) { v["azure-native:subscriptionId"] = "mine" },
			want: []string{`azure-native:subscriptionId: got "mine", want the GUID of a subscription; ` +
				`run: pulumi config set azure-native:subscriptionId $(az account show --query id --output tsv)`},
		},
		"region that has no such form": {
			mutate: func(v values) { v["azure-native:location"] = "west-europe" },
			want:   []string{`azure-native:location: got "west-europe", want the programmatic name of an Azure region, such as westeurope; az account list-locations lists them`},
		},
		"builds": {
			mutate: func(v values) {
				set(v, "pipelines.weather.build", values{"context": "", "dockerfile": "../x"})
				set(v, "pipelines.weather.image", "mcr.microsoft.com/x:1")
				set(v, "registry.existing", subscription+"resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/hyfregistry")
			},
			want: []string{
				`data-pipeline:pipelines.weather.build.context: required: a folder or the URL of a Git repository, such as pipelines/weather or https://github.com/hyf/pipelines.git#main:weather`,
				`data-pipeline:pipelines.weather.build.dockerfile: got "../x", want a path inside the context, such as Dockerfile`,
				`data-pipeline:pipelines.weather.build: not allowed together with data-pipeline:registry.existing; remove it, and push the image to the existing registry`,
				`data-pipeline:pipelines.weather.image: got "mcr.microsoft.com/x:1", want the repository and the tag to build, such as weather-pipeline:1.0; or remove build`,
			},
		},
		"Basic registry in a private network": {
			mutate: func(v values) { set(v, "network.mode", "private"); set(v, "registry.sku", "Basic") },
			want: []string{
				`data-pipeline:registry.sku: got "Basic", want Premium, the only SKU that supports private endpoints; or set data-pipeline:network.mode to public`,
			},
		},
		"an environment outside of the network": {
			mutate: func(v values) {
				v["data-pipeline:network"] = values{"mode": "private"}
				v["data-pipeline:environment"] = values{"existing": subscription + "resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"}
			},
			want: []string{
				`data-pipeline:environment.existing: needs the network that the environment is in, because its jobs could not reach data in a new network; set data-pipeline:network.existing, or set data-pipeline:network.mode to public`,
			},
		},
		"a subnet for an environment that has one": {
			mutate: func(v values) {
				const existing = subscription + "resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet"
				v["data-pipeline:network"] = values{"existing": existing, "environmentSubnet": existing + "/subnets/a", "endpointSubnet": existing + "/subnets/b"}
				v["data-pipeline:environment"] = values{"existing": subscription + "resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"}
			},
			want: []string{`data-pipeline:network.environmentSubnet: not allowed together with data-pipeline:environment.existing; remove it`},
		},
		"existing network without a range": {
			mutate: func(v values) {
				v["data-pipeline:network"] = values{"existing": subscription + "resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet"}
			},
			want: []string{`data-pipeline:network.cidr: missing, want the part of the existing network in which to create subnets, such as 10.40.1.0/26; or set the existing subnets`},
		},
		"settings beside existing": {
			mutate: func(v values) {
				v["data-pipeline:environment"] = values{
					"existing": subscription + "resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env", "logRetentionDays": 30,
				}
			},
			want: []string{`data-pipeline:environment.logRetentionDays: not allowed together with existing; remove it`},
		},
		"a variable in env and in secrets": {
			mutate: func(v values) {
				set(v, "pipelines.weather.env.KEY", "x")
				set(v, "pipelines.weather.secrets.KEY", "x")
			},
			want: []string{`data-pipeline:pipelines.weather.env.KEY: set in env and in secrets; remove one of them`},
		},
		"variables of connectionStrings": {
			mutate: func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "pipelines.weather.env", values{"POSTGRES_URL": "x", "PGHOST": "fine here"})
				set(v, "pipelines.weather.secrets.AZURE_STORAGE_CONNECTION_STRING", "x")
			},
			want: []string{
				`data-pipeline:pipelines.weather.env.POSTGRES_URL: already set by data-pipeline:access: connectionStrings; remove it here`,
				`data-pipeline:pipelines.weather.secrets.AZURE_STORAGE_CONNECTION_STRING: already set by data-pipeline:access: connectionStrings; remove it here`,
			},
		},
		"database user with a password": {
			mutate: func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "pipelines.weather.databaseUser", "writer")
			},
			want: []string{`data-pipeline:pipelines.weather.databaseUser: got "writer", which is allowed only with data-pipeline:access: managedIdentity; remove it; the role is data-pipeline:database.user`},
		},
		"a job name that another pipeline's default takes": {
			mutate: func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "pipelines.alpha", values{"image": "a:1", "jobName": "weather-job"})
			},
			want: []string{`data-pipeline:pipelines.weather.jobName: got "weather-job", which is also the job name of pipeline alpha; want a unique name`},
		},
		"the administrator's secret of someone else's server": {
			mutate: func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "database", values{"existing": existingServer, "name": "weather"})
				set(v, "databaseRole.administratorSecret", "class_admin")
			},
			want: []string{`data-pipeline:databaseRole.administratorSecret: got "class_admin", want the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as postgres-admin-url`},
		},
		"the administrator's secret of someone else's server for a pipeline": {
			mutate: func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "database", values{"existing": existingServer, "name": "weather"})
				set(v, "databaseRole.administratorSecret", "class-admin")
				set(v, "pipelines.weather.event", values{"type": "postgresql", "auth": values{"connection": "class-admin"}})
			},
			want: []string{`data-pipeline:pipelines.weather.secrets: got "class-admin", which holds the database administrator's password and is not for pipelines; remove it`},
		},
		"a wrong access mode has no consequences": {
			mutate: func(v values) {
				set(v, "access", "none")
				set(v, "pipelines.api", values{"image": "a:1", "env": values{"PGHOST": "x"}})
			},
			want: []string{`data-pipeline:access: got "none", want one of connectionStrings, managedIdentity`},
		},
		"a webhook that is no URL": {
			mutate:  func(v values) { set(v, "alertsWebhook", "http://example.com/hunter2") },
			secrets: []string{"data-pipeline:alertsWebhook"},
			want:    []string{`data-pipeline:alertsWebhook: got a value that is not an https URL; run: pulumi config set --secret data-pipeline:alertsWebhook <url>`},
		},
		"secret name": {
			mutate:  func(v values) { set(v, "secret.api_key", "x") },
			secrets: []string{"data-pipeline:secret.api_key"},
			want:    []string{`data-pipeline:secret.api_key: got the name "api_key", want 1 to 127 letters, digits and hyphens, such as weather-api-key`},
		},
		"empty secret": {
			mutate:  func(v values) { set(v, "secret.key", "") },
			secrets: []string{encrypted},
			want:    []string{`data-pipeline:secret.key: got an empty value, which Container Apps refuses; run: pulumi config set --secret data-pipeline:secret.key <value>`},
		},
		"secrets that differ by case": {
			mutate:  func(v values) { set(v, "secret.key", "x"); set(v, "secret.KEY", "x") },
			secrets: []string{encrypted, "data-pipeline:secret.KEY"},
			want:    []string{`data-pipeline:secret.key: got the name "key", which data-pipeline:secret.KEY already uses; want a different name`},
		},
		"secret that the stack writes": {
			mutate:  func(v values) { set(v, "access", "connectionStrings"); set(v, "secret.postgres-url", "x") },
			secrets: []string{"data-pipeline:secret.postgres-url"},
			want:    []string{`data-pipeline:secret.postgres-url: got the name "postgres-url", which data-pipeline:access: connectionStrings already uses; want a different name`},
		},
		"everything at once, each thing once": {
			mutate: func(v values) {
				set(v, "workload", "Weather!") // and no word about the names made of it
				set(v, "pipelines.weather", values{"image": 5, "shedule": "0 6 * * *", "retries": -1})
			},
			want: []string{
				`data-pipeline:pipelines.weather.image: got 5, want text; put it in quotes: "5"`,
				`data-pipeline:pipelines.weather.retries: got -1, want 0 to 10`,
				`data-pipeline:pipelines.weather.shedule: unknown key; did you mean "schedule"?`,
				`data-pipeline:workload: got "Weather!", want 2 to 12 lower-case letters and digits, a letter first, such as weather; run: pulumi config set data-pipeline:workload <value>`,
			},
		},
		"a name with a line break stays on its line": {
			mutate: func(v values) { set(v, "pipelines.weather.env", values{"A\nB": "x"}) },
			want:   []string{`data-pipeline:pipelines.weather.env.A\nB: got "A\nB", want letters, digits and _, not starting with a digit, such as LOG_LEVEL`},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			tc.mutate(v)
			stack := "dev"
			if tc.stack != "" {
				stack = tc.stack
			}
			_, err := config.LoadMap(stack, v, tc.secrets...)
			require.Error(t, err)
			header, rest, _ := strings.Cut(err.Error(), "\n  ")
			assert.Equal(t, tc.want, strings.Split(rest, "\n  "))
			plural := "s"
			if len(tc.want) == 1 {
				plural = ""
			}
			assert.Equal(t, fmt.Sprintf("configuration of stack %q: %d problem%s", stack, len(tc.want), plural), header)
		})
	}
}

// existingServer is a database server of someone else's.
const existingServer = subscription + "resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-class"

// Who makes the roles that pipelines connect as: the administrator of a server of
// the stack's own, and of another one if its password is there.
func TestDatabaseRoles(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		access, existing, given string
		makes                   bool
		secret                  string
	}{
		"own server, password":          {access: "connectionStrings", makes: true, secret: "postgres-admin-url"},
		"own server, Entra":             {access: "managedIdentity", makes: true},
		"existing server, password":     {access: "connectionStrings", existing: existingServer, given: "class-admin", makes: true, secret: "class-admin"},
		"existing server, no password":  {access: "connectionStrings", existing: existingServer},
		"existing server without roles": {access: "managedIdentity", existing: existingServer},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			set(v, "access", tc.access)
			if tc.existing != "" {
				set(v, "database", values{"existing": tc.existing, "name": "weather"})
			}
			if tc.given != "" {
				set(v, "databaseRole.administratorSecret", tc.given)
			}
			c, err := config.LoadMap("dev", v)
			require.NoError(t, err)
			assert.Equal(t, tc.makes, c.CreatesDatabaseRoles())
			assert.Equal(t, tc.secret, c.AdministratorSecret())
			infos, _ := config.Explain(c, time.Now())
			said := slices.ContainsFunc(infos, func(info string) bool { return strings.Contains(info, "its administrator creates the roles") })
			assert.Equal(t, !tc.makes, said, "%q", infos)
		})
	}
}

func TestKeysOfOthersAreLeftAlone(t *testing.T) {
	t.Parallel()
	v := minimal()
	v["azure-native:clientId"] = "x"
	v["pulumi:tags"] = values{}
	_, err := config.LoadMap("dev", v)
	require.NoError(t, err)
}

func TestMessagesNeverShowSecrets(t *testing.T) {
	t.Parallel()
	v := minimal()
	set(v, "secret.a_b", "hunter2")
	set(v, "secret.postgres-url", "hunter2")
	set(v, "access", "connectionStrings")
	_, err := config.LoadMap("dev", v)
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "hunter2")
}

// An encrypted value outside of secret.<name> would be sent to Azure in plain
// text, and messages about its neighbours might quote it.
func TestEncryptedValuesHaveKeysOfTheirOwn(t *testing.T) {
	t.Parallel()
	v := minimal()
	set(v, "pipelines.weather.env", values{"TOKEN": "hunter2"})
	set(v, "pipelines.weather.cpu", "hunter2")
	_, err := config.LoadMap("dev", v, "data-pipeline:pipelines")
	require.EqualError(t, err, "configuration of stack \"dev\": 1 problem\n  data-pipeline:pipelines: contains an encrypted value, "+
		"want plain text only; each secret has its own key; run: pulumi config set --secret data-pipeline:secret.<name> <value>, "+
		"and refer to it under the pipeline's secrets")
}

func TestLoad(t *testing.T) {
	t.Parallel()
	v := minimal()
	set(v, "pipelines.weather.secrets.API_KEY", "weather-api-key")
	set(v, "secret.weather-api-key", "hunter2")
	const key = "data-pipeline:secret.weather-api-key"

	var c *config.Config
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		var err error
		if c, err = config.Load(ctx); err != nil {
			return err
		}
		var holder pulumi.ResourceState
		return ctx.RegisterComponentResourceV2("test:index:Holder", "holder", pulumi.Map{"value": c.SecretValues["weather-api-key"]}, &holder)
	}, pulumitest.WithStack("dev"), pulumitest.WithConfig(v), pulumitest.WithSecretConfig(key))
	require.NoError(t, err)
	assert.Equal(t, "dev", c.Stack)
	assert.Equal(t, "rg-weather-dev", c.Name("rg"))
	holder := rec.OfType("test:index:Holder")["holder"]
	require.True(t, holder.Inputs["value"].IsSecret(), "a value from an encrypted key stays secret")
	assert.Equal(t, "hunter2", holder.Input("value").StringValue())

	_, err = pulumitest.Run(func(ctx *pulumi.Context) error {
		_, err := config.Load(ctx)
		return err
	}, pulumitest.WithStack("dev"), pulumitest.WithConfig(v))
	require.ErrorContains(t, err, key+": stored in plain text; run: pulumi config set --secret "+key+" <value>")
}

// The SDK answers by key only, so which keys there are comes from the engine's
// environment variable.
//
//nolint:paralleltest // sets an environment variable
func TestLoadFindsUnknownKeys(t *testing.T) {
	load := func(ctx *pulumi.Context) error {
		_, err := config.Load(ctx)
		return err
	}
	options := []pulumitest.Option{
		pulumitest.WithStack("dev"), pulumitest.WithConfig(minimal()),
		pulumitest.WithConfig(values{"data-pipeline:secret.unread": "x"}), pulumitest.WithSecretConfig("data-pipeline:secret.unread"),
	}
	t.Setenv(pulumi.EnvConfig, `{"data-pipeline:protct": "true", "data-pipeline:secret.unread": "x", "other:key": "x"}`)
	_, err := pulumitest.Run(load, options...)
	require.ErrorContains(t, err, "configuration of stack \"dev\": 1 problem\n  data-pipeline:protct: unknown key; did you mean \"protect\"?")
	t.Setenv(pulumi.EnvConfig, `{`)
	_, err = pulumitest.Run(load, options...)
	require.ErrorContains(t, err, "PULUMI_CONFIG: got no JSON object")
}

// FuzzLoad feeds it whatever the engine could hand over as two of the objects.
func FuzzLoad(f *testing.F) {
	f.Add(`{"weather": {"image": "weather:1"}}`, `{"name": "weather"}`)
	f.Add(`{"a": {"image": 1, "event": {"type": "x", "auth": {"k": null}}, "env": {"A": []}}, "b": null}`, `{"version": 16, "storageGb": 1e400}`)
	f.Add(`[]`, `"x"`)
	f.Add(`{"": {"timeout": "1ns", "parallelism": 1e9}}`, `null`)
	f.Add("{\"a\\n\": {}}", ` {`)
	line := regexp.MustCompile(`^  data-pipeline:(pipelines|database)\b`)
	f.Fuzz(func(t *testing.T, pipelines, database string) {
		v := minimal()
		set(v, "pipelines", pipelines)
		set(v, "database", database)
		c, err := config.LoadMap("dev", v)
		_, again := config.LoadMap("dev", v)
		require.Equal(t, err, again, "deterministic")
		if err == nil {
			require.NotEmpty(t, c.Pipelines)
			infos, _ := config.Explain(c, time.Unix(0, 0))
			require.Len(t, infos, len(c.Pipelines))
			return
		}
		problems := strings.Split(err.Error(), "\n")
		for _, problem := range problems[1:] {
			require.Regexp(t, line, problem, "one problem a line")
		}
	})
}
