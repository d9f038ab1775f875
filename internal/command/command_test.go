package command_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/command"
)

func TestExecute(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		args []string
		err  error
		code int
		want string
	}{
		"success":             {nil, nil, 0, ""},
		"failure":             {nil, errors.New("got x, want y"), 1, "tool: got x, want y\n"},
		"a code of its own":   {nil, errors.Join(errors.New("already reported"), command.Exit(3)), 3, ""},
		"code 0":              {nil, command.Exit(0), 0, ""},
		"unknown flag":        {[]string{"sub", "--shedule"}, nil, 1, "tool: unknown flag: --shedule\nsee: tool sub --help\n"},
		"flag without value":  {[]string{"--name"}, nil, 1, "tool: flag needs an argument: --name\nsee: tool --help\n"},
		"too many arguments":  {[]string{"sub", "a", "b"}, nil, 1, "tool: got arguments [\"a\" \"b\"], want one <pipeline>\nsee: tool sub --help\n"},
		"a group's command":   {[]string{"group", "lisst"}, nil, 1, "tool: unknown command \"lisst\"; did you mean list?\nsee: tool group --help\n"},
		"nothing like it":     {[]string{"group", "xyz"}, nil, 1, "tool: unknown command \"xyz\"\nsee: tool group --help\n"},
		"arguments not flags": {[]string{"a"}, nil, 1, "tool: got \"a\", want flags only\nsee: tool --help\n"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			run := func(*cobra.Command, []string) error { return tc.err }
			root := &cobra.Command{Use: "tool", Args: command.NoArgs, RunE: run}
			root.Flags().String("name", "", "")
			root.AddCommand(&cobra.Command{Use: "sub <pipeline>", Args: command.Args(1, 1, "one <pipeline>"), RunE: run})
			group := &cobra.Command{Use: "group", RunE: command.Parent}
			group.AddCommand(&cobra.Command{Use: "list", RunE: run}, &cobra.Command{Use: "delete", RunE: run})
			root.AddCommand(group)
			var stdout, stderr bytes.Buffer
			root.SetArgs(tc.args)
			root.SetOut(&stdout)
			root.SetErr(&stderr)
			assert.Equal(t, tc.code, command.Execute(t.Context(), root))
			assert.Equal(t, tc.want, stderr.String())
			assert.Empty(t, stdout.String())
		})
	}
}
