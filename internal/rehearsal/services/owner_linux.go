package services

import (
	"fmt"
	"os"
	"os/user"
	"strconv"
	"syscall"
)

// dacOverride is the capability to pass by file permissions.
//
// Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
const dacOverride = 1

// unprivileged is whose a server is that refuses to run as root: nil, which is
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

// become makes a process the owner's. Its folder may be where only root gets
// to, such as /root, so it keeps the right to go there.
func (o *owner) become(attributes *syscall.SysProcAttr) {
	attributes.Credential = &syscall.Credential{Uid: uint32(o.uid), Gid: uint32(o.gid)} //nolint:gosec // IDs of a user
	attributes.AmbientCaps = []uintptr{dacOverride}
}
