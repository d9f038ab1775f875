//go:build linux || darwin

package cli

import (
	"context"
	"fmt"

	"github.com/hyf/azure-data-pipeline/internal/lock"
)

// lock holds the file at path until unlock is called or the process ends, and
// waits for other processes before. Messages call what it is for what.
func (f Finder) lock(ctx context.Context, what, path string) (unlock func(), err error) {
	release, err := lock.Wait(ctx, path, func() { f.Log("waiting for another process, which is getting the %s", what) })
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, fmt.Errorf("waiting for another process to get the %s: %w", what, err)
	case err != nil:
		return nil, fmt.Errorf("lock on the %s: %w", what, err)
	}
	return func() {
		if err := release(); err != nil {
			f.Log("lock on the %s: %v", what, err)
		}
	}, nil
}
