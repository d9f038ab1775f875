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
	"sync"
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

// updates lets one test at a time change a document.
var updates sync.Mutex //nolint:gochecknoglobals // it guards files, which are global as well

// AssertSection asserts that exactly one of the documents at paths has the section
// name, and that its text is got. A section lies between the comments
// <!-- name:begin --> and <!-- name:end -->.
func AssertSection(t testing.TB, paths []string, name, got string) {
	t.Helper()
	updates.Lock()
	defer updates.Unlock()
	begin, end := "<!-- "+name+":begin -->\n", "<!-- "+name+":end -->"
	var found []string
	for _, path := range paths {
		text, err := os.ReadFile(path) //nolint:gosec // a file that a test names
		require.NoError(t, err)
		before, after, ok := strings.Cut(string(text), begin)
		if !ok {
			continue
		}
		found = append(found, path)
		want, after, ok := strings.Cut(after, end)
		require.True(t, ok, "section %s of %s has no end", name, path)
		if Updating() {
			write(t, path, before+begin+got+end+after)
			continue
		}
		assert.Equal(t, want, got, "section %s of %s; renew it with -update", name, filepath.Base(path))
	}
	require.Len(t, found, 1, "documents with section %s", name)
}

func write(t testing.TB, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644)) //nolint:gosec // a file for everyone
}
