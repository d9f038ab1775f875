package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/gofrs/flock"
)

// lockRetry is how often a process that waits for a lock tries again.
const lockRetry = 100 * time.Millisecond

// lock locks the file at path, which is created when missing and stays, until
// unlock is called or the process ends. It logs once that it waits for another
// process, which is making what messages call name.
//
// A process that is being started holds this one's open files for a moment. That
// does not prolong the lock, because flock releases it before it closes the file.
func (f Finder) lock(ctx context.Context, name, path string) (unlock func(), err error) {
	file := flock.New(path)
	locked, err := file.TryLock()
	if err == nil && !locked {
		f.Log("waiting for another process, which is making %s", name)
		_, err = file.TryLockContext(ctx, lockRetry)
	}
	switch {
	case ctx.Err() != nil && !file.Locked():
		return nil, fmt.Errorf("waiting for another process to make %s: %w", name, context.Cause(ctx))
	case err != nil:
		return nil, fmt.Errorf("lock on %s: %w", name, err)
	}
	return func() {
		if err := file.Unlock(); err != nil {
			f.Log("lock on %s: %v", name, err)
		}
	}, nil
}
