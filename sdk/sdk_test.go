package sdk_test

import (
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is committed is what the command makes of the code as it is.
func TestIsGenerated(t *testing.T) {
	t.Parallel()
	fresh := t.TempDir()
	output, err := exec.Command("go", "run", "-C", "../tools/sdk", ".", "-out", fresh).CombinedOutput()
	require.NoError(t, err, string(output))

	generated, committed := files(t, fresh), files(t, ".")
	assert.Greater(t, len(generated), 40)
	for path, text := range generated {
		if text != committed[path] { // thousands of lines, which nobody wants to see
			t.Errorf("%s: run go generate ./sdk", path)
		}
		delete(committed, path)
	}
	assert.Empty(t, committed, "nobody uses these any more: run go generate ./sdk")
}

// files are the texts of all files in the folders of a folder, by path.
func files(t *testing.T, root string) map[string]string {
	t.Helper()
	found := map[string]string{}
	folder := os.DirFS(root)
	require.NoError(t, fs.WalkDir(folder, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.Contains(path, "/") {
			return err
		}
		text, err := fs.ReadFile(folder, path)
		found[path] = string(text)
		return err
	}))
	return found
}
