package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// executable is the file name of a program on this operating system.
func executable(name string) string {
	if runtime.GOOS == "windows" {
		return name + ".exe"
	}
	return name
}

// provide returns the absolute path of a program that is kept between runs, and
// makes it first when it is missing. The program appears at that path in one
// step, so that nobody sees half of it. Messages call the program what name says;
// write writes it to a file called like the program itself.
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
	if isProgram(keep) { // made by the process that held the lock
		return keep, nil
	}

	// A process that was killed may have left a folder of that name. It is ours
	// now, with the lock.
	work := keep + ".making"
	if err := os.RemoveAll(work); err != nil {
		return "", err
	}
	if err := os.Mkdir(work, 0o750); err != nil {
		return "", err
	}
	defer func() {
		if err := os.RemoveAll(work); err != nil {
			f.Log("clearing up: %v", err)
		}
	}()
	made := filepath.Join(work, executable(file))
	if err := write(made); err != nil {
		if ctx.Err() != nil {
			return "", fmt.Errorf("making %s: %w", name, context.Cause(ctx))
		}
		return "", err
	}
	if err := os.Chmod(made, 0o755); err != nil { //nolint:gosec // a program for everyone
		return "", err
	}
	if err := os.Rename(made, keep); err != nil {
		return "", err
	}
	f.Log("%s is ready: %s", name, keep)
	return keep, nil
}

// isProgram reports whether path holds a program. Only one that was verified is
// ever put there.
func isProgram(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && (info.Mode()&0o100 != 0 || runtime.GOOS == "windows")
}
