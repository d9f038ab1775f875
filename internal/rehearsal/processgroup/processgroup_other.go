//go:build !unix

package processgroup

import (
	"os"
	"syscall"
)

// New returns empty attributes: this operating system has no process groups.
func New() *syscall.SysProcAttr { return &syscall.SysProcAttr{} }

// Terminate kills the process.
func Terminate(pid int) error { return Kill(pid) }

// Kill kills the process. It succeeds if the process has already ended.
func Kill(pid int) error {
	process, err := os.FindProcess(pid)
	if err != nil {
		return nil //nolint:nilerr // the process has ended
	}
	return process.Kill()
}
