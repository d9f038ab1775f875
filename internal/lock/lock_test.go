package lock_test

import (
	"context"
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

func TestWait(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "lock")
	unlock, err := lock.Wait(t.Context(), path, func() { t.Error("nobody holds it") })
	require.NoError(t, err)

	times := 0
	stop := errors.New("stop now")
	ctx, cancel := context.WithCancelCause(t.Context())
	_, err = lock.Wait(ctx, path, func() { times++; cancel(stop) })
	require.ErrorIs(t, err, stop)

	unlockNext, err := lock.Wait(t.Context(), path, func() {
		times++
		assert.NoError(t, unlock())
	})
	require.NoError(t, err)
	require.NoError(t, unlockNext())
	assert.Equal(t, 2, times, "each said once that it waits")

	_, err = lock.Wait(t.Context(), filepath.Join(path, "below"), func() { t.Error("there is nothing to wait for") })
	require.ErrorContains(t, err, "not a directory")
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
