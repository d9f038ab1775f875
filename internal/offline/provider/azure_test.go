package provider_test

import (
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
	"github.com/hyf/azure-data-pipeline/internal/offline/provider"
)

const (
	vaultToken  = "azure-native:keyvault/v20241101:Vault"
	secretToken = "azure-native:keyvault/v20241101:Secret"
	groupToken  = "azure-native:resources/v20241101:ResourceGroup"
)

// newAzure is an Azure of a test's own, in which list goes wrong.
func newAzure(t *testing.T, list ...faults.Fault) (*provider.Azure, *arm.Cloud) {
	t.Helper()
	cloud, err := arm.Open(t.TempDir(), "")
	require.NoError(t, err)
	plan, err := faults.New(list...)
	require.NoError(t, err)
	simulation := &provider.Simulation{Clock: clock.New(0, time.Millisecond), Timeline: &clock.Timeline{}, Faults: plan}
	return provider.New(cloud, simulation, "westeurope"), cloud
}

// create makes a resource, or returns why not.
func create(t *testing.T, azure *provider.Azure, token, name string, inputs map[string]any) (plugin.CreateResponse, error) {
	t.Helper()
	properties := resource.NewPropertyMapFromMap(inputs)
	return azure.Create(t.Context(), plugin.CreateRequest{
		URN: resource.NewURN("test", "p", "", tokens.Type(token), name), Type: tokens.Type(token), Properties: properties,
	})
}

func vault(t *testing.T, azure *provider.Azure) {
	t.Helper()
	_, err := create(t, azure, groupToken, "g", map[string]any{"resourceGroupName": "g", "location": "westeurope"})
	require.NoError(t, err)
	_, err = create(t, azure, vaultToken, "v", map[string]any{
		"resourceGroupName": "g", "vaultName": "v", "location": "westeurope", "properties": map[string]any{
			"tenantId": arm.TenantID, "enableRbacAuthorization": true, "sku": map[string]any{"family": "A", "name": "standard"},
		},
	})
	require.NoError(t, err)
}

// An import knows nothing but the ID: it learns what Azure gives back, and
// nothing that Azure keeps to itself.
func TestImport(t *testing.T) {
	t.Parallel()
	azure, _ := newAzure(t)
	vault(t, azure)
	created, err := create(t, azure, secretToken, "s", map[string]any{
		"resourceGroupName": "g", "vaultName": "v", "secretName": "s", "properties": map[string]any{"value": "hush", "contentType": "text"},
	})
	require.NoError(t, err)

	read, err := azure.Read(t.Context(), plugin.ReadRequest{ID: created.ID, Type: secretToken})
	require.NoError(t, err)
	assert.Equal(t, created.ID, read.ID)
	assert.Equal(t, resource.NewPropertyMapFromMap(map[string]any{
		"resourceGroupName": "g", "vaultName": "v", "secretName": "s", "properties": map[string]any{"contentType": "text"},
	}), read.Inputs)
	assert.NotContains(t, read.Outputs["properties"].ObjectValue(), resource.PropertyKey("value"))
	assert.Equal(t, "https://v.vault.azure.net/secrets/s", read.Outputs["properties"].ObjectValue()["secretUri"].StringValue())

	read, err = azure.Read(t.Context(), plugin.ReadRequest{ID: created.ID + "-2", Type: secretToken})
	require.NoError(t, err)
	assert.Empty(t, read.ID, "there is no such thing")
}
