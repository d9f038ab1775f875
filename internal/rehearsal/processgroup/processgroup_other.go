//go:build !unix

package processgroup

import (
	"os"
	"syscall"
)

// New are the attributes of a process; there are no groups here.
func New() *syscall.SysProcAttr { return &syscall.SysProcAttr{} }

// Terminate ends the process.
func Terminate(pid int) error { return Kill(pid) }

// Kill ends the process. Its being gone is fine.
func Kill(pid int) error {
	process, err := os.FindProcess(pid)
	if err != nil {
		return nil //nolint:nilerr // it has ended
	}
	return process.Kill()
}
