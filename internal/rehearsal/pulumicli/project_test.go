package pulumicli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readText returns the configuration in a stack file with this text.
func readText(t *testing.T, text string) map[string]any {
	t.Helper()
	path := filepath.Join(t.TempDir(), "Pulumi.dev.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	config, err := readConfig(path)
	require.NoError(t, err)
	return config
}

// projectFolder returns a folder with a project and its stack files.
func projectFolder(t *testing.T, stacks map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "Pulumi.yaml"), []byte("name: p\nruntime: {name: go, options: {}}\n"), 0o600))
	for stack, text := range stacks {
		require.NoError(t, os.WriteFile(stackFilePath(dir, stack), []byte(text), 0o600))
	}
	return dir
}

func TestReadStack(t *testing.T) {
	t.Parallel()
	dir := projectFolder(t, map[string]string{"dev": "config: {azure-native:location: westeurope, p:size: 3}", "prod": "config: ["})
	c := Command{WorkDir: dir}
	stack, err := c.ReadStack(Selection{Stack: "dev"})
	require.NoError(t, err)
	assert.Equal(t, "p", stack.Project)
	assert.Equal(t, "dev", stack.Name)
	assert.Equal(t, dir, stack.ProjectDir)
	assert.Equal(t, "westeurope", stack.Text("azure-native:location"))
	assert.Empty(t, stack.Text("p:size"), "not a string")

	stack, err = c.ReadStack(Selection{Stack: "none"})
	require.NoError(t, err, "a stack without a file has no configuration")
	assert.Empty(t, stack.Config)

	for want, selection := range map[string]Selection{
		"--stack <name> is required; stack files here: dev, prod": {},
		"--stack <name> is required; stack files here: none":      {Cwd: "sub"},
		"pass the folder with --cwd":                              {Stack: "dev", Cwd: "sub"},
		stackFilePath(dir, "prod") + ": yaml: ":                   {Stack: "prod"},
		"read " + dir + ": is a directory":                        {Stack: "dev", ConfigFile: "."},
	} {
		_, err := c.ReadStack(selection)
		require.ErrorContains(t, err, want)
	}
}

func TestOpen(t *testing.T) {
	t.Parallel()
	dir := projectFolder(t, map[string]string{"dev": "config: {p:size: 3}", "prod": "config: ["})
	s, err := Command{WorkDir: dir, Args: []string{"preview", "-s", "dev"}}.Open()
	require.NoError(t, err)
	assert.Equal(t, map[string]any{"p:size": 3}, s.Stack.Config)
	assert.Equal(t, "go", s.project.language())

	s, err = Command{WorkDir: t.TempDir(), Args: []string{"stack", "ls", "-s", "dev"}}.Open()
	require.NoError(t, err, "the command needs no project")
	assert.Equal(t, Stack{Name: "dev"}, s.Stack)

	_, err = Command{WorkDir: dir, Args: []string{"preview"}}.Open()
	require.EqualError(t, err, "pulumi preview: --stack <name> is required; stack files here: dev, prod")
	_, err = Command{WorkDir: dir, Args: []string{"up", "-s", "prod"}}.Open()
	var program *ProgramError
	require.ErrorAs(t, err, &program, "an invalid stack file is a problem of the program")
}
