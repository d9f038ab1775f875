package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/bootstrap"
	"github.com/hyf/azure-data-pipeline/internal/command"
)

// run runs the command with tools that find nothing, and returns the calls that
// would change something.
func run(t *testing.T, input string, args ...string) (code int, stdout, stderr string, changes []string) {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := newBootstrap(func(_ context.Context, _, name string, args ...string) (string, error) {
		call := name + " " + strings.Join(args, " ")
		for command, answer := range map[string]string{
			"az account show":  `{"id": "22222222-2222-2222-2222-222222222222", "tenantId": "33333333-3333-3333-3333-333333333333"}`,
			"az provider show": "NotRegistered",
			"gh api user":      `{"id": 42, "login": "someone"}`,
		} {
			if strings.HasPrefix(call, command) {
				return answer, nil
			}
		}
		if strings.Contains(call, "--method put") || strings.Contains(call, "register") {
			changes = append(changes, call)
		}
		return "", &bootstrap.ToolError{Command: call, Output: "Not Found"}
	})
	cmd.SetArgs(args)
	cmd.SetIn(strings.NewReader(input))
	cmd.SetOut(&out)
	cmd.SetErr(&errs)
	return command.Execute(t.Context(), cmd), out.String(), errs.String(), changes
}

func TestBootstrap(t *testing.T) {
	t.Parallel()
	required := []string{"--repository", "hyf/pipelines", "--organization", "hyf"}
	with := func(args ...string) []string { return append(append([]string{}, required...), args...) }
	tests := map[string]struct {
		input          string
		args           []string
		code           int
		stdout, stderr string
		// changes reports whether anything is changed.
		changes bool
	}{
		"dry run":        {"", with("--dry-run", "--environments", "dev,test,prod"), 0, "environment test", "", false},
		"declined":       {"n\n", required, 0, " to change\n", "Apply these changes? [y/N] ", false},
		"no answer":      {"", required, 1, "to change", "got no answer (EOF); to skip the question, pass --yes", false},
		"confirmed":      {"Y\n", required, 1, "to change", "The completed steps are kept", true},
		"not asked":      {"", with("--yes"), 1, "to change", "The completed steps are kept", true},
		"wrong settings": {"", []string{"--organization", "HYF", "--environments", "Dev"}, 1, "", "--organization", false},
		"unknown flag":   {"", []string{"--organisation", "hyf"}, 1, "", "bootstrap: unknown flag: --organisation\nsee: bootstrap --help\n", false},
		"a word":         {"", []string{"hyf"}, 1, "", "bootstrap: got \"hyf\", want flags only\nsee: bootstrap --help\n", false},
		"help":           {"", []string{"--help"}, 0, "Exit codes: 0 on success", "", false},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			code, stdout, stderr, changes := run(t, tc.input, tc.args...)
			assert.Equal(t, tc.code, code, stderr)
			assert.Contains(t, stdout, tc.stdout)
			assert.Contains(t, stderr, tc.stderr)
			assert.Equal(t, tc.changes, len(changes) > 0, "%q", changes)
		})
	}
}

func TestMissingTool(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := runTool(t.Context(), "", "az", "account", "show")
	assert.EqualError(t, err, "az not found; install it: https://learn.microsoft.com/cli/azure/install-azure-cli")
}
