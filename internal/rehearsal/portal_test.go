package rehearsal_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

const vaultID = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-class/providers/Microsoft.KeyVault/vaults/kv-class"

// portal runs one command on a project whose stack file refers to an existing
// vault.
func portal(t *testing.T, dir string, args ...string) (string, error) {
	t.Helper()
	for name, text := range map[string]string{
		"Pulumi.yaml":     "name: p\nruntime: go\n",
		"Pulumi.dev.yaml": "config: {azure-native:location: westeurope, p:vault: " + vaultID + "}\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	var stdout bytes.Buffer
	err := rehearsal.Command{Command: pulumicli.Command{
		Args: append([]string{"azure"}, args...), Dir: filepath.Join(dir, "state"), WorkDir: dir, Stdout: &stdout,
	}}.Portal()
	return stdout.String(), err
}

func TestPortal(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	list, err := portal(t, dir, "list", "--stack", "dev")
	require.NoError(t, err)
	assert.Equal(t, vaultID[:len(vaultID)-len("/providers/Microsoft.KeyVault/vaults/kv-class")]+"\n"+vaultID+"\n", list)

	_, err = portal(t, dir, "set", "--stack", "dev", "vaults/KV-class", `tags={"team":"data"}`)
	require.NoError(t, err)
	_, err = portal(t, dir, "delete", "-s", "dev", vaultID)
	require.NoError(t, err)
	_, err = portal(t, dir, "purge", "-s", "dev", "vaults/other")
	require.ErrorContains(t, err, `got "vaults/other", want the end of an existing ID`)
	_, err = portal(t, dir, "purge", "-s", "dev", "vaults/kv-class")
	require.NoError(t, err)
}

func TestPortalReportsProblems(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	tests := map[string]struct {
		args []string
		want string
	}{
		"no stack":      {[]string{"list"}, "usage:"},
		"no verb":       {[]string{"--stack", "dev"}, "usage:"},
		"unknown verb":  {[]string{"rename", "--stack", "dev", "x"}, "usage:"},
		"no value":      {[]string{"set", "--stack", "dev", "vaults/kv-class", "tags"}, `got "tags", want <property>=<value>`},
		"no such ID":    {[]string{"delete", "--stack", "dev", "vaults/other"}, `got "vaults/other", want the end of an existing ID`},
		"not an object": {[]string{"set", "--stack", "dev", "vaults/kv-class", "location.x=1"}, "got a path through location, which is not an object"},
	}
	for name, tc := range tests {
		_, err := portal(t, dir, tc.args...)
		require.ErrorContains(t, err, tc.want, name)
	}
}
