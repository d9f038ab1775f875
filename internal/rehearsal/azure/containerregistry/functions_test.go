package containerregistry_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
)

func TestListCredentials(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	list := armtest.Step{Invoke: "listCredentials Registry registry"}
	require.ErrorContains(t, w.Do(list), "UnAuthorizedForCredentialOperations")
	require.NoError(t, w.Do(armtest.Step{
		Update: "Registry registry", With: map[string]any{"properties": map[string]any{"adminUserEnabled": true}},
	}))
	found, err := w.Cloud.Invoke(w.ID("Registry registry"), "listCredentials")
	require.NoError(t, err)
	assert.Equal(t, "registry", found["username"])
	assert.Len(t, found["passwords"], 2)
}
