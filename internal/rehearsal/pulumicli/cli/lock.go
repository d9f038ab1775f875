package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/gofrs/flock"
)

// lockRetry is the interval between tries to get a lock.
const lockRetry = 100 * time.Millisecond

// lock locks the file at path until unlock is called or the process ends. The
// file is created if necessary, and is not deleted. If another process has the
// lock, a message says once that it is creating name.
//
// A process that is being started shares this one's open files for a moment. That
// does not prolong the lock, because flock releases it before it closes the file.
func (f Finder) lock(ctx context.Context, name, path string) (unlock func(), err error) {
	file := flock.New(path)
	locked, err := file.TryLock()
	if err == nil && !locked {
		f.Log("waiting for another process that is creating %s", name)
		_, err = file.TryLockContext(ctx, lockRetry)
	}
	switch {
	case ctx.Err() != nil && !file.Locked():
		return nil, fmt.Errorf("waiting for another process to create %s: %w", name, context.Cause(ctx))
	case err != nil:
		return nil, fmt.Errorf("lock on %s: %w", name, err)
	}
	return func() {
		if err := file.Unlock(); err != nil {
			f.Log("lock on %s: %v", name, err)
		}
	}, nil
}
