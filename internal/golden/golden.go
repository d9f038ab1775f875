// Package golden compares what tests produce with committed files.
//
// Every test of such a file takes the flag -update, which writes the file instead:
//
//	go test ./test/docs -update
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func init() { flag.Bool("update", false, "write what the tests produce into the committed files") }

// Updating reports whether the test runs with -update.
func Updating() bool { return flag.Lookup("update").Value.String() == "true" }

// AssertFile asserts that the file at path has the text got.
func AssertFile(t testing.TB, path, got string) {
	t.Helper()
	if Updating() {
		write(t, path, got)
		return
	}
	want, err := os.ReadFile(path) //nolint:gosec // a file that a test names
	require.NoError(t, err, "write it with -update")
	assert.Equal(t, string(want), got, "%s; renew it with -update", filepath.Base(path))
}

// AssertSections asserts that a document has each of the sections, by name,
// between the comments <!-- name:begin --> and <!-- name:end -->.
func AssertSections(t testing.TB, path string, sections map[string]string) {
	t.Helper()
	text, err := os.ReadFile(path) //nolint:gosec // a file that a test names
	require.NoError(t, err)
	document := string(text)
	for name, got := range sections {
		begin, end := "<!-- "+name+":begin -->\n", "<!-- "+name+":end -->"
		before, after, found := strings.Cut(document, begin)
		require.True(t, found, "%s has no section %s", path, name)
		want, after, found := strings.Cut(after, end)
		require.True(t, found, "section %s of %s has no end", name, path)
		if Updating() {
			document = before + begin + got + end + after
			continue
		}
		assert.Equal(t, want, got, "section %s of %s; renew it with -update", name, filepath.Base(path))
	}
	if Updating() {
		write(t, path, document)
	}
}

func write(t testing.TB, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644)) //nolint:gosec // a file for everyone
}
