package mistake_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/mistake"
)

// Every folder has mistakes, and all are valid.
func TestFolders(t *testing.T) {
	t.Parallel()
	folders, err := mistake.Folders("..")
	require.NoError(t, err)
	assert.Greater(t, len(folders), 10)
	for _, folder := range folders {
		all, err := mistake.Read(folder)
		require.NoError(t, err)
		assert.NotEmpty(t, all, folder)
	}
}

func TestReadReportsProblems(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct{ list, program, want string }{
		"no entry":    {"", "# It.", "got no entry bad, want one for each program"},
		"no program":  {"bad: {at: never}\nother: {at: never}", "# It.", "no such file"},
		"no moment":   {"bad: {at: later}", "# It.", `bad: at: got "later", want preview, create, update, delete or never`},
		"no reason":   {"bad: {at: create}", "# It.", "got neither code nor shows"},
		"no sentence": {"bad: {at: never}", "name: p", "want a comment in the first line"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			require.NoError(t, os.Mkdir(filepath.Join(folder, "bad"), 0o700))
			require.NoError(t, os.WriteFile(filepath.Join(folder, "bad", "Pulumi.yaml"), []byte(test.program), 0o600))
			require.NoError(t, os.WriteFile(filepath.Join(folder, "mistakes.yaml"), []byte(test.list), 0o600))
			_, err := mistake.Read(folder)
			require.ErrorContains(t, err, test.want)
		})
	}
}
