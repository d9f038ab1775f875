package contract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// job returns valid inputs of a job.
func job() object {
	return object{
		"__createBeforeDelete": true, "__defaults": list{"jobName"},
		"resourceGroupName": "rg-weather-dev", "jobName": "weather-job", "location": "westeurope",
		"environmentId": contract.Unknown{},
		"tags":          object{"any key": "value"},
		"identity":      object{"type": "UserAssigned", "userAssignedIdentities": list{"/id/run", "/id/pull"}},
		"configuration": object{
			"triggerType": "Schedule", "replicaTimeout": 300.0, "replicaRetryLimit": 0.0,
			"scheduleTriggerConfig": object{"cronExpression": "0 6 * * *", "parallelism": 1.0},
			"registries":            list{object{"server": "acr1.azurecr.io", "identity": "/id/pull"}, object{"server": "acr2.azurecr.io"}},
			"secrets": list{
				object{"name": "postgres-url", "keyVaultUrl": "https://kv/secrets/postgres-url", "identity": "/id/run"},
				object{"name": "api-key", "value": contract.Secret{Value: "hush"}},
			},
		},
		"template": object{
			"containers": list{object{
				"name": "weather", "image": "weather:1.0", "resources": object{"cpu": 0.25, "memory": "0.5Gi"},
				"env": list{object{"name": "A", "value": "1"}, object{"name": "B", "secretRef": "api-key"}},
			}},
			"initContainers": list{object{"name": "roles", "args": list{"-c", "true"}}},
		},
	}
}

// alert returns valid inputs of an alert, whose criteria are a union.
func alert() object {
	return object{
		"resourceGroupName": "rg", "ruleName": "failed", "location": "global", "enabled": true, "severity": 1.0,
		"evaluationFrequency": "PT5M", "windowSize": "PT15M", "scopes": list{"/job"},
		"criteria": object{
			"odataType": "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
			"allOf": list{object{
				"criterionType": "StaticThresholdCriterion", "name": "failed", "metricName": "Executions",
				"operator": "GreaterThan", "threshold": 0.0, "timeAggregation": "Maximum",
			}},
		},
	}
}

// server returns valid inputs of a database server.
func server() object {
	return object{
		"resourceGroupName": "rg", "serverName": "psql-weather", "location": "westeurope", "version": "17",
		"administratorLogin": "pgadmin", "administratorLoginPassword": "long enough", "availabilityZone": "1",
		"sku": object{"name": "Standard_B1ms", "tier": "Burstable"}, "backup": object{"backupRetentionDays": 7.0},
		"storage": object{"storageSizeGB": 32.0, "autoGrow": "Disabled"},
	}
}

// change sets the value at a path such as a.0.b; nil deletes it.
func change(at any, path string, value any) {
	key, rest, nested := strings.Cut(path, ".")
	switch at := at.(type) {
	case object:
		switch {
		case nested:
			change(at[key], rest, value)
		case value == nil:
			delete(at, key)
		default:
			at[key] = value
		}
	case list:
		i := int(key[0] - '0')
		if nested {
			change(at[i], rest, value)
		} else {
			at[i] = value
		}
	}
}

func TestCheckAcceptsValidInputs(t *testing.T) {
	t.Parallel()
	assert.Empty(t, lookup(t, "app/v20250101:Job").CheckInputs(job()))
	event := job()
	change(event, "configuration.eventTriggerConfig", object{"scale": object{"rules": list{object{"metadata": list{1.0, object{"any": "thing"}}}}}})
	assert.Empty(t, lookup(t, "app/v20250101:Job").CheckInputs(event), "metadata accepts any value")
	assert.Empty(t, lookup(t, "insights/v20180301:MetricAlert").CheckInputs(alert()))
	assert.Empty(t, lookup(t, "dbforpostgresql/v20240801:Server").CheckInputs(server()))
}

func TestCheckRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, path string
		value      any
		want       contract.Problem
	}{
		{"unknown property", "templates", object{}, contract.Problem{Path: "templates", Reason: `unknown property; did you mean "template"?`}},
		{"unknown nested property", "template.containers.0.resources.cpus", 1.0, contract.Problem{
			Path: "template.containers[0].resources.cpus", Reason: `unknown property; did you mean "cpu"?`,
		}},
		{"unknown property without a similar one", "colour", "red", contract.Problem{Path: "colour", Reason: "unknown property"}},
		{"required", "resourceGroupName", nil, contract.Problem{Path: "resourceGroupName", Reason: "missing, want a value"}},
		{"required but null", "configuration.replicaTimeout", nil, contract.Problem{
			Path: "configuration.replicaTimeout", Reason: "missing, want a value",
		}},
		{"required inside", "configuration.scheduleTriggerConfig", object{}, contract.Problem{
			Path: "configuration.scheduleTriggerConfig.cronExpression", Reason: "missing, want a value",
		}},
		{"string for a number", "template.containers.0.resources.cpu", "0.25", contract.Problem{
			Path: "template.containers[0].resources.cpu", Reason: "got string, want number",
		}},
		{"number for a string", "template.containers.0.resources.memory", 0.5, contract.Problem{
			Path: "template.containers[0].resources.memory", Reason: "got number, want string",
		}},
		{"object for a list", "configuration.secrets", object{}, contract.Problem{Path: "configuration.secrets", Reason: "got object, want array"}},
		{"list for an object", "template", list{}, contract.Problem{Path: "template", Reason: "got array, want object"}},
		{"boolean in a map", "tags.late", true, contract.Problem{Path: "tags.late", Reason: "got boolean, want string"}},
		{"fraction for an integer", "configuration.replicaTimeout", 1.5, contract.Problem{
			Path: "configuration.replicaTimeout", Reason: "got 1.5, want a whole number",
		}},
		{"enum", "configuration.triggerType", "Scheduled", contract.Problem{
			Path: "configuration.triggerType", Reason: `got "Scheduled", want one of Schedule, Event, Manual; did you mean "Schedule"?`, Azure: true,
		}},
		{"enum in a list item", "identity.type", "Managed", contract.Problem{
			Path: "identity.type", Reason: `got "Managed", want one of None, SystemAssigned, UserAssigned, SystemAssigned,UserAssigned`, Azure: true,
		}},
		{"name with a bad character", "jobName", "weather job", contract.Problem{
			Path: "jobName", Reason: `got "weather job", want a match of ^[-\w\._\(\)]+$`, Code: "ContainerAppInvalidName",
		}},
		{"name that only Azure refuses", "jobName", "Weather--job", contract.Problem{
			Path: "jobName", Reason: `got "Weather--job", want 2 to 32 lower-case letters, digits and single hyphens between them, a letter first`, Azure: true,
			Code: "ContainerAppInvalidName",
		}},
		{"name of the parent", "resourceGroupName", strings.Repeat("g", 91), contract.Problem{
			Path: "resourceGroupName", Reason: `got "` + strings.Repeat("g", 91) + `" of 91 characters, want at most 90`,
		}},
		{"too low", "configuration.replicaTimeout", 0.0, contract.Problem{
			Path: "configuration.replicaTimeout", Reason: "got 0, want at least 1", Azure: true,
		}},
		{"secret of the wrong type", "configuration.secrets.1.value", contract.Secret{Value: 4711.0}, contract.Problem{
			Path: "configuration.secrets[1].value", Reason: "got number, want string",
		}},
		{"secret enum", "configuration.triggerType", contract.Secret{Value: "Scheduled"}, contract.Problem{
			Path: "configuration.triggerType", Reason: "got a secret, want one of Schedule, Event, Manual", Azure: true,
		}},
		{"secret number", "configuration.replicaTimeout", contract.Secret{Value: -4711.0}, contract.Problem{
			Path: "configuration.replicaTimeout", Reason: "got a secret, want at least 1", Azure: true,
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			changed := job()
			change(changed, test.path, test.value)
			assert.Equal(t, []contract.Problem{test.want}, lookup(t, "app/v20250101:Job").CheckInputs(changed))
		})
	}
}

func TestCheckRefusesElsewhere(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, path string
		value      any
		typeName   string
		valid      object
		want       contract.Problem
	}{
		{"union of none", "criteria.odataType", "Other", "insights/v20180301:MetricAlert", alert(), contract.Problem{
			Path: "criteria.odataType", Azure: true,
			Reason: "want one of Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria, Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria, " +
				"Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria, to select the type of the object",
		}},
		{"inside a union", "criteria.allOf.0.operator", "More", "insights/v20180301:MetricAlert", alert(), contract.Problem{
			Path: "criteria.allOf[0].operator", Reason: `got "More", want one of Equals, GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual`, Azure: true,
		}},
		{"list that is required", "scopes", nil, "insights/v20180301:MetricAlert", alert(), contract.Problem{Path: "scopes", Reason: "missing, want a value"}},
		{"too high", "severity", 5.0, "insights/v20180301:MetricAlert", alert(), contract.Problem{Path: "severity", Reason: "got 5, want at most 4", Azure: true}},
		{"short password", "administratorLoginPassword", "short", "dbforpostgresql/v20240801:Server", server(), contract.Problem{
			Path: "administratorLoginPassword", Reason: "got a secret, want 8 to 128 characters", Azure: true,
		}},
		{"tier", "sku.tier", "Basic", "dbforpostgresql/v20240801:Server", server(), contract.Problem{
			Path: "sku.tier", Reason: `got "Basic", want one of Burstable, GeneralPurpose, MemoryOptimized`, Azure: true,
		}},
		{"pattern of an address", "startIpAddress", "10.0.0.256", "dbforpostgresql/v20240801:FirewallRule", object{
			"resourceGroupName": "rg", "serverName": "psql", "firewallRuleName": "office", "startIpAddress": "10.0.0.1", "endIpAddress": "10.0.0.9",
		}, contract.Problem{
			Path:   "startIpAddress",
			Reason: `got "10.0.0.256", want a match of ^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$`,
		}},
		{"short name", "registryName", "acr", "containerregistry/v20230701:Registry", object{
			"resourceGroupName": "rg", "registryName": "acrweather", "sku": object{"name": "Basic"},
		}, contract.Problem{Path: "registryName", Reason: `got "acr" of 3 characters, want at least 5`}},
		{"range of the schema", "deleteRetentionPolicy", object{"enabled": true, "days": 400.0}, "storage/v20240101:BlobServiceProperties", object{
			"resourceGroupName": "rg", "accountName": "stweather", "blobServicesName": "default",
		}, contract.Problem{Path: "deleteRetentionPolicy.days", Reason: "got 400, want at most 365"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			found := lookup(t, test.typeName)
			assert.Empty(t, found.CheckInputs(test.valid))
			change(test.valid, test.path, test.value)
			assert.Equal(t, []contract.Problem{test.want}, found.CheckInputs(test.valid))
		})
	}
}

func TestCheckReportsEverythingAtOnce(t *testing.T) {
	t.Parallel()
	changed := job()
	change(changed, "jobName", nil)
	change(changed, "resourceGroupName", nil)
	change(changed, "configuration.triggerType", "Never")
	change(changed, "template.containers.0.resources.cpu", "1")
	var paths []string
	for _, problem := range lookup(t, "app/v20250101:Job").CheckInputs(changed) {
		paths = append(paths, problem.Path)
	}
	assert.Equal(t, []string{"resourceGroupName", "configuration.triggerType", "template.containers[0].resources.cpu"}, paths)
}

// In a preview, any value may be unknown or secret.
func TestCheckSeesThroughWrappers(t *testing.T) {
	t.Parallel()
	found := lookup(t, "app/v20250101:Job")
	unknown := contract.Unknown{}
	wrappers := map[string]any{
		"computed": unknown, "secret computed": contract.Secret{Value: unknown},
		"known secret": contract.Secret{Value: "Manual"},
	}
	for name, value := range wrappers {
		for _, path := range []string{"configuration.triggerType", "configuration", "template.containers", "template.containers.0"} {
			if name == "known secret" && path != "configuration.triggerType" {
				continue
			}
			changed := job()
			change(changed, path, value)
			assert.Empty(t, found.CheckInputs(changed), "%s at %s", name, path)
		}
	}
	for _, path := range []string{"configuration", "template"} {
		changed := job()
		change(changed, path, contract.Secret{Value: object{"unheard": "hush"}})
		for _, problem := range found.CheckInputs(changed) {
			assert.NotContains(t, problem.Reason, "hush")
		}
	}
}
