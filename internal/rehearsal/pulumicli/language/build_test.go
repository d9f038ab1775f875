package language_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

// write writes a file in dir.
func write(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
}

func hello(text string) string {
	return "package main\n\nimport \"os\"\n\nfunc main() { os.Stdout.WriteString(\"" + text + "\") }\n"
}

func TestBuildOnlyWhenSourcesChanged(t *testing.T) {
	t.Parallel()
	dir, builds := t.TempDir(), 0
	write(t, dir, "go.mod", "module example\n\ngo 1.26\n")
	write(t, dir, "main.go", hello("one"))
	builder := &language.Builder{Dir: t.TempDir(), Log: func(string, ...any) { builds++ }}

	run := func() string {
		binary, err := builder.Build(t.Context(), dir)
		require.NoError(t, err)
		output, err := exec.Command(binary).Output()
		require.NoError(t, err)
		return string(output)
	}
	assert.Equal(t, "one", run())
	assert.Equal(t, "one", run())
	assert.Equal(t, 1, builds, "no source changed")

	write(t, dir, "main_test.go", "package main\n")
	write(t, dir, ".offline/state.go", "not go\n")
	write(t, dir, "testdata/x.go", "not go\n")
	write(t, dir, "other/go.mod", "module other\n")
	write(t, dir, "Pulumi.dev.yaml", "config: {}\n")
	assert.Equal(t, "one", run())
	assert.Equal(t, 1, builds, "these files cannot be part of the program")

	write(t, dir, "main.go", hello("two, and longer"))
	assert.Equal(t, "two, and longer", run())
	assert.Equal(t, 2, builds)

	later := time.Now().Add(time.Minute)
	require.NoError(t, os.Chtimes(filepath.Join(dir, "main.go"), later, later))
	run()
	assert.Equal(t, 2, builds, "touching a file, as a checkout does, does not change it")

	kept, err := os.ReadDir(builder.Dir)
	require.NoError(t, err)
	assert.Len(t, kept, 2, "another command may be about to run an earlier program")
	for _, entry := range kept {
		yesterday := time.Now().Add(-24 * time.Hour)
		require.NoError(t, os.Chtimes(filepath.Join(builder.Dir, entry.Name()), yesterday, yesterday))
	}
	write(t, dir, "main.go", hello("three"))
	run()
	kept, err = os.ReadDir(builder.Dir)
	require.NoError(t, err)
	assert.Len(t, kept, 1, "old programs are deleted after a while")
}

// A file is part of a program that embeds it, in the embedding folder or below.
func TestBuildAgainWhenAnEmbeddedFileChanged(t *testing.T) {
	t.Parallel()
	dir, builds := t.TempDir(), 0
	write(t, dir, "go.mod", "module example\n\ngo 1.26\n")
	write(t, dir, "main.go", "package main\n\nimport _ \"example/data\"\n\nfunc main() {}\n")
	write(t, dir, "data/data.go", "package data\n\nimport _ \"embed\"\n\n//go:embed facts/a.json\nvar Facts string\n")
	write(t, dir, "data/facts/a.json", "1")
	builder := &language.Builder{Dir: t.TempDir(), Log: func(string, ...any) { builds++ }}
	build := func() {
		_, err := builder.Build(t.Context(), dir)
		require.NoError(t, err)
	}
	build()
	write(t, dir, "a.json", "1")
	build()
	assert.Equal(t, 1, builds)
	write(t, dir, "data/facts/a.json", "2")
	build()
	assert.Equal(t, 2, builds)
}

// Two checkouts of one repository share their programs; two programs do not.
func TestBuildRecognizesEqualSources(t *testing.T) {
	t.Parallel()
	builds := 0
	builder := &language.Builder{Dir: t.TempDir(), Log: func(string, ...any) { builds++ }}
	build := func(module, text string) string {
		dir := t.TempDir()
		write(t, dir, "go.mod", "module "+module+"\n\ngo 1.26\n")
		write(t, dir, "main.go", hello(text))
		binary, err := builder.Build(t.Context(), dir)
		require.NoError(t, err)
		return binary
	}
	first := build("example", "one")
	yesterday := time.Now().Add(-24 * time.Hour)
	require.NoError(t, os.Chtimes(first, yesterday, yesterday))
	assert.Equal(t, first, build("example", "one"))
	assert.Equal(t, 1, builds)

	assert.NotEqual(t, first, build("example", "two"))
	assert.NotEqual(t, first, build("other", "one"))
	assert.Equal(t, 3, builds)
	assert.FileExists(t, first, "a program that was just used is kept")
}

func TestBuildReportsProblems(t *testing.T) {
	t.Parallel()
	builder := &language.Builder{Dir: t.TempDir(), Log: func(string, ...any) {}}

	broken := t.TempDir()
	write(t, broken, "go.mod", "module example\n\ngo 1.26\n")
	write(t, broken, "main.go", "package main\n\nfunc main() { undefined() }\n")
	_, err := builder.Build(t.Context(), broken)
	var compile *language.BuildError
	require.ErrorAs(t, err, &compile)
	assert.Contains(t, compile.Output, "undefined: undefined", "the compiler's message")

	_, err = builder.Build(t.Context(), t.TempDir())
	require.ErrorContains(t, err, "is not inside a Go module")
}
