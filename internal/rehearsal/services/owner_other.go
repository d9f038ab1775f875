//go:build !linux

package services

import (
	"context"
	"errors"
	"os"
	"syscall"
)

// owner is the user that a server runs as; always nil, which is the current user.
type owner struct{ uid, gid int }

// unprivileged returns the current user. Switching users is only needed in
// containers, which run as root.
func unprivileged() (*owner, error) {
	if os.Geteuid() == 0 {
		return nil, errors.New("PostgreSQL does not run as root; run the command as another user")
	}
	return nil, nil //nolint:nilnil // nil is the current user
}

func (*owner) become(*syscall.SysProcAttr) {}

func (*owner) reachable(_ context.Context, b binaries, _ func(string, ...any)) (binaries, error) {
	return b, nil
}
