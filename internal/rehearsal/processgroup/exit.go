package processgroup

import (
	"errors"
	"os/exec"
	"syscall"
)

// Signalled is added to the number of a signal to form the exit code of a process
// that the signal ended, as shells do: 137 for SIGKILL.
const Signalled = 128

// ExitCode returns the exit code of a command from the result of its Wait or Run.
// The error reports a command that did not run.
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
