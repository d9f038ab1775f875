// Package lock lets one process at a time use a folder.
package lock

import (
	"context"
	"errors"
	"time"
)

// ErrHeld means that another process holds the lock.
var ErrHeld = errors.New("another process holds the lock") //nolint:gochecknoglobals // a sentinel

// poll is how often a process that waits for a lock asks again.
const poll = 100 * time.Millisecond

// Wait is [Try] for who has the time: it waits until the lock is free, and calls
// waiting once before it does. When ctx is done first, the error is its cause.
func Wait(ctx context.Context, path string, waiting func()) (unlock func() error, err error) {
	for told := false; ; told = true {
		if unlock, err = Try(path); !errors.Is(err, ErrHeld) {
			return unlock, err
		}
		if !told {
			waiting()
		}
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-time.After(poll):
		}
	}
}
