package services

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

// Install puts the servers into tools with npm, as the lock file there says,
// unless they are there. What npm prints goes to out.
func Install(ctx context.Context, tools string, out io.Writer) error {
	wanted, err := os.Stat(filepath.Join(tools, "package-lock.json"))
	if err != nil {
		return err
	}
	// npm writes this file last.
	switch installed, err := os.Stat(filepath.Join(tools, "node_modules", ".package-lock.json")); {
	case err == nil && !installed.ModTime().Before(wanted.ModTime()):
		return nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	cmd := exec.CommandContext(ctx, "npm", "ci", "--prefix", tools, "--no-audit", "--no-fund") //nolint:gosec // of this repository
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("npm ci --prefix %s: %w; it needs Node.js 22 or newer", tools, err)
	}
	return nil
}
