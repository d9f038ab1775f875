//go:build e2e

package main

import (
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// repository returns the root of this repository, with its built CLI.
func repository(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	return dir
}

// Every command of the pinned CLI is known, so that none is treated as a typing
// error.
func TestEveryCommandOfPulumiIsKnown(t *testing.T) {
	t.Parallel()
	listed := offline(t, repository(t), "gen-completion", "bash")
	require.Zero(t, listed.code, listed.stderr)
	root := newRoot(repository(t), nil)
	root.InitDefaultCompletionCmd()
	commands := regexp.MustCompile(`(?m)^    commands\+=\("([\w-]+)"\)$`).FindAllStringSubmatch(listed.stdout[lastFunction(listed.stdout):], -1)
	require.Greater(t, len(commands), 20, listed.stdout)
	for _, command := range commands {
		assert.Empty(t, suggestions(root, command[1]), command[1])
	}
}

// lastFunction returns the position at which the script completes the command
// itself.
func lastFunction(script string) int {
	return regexp.MustCompile(`(?m)^_pulumi_root_command\(\)`).FindStringIndex(script)[0]
}

// The real CLI works independently of the caller's environment.
func TestPreviewInAHostileEnvironment(t *testing.T) { //nolint:paralleltest // it sets environment variables
	for name, value := range map[string]string{
		"PULUMI_ACCESS_TOKEN": "pul-0", "PULUMI_BACKEND_URL": "s3://elsewhere", "PULUMI_CONFIG": `{"data-pipeline:organization": "other"}`,
		"PULUMI_CONFIG_PASSPHRASE": "other", "PULUMI_CONFIG_SECRET_KEYS": "[]", "PULUMI_DEBUG_LANGUAGES": "go:1", "PULUMI_DEBUG_PROVIDERS": "azure-native:1",
		"PULUMI_DISABLE_RESOURCE_REFERENCES": "true", "PULUMI_DIY_BACKEND_GZIP": "true", "PULUMI_DRY_RUN": "false", "PULUMI_ENGINE": "127.0.0.1:1",
		"PULUMI_EXPERIMENTAL": "true", "PULUMI_HOME": "/nonexistent", "PULUMI_MONITOR": "127.0.0.1:1", "PULUMI_NODEJS_STACK": "other",
		"PULUMI_OPTION_CONFIG_FILE": "/nonexistent", "PULUMI_OPTION_CWD": "/", "PULUMI_OPTION_PARALLEL": "3", "PULUMI_OPTION_STACK": "other",
		"PULUMI_PARALLEL": "2", "PULUMI_SKIP_CHECKPOINTS": "true", "PULUMI_STACK": "other", "ARM_CLIENT_ID": "other", "AZURE_CONFIG_DIR": "/nonexistent",
	} {
		t.Setenv(name, value)
	}
	got := offline(t, repository(t), "preview", "--stack", "dev", "--non-interactive")
	assert.Zero(t, got.code, got.stderr)
	assert.Contains(t, got.stdout, "pulumi:pulumi:Stack")
}
