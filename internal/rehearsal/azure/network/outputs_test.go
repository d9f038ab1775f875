package network_test

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
)

// outputs returns the properties of a resource of a world as Azure shows them.
func outputs(t *testing.T, w *armtest.World, name string) map[string]any {
	t.Helper()
	res, found := w.Cloud.Get(w.ID(name))
	require.True(t, found, name)
	properties, _ := w.Cloud.Outputs(res)["properties"].(map[string]any)
	return properties
}

// children returns the values of a property of all elements of a list.
func children(t *testing.T, list any, property string) (values []any) {
	t.Helper()
	elements, isList := list.([]any)
	require.True(t, isList, "%v", list)
	for _, element := range elements {
		object, _ := element.(map[string]any)
		values = append(values, object[property])
	}
	return values
}

// A network shows the subnets that are declared inside it, then those beside it,
// with their IDs. What was written of them is unchanged.
func TestNetworkShowsItsSubnets(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	subnets := []any{map[string]any{"name": "b", "properties": map[string]any{"addressPrefix": "10.9.1.0/24"}}}
	require.NoError(t, w.Run(
		armtest.Step{Create: "VirtualNetwork net2", With: map[string]any{"properties": map[string]any{
			"addressSpace": map[string]any{"addressPrefixes": []any{"10.9.0.0/16"}}, "subnets": subnets,
		}}},
		armtest.Step{Create: "Subnet net2/a", With: map[string]any{"properties": map[string]any{"addressPrefix": "10.9.0.0/24"}}},
	))
	shown := outputs(t, w, "VirtualNetwork net2")["subnets"]
	assert.Equal(t, []any{w.ID("Subnet net2/b"), w.ID("Subnet net2/a")}, children(t, shown, "id"))
	for _, properties := range children(t, shown, "properties") {
		assert.Contains(t, properties, "addressPrefix")
		assert.Subset(t, properties, map[string]any{"provisioningState": "Succeeded"})
	}
	written, _ := w.Cloud.Get(w.ID("VirtualNetwork net2"))
	assert.Equal(t, subnets, written.Body["properties"].(map[string]any)["subnets"])
}

// A security group shows its rules and the default ones with their IDs, and the
// subnets that use it.
func TestSecurityGroupShowsItsRules(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	require.NoError(t, w.Do(armtest.Step{Update: "NetworkSecurityGroup nsg", With: map[string]any{"properties": map[string]any{
		"securityRules": []any{map[string]any{"name": "web", "properties": map[string]any{
			"access": "Allow", "direction": "Inbound", "priority": 100, "protocol": "Tcp", "sourceAddressPrefix": "*", "sourcePortRange": "*",
			"destinationAddressPrefix": "*", "destinationPortRange": "443",
		}}},
	}}}))
	shown := outputs(t, w, "NetworkSecurityGroup nsg")
	assert.Equal(t, []any{w.ID("NetworkSecurityGroup nsg") + "/securityRules/web"}, children(t, shown["securityRules"], "id"))
	assert.Len(t, shown["defaultSecurityRules"], 6)
	assert.Equal(t, []any{map[string]any{"id": w.ID("Subnet net/data")}}, shown["subnets"])
}

// A private endpoint and its zone group show what Azure allocated.
func TestEndpointShowsItsAddress(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	endpoint := outputs(t, w, "PrivateEndpoint pe")
	assert.Equal(t, []any{w.ID("PrivateEndpoint pe") + "/privateLinkServiceConnections/vault"}, children(t, endpoint["privateLinkServiceConnections"], "id"))
	assert.Len(t, endpoint["networkInterfaces"], 1)
	assert.Equal(t, []any{map[string]any{"id": w.ID("PrivateEndpoint pe")}}, outputs(t, w, "Subnet net/ends")["privateEndpoints"])

	group := outputs(t, w, "PrivateDnsZoneGroup pe/default")
	for _, properties := range children(t, group["privateDnsZoneConfigs"], "properties") {
		records := properties.(map[string]any)["recordSets"]
		assert.Equal(t, []any{"vault.privatelink.vaultcore.azure.net"}, children(t, records, "fqdn"))
		for _, addresses := range children(t, records, "ipAddresses") {
			address, err := netip.ParseAddr(addresses.([]any)[0].(string))
			require.NoError(t, err)
			assert.True(t, netip.MustParsePrefix("10.0.2.0/24").Contains(address), address)
		}
	}
}
