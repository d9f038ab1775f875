package arm_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
)

// openStack returns a world whose cloud is that of a stack in root, with group rg.
func openStack(t *testing.T, root, stack string) *armtest.World {
	t.Helper()
	w := armtest.NewWorld(t)
	cloud, err := azure.OpenAt(arm.Place{Root: filepath.Join(root, "azure"), Stack: stack, Index: filepath.Join(root, "index")}, armtest.Subscription)
	require.NoError(t, err)
	w.Cloud = cloud
	if _, exists := cloud.Get(w.ID("ResourceGroup rg")); !exists {
		require.NoError(t, w.Run(step{Create: "ResourceGroup rg"}))
	}
	return w
}

// content is all that a cloud has, as text.
func content(t *testing.T, cloud *arm.Cloud) string {
	t.Helper()
	text, err := json.MarshalIndent([]any{cloud.List(), cloud.Deleted()}, "", " ")
	require.NoError(t, err)
	return string(text)
}

// Commands that run at the same time see what the others do.
func TestCommandsShareTheCloud(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	up, portal := openStack(t, root, "p/dev"), openStack(t, root, "p/dev")
	require.NoError(t, up.Run(step{Create: "StorageAccount account"}, step{Create: "Queue account/one"}))
	assert.Equal(t, ids(up.Cloud.List()), ids(portal.Cloud.List()))

	require.NoError(t, portal.Run(step{Delete: "StorageAccount account"}))
	assert.Equal(t, "ParentResourceNotFound", refusalOf(t, up.Run(step{Create: "Queue account/two"})).Code)
	assert.Equal(t, []string{up.ID("ResourceGroup rg")}, ids(up.Cloud.List()))

	require.NoError(t, up.Run(step{Create: "Vault vault"}))
	require.NoError(t, portal.Run(step{Delete: "Vault vault"}))
	assert.Equal(t, "ConflictError", refusalOf(t, up.Run(step{Create: "Vault vault"})).Code)
	require.NoError(t, portal.Run(step{Purge: "Vault vault"}))
	require.NoError(t, up.Run(step{Create: "Vault vault"}))
	assert.Equal(t, content(t, up.Cloud), content(t, portal.Cloud))
}

// Many commands at once leave a cloud that all of them know in full, in which no
// resource has lost its parent.
func TestCommandsTakeTurns(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	var worlds []*armtest.World
	for range 4 {
		worlds = append(worlds, openStack(t, root, "p/dev"))
	}
	var wg sync.WaitGroup
	for command, w := range worlds {
		for i := range 10 {
			wg.Go(func() {
				account := fmt.Sprintf("account%d", i%3)
				for _, s := range []step{
					{Create: "StorageAccount " + account}, {Create: fmt.Sprintf("Queue %s/q%d-%d", account, command, i)}, {Delete: "StorageAccount account0"},
				} {
					w.Do(s) //nolint:errcheck // another command may have been first
				}
			})
		}
	}
	wg.Wait()
	want := content(t, openStack(t, root, "p/dev").Cloud)
	for _, w := range worlds {
		assert.Equal(t, want, content(t, w.Cloud))
		for _, res := range w.Cloud.List() {
			_, exists := w.Cloud.Get(res.Parent())
			assert.True(t, exists || res.Parent() == "" || strings.HasSuffix(res.Parent(), "/queueServices/default"), res.ID)
			if account, _, inAccount := strings.Cut(res.ID, "/queueServices/"); inAccount {
				_, exists = w.Cloud.Get(account)
				assert.True(t, exists, res.ID)
			}
		}
	}
}

// A name that is unique in Azure is taken whichever stack or project has it.
func TestStacksShareGlobalNames(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct{ name, code string }{
		{"StorageAccount shared", "StorageAccountAlreadyTaken"}, {"Vault shared", "VaultAlreadyExists"}, {"Registry shared", "AlreadyInUse"}, {"Server shared", "ServerNameAlreadyExists"},
	} {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			root := t.TempDir()
			dev := openStack(t, root, "p/dev")
			require.NoError(t, dev.Run(step{Create: kind.name}))
			for _, stack := range []string{"p/prod", "q/dev"} {
				other := openStack(t, root, stack)
				assert.Equal(t, kind.code, refusalOf(t, other.Run(step{Create: kind.name})).Code, "in %s", stack)
				assert.Equal(t, []string{other.ID("ResourceGroup rg")}, ids(other.Cloud.List()))
			}
			require.NoError(t, dev.Run(step{Update: kind.name}), "its own name")
			prod := openStack(t, root, "p/prod")
			require.NoError(t, dev.Run(step{Delete: kind.name}))
			if deleted := dev.Cloud.Deleted(); len(deleted) > 0 {
				require.Error(t, prod.Run(step{Create: kind.name}), "the name is reserved")
				require.NoError(t, dev.Run(step{Purge: kind.name}))
			}
			require.NoError(t, prod.Run(step{Create: kind.name}))
		})
	}
}

// A stack that refers to a resource of another stack does not take its name.
func TestReferredResourcesTakeNoName(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	dev, prod := openStack(t, root, "p/dev"), openStack(t, root, "p/prod")
	require.NoError(t, prod.Run(step{Seed: "Registry shared"}))
	require.NoError(t, dev.Run(step{Create: "Registry shared"}))
	require.NoError(t, prod.Run(step{Create: "UserAssignedIdentity run"}))
	require.NoError(t, dev.Run(step{Create: "UserAssignedIdentity run"}), "a name that is unique in its group only")
}

// A file that cannot be written changes nothing, in memory or on the disk.
func TestFailedWriteChangesNothing(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	w, other := openStack(t, root, "p/dev"), openStack(t, root, "p/dev")
	before := content(t, w.Cloud)
	inTheWay := filepath.Join(root, "azure", "p/dev", strings.ToLower(w.ID("StorageAccount account"))+".json", "x")
	require.NoError(t, os.MkdirAll(inTheWay, 0o700))
	require.Error(t, w.Run(step{Create: "StorageAccount account"}))
	assert.Equal(t, before, content(t, w.Cloud))
	require.NoError(t, other.Run(step{Create: "StorageAccount two"}))
	assert.Equal(t, content(t, other.Cloud), content(t, w.Cloud))
}

// A file that another program breaks stops changes; what was read last stays known.
func TestBrokenFileStopsChanges(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	w, other := openStack(t, root, "p/dev"), openStack(t, root, "p/dev")
	require.NoError(t, w.Run(step{Create: "StorageAccount account"}))
	broken := filepath.Join(root, "azure", "p/dev", strings.ToLower(w.ID("StorageAccount account"))+".json")
	require.NoError(t, other.Cloud.Sync())
	require.NoError(t, w.Run(step{Create: "StorageAccount two"}))
	require.NoError(t, os.WriteFile(broken, []byte("{"), 0o600))

	require.ErrorContains(t, other.Run(step{Create: "StorageAccount three"}), "delete the file")
	require.ErrorContains(t, other.Cloud.Sync(), "delete the file")
	_, exists := other.Cloud.Get(w.ID("StorageAccount account"))
	assert.True(t, exists)
	require.NoError(t, os.Remove(broken))
	require.NoError(t, other.Run(step{Create: "StorageAccount three"}))
}

// The folder of the state can be deleted at any time: then nothing exists.
func TestDeletedFolder(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	w := openStack(t, root, "p/dev")
	require.NoError(t, w.Run(step{Create: "StorageAccount account"}))
	require.NoError(t, os.RemoveAll(filepath.Join(root, "azure")))
	require.NoError(t, os.RemoveAll(filepath.Join(root, "index")))
	assert.Empty(t, w.Cloud.List())
	require.NoError(t, w.Run(step{Create: "ResourceGroup rg"}))
}
