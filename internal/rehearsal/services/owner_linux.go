package services

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// dacOverride is the capability to pass by file permissions.
//
// Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
const dacOverride = 1

// owner is the user that a server runs as.
type owner struct{ uid, gid int }

// unprivileged is the user for a server that refuses to run as root: nil, which is
// the present user, unless that is root.
func unprivileged() (*owner, error) {
	if os.Geteuid() != 0 {
		return nil, nil //nolint:nilnil // nil is the present user
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		return nil, fmt.Errorf("PostgreSQL does not run as root, and there is no user to run it as: %w", err)
	}
	uid, err := strconv.Atoi(nobody.Uid)
	return &owner{uid, os.Getegid()}, err
}

// become makes a process the owner's. Its data may be where only root gets to,
// such as below /root, so it keeps the capability to go there.
func (o *owner) become(attributes *syscall.SysProcAttr) {
	attributes.Credential = o.credential()
	attributes.AmbientCaps = []uintptr{dacOverride}
}

func (o *owner) credential() *syscall.Credential {
	return &syscall.Credential{Uid: uint32(o.uid), Gid: uint32(o.gid)} //nolint:gosec // IDs of a user
}

// canRun reports whether the owner may run a program without any capability. The
// capability that become keeps starts a program anywhere, but programs that look
// for others ask access(2), for which capabilities do not count.
func (o *owner) canRun(ctx context.Context, program string) (bool, error) {
	cmd := exec.CommandContext(ctx, program, "--version") //nolint:gosec // a program that was found
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: o.credential()}
	switch err := cmd.Run(); {
	case errors.Is(err, os.ErrPermission):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("%s --version: %w", program, err)
	}
	return true, nil
}
