//go:build linux || darwin

package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"
)

// lockPoll is how often a process that waits for the lock asks again.
const lockPoll = 100 * time.Millisecond

// lock holds the file at path, which is made when missing and stays, until
// unlock is called or the process ends: however it ends, so that no lock is
// ever stale. Messages call what it is for what.
func (f Finder) lock(ctx context.Context, what, path string) (unlock func(), err error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600) //nolint:gosec // the caller names the folder
	if err != nil {
		return nil, fmt.Errorf("lock on the %s: %w", what, err)
	}
	release := func() {
		if err := file.Close(); err != nil {
			f.Log("lock on the %s: %v", what, err)
		}
	}
	for waiting := false; ; waiting = true {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) //nolint:gosec // a file descriptor is a small int
		if err == nil {
			return release, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) && !errors.Is(err, syscall.EINTR) {
			release()
			return nil, fmt.Errorf("lock on the %s: %s: %w", what, path, err)
		}
		if !waiting {
			f.Log("waiting for another process, which is getting the %s", what)
		}
		select {
		case <-ctx.Done():
			release()
			return nil, fmt.Errorf("waiting for another process to get the %s: %w", what, context.Cause(ctx))
		case <-time.After(lockPoll):
		}
	}
}
