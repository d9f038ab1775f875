package provider_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/provider"
)

const (
	vaultToken  = "azure-native:keyvault/v20241101:Vault"
	secretToken = "azure-native:keyvault/v20241101:Secret"
	roleToken   = "azure-native:authorization/v20220401:RoleAssignment"
	serverToken = "azure-native:dbforpostgresql/v20240801:Server"
	groupToken  = "azure-native:resources/v20241101:ResourceGroup"
)

// newAzure returns a provider with an empty cloud and planned faults.
func newAzure(t *testing.T, list ...faults.Fault) (*provider.Azure, *arm.Cloud) {
	t.Helper()
	cloud, err := azure.Open("", "")
	require.NoError(t, err)
	plan, err := faults.New(list...)
	require.NoError(t, err)
	simulation := &provider.Simulation{Clock: clock.New(0, time.Millisecond), Timeline: &clock.Timeline{}, Faults: plan}
	return provider.New(cloud, simulation, "westeurope"), cloud
}

// create creates a resource.
func create(t *testing.T, p *provider.Azure, token, name string, inputs map[string]any) (plugin.CreateResponse, error) {
	t.Helper()
	properties := resource.NewPropertyMapFromMap(inputs)
	return p.Create(t.Context(), plugin.CreateRequest{
		URN: resource.NewURN("test", "p", "", tokens.Type(token), name), Type: tokens.Type(token), Properties: properties,
	})
}

func vault(t *testing.T, p *provider.Azure) {
	t.Helper()
	_, err := create(t, p, groupToken, "g", map[string]any{"resourceGroupName": "g", "location": "westeurope"})
	require.NoError(t, err)
	_, err = create(t, p, vaultToken, "v", map[string]any{
		"resourceGroupName": "g", "vaultName": "kv1", "location": "westeurope", "properties": map[string]any{
			"tenantId": arm.TenantID, "enableRbacAuthorization": true, "sku": map[string]any{"family": "A", "name": "standard"},
		},
	})
	require.NoError(t, err)
}

// An import knows only the ID: it reads what Azure returns, without write-only
// properties.
func TestImport(t *testing.T) {
	t.Parallel()
	p, _ := newAzure(t)
	vault(t, p)
	created, err := create(t, p, secretToken, "s", map[string]any{
		"resourceGroupName": "g", "vaultName": "kv1", "secretName": "s", "properties": map[string]any{"value": "hush", "contentType": "text"},
	})
	require.NoError(t, err)

	read, err := p.Read(t.Context(), plugin.ReadRequest{ID: created.ID, Type: secretToken})
	require.NoError(t, err)
	assert.Equal(t, created.ID, read.ID)
	assert.Equal(t, resource.NewPropertyMapFromMap(map[string]any{
		"resourceGroupName": "g", "vaultName": "kv1", "secretName": "s", "properties": map[string]any{"contentType": "text"},
	}), read.Inputs)
	assert.NotContains(t, read.Outputs["properties"].ObjectValue(), resource.PropertyKey("value"))
	assert.Equal(t, "https://kv1.vault.azure.net/secrets/s", read.Outputs["properties"].ObjectValue()["secretUri"].StringValue())

	read, err = p.Read(t.Context(), plugin.ReadRequest{ID: created.ID + "-2", Type: secretToken})
	require.NoError(t, err)
	assert.Empty(t, read.ID, "the resource does not exist")
}

// The ID of another type would be read into inputs without the parts of the ID, and
// the next deployment would replace the resource.
func TestImportAsAnotherTypeIsRefused(t *testing.T) {
	t.Parallel()
	p, cloud := newAzure(t)
	vault(t, p)
	const (
		group = "/subscriptions/" + arm.DefaultSubscription + "/resourceGroups/g"
		kv    = group + "/providers/Microsoft.KeyVault/vaults/kv1"
		other = "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/theirs/providers/Microsoft.KeyVault/vaults/kv2"
	)
	require.NoError(t, cloud.Seed(other, "westeurope"))
	container := "failed to parse '" + kv + "' against the path '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}" +
		"/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}'"
	for _, tc := range []struct{ token, id, want string }{
		{"azure-native:storage/v20240101:BlobContainer", kv, container},
		{groupToken, kv, "failed to parse"},
		{vaultToken, group, "failed to parse"},
		{roleToken, kv, "failed to parse"},
		{vaultToken, kv + "/", "failed to parse"},
		{vaultToken, kv, ""},
		{vaultToken, strings.ToUpper(kv), ""},
		{vaultToken, other, ""}, // azure-native reads any subscription that the deployer can
	} {
		read, err := p.Read(t.Context(), plugin.ReadRequest{ID: resource.ID(tc.id), Type: tokens.Type(tc.token)})
		if tc.want != "" {
			require.ErrorContains(t, err, tc.want, tc.id)
			continue
		}
		require.NoError(t, err, tc.id)
		assert.NotEmpty(t, read.Inputs["vaultName"], tc.id)
	}
	for _, missing := range []string{
		"kv1", "/", "//", kv + "/secrets", group + "/providers/Microsoft.KeyVault/vaults/none",
		strings.Replace(kv, arm.DefaultSubscription, "00000000-0000-0000-0000-000000000003", 1),
	} {
		read, err := p.Read(t.Context(), plugin.ReadRequest{ID: resource.ID(missing), Type: vaultToken})
		require.NoError(t, err, missing)
		assert.Empty(t, read.ID, "the engine reports that %s does not exist", missing)
	}

	known := resource.NewPropertyMapFromMap(map[string]any{"resourceGroupName": "g", "vaultName": "kv1"})
	_, err := p.Read(t.Context(), plugin.ReadRequest{ID: kv, Type: vaultToken, Inputs: known})
	require.NoError(t, err, "a refresh")
}

// A request that Azure does not receive is sent again, at most three times.
func TestLostConnection(t *testing.T) {
	t.Parallel()
	p, cloud := newAzure(t, faults.Fault{Kind: faults.LostConnection, Times: 3}, faults.Fault{Kind: faults.LostConnection, Match: "/vaults/", Times: 4})
	_, err := create(t, p, groupToken, "g", map[string]any{"resourceGroupName": "g", "location": "westeurope"})
	require.NoError(t, err, "three lost connections are retried")
	_, err = create(t, p, vaultToken, "v", map[string]any{"resourceGroupName": "g", "vaultName": "kv1", "location": "westeurope"})
	require.ErrorContains(t, err, "connection reset by peer")
	assert.Len(t, cloud.List(), 1, "Azure received only the request for the group")
}

// After a lost response, the provider sends the request again, to a resource that
// exists by then.
func TestLostAnswer(t *testing.T) {
	t.Parallel()
	p, cloud := newAzure(t, faults.Fault{Kind: faults.LostAnswer, Times: 2}, faults.Fault{Kind: faults.LostAnswer, Match: "flexibleServers"})
	group, err := create(t, p, groupToken, "g", map[string]any{"resourceGroupName": "g", "location": "westeurope"})
	require.NoError(t, err)
	assert.Len(t, cloud.List(), 1)

	server := map[string]any{
		"resourceGroupName": "g", "serverName": "psql", "location": "westeurope", "version": "16",
		"sku": map[string]any{"name": "Standard_B1ms", "tier": "Burstable"}, "administratorLogin": "owner", "administratorLoginPassword": "Abcdefg1",
	}
	_, err = create(t, p, serverToken, "s", server)
	require.ErrorContains(t, err, "ServerIsBusy", "busy with the first request")
	_, exists := cloud.Get(string(group.ID) + "/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql")
	assert.True(t, exists)
	_, err = create(t, p, serverToken, "s", server)
	require.ErrorContains(t, err, "cannot create already existing resource")
}

// A slow role assignment takes effect after ten minutes.
func TestSlowRole(t *testing.T) {
	t.Parallel()
	p, cloud := newAzure(t, faults.Fault{Kind: faults.SlowRole})
	vault(t, p)
	role, err := create(t, p, roleToken, "r", map[string]any{
		"scope": "/subscriptions/" + arm.DefaultSubscription + "/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv1", "principalType": "ServicePrincipal",
		"roleAssignmentName": "00000000-0000-4000-8000-000000000001", "principalId": "22222222-0000-4000-8000-000000000000", "roleDefinitionId": "4633458b-17de-408a-b874-0445c86b69e6",
	})
	require.NoError(t, err)
	assert.True(t, cloud.Ineffective(string(role.ID)))
	for range 300 { // two seconds each
		_, err = p.Update(t.Context(), plugin.UpdateRequest{
			URN: resource.NewURN("test", "p", "", groupToken, "g"), Type: groupToken,
			ID: "/subscriptions/" + arm.DefaultSubscription + "/resourceGroups/g", NewInputs: resource.NewPropertyMapFromMap(map[string]any{"location": "westeurope"}),
		})
		require.NoError(t, err)
	}
	assert.False(t, cloud.Ineffective(string(role.ID)))
}

// Every resource type has a function that reads it; some have more functions.
func TestFunctions(t *testing.T) {
	t.Parallel()
	p, _ := newAzure(t)
	vault(t, p)
	_, err := create(t, p, "azure-native:storage/v20240101:StorageAccount", "st", map[string]any{
		"resourceGroupName": "g", "accountName": "stweather", "location": "westeurope", "kind": "StorageV2",
		"sku": map[string]any{"name": "Standard_LRS"},
	})
	require.NoError(t, err)
	invoke := func(token string, args map[string]any) (resource.PropertyMap, error) {
		response, err := p.Invoke(t.Context(), plugin.InvokeRequest{Tok: tokens.ModuleMember(token), Args: resource.NewPropertyMapFromMap(args)})
		return response.Properties, err
	}
	for _, token := range []string{"azure-native:keyvault:getVault", "azure-native:keyvault/v20241101:getVault"} {
		found, err := invoke(token, map[string]any{"resourceGroupName": "g", "vaultName": "kv1"})
		require.NoError(t, err)
		assert.Equal(t, "https://kv1.vault.azure.net/", found["properties"].ObjectValue()["vaultUri"].StringValue())
	}
	for _, token := range []string{"azure-native:storage:listStorageAccountKeys", "azure-native:storage/v20240101:listStorageAccountKeys"} {
		found, err := invoke(token, map[string]any{"resourceGroupName": "g", "accountName": "stweather"})
		require.NoError(t, err)
		require.Len(t, found["keys"].ArrayValue(), 2)
	}
	for token, want := range map[string]string{
		"azure-native:keyvault:getVault":    "vaultName: missing or unknown",
		"azure-native:keyvault:inventVault": "does not know the function azure-native:keyvault:inventVault",
	} {
		_, err := invoke(token, map[string]any{"resourceGroupName": "g"})
		require.ErrorContains(t, err, want)
	}
	_, err = invoke("azure-native:keyvault:getVault", map[string]any{"resourceGroupName": "g", "vaultName": "other"})
	require.ErrorContains(t, err, "ResourceNotFound")
}

// A refresh after a deployment shows no change, neither in the spelling of IDs
// nor in write-only properties.
func TestReadAfterWrite(t *testing.T) {
	t.Parallel()
	p, _ := newAzure(t)
	vault(t, p)
	for token, inputs := range map[string]map[string]any{
		roleToken: {
			"scope": "/subscriptions/" + arm.DefaultSubscription + "/resourcegroups/G", "principalType": "ServicePrincipal",
			"roleAssignmentName": "00000000-0000-4000-8000-000000000001", "principalId": "22222222-0000-4000-8000-000000000000", "roleDefinitionId": "4633458b-17de-408a-b874-0445c86b69e6",
		},
		secretToken: {"resourceGroupName": "G", "vaultName": "KV1", "secretName": "s", "properties": map[string]any{"value": "hush"}},
	} {
		created, err := create(t, p, token, "x", inputs)
		require.NoError(t, err)
		sent := resource.NewPropertyMapFromMap(inputs)
		read, err := p.Read(t.Context(), plugin.ReadRequest{ID: created.ID, Type: tokens.Type(token), Inputs: sent})
		require.NoError(t, err)
		diff, err := p.Diff(t.Context(), plugin.DiffRequest{Type: tokens.Type(token), OldInputs: sent, NewInputs: read.Inputs})
		require.NoError(t, err)
		assert.Equal(t, plugin.DiffNone, diff.Changes, diff.DetailedDiff)
		assert.Equal(t, created.Properties, read.Outputs)
	}
}
