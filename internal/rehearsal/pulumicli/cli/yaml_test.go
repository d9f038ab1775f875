package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/cli"
)

// yamlFinder returns a finder whose tools module pins the language host for YAML.
func yamlFinder(t *testing.T) (cli.Finder, *log) {
	t.Helper()
	f, said := finder(t)
	mod := "module tools\n\nrequire github.com/pulumi/pulumi-yaml v1.30.1 // indirect\n"
	require.NoError(t, os.WriteFile(filepath.Join(f.ToolsModule, "go.mod"), []byte(mod), 0o600))
	return f, said
}

func TestFindYAMLOnPath(t *testing.T) {
	t.Parallel()
	f, _ := yamlFinder(t)
	f.LookPath = func(command string) (string, error) { return filepath.Join("/bin", command), nil }
	dir, err := f.FindYAML(t.Context())
	require.NoError(t, err)
	assert.Empty(t, dir, "Pulumi finds it on the PATH")
}

func TestFindYAMLBuildsOnce(t *testing.T) {
	t.Parallel()
	f, said := yamlFinder(t)
	built, recorded := goCommand(t, "built", "")
	f.Go = built
	for range 2 {
		dir, err := f.FindYAML(t.Context())
		require.NoError(t, err)
		assert.Equal(t, filepath.Join(f.Dir, "pulumi-language-yaml-v1.30.1"), dir)
		out, err := exec.Command(filepath.Join(dir, "pulumi-language-yaml")).Output()
		require.NoError(t, err)
		assert.Equal(t, "built\n", string(out))
	}
	arguments, err := os.ReadFile(recorded)
	require.NoError(t, err)
	target := filepath.Join(f.Dir, "pulumi-language-yaml-v1.30.1", "pulumi-language-yaml.partial", "pulumi-language-yaml")
	assert.Equal(t, "build\n-C\n"+f.ToolsModule+"\n-mod=readonly\n-trimpath\n-ldflags\n"+
		"-s -w -X github.com/pulumi/pulumi-yaml/pkg/version.Version=v1.30.1\n-o\n"+target+"\n"+
		"github.com/pulumi/pulumi-yaml/cmd/pulumi-language-yaml\n", string(arguments), "once")
	assert.Contains(t, said.text(), "building pulumi-language-yaml v1.30.1")
}

func TestFindYAMLWithoutGo(t *testing.T) {
	t.Parallel()
	f, _ := yamlFinder(t)
	_, err := f.FindYAML(t.Context())
	require.ErrorContains(t, err, "no pulumi-language-yaml, which YAML programs need; install Pulumi from https://www.pulumi.com/docs/install/. Tried:\n"+
		"  build from source: ")
	assert.NoFileExists(t, filepath.Join(f.Dir, "pulumi-language-yaml-v1.30.1", "pulumi-language-yaml"))
}

func TestFindYAMLWithoutPin(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	_, err := f.FindYAML(t.Context())
	require.ErrorContains(t, err, "version of pulumi-language-yaml: ")
	require.ErrorContains(t, err, "got no requirement of github.com/pulumi/pulumi-yaml, want one")
}
