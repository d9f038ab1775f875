package services

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// asRoot returns the user that servers run as when the tests run as root.
func asRoot(t *testing.T) *owner {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("not root")
	}
	as, err := unprivileged()
	require.NoError(t, err)
	return as
}

// private returns programs in a folder that only root can enter. initdb looks for
// postgres in its own folder, as PostgreSQL's initdb does.
func private(t *testing.T) binaries {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "native", "bin") // other users cannot enter t.TempDir
	require.NoError(t, os.MkdirAll(bin, 0o700))
	script := "#!/bin/sh\ntest -x \"$(dirname \"$0\")/postgres\"\n"
	require.NoError(t, os.WriteFile(filepath.Join(bin, "initdb"), []byte(script), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(bin, "postgres"), []byte("#!/bin/sh\n"), 0o700))
	share := filepath.Join(bin, "..", "share")
	require.NoError(t, os.Mkdir(share, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(share, "data"), []byte("data"), 0o600))
	require.NoError(t, os.Symlink("data", filepath.Join(share, "link")))
	return binaries{initdb: filepath.Join(bin, "initdb"), postgres: filepath.Join(bin, "postgres"), psql: "psql"}
}

// everyones returns a folder that everyone can enter.
func everyones(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/tmp", "everyones-")
	require.NoError(t, err)
	require.NoError(t, os.Chmod(dir, 0o755))
	t.Cleanup(func() { assert.NoError(t, os.RemoveAll(dir)) })
	return dir
}

func TestReachable(t *testing.T) {
	t.Parallel()
	as, b, base := asRoot(t), private(t), everyones(t)
	closed := t.TempDir()
	var said []string
	log := func(format string, args ...any) { said = append(said, fmt.Sprintf(format, args...)) }
	reach := func() binaries {
		t.Helper()
		said = nil
		got, err := as.reachableIn(t.Context(), b, log, closed, base)
		require.NoError(t, err)
		can, err := as.canRun(t.Context(), got.initdb)
		require.NoError(t, err)
		assert.True(t, can)
		return got
	}

	first := reach()
	assert.Equal(t, "psql", first.psql)
	assert.Equal(t, filepath.Dir(first.initdb), filepath.Dir(first.postgres))
	root := filepath.Dir(filepath.Dir(first.initdb))
	assert.Equal(t, base, filepath.Dir(root))
	left, err := os.ReadDir(closed)
	require.NoError(t, err)
	assert.Empty(t, left, "a copy that nobody can run is deleted")
	for path, mode := range map[string]os.FileMode{root: 0o755, first.initdb: 0o755, root + "/share/data": 0o644} {
		info, err := os.Stat(path)
		require.NoError(t, err)
		assert.Equal(t, mode, info.Mode().Perm(), "%s: independent of the mode of the original", path)
	}
	text, err := os.ReadFile(root + "/share/link")
	require.NoError(t, err)
	assert.Equal(t, "data", string(text))

	reuses := func(why string) {
		t.Helper()
		assert.Equal(t, first, reach())
		assert.Len(t, said, 1, "%s: %q", why, said) // about the closed folder
	}
	copies := func(why string) {
		t.Helper()
		assert.Equal(t, first, reach())
		assert.Len(t, said, 2, "%s: %q", why, said)
		text, err := os.ReadFile(root + "/share/data")
		require.NoError(t, err)
		assert.Equal(t, "data", string(text), why)
		reuses("after " + why)
	}
	reuses("a complete copy")
	require.NoError(t, os.Remove(root+"/share/data"))
	copies("a file is missing")
	require.NoError(t, os.WriteFile(root+"/share/data", []byte("more data"), 0o600))
	copies("a file differs")
	require.NoError(t, os.Chown(root, as.uid, as.gid))
	copies("a folder of another user")
	require.NoError(t, os.Chmod(root, 0o777))
	copies("a folder that everyone can write")
	require.NoError(t, os.Rename(root, root+"-elsewhere"))
	require.NoError(t, os.Symlink(root+"-elsewhere", root))
	copies("a link")

	entries, err := os.ReadDir(base)
	require.NoError(t, err)
	assert.Len(t, entries, 2, "only the copy and the target of the link remain")
}

func TestReachableWithoutACopy(t *testing.T) {
	t.Parallel()
	as := asRoot(t)
	b := binaries{initdb: filepath.Join(everyones(t), "initdb")}
	require.NoError(t, os.WriteFile(b.initdb, []byte("#!/bin/sh\n"), 0o755))
	log := func(format string, args ...any) { t.Errorf(format, args...) }
	got, err := as.reachableIn(t.Context(), b, log, t.TempDir())
	require.NoError(t, err)
	assert.Equal(t, b, got)

	got, err = (*owner)(nil).reachable(t.Context(), b, log)
	require.NoError(t, err)
	assert.Equal(t, b, got, "the current user runs it")
}

func TestNotReachable(t *testing.T) {
	t.Parallel()
	as, b, closed := asRoot(t), private(t), t.TempDir()
	missing := filepath.Join(closed, "missing")
	_, err := as.reachableIn(t.Context(), b, t.Logf, closed, missing)
	require.ErrorContains(t, err, "set TMPDIR to a folder that every user can enter and that is not mounted noexec, or run this as another user. Tried copies in:\n"+
		"  "+closed+": not allowed to run programs in it\n  "+missing+": ")
	require.ErrorContains(t, err, "no such file or directory")
}
