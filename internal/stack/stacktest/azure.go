package stacktest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// AzureTypes is what Microsoft's specifications say of every resource type that
// offline Azure knows.
func AzureTypes(t testing.TB) *contract.Table {
	t.Helper()
	catalog, err := azure.Catalog()
	require.NoError(t, err)
	return catalog.Contract
}
