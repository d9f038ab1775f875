package contract_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

const subscription = "00000000-0000-0000-0000-000000000001"

// object abbreviates objects in inputs.
type object = map[string]any

// list abbreviates lists in inputs.
type list = []any

// table returns the schemas of all services.
var table = sync.OnceValue(func() *contract.Table { //nolint:gochecknoglobals // read once for all tests
	catalog, err := azure.Catalog()
	if err != nil {
		panic(err)
	}
	return catalog.Contract
})

// lookup returns a type that must exist; the token is without its package.
func lookup(tb testing.TB, name string) *contract.Type {
	tb.Helper()
	found, ok := table().Lookup("azure-native:" + name)
	require.True(tb, ok, name)
	return found
}

func TestEveryTypeIsComplete(t *testing.T) {
	t.Parallel()
	require.NotEmpty(t, table().Tokens())
	for _, token := range table().Tokens() {
		t.Run(token, func(t *testing.T) {
			t.Parallel()
			found, ok := table().Lookup(token)
			require.True(t, ok)
			assert.Equal(t, token, found.Token)
			assert.Regexp(t, `^Microsoft\.\w+(/\w+)+$`, found.ARMType)
			if found.Spec != "" { // types without a schema are described only by Pulumi's SDK
				assert.Regexp(t, `^\d{4}-\d\d-\d\d(-preview)?/Microsoft\.[\w.]+\.json$`, found.Spec)
				version, _, _ := strings.Cut(found.Spec, "/")
				assert.LessOrEqual(t, version, found.APIVersion, "schemas of later versions describe properties that the type does not have")
			}
			assert.Contains(t, found.Inputs(), found.NameParameter)
			assert.NotEmpty(t, found.Outputs())

			names := object{}
			for _, parameter := range found.PathParameters() {
				assert.True(t, found.Inputs()[parameter].Replace, parameter)
				names[parameter] = "x-" + parameter
			}
			if scope := found.PathParameters()[0]; strings.HasPrefix(found.Path, "/{"+scope) {
				names[scope] = "/x-" + scope
			}
			id, err := found.ID(subscription, names)
			require.NoError(t, err)
			assert.True(t, strings.HasSuffix(id, "/x-"+found.NameParameter), id)
			assert.NotContains(t, id, "{")
			assert.Equal(t, names, found.ParametersOf(strings.Replace(id, "/subscriptions/", "/Subscriptions/", 1)), "the path parameters of its ID")
		})
	}
}

func TestLookupNeedsTheExactToken(t *testing.T) {
	t.Parallel()
	for _, token := range []string{"azure-native:app:Job", "azure-native:app/v20240301:Job", "app/v20250101:Job", ""} {
		_, ok := table().Lookup(token)
		assert.False(t, ok, token)
	}
}

func TestID(t *testing.T) {
	t.Parallel()
	const group = "/subscriptions/" + subscription + "/resourceGroups/rg-weather-dev"
	tests := []struct {
		name   string
		inputs object
		want   string
	}{
		{"resources/v20241101:ResourceGroup", object{"resourceGroupName": "rg-weather-dev"}, group},
		{"app/v20250101:Job", object{"resourceGroupName": "rg-weather-dev", "jobName": "weather-job"}, group + "/providers/Microsoft.App/jobs/weather-job"},
		{
			"storage/v20240101:BlobContainer",
			object{"resourceGroupName": "rg-weather-dev", "accountName": "st1", "containerName": "raw"},
			group + "/providers/Microsoft.Storage/storageAccounts/st1/blobServices/default/containers/raw",
		},
		{
			"authorization/v20220401:RoleAssignment",
			object{"scope": group, "roleAssignmentName": "9d0c", "principalId": "p"},
			group + "/providers/Microsoft.Authorization/roleAssignments/9d0c",
		},
		{
			"authorization/v20200501:ManagementLockByScope",
			object{"scope": group + "/", "lockName": "keep"},
			group + "/providers/Microsoft.Authorization/locks/keep",
		},
		{
			"insights/v20210501preview:DiagnosticSetting",
			object{"resourceUri": group + "/providers/Microsoft.App/managedEnvironments/env", "name": "logs"},
			group + "/providers/Microsoft.App/managedEnvironments/env/providers/Microsoft.Insights/diagnosticSettings/logs",
		},
		{
			"consumption/v20230501:Budget",
			object{"scope": strings.TrimPrefix(group, "/"), "budgetName": "monthly"},
			group + "/providers/Microsoft.Consumption/budgets/monthly",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := lookup(t, test.name).ID(subscription, test.inputs)
			require.NoError(t, err)
			assert.Equal(t, test.want, got)
		})
	}
}

func TestIDReportsMissingParameters(t *testing.T) {
	t.Parallel()
	_, err := lookup(t, "app/v20250101:Job").ID("", object{
		"resourceGroupName": contract.Unknown{},
	})
	require.Error(t, err)
	for _, parameter := range []string{"subscriptionId", "resourceGroupName", "jobName"} {
		assert.ErrorContains(t, err, parameter+": missing or unknown")
	}
}

func TestFactsOfTheTable(t *testing.T) {
	t.Parallel()
	job, server := lookup(t, "app/v20250101:Job"), lookup(t, "dbforpostgresql/v20240801:Server")
	assert.Equal(t, "Microsoft.App/jobs", job.ARMType)
	assert.Contains(t, job.Outputs(), "outboundIpAddresses")
	assert.NotContains(t, job.Inputs(), "outboundIpAddresses")

	configuration := job.Inputs()["configuration"].Object().Inputs
	assert.True(t, configuration["replicaTimeout"].Required)
	assert.False(t, configuration["replicaRetryLimit"].Required)
	assert.Equal(t, []string{"Schedule", "Event", "Manual"}, configuration["triggerType"].Enum)
	assert.True(t, job.Inputs()["identity"].Object().Inputs["userAssignedIdentities"].Unordered)

	assert.Contains(t, server.Inputs()["version"].Enum, "16")
	assert.False(t, server.Inputs()["version"].Closed, "the service has versions that the schema does not list")
	assert.True(t, lookup(t, "dbforpostgresql/v20240801:Configuration").Singleton)

	database := lookup(t, "dbforpostgresql/v20240801:Database")
	assert.Equal(t, server.Inputs()["serverName"].Limits, database.Inputs()["serverName"].Limits, "the limits of the parent's name apply")
	assert.Equal(t, server.Inputs()["serverName"].Azure, database.Inputs()["serverName"].Azure)
}

func TestSecrets(t *testing.T) {
	t.Parallel()
	item := lookup(t, "app/v20250101:Job").Inputs()["configuration"].Object().Inputs["secrets"].Items
	assert.True(t, item.Object().Inputs["value"].Secret)
	assert.False(t, item.Object().Inputs["name"].Secret)
	assert.True(t, lookup(t, "dbforpostgresql/v20240801:Server").Inputs()["administratorLoginPassword"].Secret)
	assert.True(t, lookup(t, "keyvault/v20241101:Secret").Inputs()["properties"].Object().Inputs["value"].Secret)
	logs := lookup(t, "app/v20250101:ManagedEnvironment").Inputs()["appLogsConfiguration"]
	assert.True(t, logs.Object().Inputs["logAnalyticsConfiguration"].Object().Inputs["sharedKey"].Secret)
}

func TestMarkSecrets(t *testing.T) {
	t.Parallel()
	already := contract.Secret{Value: "hidden"}
	plain := object{
		"jobName": "weather-job",
		"configuration": object{"secrets": list{
			object{"name": "one", "value": "plain"},
			object{"name": "two", "value": already},
			object{"name": "four", "keyVaultUrl": "https://v"},
		}},
		"outputOnly": "kept",
	}
	marked := lookup(t, "app/v20250101:Job").MarkSecrets(plain)

	assert.Equal(t, object{
		"jobName": "weather-job",
		"configuration": object{"secrets": list{
			object{"name": "one", "value": contract.Secret{Value: "plain"}},
			object{"name": "two", "value": already},
			object{"name": "four", "keyVaultUrl": "https://v"},
		}},
		"outputOnly": "kept",
	}, marked)
	secrets := plain["configuration"].(object)["secrets"].(list) //nolint:forcetypeassert // above
	assert.Equal(t, object{"name": "one", "value": "plain"}, secrets[0], "the argument is not changed")
}

func ExampleTable_Lookup() {
	job, _ := table().Lookup("azure-native:app/v20250101:Job")
	fmt.Println(job.ARMType, job.APIVersion)
	fmt.Println(job.PathParameters())
	// Output:
	// Microsoft.App/jobs 2025-01-01
	// [resourceGroupName jobName]
}
