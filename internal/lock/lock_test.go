package lock_test

import (
	"errors"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/lock"
)

func TestTry(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "lock")

	unlock, err := lock.Try(path)
	require.NoError(t, err)
	_, err = lock.Try(path)
	require.ErrorIs(t, err, lock.ErrHeld)

	require.NoError(t, unlock())
	unlock, err = lock.Try(path)
	require.NoError(t, err, "free again")
	require.NoError(t, unlock())
}

// A process that is being started shares this one's files for a moment.
func TestUnlockIsAtOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "lock")
	done := make(chan struct{})
	started := make(chan error)
	go func() {
		var err error
		for {
			select {
			case <-done:
				started <- err
				return
			default:
				err = errors.Join(err, exec.CommandContext(t.Context(), "true").Run())
			}
		}
	}()

	for range 20_000 {
		unlock, err := lock.Try(path)
		if !assert.NoError(t, err) || !assert.NoError(t, unlock()) {
			break
		}
	}
	close(done)
	require.NoError(t, <-started)
}
