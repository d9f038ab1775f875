package offline

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/config"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
)

const (
	classGroup = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-class"
	vault      = classGroup + "/providers/Microsoft.KeyVault/vaults/kv-class"
)

func readText(t *testing.T, text string) stackFile {
	t.Helper()
	path := filepath.Join(t.TempDir(), "Pulumi.dev.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	file, err := readStackFile("p", path)
	require.NoError(t, err)
	return file
}

func TestStackFile(t *testing.T) {
	t.Parallel()
	file := readText(t, `
config:
  azure-native:location: westeurope
  p:keyVault: {existing: `+vault+`}
  p:list: [{group: `+classGroup+`}]
`)
	assert.Equal(t, "westeurope", file.location())
	assert.Equal(t, []string{classGroup, vault}, file.resourceIDs(), "every ARM ID, however deep")
	assert.Equal(t, "22222222-2222-2222-2222-222222222222", file.subscription(), "that of what exists already")

	assert.Equal(t, arm.DefaultSubscription, readText(t, "config: {}").subscription())
	named := readText(t, "config: {azure-native:subscriptionId: 33333333-3333-3333-3333-333333333333, p:x: "+vault+"}")
	assert.Equal(t, "33333333-3333-3333-3333-333333333333", named.subscription(), "the named one comes first")

	missing, err := readStackFile("p", filepath.Join(t.TempDir(), "Pulumi.none.yaml"))
	require.NoError(t, err, "a stack without a file has no configuration")
	assert.Empty(t, missing.resourceIDs())
}

// Secrets that were encrypted with a key that is elsewhere become placeholders
// that Pulumi can decrypt offline; everything else stays.
func TestReplaceSecrets(t *testing.T) {
	t.Parallel()
	file := readText(t, `
config:
  p:secret.api-key: {secure: v1:other:key}
  p:object: {list: [{secure: AAA}, plain], secure-ish: {secure: x, more: y}}
`)
	got, err := replaceSecrets(file.config, func(ciphertext string) (string, error) { return "new " + ciphertext, nil })
	require.NoError(t, err)
	assert.Equal(t, map[string]any{
		"p:secret.api-key": map[string]any{"secure": "new v1:other:key"},
		"p:object": map[string]any{
			"list":       []any{map[string]any{"secure": "new AAA"}, "plain"},
			"secure-ish": map[string]any{"secure": "x", "more": "y"},
		},
	}, got)
}

func TestEncryptIsWhatPulumiDecrypts(t *testing.T) {
	t.Parallel()
	salt := []byte("12345678")
	value := placeholder("v1:other:key")
	assert.NotEqual(t, value, placeholder("v1:another:key"), "a preview shows that the secret changed")
	text, err := encrypt(value, "v1:"+base64.StdEncoding.EncodeToString(salt)+":check")
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(text, "v1:"))
	back, err := config.NewSymmetricCrypterFromPassphrase(Passphrase, salt).DecryptValue(t.Context(), text)
	require.NoError(t, err)
	assert.Equal(t, value, back)

	_, err = encrypt(value, "v2:x")
	require.ErrorContains(t, err, "want v1:<salt>:<check>")
}
