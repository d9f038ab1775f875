package services_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
)

// In root's checkout in a folder that other users cannot enter, PostgreSQL runs
// as another user, and its data stays in the checkout.
func TestRootInAPrivateFolder(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("not root")
	}
	needs.RequireServices(t, tools)
	o := options(t)
	o.Tools = t.TempDir() // other users cannot enter it
	modules, private := filepath.Join(tools, "node_modules"), filepath.Join(o.Tools, "node_modules")
	require.NoError(t, os.Mkdir(private, 0o700))
	entries, err := os.ReadDir(modules)
	require.NoError(t, err)
	for _, entry := range entries {
		original, err := filepath.Abs(filepath.Join(modules, entry.Name()))
		require.NoError(t, err)
		if entry.Name() == "@embedded-postgres" {
			require.NoError(t, os.CopyFS(filepath.Join(private, entry.Name()), os.DirFS(original)))
			continue
		}
		require.NoError(t, os.Symlink(original, filepath.Join(private, entry.Name())))
	}
	lock, err := filepath.Abs(filepath.Join(tools, "package-lock.json"))
	require.NoError(t, err)
	require.NoError(t, os.Symlink(lock, filepath.Join(o.Tools, "package-lock.json")))

	o.Dir = filepath.Join(t.TempDir(), "data")
	r := start(t, o)
	assert.Equal(t, "1", mustPsql(t, r, "pgadmin", o.Administrator.Password, "weather", "select 1"))
	assert.FileExists(t, filepath.Join(o.Dir, "postgres", "PG_VERSION"))
}
