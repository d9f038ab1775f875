package stack_test

import (
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// Nothing of a private stack can be reached from the internet, and everything can
// be reached from its jobs.
func TestPrivateStackIsPrivate(t *testing.T) {
	t.Parallel()
	rec := stacktest.Deploy(t, "prod")
	closed := map[string]resource.PropertyPath{
		"containerregistry/v20230701:Registry": {"publicNetworkAccess"},
		"storage/v20240101:StorageAccount":     {"publicNetworkAccess"},
		"dbforpostgresql/v20240801:Server":     {"network", "publicNetworkAccess"},
		"keyvault/v20241101:Vault":             {"properties", "publicNetworkAccess"},
	}
	endpoints := map[string]string{}
	for name, endpoint := range rec.OfType("azure-native:network/v20210201:PrivateEndpoint") {
		connection := endpoint.Input("privateLinkServiceConnections").ArrayValue()[0].ObjectValue()
		endpoints[connection["privateLinkServiceId"].StringValue()] = name
		assert.Equal(t, "weather-endpoints-snet-id", endpoint.Input("subnet").ObjectValue()["id"].StringValue(), name)
	}
	for token, path := range closed {
		found := rec.OfType("azure-native:" + token)
		require.Len(t, found, 1, token)
		for name, res := range found {
			access, there := path.Get(resource.NewProperty(res.Inputs))
			require.True(t, there, token)
			assert.Equal(t, "Disabled", access.StringValue(), token)
			assert.Contains(t, endpoints, name+"-id", "%s has no private endpoint", token)
		}
	}
	assert.Len(t, endpoints, len(closed))
	assert.Empty(t, rec.OfType("azure-native:dbforpostgresql/v20240801:FirewallRule"), "all of Azure would be let in")
	for name, managed := range rec.OfType("azure-native:app/v20250101:ManagedEnvironment") {
		network := managed.Input("vnetConfiguration").ObjectValue()
		assert.True(t, network["internal"].BoolValue(), name)
		assert.Equal(t, "weather-environment-snet-id", network["infrastructureSubnetId"].StringValue(), name)
	}

	// A job is made once everything that it connects to is there. What it does not
	// connect to, such as the registry of a public image, it need not wait for.
	for name, job := range rec.OfType("azure-native:app/v20250101:Job") {
		waits := strings.Join(job.RegisterRPC.GetDependencies(), "\n")
		for _, endpoint := range []string{"weather-st", "weather-psql"} {
			assert.Contains(t, waits, "::"+endpoint+"-pe-dns", name)
		}
	}
}
