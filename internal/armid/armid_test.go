package armid_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000001"

func TestParse(t *testing.T) {
	t.Parallel()
	id, err := armid.Parse(subscription + "/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/raw")
	require.NoError(t, err)
	assert.Equal(t, "rg", id.ResourceGroup)
	assert.Equal(t, "Microsoft.Storage/storageAccounts/blobServices/containers", id.Type)
	assert.Equal(t, []string{"a", "default", "raw"}, id.Names)
	assert.Equal(t, "raw", id.Name())

	group, err := armid.Parse(subscription + "/resourcegroups/rg")
	require.NoError(t, err)
	assert.Equal(t, armid.ResourceGroupType, group.Type)
	assert.Equal(t, "rg", group.Name())
}

func TestParseReportsProblems(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"kv-hyf-data":                              "it starts with a slash",
		subscription:                               "it names a subscription and a resource group",
		"/subscriptions/mine/resourceGroups/rg":    "the subscription is a GUID",
		subscription + "/resourceGroups/rg/":       "it has an empty segment",
		subscription + "/resourceGroups/rg/vaults": "types and names come in pairs",
		subscription + "/resourceGroups/rg/providers/Microsoft.KeyVault/vaults": "types and names come in pairs",
	}
	for id, want := range tests {
		_, err := armid.Parse(id)
		require.ErrorContains(t, err, want, id)
	}
}

func TestParseType(t *testing.T) {
	t.Parallel()
	const vault = subscription + "/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"
	_, err := armid.ParseType(vault, "microsoft.keyvault/Vaults")
	require.NoError(t, err)
	_, err = armid.ParseType(vault, "Microsoft.Storage/storageAccounts")
	require.ErrorContains(t, err, "got the ID of a Microsoft.KeyVault/vaults, want one of a Microsoft.Storage/storageAccounts")
}

func FuzzParse(f *testing.F) {
	f.Add(subscription + "/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv")
	f.Add(subscription + "/resourceGroups/rg")
	f.Add("/subscriptions//resourceGroups/")
	f.Fuzz(func(t *testing.T, s string) {
		id, err := armid.Parse(s)
		if err != nil {
			return
		}
		again, err := armid.Parse(id.String())
		require.NoError(t, err, "String must return an ID that Parse accepts")
		assert.Equal(t, id, again)
	})
}
