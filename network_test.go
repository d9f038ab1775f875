package main

import (
	"maps"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Nothing of a private stack can be reached from the internet, and everything can
// be reached from its jobs.
func TestPrivateStackIsPrivate(t *testing.T) {
	t.Parallel()
	rec := deployStack(t, "prod")
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

// setNetwork changes the network of a stack, and what goes with its mode.
func setNetwork(network map[string]any) func(map[string]any) {
	return func(config map[string]any) {
		config["data-pipeline:network"] = network
		config["data-pipeline:protect"] = false
		private := network["mode"] != "public"
		environment := maps.Clone(config["data-pipeline:environment"].(map[string]any))
		environment["zoneRedundant"] = private
		config["data-pipeline:environment"] = environment
		if private {
			config["data-pipeline:registry"] = map[string]any{"sku": "Premium"}
		}
	}
}

// replaced are the resources that a plan deletes, replaced ones among them.
func replaced(plan map[string]string) []string {
	var names []string
	for name, operation := range plan {
		if strings.Contains(operation, "delete") || strings.Contains(operation, "replace") {
			names = append(names, name)
		}
	}
	return names
}

// A stack goes private and back, and its network moves: what is replaced holds no data.
func TestNetworkChangesKeepData(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	r.configure(setNetwork(map[string]any{"mode": "public"}))
	r.succeed("up", "--yes", "--skip-preview")
	for _, step := range []struct {
		network map[string]any
		deletes []string
	}{
		{map[string]any{"mode": "private", "cidr": "10.1.0.0/24"}, []string{"weather-cae", "weather-cae-diag", "weather-caj", "weather-azure-fw"}},
		{map[string]any{"mode": "private", "cidr": "10.2.0.0/24"}, []string{
			"weather-cae", "weather-cae-diag", "weather-caj", "weather-vnet", "weather-environment-snet", "weather-endpoints-snet",
			"weather-blob-dns-link", "weather-postgres-dns-link", "weather-registry-dns-link", "weather-vault-dns-link",
			"weather-cr-pe", "weather-cr-pe-dns", "weather-kv-pe", "weather-kv-pe-dns",
			"weather-psql-pe", "weather-psql-pe-dns", "weather-st-pe", "weather-st-pe-dns",
		}},
		{map[string]any{"mode": "public"}, []string{
			"weather-cae", "weather-cae-diag", "weather-caj", "weather-vnet", "weather-environment-snet", "weather-endpoints-snet",
			"weather-environment-nsg", "weather-endpoints-nsg",
			"weather-blob-dns", "weather-postgres-dns", "weather-registry-dns", "weather-vault-dns",
			"weather-blob-dns-link", "weather-postgres-dns-link", "weather-registry-dns-link", "weather-vault-dns-link",
			"weather-cr-pe", "weather-cr-pe-dns", "weather-kv-pe", "weather-kv-pe-dns",
			"weather-psql-pe", "weather-psql-pe-dns", "weather-st-pe", "weather-st-pe-dns",
		}},
	} {
		r.configure(setNetwork(step.network))
		assert.ElementsMatch(t, step.deletes, replaced(r.plan()), "%v", step.network)
		r.succeed("up", "--yes", "--skip-preview")
		r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
	}
	r.succeed("destroy", "--yes", "--skip-preview")
	assert.Empty(t, r.left())
}

// Protected data keeps the network from moving only as long as its lock is there:
// what would have to be replaced is in the same resource group.
func TestProtectedStackMovesItsNetwork(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "prod")
	r.succeed("up", "--yes", "--skip-preview")
	move := func(config map[string]any) { config["data-pipeline:network"] = map[string]any{"cidr": "10.2.0.0/24"} }
	r.configure(move)
	code, output := r.pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	assert.Contains(t, output, "ScopeLocked")

	r.configure(unprotected)
	r.succeed("up", "--yes", "--skip-preview")
	r.configure(func(config map[string]any) {
		unprotected(config)
		move(config)
	})
	r.succeed("up", "--yes", "--skip-preview")
	r.configure(move)
	r.succeed("up", "--yes", "--skip-preview")
	r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
}

// What exists of a network is used, and left alone.
func TestExistingNetwork(t *testing.T) {
	t.Parallel()
	const hub = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/"
	for name, network := range map[string]map[string]any{
		"network": {"existing": hub + "virtualNetworks/vnet-hub", "cidr": "10.9.0.0/26"},
		"network, subnets, zones": {
			"existing":          hub + "virtualNetworks/vnet-hub",
			"environmentSubnet": hub + "virtualNetworks/vnet-hub/subnets/environment",
			"endpointSubnet":    hub + "virtualNetworks/vnet-hub/subnets/endpoints",
			"dnsZones": map[string]any{
				"blob":     hub + "privateDnsZones/privatelink.blob.core.windows.net",
				"vault":    hub + "privateDnsZones/privatelink.vaultcore.azure.net",
				"postgres": hub + "privateDnsZones/privatelink.postgres.database.azure.com",
				"registry": hub + "privateDnsZones/privatelink.azurecr.io",
			},
		},
		"zone": {"dnsZones": map[string]any{"blob": hub + "privateDnsZones/privatelink.blob.core.windows.net"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, "prod")
			r.configure(setNetwork(network))
			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
			r.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes")
			r.succeed("destroy", "--yes", "--skip-preview")
			assert.Empty(t, r.left())
		})
	}
}

// A secret that is no longer wanted is deleted through the vault, which nobody
// outside of a private network reaches: it stays, and the deployment goes on.
func TestSecretOfAPrivateVaultStays(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "prod")
	r.configure(func(config map[string]any) {
		unprotected(config)
		config["data-pipeline:secret.api-key"] = map[string]any{"secure": "x"}
	})
	r.succeed("up", "--yes", "--skip-preview")
	r.configure(unprotected)
	r.succeed("up", "--yes", "--skip-preview")
	assert.Contains(t, strings.Join(r.left(), "\n"), "/secrets/api-key")
	r.succeed("destroy", "--yes", "--skip-preview")
	assert.Empty(t, r.left())
}
