package azure_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
)

func TestNamespaces(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"Microsoft.App", "Microsoft.Consumption", "Microsoft.ContainerRegistry", "Microsoft.DBforPostgreSQL", "Microsoft.Insights",
		"Microsoft.KeyVault", "Microsoft.ManagedIdentity", "Microsoft.Network", "Microsoft.OperationalInsights", "Microsoft.Storage",
	}, azure.Namespaces())
}

func TestHoldsData(t *testing.T) {
	t.Parallel()
	for token, want := range map[string]bool{
		"azure-native:storage/v20240101:StorageAccount": true, "azure-native:storage:StorageAccount": true,
		"azure-native:storage/v20500101preview:StorageAccount": true, "azure-native:dbforpostgresql:Database": true,
		"azure-native:app/v20250101:Job": false, "azure-native:nothing:Thing": false, "": false,
	} {
		assert.Equal(t, want, azure.HoldsData(token), token)
	}
}

// Pulumi.yaml gives a random suffix to every type whose names are unique in all
// of Azure, and names only types that offline Azure knows.
func TestAutonaming(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "Pulumi.yaml"))
	require.NoError(t, err)
	var project struct {
		Config struct {
			Autonaming struct {
				Value struct {
					Providers map[string]struct {
						Resources map[string]struct{ Pattern string }
					}
				}
			} `yaml:"pulumi:autonaming"`
		}
	}
	require.NoError(t, yaml.Unmarshal(text, &project))
	named := project.Config.Autonaming.Value.Providers["azure-native"].Resources
	catalog, err := azure.Catalog()
	require.NoError(t, err)
	for token, rule := range named {
		_, known := catalog.Contract.Lookup(token)
		assert.True(t, known, token)
		assert.Contains(t, rule.Pattern, "${alphanum(", token)
	}
	for _, kind := range catalog.Contract.Types {
		if catalog.Facts(kind.ARMType).NameTaken != "" {
			assert.Contains(t, named, kind.Token, "names of this type are unique in all of Azure")
		}
	}
}
