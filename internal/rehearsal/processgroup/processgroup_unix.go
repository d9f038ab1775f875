//go:build unix

package processgroup

import (
	"errors"
	"syscall"
)

// New returns the attributes of a process that leads a new process group.
func New() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// Terminate sends SIGTERM to the process group that pid leads.
func Terminate(pid int) error { return signal(pid, syscall.SIGTERM) }

// Kill sends SIGKILL to the process group that pid leads. It succeeds if the
// group has already ended.
func Kill(pid int) error { return signal(pid, syscall.SIGKILL) }

func signal(pid int, sig syscall.Signal) error {
	if err := syscall.Kill(-pid, sig); !errors.Is(err, syscall.ESRCH) {
		return err
	}
	return nil
}
