//go:build unix

package services

import "syscall"

// attributes make a process the owner's. It is in a group of its own, so that
// Ctrl-C reaches the command alone, which then ends its servers in order.
func (o *owner) attributes() *syscall.SysProcAttr {
	attributes := &syscall.SysProcAttr{Setpgid: true}
	if o != nil {
		o.become(attributes)
	}
	return attributes
}

// killGroup ends every process of a group.
func killGroup(group int) error { return syscall.Kill(-group, syscall.SIGKILL) }
