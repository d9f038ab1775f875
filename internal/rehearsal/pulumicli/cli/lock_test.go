package cli

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A process that is being started shares this one's open files for a moment.
func TestUnlockIsImmediate(t *testing.T) {
	t.Parallel()
	stop, started := make(chan struct{}), make(chan error)
	go func() {
		var err error
		for {
			select {
			case <-stop:
				started <- err
				return
			default:
				err = errors.Join(err, exec.CommandContext(t.Context(), os.Args[0], "-test.list", "^$").Run())
			}
		}
	}()

	path := filepath.Join(t.TempDir(), "lock")
	waits := 0
	f := Finder{Log: func(string, ...any) { waits++ }}
	for range 20_000 {
		unlock, err := f.lock(t.Context(), "the CLI", path)
		require.NoError(t, err)
		unlock()
	}
	close(stop)
	require.NoError(t, <-started)
	assert.Zero(t, waits, "no other process locks the file")
}

func TestLockReportsErrors(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := Finder{}.lock(t.Context(), "the CLI", filepath.Join(file, "lock"))
	require.ErrorContains(t, err, "lock on the CLI: ")
	require.ErrorContains(t, err, "not a directory")
}
