//go:build unix

package processgroup

import (
	"errors"
	"syscall"
)

// New are the attributes of a process that leads a group of its own.
func New() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// Terminate asks every process of the group that pid leads to end.
func Terminate(pid int) error { return signal(pid, syscall.SIGTERM) }

// Kill ends every process of the group that pid leads. None being left is fine.
func Kill(pid int) error { return signal(pid, syscall.SIGKILL) }

func signal(pid int, sig syscall.Signal) error {
	if err := syscall.Kill(-pid, sig); !errors.Is(err, syscall.ESRCH) {
		return err
	}
	return nil
}
