package group

import (
	"errors"
	"os/exec"
)

// ExitCode tells how a command that ran has ended, given what its Wait or Run
// returned: its exit code, or -1 if by a signal. A command that could not be run
// is an error.
func ExitCode(err error) (int, error) {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0, nil
	case errors.As(err, &exit):
		return exit.ExitCode(), nil
	default:
		return 1, err
	}
}
