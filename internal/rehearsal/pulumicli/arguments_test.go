package pulumicli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		args []string
		want call
	}{
		"plain": {
			[]string{"preview", "--stack", "dev"},
			call{
				command: "preview", stackName: "dev", projectDir: "/p", configFile: "/p/Pulumi.dev.yaml",
				args: []string{"preview", "--stack", "dev"},
			},
		},
		"short, joined and relative": {
			[]string{"-C=sub", "up", "-s", "prod", "--yes"},
			call{
				command: "up", stackName: "prod", projectDir: "/p/sub", configFile: "/p/sub/Pulumi.prod.yaml",
				args: []string{"-C=sub", "up", "-s", "prod", "--yes"},
			},
		},
		"a stack file of one's own is taken out": {
			[]string{"up", "--config-file", "other.yaml", "--stack=dev", "--yes"},
			call{
				command: "up", stackName: "dev", projectDir: "/p", configFile: "/p/other.yaml",
				args: []string{"up", "--stack=dev", "--yes"},
			},
		},
		"the same, joined": {
			[]string{"up", "--config-file=/elsewhere.yaml", "--stack=dev"},
			call{
				command: "up", stackName: "dev", projectDir: "/p", configFile: "/elsewhere.yaml",
				args: []string{"up", "--stack=dev"},
			},
		},
		"commands on no stack": {
			[]string{"version"},
			call{command: "version", projectDir: "/p", configFile: "/p/Pulumi..yaml", args: []string{"version"}},
		},
		"what follows -- is the program's": {
			[]string{"preview", "--stack", "dev", "--", "--stack", "prod"},
			call{
				command: "preview", stackName: "dev", projectDir: "/p", configFile: "/p/Pulumi.dev.yaml",
				args: []string{"preview", "--stack", "dev", "--", "--stack", "prod"},
			},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := parse(tc.args, "/p")
			require.NoError(t, err)
			assert.Equal(t, tc.want, got)
		})
	}
}

func TestParseAsksForTheStack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, stack := range []string{"dev", "prod"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "Pulumi."+stack+".yaml"), nil, 0o600))
	}
	_, err := parse([]string{"preview"}, dir)
	require.EqualError(t, err, "pulumi preview: got no stack, want --stack <name>; stack files here: dev, prod")
	_, err = parse([]string{"preview", "--stack"}, dir)
	require.EqualError(t, err, "--stack: needs a value")
}
