// Package lock lets one process at a time use a folder.
package lock

import "errors"

// ErrHeld means that another process holds the lock.
var ErrHeld = errors.New("another process holds the lock") //nolint:gochecknoglobals // a sentinel
