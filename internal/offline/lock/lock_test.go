package lock_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/offline/lock"
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
