package pulumicli

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/config"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Secrets become placeholders that Pulumi can decrypt offline; other values are
// unchanged.
func TestReplaceSecrets(t *testing.T) {
	t.Parallel()
	config := readText(t, `
config:
  p:secret.api-key: {secure: v1:other:key}
  p:object: {list: [{secure: AAA}, plain], secure-ish: {secure: x, more: y}}
`)
	got, err := replaceSecrets(config, func(ciphertext string) (string, error) { return "new " + ciphertext, nil })
	require.NoError(t, err)
	assert.Equal(t, map[string]any{
		"p:secret.api-key": map[string]any{"secure": "new v1:other:key"},
		"p:object": map[string]any{
			"list":       []any{map[string]any{"secure": "new AAA"}, "plain"},
			"secure-ish": map[string]any{"secure": "x", "more": "y"},
		},
	}, got)
}

func TestPulumiDecryptsWhatEncryptReturns(t *testing.T) {
	t.Parallel()
	salt := []byte("12345678")
	value := placeholder("v1:other:key")
	assert.NotEqual(t, value, placeholder("v1:another:key"), "a changed secret must change the preview")
	text, err := encrypt(value, "v1:"+base64.StdEncoding.EncodeToString(salt)+":check")
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(text, "v1:"))
	back, err := config.NewSymmetricCrypterFromPassphrase(Passphrase, salt).DecryptValue(t.Context(), text)
	require.NoError(t, err)
	assert.Equal(t, value, back)

	_, err = encrypt(value, "v2:x")
	require.ErrorContains(t, err, "want v1:<salt>:<check>")
}
