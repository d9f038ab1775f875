package services

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// copyPrefix is the prefix of copies of PostgreSQL in a folder for temporary
// files. A copy has about 60 MB. The rest of the name is derived from the
// content, so that all checkouts share one copy.
const copyPrefix = "azure-data-pipeline-postgres-"

// copyKept is the time after its last use at which a copy is deleted.
const copyKept = 7 * 24 * time.Hour

// reachable returns PostgreSQL programs that the owner can run: the ones that
// were found or, if only root can enter their folder, a copy.
func (o *owner) reachable(ctx context.Context, b binaries, log func(format string, args ...any)) (binaries, error) {
	if o == nil {
		return b, nil
	}
	return o.reachableIn(ctx, b, log, os.TempDir(), "/var/tmp")
}

// reachableIn is reachable with a copy in the first suitable folder of bases.
func (o *owner) reachableIn(ctx context.Context, b binaries, log func(format string, args ...any), bases ...string) (binaries, error) {
	if can, err := o.canRun(ctx, b.initdb); can || err != nil {
		return b, err
	}
	installation := filepath.Dir(filepath.Dir(b.postgres))
	var tried []string
	for _, base := range bases {
		root, err := copied(installation, base, log)
		if err != nil { // for example, the disk is full
			tried = append(tried, fmt.Sprintf("%s: %v", base, err))
			continue
		}
		reachable := b
		reachable.initdb, reachable.postgres = filepath.Join(root, "bin", "initdb"), filepath.Join(root, "bin", "postgres")
		if can, err := o.canRun(ctx, reachable.initdb); can || err != nil {
			return reachable, err
		}
		tried = append(tried, base+": not allowed to run programs in it")
		if err := os.RemoveAll(root); err != nil {
			return b, err
		}
	}
	return b, fmt.Errorf("PostgreSQL does not run as root, and user nobody cannot run it from %s; set TMPDIR to a folder that "+
		"every user can enter and that is not mounted noexec, or run this as another user. Tried copies in:\n  %s",
		installation, strings.Join(tried, "\n  "))
}

// copied returns a complete copy of an installation in base, which it creates if
// necessary. Everyone can read it, and only root can change it.
func copied(installation, base string, log func(format string, args ...any)) (string, error) {
	want, err := listing(installation)
	if err != nil {
		return "", err
	}
	target := filepath.Join(base, copyPrefix+want[:16])
	if got, err := listing(target); err == nil && got == want && isRoots(target) {
		now := time.Now()
		return target, os.Chtimes(target, now, now)
	}
	log("copying PostgreSQL to %s, because user nobody cannot enter %s", target, installation)
	made, err := os.MkdirTemp(base, copyPrefix)
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(made) //nolint:errcheck // it was renamed, or the copy failed
	content := filepath.Join(made, "copy")
	if err := errors.Join(os.CopyFS(content, os.DirFS(installation)), publish(content)); err != nil {
		return "", err
	}
	if err := os.Rename(content, target); err == nil {
		return target, removeOldCopies(base)
	}
	// Another process was faster, or the existing folder is incomplete, for example
	// after a clean-up of old files, or has another owner.
	if got, err := listing(target); err == nil && got == want && isRoots(target) {
		return target, nil
	}
	if err := os.Rename(target, filepath.Join(made, "old")); err != nil {
		return "", err
	}
	return target, os.Rename(content, target)
}

// listing returns a hash of the paths and sizes of the files in a folder.
func listing(dir string) (string, error) {
	sum := sha256.New()
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		inside, err := filepath.Rel(dir, path)
		fmt.Fprintf(sum, "%s %d\n", inside, info.Size()) //nolint:errcheck // a hash accepts every write
		return err
	})
	return fmt.Sprintf("%x", sum.Sum(nil)), err
}

// publish lets everyone read and run the files in a folder, independent of the
// umask.
func publish(dir string) (err error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	return fs.WalkDir(root.FS(), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.Type()&fs.ModeSymlink != 0 {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		mode := fs.FileMode(0o644)
		if entry.IsDir() || info.Mode()&0o100 != 0 {
			mode = 0o755
		}
		return root.Chmod(path, mode)
	})
}

// isRoots reports whether path is a folder of root, and not a link to one.
func isRoots(path string) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.IsDir() || info.Mode().Perm() != 0o755 {
		return false
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Uid == 0
}

// removeOldCopies deletes the copies in base that were not used for [copyKept].
func removeOldCopies(base string) error {
	copies, err := filepath.Glob(filepath.Join(base, copyPrefix+"*"))
	if err != nil {
		return err
	}
	var errs []error
	for _, path := range copies {
		if info, err := os.Lstat(path); err == nil && time.Since(info.ModTime()) > copyKept {
			errs = append(errs, os.RemoveAll(path))
		}
	}
	return errors.Join(errs...)
}
