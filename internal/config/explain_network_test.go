package config_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

const (
	vnet       = subscription + "resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub"
	references = "references from a job to a private vault have failed (https://github.com/microsoft/azure-container-apps/issues/1804); "
	perhaps    = ".existing: the stack creates no private endpoint for an existing resource; " +
		"jobs may not reach it unless its owner created one in this network or in a peered one"
)

func TestExplainNetwork(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		mutate         func(values)
		info, warnings []string
	}{
		"by default": {
			func(values) {},
			[]string{"network: 10.40.0.0/16; environment 10.40.0.0/23, at most 4950 replicas at once; private endpoints 10.40.2.0/27, at most 27"},
			nil,
		},
		"public": {
			func(v values) {
				v["data-pipeline:network"], v["data-pipeline:environment"] = values{"mode": "public"}, values{"zoneRedundant": false}
			},
			nil, nil,
		},
		"subnets that are there already": {
			func(v values) {
				v["data-pipeline:network"] = values{"existing": vnet, "environmentSubnet": vnet + "/subnets/a", "endpointSubnet": vnet + "/subnets/b"}
			},
			nil, nil,
		},
		"an environment that is there already": {
			func(v values) {
				v["data-pipeline:network"] = values{"existing": vnet, "cidr": "10.9.0.0/26"}
				set(v, "environment.existing", subscription+"resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env")
			},
			[]string{"network: 10.9.0.0/26; private endpoints 10.9.0.32/27, at most 27"},
			nil,
		},
		"addresses of the internet": {
			func(v values) { set(v, "network.cidr", "20.0.0.0/16") },
			[]string{"network: 20.0.0.0/16; environment 20.0.0.0/23, at most 4950 replicas at once; private endpoints 20.0.2.0/27, at most 27"},
			[]string{"network.cidr: 20.0.0.0/16 contains public addresses, which pipelines then cannot reach; want a private range, such as 10.40.0.0/16"},
		},
		"what belongs to someone else": {
			func(v values) {
				set(v, "registry.existing", subscription+"resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/hyfregistry")
				set(v, "keyVault.existing", subscription+"resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv")
				set(v, "pipelines.weather.secrets.KEY", "key") // in a vault whose firewall nobody here knows
			},
			[]string{"network: 10.40.0.0/16; environment 10.40.0.0/23, at most 4950 replicas at once; private endpoints 10.40.2.0/27, at most 27"},
			[]string{"registry" + perhaps, "keyVault" + perhaps},
		},
		"a secret from the private vault": {
			func(v values) {
				set(v, "secret.key", "x")
				set(v, "pipelines.weather.secrets.KEY", "key")
			},
			[]string{"network: 10.40.0.0/16; environment 10.40.0.0/23, at most 4950 replicas at once; private endpoints 10.40.2.0/27, at most 27"},
			[]string{"weather: it refers to key in the vault, and " + references +
				"if the job cannot be created, keep the secrets in a vault that is not private, and set keyVault.existing to it"},
		},
		"credentials from the private vault": {
			func(v values) { set(v, "access", "connectionStrings") },
			[]string{"network: 10.40.0.0/16; environment 10.40.0.0/23, at most 4950 replicas at once; private endpoints 10.40.2.0/27, at most 27"},
			[]string{"access: connectionStrings refers to postgres-url, storage-connection-string, postgres-admin-url in the vault, and " + references +
				"use managedIdentity, which needs no secret"},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := private()
			tc.mutate(v)
			c, err := config.LoadMap("prod", v, "data-pipeline:secret.key")
			require.NoError(t, err)
			infos, warnings := config.ExplainRuns(c, time.Now())
			assert.Equal(t, append(tc.info, "weather: started manually"), infos)
			assert.Equal(t, tc.warnings, warnings)
		})
	}
}

// Only what the stack makes itself gets a private endpoint.
func TestServices(t *testing.T) {
	t.Parallel()
	v := private()
	c, err := config.LoadMap("prod", v)
	require.NoError(t, err)
	assert.ElementsMatch(t, components.Services(), c.Services())

	set(v, "storage.existing", subscription+"resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/hyf")
	set(v, "database.existing", subscription+"resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql")
	c, err = config.LoadMap("prod", v)
	require.NoError(t, err)
	assert.ElementsMatch(t, []components.Service{components.Registry, components.Vault}, c.Services())
}
