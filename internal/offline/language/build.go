package language

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

// Builder builds Go programs and keeps them until their sources change.
type Builder struct {
	// Dir is where built programs are kept.
	Dir string
	// Log is told when a build starts.
	Log func(format string, args ...any)

	mu sync.Mutex
}

// Build returns the path of the program in dir, built from its present sources.
func (b *Builder) Build(ctx context.Context, dir string) (binary string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()

	module, err := moduleRoot(dir)
	if err != nil {
		return "", err
	}
	sources, err := fingerprint(module)
	if err != nil {
		return "", err
	}
	name := fmt.Sprintf("%x", sha256.Sum256([]byte(dir)))[:12]
	binary = filepath.Join(b.Dir, fmt.Sprintf("%s-%s", name, sources[:16]))
	if _, err := os.Stat(binary); err == nil {
		return binary, nil
	}
	if err := os.MkdirAll(b.Dir, 0o750); err != nil {
		return "", err
	}
	b.Log("building the program in %s (the first build compiles the Azure SDK: some minutes)", dir)
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
		return "", fmt.Errorf("building the program in %s: %w\n%s", dir, err, output.String())
	}
	return binary, errors.Join(removeOlder(b.Dir, name), os.Rename(made, binary))
}

// keep is for how long a program is kept that was built from earlier sources:
// another command may be about to run it.
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

// fingerprint changes whenever a file that can end up in a program of the
// module changes: its path, size or time of change, and the Go release.
func fingerprint(module string) (string, error) {
	sum := sha256.New()
	fmt.Fprintln(sum, runtime.Version(), os.Getenv("GOFLAGS")) //nolint:errcheck,gosec // a hash takes every write
	err := filepath.WalkDir(module, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skipFolder(module, path, entry)
		}
		if strings.HasSuffix(path, "_test.go") || !entry.Type().IsRegular() {
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		fmt.Fprintln(sum, path, info.Size(), info.ModTime().UnixNano()) //nolint:errcheck,gosec // as above
		return nil
	})
	return fmt.Sprintf("%x", sum.Sum(nil)), err
}

// skipFolder passes over what the go command passes over: hidden folders, test
// data, modules inside the module, and what go.mod says to ignore, which is
// where npm puts things.
func skipFolder(module, path string, entry fs.DirEntry) error {
	if path == module {
		return nil
	}
	if name := entry.Name(); strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata" || name == "node_modules" {
		return fs.SkipDir
	}
	if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}
