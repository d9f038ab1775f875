package components_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/components"
)

// Azure looks names up in these zones and no others.
func TestZones(t *testing.T) {
	t.Parallel()
	zones := map[components.Service]string{}
	for _, service := range components.Services() {
		zones[service] = service.Zone()
		assert.Regexp(t, `^[a-z]{4,8}$`, service, "a configuration key, and part of a name")
	}
	assert.Equal(t, map[components.Service]string{
		components.Blob:     "privatelink.blob.core.windows.net",
		components.Vault:    "privatelink.vaultcore.azure.net",
		components.Postgres: "privatelink.postgres.database.azure.com",
		components.Registry: "privatelink.azurecr.io",
	}, zones)
}
