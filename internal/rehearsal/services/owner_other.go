//go:build !linux

package services

import (
	"context"
	"errors"
	"os"
	"syscall"
)

// owner is the user that a server runs as; always nil, the present user.
type owner struct{ uid, gid int }

// unprivileged is always the present user: becoming another is for containers,
// where everybody is root.
func unprivileged() (*owner, error) {
	if os.Geteuid() == 0 {
		return nil, errors.New("PostgreSQL does not run as root; run this as another user")
	}
	return nil, nil //nolint:nilnil // nil is the present user
}

func (*owner) become(*syscall.SysProcAttr) {}

func (*owner) reachable(_ context.Context, b binaries, _ func(string, ...any)) (binaries, error) {
	return b, nil
}
