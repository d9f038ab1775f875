package arm_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
)

// changeAll creates, changes, deletes and soft-deletes resources.
func changeAll(t *testing.T, w *armtest.World) {
	t.Helper()
	require.NoError(t, w.Run(
		step{Create: "StorageAccount new"}, step{Create: "Queue new/one"}, step{Update: "StorageAccount account", With: object{"tags": object{"a": "b"}}},
		step{Update: "StorageAccount account", With: object{"tags": object{"a": "c"}}}, step{Delete: "Queue account/gone"}, step{Delete: "Vault vault"}))
}

func worldToChange(t *testing.T, root string) *armtest.World {
	t.Helper()
	w := openStack(t, root, "p/dev")
	require.NoError(t, w.Run(step{Create: "StorageAccount account"}, step{Create: "Queue account/gone"}, step{Create: "Vault vault"}))
	return w
}

func TestRestore(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	w := worldToChange(t, root)
	before := content(t, w.Cloud)
	require.NoError(t, w.Cloud.Record("note"))
	changeAll(t, w)
	require.NotEqual(t, before, content(t, w.Cloud))

	_, found, err := openStack(t, root, "p/dev").Cloud.Abandoned()
	require.NoError(t, err)
	assert.False(t, found, "the command is running")

	files, err := w.Cloud.Restore()
	require.NoError(t, err)
	assert.Equal(t, 6, files, "new account, new queue, account, deleted queue, vault, soft-deleted vault")
	assert.Equal(t, before, content(t, w.Cloud))
	assert.Equal(t, before, content(t, openStack(t, root, "p/dev").Cloud))
	files, err = w.Cloud.Restore()
	require.NoError(t, err)
	assert.Zero(t, files, "there is no recording")
}

func TestKeep(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	w := worldToChange(t, root)
	require.NoError(t, w.Cloud.Record("note"))
	changeAll(t, w)
	after := content(t, w.Cloud)
	require.NoError(t, w.Cloud.Keep())
	_, found, err := openStack(t, root, "p/dev").Cloud.Abandoned()
	require.NoError(t, err)
	assert.False(t, found)
	assert.Equal(t, after, content(t, openStack(t, root, "p/dev").Cloud))
}

// The next command finds the recording of a command that was killed, also one whose
// last line is incomplete.
func TestAbandoned(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	w := worldToChange(t, root)
	before := content(t, w.Cloud)
	require.NoError(t, w.Cloud.Record("note"))
	changeAll(t, w)
	require.NoError(t, w.Cloud.Die())
	file, err := os.OpenFile(filepath.Join(root, "index", "p", "dev", "recording"), os.O_APPEND|os.O_WRONLY, 0o600)
	require.NoError(t, err)
	_, err = file.WriteString(`{"path":"subscr`)
	require.NoError(t, err)
	require.NoError(t, file.Close())

	next := openStack(t, root, "p/dev")
	note, found, err := next.Cloud.Abandoned()
	require.NoError(t, err)
	assert.True(t, found)
	assert.Equal(t, "note", note)
	_, err = next.Cloud.Restore()
	require.NoError(t, err)
	assert.Equal(t, before, content(t, next.Cloud))
	_, found, err = next.Cloud.Abandoned()
	require.NoError(t, err)
	assert.False(t, found)
}
