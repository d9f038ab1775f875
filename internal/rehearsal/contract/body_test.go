package contract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Renamed, lifted and list properties are converted in both directions.
func TestPulumiAndAzure(t *testing.T) {
	t.Parallel()
	unknown := contract.Unknown{}
	for name, test := range map[string]struct {
		typeName     string
		inputs, body object
	}{
		"lifted, and a list of keys": {
			"app/v20250101:Job",
			object{
				"location": "westeurope", "environmentId": unknown,
				"identity":      object{"type": "UserAssigned", "userAssignedIdentities": list{"/a", "/b"}},
				"configuration": object{"secrets": list{object{"name": "s", "value": contract.Secret{Value: "hush"}}}},
			},
			object{
				"location": "westeurope",
				"identity": object{"type": "UserAssigned", "userAssignedIdentities": object{"/a": object{}, "/b": object{}}},
				"properties": object{
					"environmentId": unknown,
					"configuration": object{"secrets": list{object{"name": "s", "value": contract.Secret{Value: "hush"}}}},
				},
			},
		},
		"not lifted": {
			"keyvault/v20241101:Secret",
			object{"properties": object{"value": "hush"}},
			object{"properties": object{"value": "hush"}},
		},
		"another name, inside a variant": {
			"insights/v20180301:MetricAlert",
			object{"criteria": object{"odataType": "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"}},
			object{"properties": object{"criteria": object{"odata.type": "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"}}},
		},
		"lifted out of lists": {
			"network/v20210201:PrivateEndpoint",
			object{"privateLinkServiceConnections": list{object{"name": "c", "privateLinkServiceId": "/a"}}},
			object{"properties": object{"privateLinkServiceConnections": list{object{
				"name": "c", "properties": object{"privateLinkServiceId": "/a"},
			}}}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			found := lookup(t, test.typeName)
			withNames := copied(test.inputs)
			withNames["resourceGroupName"] = "rg"
			assert.Equal(t, test.body, found.ToBody(withNames), "names are not part of the body")
			assert.Equal(t, test.inputs, found.InputsOf(test.body))
		})
	}
}

// Outputs are lifted and include properties that are not in the schema; read-only
// properties are not inputs.
func TestOutputsOf(t *testing.T) {
	t.Parallel()
	found := lookup(t, "app/v20250101:Job")
	answer := object{
		"id": "/job", "location": "westeurope", "identity": object{"userAssignedIdentities": object{"/a": object{"clientId": "c"}}},
		"properties": object{"environmentId": "/env", "outboundIpAddresses": list{}, "unheardOf": 1.0},
	}
	assert.Equal(t, object{
		"id": "/job", "location": "westeurope", "identity": object{"userAssignedIdentities": object{"/a": object{"clientId": "c"}}},
		"environmentId": "/env", "outboundIpAddresses": list{}, "unheardOf": 1.0,
	}, found.OutputsOf(answer))
	inputs := found.InputsOf(found.Written(answer))
	assert.Equal(t, "/env", inputs["environmentId"])
	assert.NotContains(t, inputs, "outboundIpAddresses")
	assert.Equal(t, object{"userAssignedIdentities": list{"/a"}}, inputs["identity"])
}

func TestShownOmitsSecrets(t *testing.T) {
	t.Parallel()
	body := object{"properties": object{"environmentId": "/env", "configuration": object{"secrets": list{object{"name": "s", "value": "hush"}}}}}
	assert.Equal(t,
		object{"properties": object{"environmentId": "/env", "configuration": object{"secrets": list{object{"name": "s"}}}}},
		lookup(t, "app/v20250101:Job").Shown(body))
}

func TestReferences(t *testing.T) {
	t.Parallel()
	body := object{
		"identity": object{"userAssignedIdentities": object{"/id": object{}}},
		"properties": object{"environmentId": "/env", "configuration": object{"registries": list{
			object{"server": "a.azurecr.io", "identity": ""}, object{"server": "b.azurecr.io", "identity": "/id"},
		}}},
	}
	const identity = "Microsoft.ManagedIdentity/userAssignedIdentities"
	assert.Equal(t, []contract.Reference{
		{ID: "/id", Path: "identity.userAssignedIdentities", Wanted: identity},
		{ID: "/id", Path: "properties.configuration.registries[].identity", Wanted: identity},
		{ID: "/env", Path: "properties.environmentId", Wanted: "Microsoft.App/managedEnvironments", SameRegion: "InvalidRequestParameterWithDetails"},
	}, lookup(t, "app/v20250101:Job").References(body))
}

func TestCheckBody(t *testing.T) {
	t.Parallel()
	found := lookup(t, "app/v20250101:Job")
	body := found.ToBody(job())
	assert.Empty(t, found.CheckBody("weather-job", body))
	change(body, "properties.configuration.triggerType", "Never")
	assert.Equal(t, []contract.Problem{
		{
			Path: "jobName", Reason: `got "Weather--job", want 2 to 32 lower-case letters, digits and single hyphens between them, a letter first`,
			Azure: true, Code: "ContainerAppInvalidName",
		},
		{Path: "properties.configuration.triggerType", Reason: `got "Never", want one of Schedule, Event, Manual`, Azure: true},
	}, found.CheckBody("Weather--job", body))
}
