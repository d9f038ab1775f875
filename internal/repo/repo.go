// Package repo finds this repository's files for tests, which run in the folder of
// their package.
package repo

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Root is the absolute path of the repository's folder: the one with go.mod.
func Root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no folder above the test has a go.mod")
		}
		dir = parent
	}
}

// Path is the absolute path of a file or folder, given by its slash-separated path
// in the repository.
func Path(t testing.TB, path string) string {
	t.Helper()
	return filepath.Join(Root(t), filepath.FromSlash(path))
}

// Glob is the absolute paths of all files that match a pattern such as
// docs/*.md, of which there must be at least one.
func Glob(t testing.TB, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(Path(t, pattern))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: got no file: %v", pattern, err)
	}
	return paths
}

// Documents is the absolute paths of all documents for people who use this
// repository.
func Documents(t testing.TB) []string {
	t.Helper()
	return slices.Concat(Glob(t, "README.md"), Glob(t, "docs/*.md"), Glob(t, "docs/runbooks/*.md"))
}

// Read is the text of a file of the repository.
func Read(t testing.TB, path string) string {
	t.Helper()
	text, err := os.ReadFile(Path(t, path))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
