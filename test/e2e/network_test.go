//go:build e2e

package e2e_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

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
	r := rehearse.New(t, "dev")
	r.Configure(setNetwork(map[string]any{"mode": "public"}))
	r.Up()
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
		r.Configure(setNetwork(step.network))
		assert.ElementsMatch(t, step.deletes, replaced(r.Plan()), "%v", step.network)
		r.Up()
		r.UpChangesNothing()
	}
	r.Destroy()
}

// Protected data keeps the network from moving only as long as its lock is there:
// what would have to be replaced is in the same resource group.
func TestProtectedStackMovesItsNetwork(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "prod")
	r.Up()
	move := func(config map[string]any) { config["data-pipeline:network"] = map[string]any{"cidr": "10.2.0.0/24"} }
	r.Configure(move)
	code, output := r.Pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	assert.Contains(t, output, "ScopeLocked")

	r.Configure(unprotected)
	r.Up()
	r.Configure(func(config map[string]any) {
		unprotected(config)
		move(config)
	})
	r.Up()
	r.Configure(move)
	r.Up()
	r.UpChangesNothing()
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
			r := rehearse.New(t, "prod")
			r.Configure(setNetwork(network))
			r.Up()
			r.UpChangesNothing()
			r.RefreshChangesNothing()
			r.Destroy()
		})
	}
}

// A secret that is no longer wanted is deleted through the vault, which nobody
// outside of a private network reaches: it stays, and the deployment goes on.
func TestSecretOfAPrivateVaultStays(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "prod")
	r.Configure(func(config map[string]any) {
		unprotected(config)
		config["data-pipeline:secret.api-key"] = map[string]any{"secure": "x"}
	})
	r.Up()
	r.Configure(unprotected)
	r.Up()
	assert.Contains(t, strings.Join(r.Left(), "\n"), "/secrets/api-key")
	r.Destroy()
}
