package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// executable returns the file name of a program on this operating system.
func executable(name string) string {
	if runtime.GOOS == "windows" {
		return name + ".exe"
	}
	return name
}

// provide returns the absolute path of a program that is kept between runs, and
// creates it if necessary. The program appears at that path atomically. name is
// its name in messages, file its file name, and write writes it to a path.
func (f Finder) provide(ctx context.Context, name, file, keep string, write func(target string) error) (_ string, err error) {
	if keep, err = filepath.Abs(keep); err != nil || isProgram(keep) {
		return keep, err
	}
	if err := os.MkdirAll(filepath.Dir(keep), 0o750); err != nil {
		return "", err
	}
	unlock, err := f.lock(ctx, name, keep+".lock")
	if err != nil {
		return "", err
	}
	defer unlock()
	if isProgram(keep) { // created by the process that had the lock
		return keep, nil
	}

	// A process that was killed may have left this folder. With the lock, it can be
	// deleted.
	work := keep + ".partial"
	if err := os.RemoveAll(work); err != nil {
		return "", err
	}
	if err := os.Mkdir(work, 0o750); err != nil {
		return "", err
	}
	defer func() {
		if err := os.RemoveAll(work); err != nil {
			f.Log("deleting temporary files: %v", err)
		}
	}()
	created := filepath.Join(work, executable(file))
	if err := write(created); err != nil {
		if ctx.Err() != nil {
			return "", fmt.Errorf("creating %s: %w", name, context.Cause(ctx))
		}
		return "", err
	}
	if err := os.Chmod(created, 0o755); err != nil { //nolint:gosec // every user may run it
		return "", err
	}
	if err := os.Rename(created, keep); err != nil {
		return "", err
	}
	f.Log("%s is ready: %s", name, keep)
	return keep, nil
}

// isProgram reports whether path is a program. Only verified programs are put
// there.
func isProgram(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && (info.Mode()&0o100 != 0 || runtime.GOOS == "windows")
}
