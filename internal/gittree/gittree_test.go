package gittree_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/gittree"
)

// repository is a temporary repository.
type repository struct {
	t *testing.T
	gittree.Repository
}

func newRepository(t *testing.T) repository {
	t.Helper()
	r := repository{t, gittree.Repository{Dir: t.TempDir()}}
	r.git("init", "--quiet", "--initial-branch", "main")
	return r
}

func (r repository) git(args ...string) string {
	r.t.Helper()
	cmd := exec.Command("git", append([]string{"-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false"}, args...)...)
	cmd.Dir = r.Dir
	cmd.Env = append(os.Environ(), "GIT_COMMITTER_DATE=2026-12-01T09:30:00+02:00")
	output, err := cmd.CombinedOutput()
	require.NoError(r.t, err, string(output))
	return strings.TrimSpace(string(output))
}

// commit writes a file and commits everything.
func (r repository) commit(file, text string) {
	r.t.Helper()
	path := filepath.Join(r.Dir, file)
	require.NoError(r.t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(r.t, os.WriteFile(path, []byte(text), 0o600))
	r.git("add", "--all")
	r.git("commit", "--quiet", "--message", "A change")
}

func TestExtractLeavesNoTrace(t *testing.T) {
	t.Parallel()
	r := newRepository(t)
	r.commit(".gitattributes", "hidden export-ignore\n")
	r.commit("folder/hidden", "old\n")
	old, err := r.Commit(t.Context(), "HEAD")
	require.NoError(t, err)
	r.commit("folder/hidden", "new\n")
	require.NoError(t, os.WriteFile(filepath.Join(r.Dir, "folder", "hidden"), []byte("not committed\n"), 0o600))
	before := r.git("status", "--porcelain=v2", "--branch") + r.git("worktree", "list")

	target := filepath.Join(t.TempDir(), "a folder")
	inFolder := gittree.Repository{Dir: filepath.Join(r.Dir, "folder")}
	require.NoError(t, inFolder.Extract(t.Context(), old, target))
	text, err := os.ReadFile(filepath.Join(target, "folder", "hidden"))
	require.NoError(t, err, "every file, also from a subfolder and with export-ignore")
	assert.Equal(t, "old\n", string(text))
	assert.NoFileExists(t, filepath.Join(target, ".git"))
	assert.Equal(t, before, r.git("status", "--porcelain=v2", "--branch")+r.git("worktree", "list"))

	prefix, err := inFolder.Prefix(t.Context())
	require.NoError(t, err)
	assert.Equal(t, "folder/", prefix)
}

func TestCommit(t *testing.T) {
	t.Parallel()
	r := newRepository(t)
	r.commit("a", "1")
	r.git("tag", "-a", "v1", "-m", "annotated")
	commit, err := r.Commit(t.Context(), "v1")
	require.NoError(t, err)
	assert.Equal(t, r.git("rev-parse", "HEAD"), commit.Hash, "the commit, not the tag")
	assert.True(t, time.Date(2026, 12, 1, 7, 30, 0, 0, time.UTC).Equal(commit.Time))
	assert.Equal(t, time.UTC, commit.Time.Location())
	assert.True(t, strings.HasPrefix(commit.Hash, commit.Short()))

	for _, revision := range []string{"nowhere", "", "--help", "HEAD:a"} {
		_, err := r.Commit(t.Context(), revision)
		require.ErrorContains(t, err, "want a commit that is in this clone", "%q", revision)
	}
}

func TestMergeBase(t *testing.T) {
	t.Parallel()
	r := newRepository(t)
	r.commit("a", "1")
	fork, err := r.Commit(t.Context(), "main")
	require.NoError(t, err)
	r.git("checkout", "--quiet", "-b", "head")
	r.commit("b", "1")
	r.git("checkout", "--quiet", "main")
	r.commit("a", "2")
	r.git("checkout", "--quiet", "--orphan", "stranger")
	r.commit("c", "1")

	commits := map[string]gittree.Commit{}
	for _, name := range []string{"main", "head", "stranger"} {
		commits[name], err = r.Commit(t.Context(), name)
		require.NoError(t, err)
	}
	base, err := r.MergeBase(t.Context(), commits["main"], commits["head"])
	require.NoError(t, err)
	assert.Equal(t, fork, base, "later commits of main are not part of the head's change")
	_, err = r.MergeBase(t.Context(), commits["main"], commits["stranger"])
	require.ErrorContains(t, err, "got no common history")
}
