// Package gittree extracts the files of commits from a Git repository without
// changing the repository, its index or its working tree.
package gittree

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Repository is a Git repository. Paths are relative to Dir, a folder in its
// working tree.
type Repository struct {
	// Dir is the folder. Required.
	Dir string
}

// Commit is a commit.
type Commit struct {
	// Hash is the full hash.
	Hash string
	// Time is the committer time, in seconds and UTC.
	Time time.Time
}

// Short returns the first ten characters of the hash.
func (c Commit) Short() string { return c.Hash[:10] }

// Commit returns the commit of a revision, such as main, v1.2 or a hash. The
// error reports an unknown revision.
func (r Repository) Commit(ctx context.Context, revision string) (Commit, error) {
	hash, err := r.git(ctx, nil, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return Commit{}, fmt.Errorf("got revision %q, want a commit that is in this clone; run: git fetch --unshallow (%w)", revision, err)
	}
	seconds, err := r.git(ctx, nil, "show", "--no-patch", "--format=%ct", hash)
	if err != nil {
		return Commit{}, err
	}
	unix, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return Commit{}, fmt.Errorf("time of commit %s: %w", hash, err)
	}
	return Commit{Hash: hash, Time: time.Unix(unix, 0).UTC()}, nil
}

// MergeBase returns the merge base of two commits. The error reports that there
// is none, as in a shallow clone.
func (r Repository) MergeBase(ctx context.Context, a, b Commit) (Commit, error) {
	hash, err := r.git(ctx, nil, "merge-base", a.Hash, b.Hash)
	if err != nil {
		return Commit{}, fmt.Errorf("commits %s and %s: got no common history, want a complete clone; run: git fetch --unshallow (%w)",
			a.Short(), b.Short(), err)
	}
	return r.Commit(ctx, hash)
}

// Top is the folder of the working tree.
func (r Repository) Top(ctx context.Context) (string, error) {
	return r.git(ctx, nil, "rev-parse", "--show-toplevel")
}

// Prefix is the path of Dir inside the working tree; empty for the top folder.
func (r Repository) Prefix(ctx context.Context) (string, error) {
	return r.git(ctx, nil, "rev-parse", "--show-prefix")
}

// Extract writes every file of a commit to dir, which is created if necessary.
// Unlike git archive, it ignores the attribute export-ignore.
func (r Repository) Extract(ctx context.Context, commit Commit, dir string) (err error) {
	dir, err = filepath.Abs(dir)
	if err != nil {
		return err
	}
	index, err := os.MkdirTemp("", "index-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(index)) }()
	top, err := r.Top(ctx)
	if err != nil {
		return err
	}
	whole := Repository{Dir: top}
	env := []string{"GIT_INDEX_FILE=" + filepath.Join(index, "index")}
	if _, err := whole.git(ctx, env, "read-tree", commit.Hash); err != nil {
		return err
	}
	_, err = whole.git(ctx, env, "checkout-index", "--all", "--prefix="+filepath.ToSlash(dir)+"/")
	return err
}

// git runs git in the folder and returns its output without the final newline.
func (r Repository) git(ctx context.Context, env []string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...) //nolint:gosec // the arguments are those of this package
	cmd.Dir, cmd.Env = r.Dir, append(os.Environ(), env...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("git %s: %w: %s", args[0], err, strings.TrimSpace(stderr.String()))
	}
	return strings.TrimSuffix(stdout.String(), "\n"), nil
}
