package provider_test

import (
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
)

// Every resource type has a token without a version. What azure-native uses for it is
// said when offline Azure differs, or does not know.
func TestUnversionedTokens(t *testing.T) {
	t.Parallel()
	catalog, err := azure.Catalog()
	require.NoError(t, err)
	for _, versioned := range catalog.Contract.Types {
		if versioned.Token != "" {
			newest, known := catalog.Contract.Unversioned(versioned.Token)
			require.True(t, known)
			assert.Equal(t, newest.ARMType, versioned.ARMType)
		}
	}

	p, cloud := newAzure(t)
	const account = "azure-native:storage:StorageAccount"
	_, err = create(t, p, "azure-native:resources:ResourceGroup", "g", map[string]any{"resourceGroupName": "g", "location": "westeurope"})
	require.NoError(t, err)
	inputs := map[string]any{
		"resourceGroupName": "g", "accountName": "stunversioned", "kind": "StorageV2", "sku": map[string]any{"name": "Standard_LRS"},
	}
	checked, err := p.Check(t.Context(), plugin.CheckRequest{Type: account, News: resource.NewPropertyMapFromMap(inputs)})
	require.NoError(t, err)
	assert.Empty(t, checked.Failures)
	assert.Equal(t, "westeurope", checked.Properties["location"].StringValue())
	inputs["location"] = "westeurope"
	created, err := create(t, p, account, "st", inputs)
	require.NoError(t, err)
	_, exists := cloud.Get(string(created.ID))
	assert.True(t, exists)
	read, err := p.Read(t.Context(), plugin.ReadRequest{ID: created.ID, Type: account})
	require.NoError(t, err)
	assert.Equal(t, "stunversioned", read.Inputs["accountName"].StringValue())
	_, err = p.Delete(t.Context(), plugin.DeleteRequest{ID: created.ID, Type: account})
	require.NoError(t, err)

	_, err = create(t, p, "azure-native:storage:StorageAcount", "st", inputs)
	require.ErrorContains(t, err, "does not know the resource type")
	assert.Equal(t, []string{
		"azure-native:resources:ResourceGroup has API version 2024-11-01 in offline Azure, and 2022-09-01 in azure-native 2.90.0",
		"azure-native:storage:StorageAccount has API version 2024-01-01 in offline Azure, and 2022-09-01 in azure-native 2.90.0",
	}, p.Notes())
}
