package processgroup

import (
	"errors"
	"os/exec"
	"syscall"
)

// Signalled and the number of a signal are the exit code of a process that the
// signal ended, as shells have it: 137 for SIGKILL.
const Signalled = 128

// ExitCode is the exit code of a command, given what its Wait or Run returned. A
// command that did not run is an error.
func ExitCode(err error) (int, error) {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0, nil
	case !errors.As(err, &exit):
		return 1, err
	}
	if status, ok := exit.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return Signalled + int(status.Signal()), nil
	}
	return exit.ExitCode(), nil
}
