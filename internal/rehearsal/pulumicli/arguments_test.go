package pulumicli

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		args []string
		want Selection
		// words, and the arguments with --config-file C.
		words, configured []string
	}{
		"plain": {
			[]string{"preview", "--stack", "dev"},
			Selection{Stack: "dev"},
			[]string{"preview"},
			[]string{"preview", "--stack", "dev", "--config-file", "C"},
		},
		"short flags, joined and first": {
			[]string{"-C=sub", "up", "-s", "prod", "--yes"},
			Selection{Stack: "prod", Cwd: "sub"},
			[]string{"up"},
			[]string{"-C=sub", "up", "-s", "prod", "--yes", "--config-file", "C"},
		},
		"combined short flags": {
			[]string{"up", "-yfs", "prod", "-Csub"},
			Selection{Stack: "prod", Cwd: "sub"},
			[]string{"up"},
			[]string{"up", "-yfs", "prod", "-Csub", "--config-file", "C"},
		},
		"global flags first": {
			[]string{"--non-interactive", "--color", "never", "-v", "9", "--logtostderr", "up", "--stack=dev"},
			Selection{Stack: "dev"},
			[]string{"up"},
			[]string{"--non-interactive", "--color", "never", "-v", "9", "--logtostderr", "up", "--stack=dev", "--config-file", "C"},
		},
		"the user's stack file is replaced": {
			[]string{"up", "--config-file", "other.yaml", "--stack=dev", "--yes"},
			Selection{Stack: "dev", ConfigFile: "other.yaml"},
			[]string{"up"},
			[]string{"up", "--stack=dev", "--yes", "--config-file", "C"},
		},
		"the user's stack file, joined, and one for the program": {
			[]string{"up", "--config-file=other.yaml", "--stack=dev", "--", "--config-file", "x"},
			Selection{Stack: "dev", ConfigFile: "other.yaml"},
			[]string{"up"},
			[]string{"up", "--stack=dev", "--config-file", "C", "--", "--config-file", "x"},
		},
		"config uses the user's stack file": {
			[]string{"config", "set", "a", "b", "--config-file", "other.yaml", "--stack=dev"},
			Selection{Stack: "dev", ConfigFile: "other.yaml"},
			[]string{"config", "set", "a", "b"},
			[]string{"config", "set", "a", "b", "--config-file", "other.yaml", "--stack=dev"},
		},
		"values that look like flags": {
			[]string{"up", "-m", "-s prod", "--message", "--stack", "-t", "urn:x", "-s", "dev"},
			Selection{Stack: "dev"},
			[]string{"up"},
			[]string{"up", "-m", "-s prod", "--message", "--stack", "-t", "urn:x", "-s", "dev", "--config-file", "C"},
		},
		"unknown flags": {
			[]string{"import", "--file", "f.json", "--generate-code=false", "--new-flag", "-s", "dev"},
			Selection{Stack: "dev"},
			[]string{"import"},
			[]string{"import", "--file", "f.json", "--generate-code=false", "--new-flag", "-s", "dev", "--config-file", "C"},
		},
		"words": {
			[]string{"stack", "output", "--json", "-s", "dev", "vaultName"},
			Selection{Stack: "dev"},
			[]string{"stack", "output", "vaultName"},
			[]string{"stack", "output", "--json", "-s", "dev", "vaultName", "--config-file", "C"},
		},
		"arguments after --": {
			[]string{"preview", "--stack", "dev", "--", "--stack", "prod", "--"},
			Selection{Stack: "dev"},
			[]string{"preview"},
			[]string{"preview", "--stack", "dev", "--config-file", "C", "--", "--stack", "prod", "--"},
		},
		"help": {
			[]string{"up", "--help"},
			Selection{},
			[]string{"up"},
			[]string{"up", "--help", "--config-file", "C"},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := parse(tc.args)
			require.NoError(t, err)
			assert.Equal(t, tc.want, got.Selection)
			assert.Equal(t, tc.words, got.words)
			assert.Equal(t, tc.args, got.args, "must be unchanged")
			assert.Equal(t, tc.configured, got.pulumiArgs("C"))
			word, help := Inspect(tc.args)
			assert.Equal(t, tc.words[0], word)
			assert.Equal(t, name == "help", help)
			assert.False(t, help && got.readsStack(), "help needs no stack")
		})
	}
	export, err := parse([]string{"stack", "export", "--config-file", "other.yaml", "-s", "dev"})
	require.NoError(t, err)
	assert.Equal(t, []string{"stack", "export", "-s", "dev"}, export.pulumiArgs(""), "a command without a stack file")

	_, err = parse([]string{"preview", "--stack"})
	require.EqualError(t, err, "pulumi: flag needs an argument: --stack")
	word, help := Inspect([]string{"--color", "never", "-h"})
	assert.Empty(t, word)
	assert.True(t, help)
}

func TestSelection(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		selection Selection
		dir, file string
	}{
		"work folder":   {Selection{Stack: "dev"}, "/p", "/p/Pulumi.dev.yaml"},
		"below":         {Selection{Stack: "dev", Cwd: "sub"}, "/p/sub", "/p/sub/Pulumi.dev.yaml"},
		"elsewhere":     {Selection{Stack: "dev", Cwd: "/q"}, "/q", "/q/Pulumi.dev.yaml"},
		"file below":    {Selection{Stack: "dev", Cwd: "sub", ConfigFile: "../other.yaml"}, "/p/sub", "/p/other.yaml"},
		"absolute file": {Selection{Stack: "dev", ConfigFile: "/other.yaml"}, "/p", "/other.yaml"},
	} {
		assert.Equal(t, tc.dir, tc.selection.projectDir("/p"), name)
		assert.Equal(t, tc.file, tc.selection.configFile("/p"), name)
	}
}
