//go:build !linux && !darwin

package cli

import (
	"context"
	"fmt"
	"runtime"
)

// lock refuses: tools are only made on Linux and macOS.
func (Finder) lock(_ context.Context, what, _ string) (unlock func(), err error) {
	return nil, fmt.Errorf("no %s on the PATH, and none is made on %s; install it from %s", what, runtime.GOOS, installPage)
}
