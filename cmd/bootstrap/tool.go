package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/bootstrap"
)

// installPages have the installation instructions of the tools.
var installPages = map[string]string{
	"az": "https://learn.microsoft.com/cli/azure/install-azure-cli",
	"gh": "https://cli.github.com",
}

// runTool runs the installed az or gh.
func runTool(ctx context.Context, input, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...) //nolint:gosec // az or gh, with arguments of this program
	cmd.Stdin = strings.NewReader(input)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return "", &bootstrap.ToolError{
			Command: name + " " + strings.Join(args, " "), Output: strings.TrimSpace(stderr.String()),
		}
	case errors.Is(err, exec.ErrNotFound):
		return "", fmt.Errorf("%s not found; install it: %s", name, installPages[name])
	}
	return stdout.String(), err
}
