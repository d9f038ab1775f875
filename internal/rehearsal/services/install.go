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
	"time"

	"github.com/gofrs/flock"
)

// Install installs the servers into the folder tools with npm, in the versions of
// its lock file, unless they are installed. out receives the output of npm.
// Concurrent calls, also of other processes, wait for each other.
func Install(ctx context.Context, tools string, out io.Writer) (err error) {
	if done, err := installed(tools); done || err != nil {
		return err
	}
	lock := flock.New(lockFile(tools))
	if _, err := lock.TryLockContext(ctx, 100*time.Millisecond); err != nil {
		return fmt.Errorf("waiting for another process to run npm ci --prefix %s: %w", tools, err)
	}
	defer func() { err = errors.Join(err, lock.Unlock()) }()
	if done, err := installed(tools); done || err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "npm", "ci", "--prefix", tools, "--no-audit", "--no-fund") //nolint:gosec // a folder of this repository
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("npm ci --prefix %s: %w; it needs Node.js 22 or newer", tools, err)
	}
	return nil
}

// lockFile is npm's lock file. It is also locked while npm runs, which only reads
// it.
func lockFile(tools string) string { return filepath.Join(tools, "package-lock.json") }

// installed reports whether the versions of the lock file are installed.
func installed(tools string) (bool, error) {
	wanted, err := os.Stat(lockFile(tools))
	if err != nil {
		return false, err
	}
	// npm writes this file last.
	made, err := os.Stat(filepath.Join(tools, "node_modules", ".package-lock.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && !made.ModTime().Before(wanted.ModTime()), err
}
