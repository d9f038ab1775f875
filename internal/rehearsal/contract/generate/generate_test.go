package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The committed table is what the generator makes of its sources.
func TestCommittedTableIsGenerated(t *testing.T) {
	t.Parallel()
	shared := filepath.Join("..", "..", "..", "..", "..", "shared")
	if _, err := os.Stat(filepath.Join(shared, "arm-specs")); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the folder with Microsoft's specifications, ../shared/arm-specs beside this repository, is missing")
	}
	want, err := generate(shared)
	require.NoError(t, err)
	got, err := os.ReadFile(filepath.Join("..", "data.json"))
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "data.json is stale; run: go generate ./internal/rehearsal/contract")
}

func TestNamesFromPathsAndPackages(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "Microsoft.Storage/storageAccounts/blobServices/containers",
		armType("/x/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}"))
	assert.Equal(t, "Microsoft.Resources/resourceGroups", armType("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}"))
	assert.Equal(t, "2025-01-01", apiVersion("app/v20250101"))
	assert.Equal(t, "2023-03-15-preview", apiVersion("insights/v20230315preview"))
}
