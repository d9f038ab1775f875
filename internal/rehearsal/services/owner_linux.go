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

// dacOverride is the capability that bypasses file permissions.
//
// Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
const dacOverride = 1

// owner is the user that a server runs as.
type owner struct{ uid, gid int }

// unprivileged returns the user for a server that refuses to run as root: user
// nobody if the current user is root, otherwise nil, which is the current user.
func unprivileged() (*owner, error) {
	if os.Geteuid() != 0 {
		return nil, nil //nolint:nilnil // nil is the current user
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		return nil, fmt.Errorf("PostgreSQL does not run as root, and user nobody was not found: %w", err)
	}
	uid, err := strconv.Atoi(nobody.Uid)
	return &owner{uid, os.Getegid()}, err
}

// become runs a process as the owner. Its data may be in a folder that only root
// can enter, such as /root, so it keeps the capability to bypass permissions.
func (o *owner) become(attributes *syscall.SysProcAttr) {
	attributes.Credential = o.credential()
	attributes.AmbientCaps = []uintptr{dacOverride}
}

func (o *owner) credential() *syscall.Credential {
	return &syscall.Credential{Uid: uint32(o.uid), Gid: uint32(o.gid)} //nolint:gosec // IDs of a user
}

// canRun reports whether the owner can run a program without capabilities. A
// process with the capability of become can run any program, but programs that
// look for other programs call access(2), which ignores capabilities.
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
