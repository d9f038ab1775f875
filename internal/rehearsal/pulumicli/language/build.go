package language

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"
)

// Builder builds Go programs and keeps them until their sources change. The same
// sources in another folder, such as another checkout, are the same program.
type Builder struct {
	// Dir is the folder of built programs.
	Dir string
	// Log receives a message when a build starts.
	Log func(format string, args ...any)

	mu sync.Mutex
}

// BuildError is the error for a program that does not compile.
type BuildError struct {
	// Dir is the folder of the program.
	Dir string
	// Output is the output of the go command.
	Output string
	// Err is the error of the go command.
	Err error
}

// Error has the folder of the program and the compiler's output.
func (e *BuildError) Error() string {
	return fmt.Sprintf("building the program in %s: %v\n%s", e.Dir, e.Err, e.Output)
}

// Unwrap returns the error of the go command.
func (e *BuildError) Unwrap() error { return e.Err }

// Build returns the path of the program in dir, built from its current sources.
// If it does not compile, the error is a [BuildError].
// Sources that do not compile are a [BuildError].
func (b *Builder) Build(ctx context.Context, dir string) (binary string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()

	module, err := moduleRoot(dir)
	if err != nil {
		return "", err
	}
	name, err := programName(module, dir)
	if err != nil {
		return "", err
	}
	sources, err := fingerprint(module)
	if err != nil {
		return "", err
	}
	binary = filepath.Join(b.Dir, fmt.Sprintf("%s-%s", name, sources[:16]))
	now := time.Now()
	if err := os.Chtimes(binary, now, now); err == nil { // the program exists; restart its time to keep
		return binary, nil
	}
	if err := os.MkdirAll(b.Dir, 0o750); err != nil {
		return "", err
	}
	b.Log("building the program in %s (the first build includes the Azure SDK and takes some minutes)", dir)
	partial, err := os.MkdirTemp(b.Dir, "building-") // another process may build the same program
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(partial)) }()
	built := filepath.Join(partial, "program")
	cmd := exec.CommandContext(ctx, "go", "build", "-o", built, ".") //nolint:gosec // a path in the builder's folder
	cmd.Dir = dir
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", fmt.Errorf("building the program in %s: %w", dir, context.Cause(ctx))
		}
		return "", &BuildError{Dir: dir, Output: output.String(), Err: err}
	}
	return binary, errors.Join(removeOlder(b.Dir, name), os.Rename(built, binary))
}

// keep is the time after its last use at which a program of earlier sources is
// deleted: another command may be about to run it, and a review alternates
// between two commits.
const keep = time.Hour

// removeOlder deletes programs from earlier sources.
func removeOlder(dir, name string) error {
	old, err := filepath.Glob(filepath.Join(dir, name+"-*"))
	if err != nil {
		return err
	}
	var errs []error
	for _, path := range old {
		if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > keep {
			errs = append(errs, os.Remove(path))
		}
	}
	return errors.Join(errs...)
}

// moduleRoot returns the nearest folder at or above dir with a go.mod.
func moduleRoot(dir string) (string, error) {
	for root := dir; ; root = filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			return root, nil
		}
		if root == filepath.Dir(root) {
			return "", fmt.Errorf("%s is not inside a Go module: no go.mod in it or above it", dir)
		}
	}
}
