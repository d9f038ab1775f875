package armid_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

func TestRelations(t *testing.T) {
	t.Parallel()
	const (
		group  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg"
		vault  = group + "/providers/Microsoft.KeyVault/vaults/kv"
		secret = vault + "/secrets/url"
		role   = secret + "/providers/Microsoft.Authorization/roleAssignments/r"
	)
	for id, want := range map[string]string{vault: group, secret: vault, role: secret} {
		parent, ok := armid.Parent(id)
		assert.True(t, ok, id)
		assert.Equal(t, want, parent)
		assert.Equal(t, group, armid.Group(id))
		assert.True(t, armid.Within(id, want))
		assert.False(t, armid.Within(want, id))
	}
	assert.Equal(t, group, armid.Group(group))
	assert.Empty(t, armid.Group("/subscriptions/11111111-2222-3333-4444-555555555555"))
	_, ok := armid.Parent(group)
	assert.False(t, ok)
	assert.True(t, armid.Same(vault+"/", group+"/providers/microsoft.keyvault/VAULTS/KV"))
	assert.False(t, armid.Within(vault+"2", vault), "the name only has the same prefix")
	assert.Equal(t, "url", armid.Last(secret))
	assert.True(t, armid.IsGroup(group))
	assert.False(t, armid.IsGroup(vault))
}
