package golden_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/golden"
)

// fails reports whether an assertion fails a test.
func fails(t *testing.T, assertion func(t testing.TB)) bool {
	t.Helper()
	fake := &testing.T{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		assertion(fake)
	}()
	<-done
	return fake.Failed()
}

// update runs as with the flag -update.
func update(t *testing.T, run func()) {
	t.Helper()
	require.NoError(t, flag.Set("update", "true"))
	defer func() { require.NoError(t, flag.Set("update", "false")) }()
	run()
}

// A file that differs, or does not exist, fails the test until it is updated.
func TestAssertFile(t *testing.T) { //nolint:paralleltest // it sets a flag
	path := filepath.Join(t.TempDir(), "new", "file.txt")
	same := func(t testing.TB) { golden.AssertFile(t, path, "text\n") }
	assert.True(t, fails(t, same), "there is no file")
	update(t, func() { same(t) })
	same(t)
	assert.True(t, fails(t, func(t testing.TB) { golden.AssertFile(t, path, "other\n") }))
}

// A section is compared, and updated, in the one document that has it; the text
// around it stays.
func TestAssertSection(t *testing.T) { //nolint:paralleltest // it sets a flag
	dir := t.TempDir()
	other, document := filepath.Join(dir, "other.md"), filepath.Join(dir, "document.md")
	require.NoError(t, os.WriteFile(other, []byte("# Other\n"), 0o600))
	require.NoError(t, os.WriteFile(document, []byte("before\n<!-- a:begin -->\nold\n<!-- a:end -->\nafter\n"), 0o600))
	documents := []string{other, document}

	golden.AssertSection(t, documents, "a", "old\n")
	changed := func(t testing.TB) { golden.AssertSection(t, documents, "a", "new\n") }
	assert.True(t, fails(t, changed))
	update(t, func() { changed(t) })
	changed(t)
	text, err := os.ReadFile(document) //nolint:gosec // a file of this test
	require.NoError(t, err)
	assert.Equal(t, "before\n<!-- a:begin -->\nnew\n<!-- a:end -->\nafter\n", string(text))

	assert.True(t, fails(t, func(t testing.TB) { golden.AssertSection(t, documents, "b", "") }), "no document has it")
	assert.True(t, fails(t, func(t testing.TB) {
		golden.AssertSection(t, []string{document, document}, "a", "new\n")
	}), "two documents have it")
}
