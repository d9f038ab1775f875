package rehearsal_test

import (
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

const (
	groupID = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-class"
	vaultID = groupID + "/providers/Microsoft.KeyVault/vaults/kv-class"
)

// portal opens the portal of a project whose stack file refers to an existing vault. It
// keeps its state in dir.
func portal(t *testing.T, dir string) rehearsal.Portal {
	t.Helper()
	for name, text := range map[string]string{
		"Pulumi.yaml":     "name: p\nruntime: go\n",
		"Pulumi.dev.yaml": "config: {azure-native:location: westeurope, p:vault: " + vaultID + "}\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	c := rehearsal.Command{Command: pulumicli.Command{Dir: filepath.Join(dir, "state"), WorkDir: dir}}
	p, err := c.OpenPortal(pulumicli.Selection{Stack: "dev"})
	require.NoError(t, err)
	return p
}

// Each change is there when the portal is opened again.
func TestPortal(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	assert.Equal(t, []string{groupID, vaultID}, portal(t, dir).List())

	require.NoError(t, portal(t, dir).Set("vaults/KV-class", "tags", map[string]any{"team": "data"}))
	require.NoError(t, portal(t, dir).Set("vaults/kv-class", "tags.owner", "class"))
	require.NoError(t, portal(t, dir).Delete(vaultID))
	require.ErrorContains(t, portal(t, dir).Purge("vaults/other"), `got "vaults/other", want the end of an existing ID`)
	require.NoError(t, portal(t, dir).Purge(path.Base(vaultID)))
}

func TestPortalReportsProblems(t *testing.T) {
	t.Parallel()
	p := portal(t, t.TempDir())
	for want, err := range map[string]error{
		`got "vaults/other", want the end of an existing ID`:    p.Delete("vaults/other"),
		`got "vaults/none", want the end of an existing ID`:     p.Set("vaults/none", "tags", nil),
		"got a path through location, which is not an object":   p.Set("vaults/kv-class", "location.x", 1),
		"the stack has no registry; run: offline up":            p.Push("weather-pipeline:1.0"),
		`got "vaults/kv-class", want the end of an existing ID`: p.Purge("vaults/kv-class"),
	} {
		require.ErrorContains(t, err, want)
	}
}

func TestPortalNeedsAStack(t *testing.T) {
	t.Parallel()
	_, err := rehearsal.Command{Command: pulumicli.Command{WorkDir: t.TempDir()}}.OpenPortal(pulumicli.Selection{})
	require.ErrorContains(t, err, "--stack <name> is required")
}
