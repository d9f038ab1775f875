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

// Builder builds Go programs and keeps them until their sources change. The
// same sources in another folder, such as another checkout of the repository,
// are the same program.
type Builder struct {
	// Dir is where built programs are kept.
	Dir string
	// Log receives a message when a build starts.
	Log func(format string, args ...any)

	mu sync.Mutex
}

// BuildError is a program that does not compile.
type BuildError struct {
	// Dir is the folder of the program.
	Dir string
	// Output is what the go command printed.
	Output string
	// Err is how the go command ended.
	Err error
}

// Error says where the program is, and what the compiler said.
func (e *BuildError) Error() string {
	return fmt.Sprintf("building the program in %s: %v\n%s", e.Dir, e.Err, e.Output)
}

// Unwrap is how the go command ended.
func (e *BuildError) Unwrap() error { return e.Err }

// Build returns the path of the program in dir, built from its present sources.
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
	if err := os.Chtimes(binary, now, now); err == nil { // it exists, and keep counts from now
		return binary, nil
	}
	if err := os.MkdirAll(b.Dir, 0o750); err != nil {
		return "", err
	}
	b.Log("building the program in %s (the first time with all that it imports; with the Azure SDK, some minutes)", dir)
	partial, err := os.MkdirTemp(b.Dir, "building-") // others may build the same right now
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(partial)) }()
	made := filepath.Join(partial, "program")
	cmd := exec.CommandContext(ctx, "go", "build", "-o", made, ".") //nolint:gosec // building is what this is for
	cmd.Dir = dir
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", fmt.Errorf("building the program in %s: %w", dir, context.Cause(ctx))
		}
		return "", &BuildError{Dir: dir, Output: output.String(), Err: err}
	}
	return binary, errors.Join(removeOlder(b.Dir, name), os.Rename(made, binary))
}

// keep is how long a program from earlier sources is kept after it was last asked
// for: another command may be about to run it, and a review goes back and forth
// between two commits.
const keep = time.Hour

// removeOlder deletes what was built from earlier sources of the same program.
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

// moduleRoot is the nearest folder at or above dir with a go.mod.
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
