//go:build linux || darwin

package lock

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// Try holds the file at path, which is made when missing and stays, until
// unlock is called or the process ends: however it ends, so that no lock is
// ever stale. It returns [ErrHeld] when another process holds it.
func Try(path string) (unlock func() error, err error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600) //nolint:gosec // the caller names the folder
	if err != nil {
		return nil, err
	}
	err = flock(file, syscall.LOCK_EX|syscall.LOCK_NB)
	switch {
	case err == nil:
		return func() error { return errors.Join(release(file), file.Close()) }, nil
	case errors.Is(err, syscall.EWOULDBLOCK):
		return nil, errors.Join(ErrHeld, file.Close())
	default:
		return nil, errors.Join(fmt.Errorf("lock on %s: %w", path, err), file.Close())
	}
}

// release ends the lock itself: closing the file is not enough while a process
// that is just being started, and has not dropped it yet, shares it.
func release(file *os.File) error { return flock(file, syscall.LOCK_UN) }

// flock asks again when a signal came in between.
func flock(file *os.File, how int) error {
	for {
		err := syscall.Flock(int(file.Fd()), how) //nolint:gosec // a file descriptor is a small int
		if !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}
