//go:build !linux

package services

import (
	"errors"
	"os"
	"syscall"
)

// unprivileged is always the present user: becoming another is for containers,
// where everybody is root.
func unprivileged() (*owner, error) {
	if os.Geteuid() == 0 {
		return nil, errors.New("PostgreSQL does not run as root; run this as another user")
	}
	return nil, nil //nolint:nilnil // nil is the present user
}

func (o *owner) become(*syscall.SysProcAttr) {}
