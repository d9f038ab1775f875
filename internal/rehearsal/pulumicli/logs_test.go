package pulumicli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDisableLogs(t *testing.T) {
	t.Parallel()
	home := filepath.Join(t.TempDir(), "home")
	logs := filepath.Join(home, "logs")
	for _, before := range []func(){
		func() {},
		func() {},
		func() {
			require.NoError(t, os.Remove(logs))
			require.NoError(t, os.Mkdir(logs, 0o700))
			require.NoError(t, os.WriteFile(filepath.Join(logs, "dev-20261120T060000.log"), []byte("PLOG"), 0o600))
		},
	} {
		before()
		require.NoError(t, disableLogs(home))
		assert.FileExists(t, logs, "takes the name of Pulumi's folder")
		require.Error(t, os.MkdirAll(logs, 0o700))
	}
	require.Error(t, disableLogs(filepath.Join(logs, "home")), "a file cannot be the home folder")
}
