//go:build e2e

package e2e_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
	"github.com/hyf/azure-data-pipeline/test/docs/console"
)

// azureCLIVersion is the version of the Azure CLI that is asked.
const azureCLIVersion = "2.91.0"

// azureCLI is the Azure CLI's program, installed from PyPI in a virtual environment
// that is kept in .offline. The test is skipped where that is not possible, and
// fails there when CI is set.
func azureCLI(t *testing.T) string {
	t.Helper()
	dir := repo.Path(t, ".offline/azure-cli/"+azureCLIVersion)
	program, complete := filepath.Join(dir, "bin", "az"), filepath.Join(dir, "complete")
	if _, err := os.Stat(complete); err == nil {
		return program
	}
	for _, command := range [][]string{
		{"python3", "-m", "venv", dir},
		{filepath.Join(dir, "bin", "pip"), "install", "--quiet", "azure-cli==" + azureCLIVersion},
	} {
		output, err := exec.Command(command[0], command[1:]...).CombinedOutput() //nolint:gosec // as above
		switch {
		case err == nil:
		case os.Getenv("CI") != "":
			t.Fatalf("%v: %v\n%s", command, err, output)
		default:
			t.Skipf("the Azure CLI cannot be installed: %v: %v\n%s", command, err, output)
		}
	}
	require.NoError(t, os.WriteFile(complete, nil, 0o600))
	return program
}

// extensions have the commands that come with an extension of the Azure CLI, which
// PyPI does not have; az offers to install it when such a command is used.
//
// Source: https://learn.microsoft.com/cli/azure/containerapp/job/logs
var extensions = map[string]string{"az containerapp job logs show": "containerapp"}

// cliProblems are the commands and options that the Azure CLI does not have, as its
// help says.
func cliProblems(t *testing.T, program string, uses []console.Use) []string {
	t.Helper()
	options := map[string][]string{}
	for _, use := range uses {
		options[use.Command] = append(options[use.Command], use.Options...)
	}
	documented := regexp.MustCompile(`(?m)^ {4}(--[a-z-]+)`)
	var problems []string
	for command, used := range options {
		ask := exec.Command(program, append(strings.Fields(command)[1:], "--help")...) //nolint:gosec // as above
		ask.Env = append(os.Environ(), "AZURE_CONFIG_DIR="+t.TempDir(), "AZURE_CORE_COLLECT_TELEMETRY=false")
		help, err := ask.CombinedOutput()
		exists := err == nil && strings.Contains(string(help), "\nCommand\n")
		if extensions[command] != "" {
			assert.False(t, exists, "%s comes with the Azure CLI itself; take it off the list", command)
			continue
		}
		if !exists {
			problems = append(problems, command+": is not a command")
			continue
		}
		var known []string
		for _, match := range documented.FindAllStringSubmatch(string(help), -1) {
			known = append(known, match[1])
		}
		slices.Sort(used)
		for _, option := range slices.Compact(used) {
			if !slices.Contains(known, option) {
				problems = append(problems, command+": has no option "+option)
			}
		}
	}
	return problems
}

// Every command of the Azure CLI that the documents show, or that a stack prints,
// exists with the options that it is given.
func TestAzureCLICommandsExist(t *testing.T) {
	t.Parallel()
	program := azureCLI(t)
	var uses []console.Use
	for _, path := range repo.Documents(t) {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, line := range console.Lines(string(text)) {
			uses = append(uses, console.AzureCLI(line)...)
		}
	}
	for _, stack := range stacktest.Names(t) {
		for _, printed := range stacktest.Commands(t, stack) {
			lines := []any{printed}
			if each, ok := printed.(map[string]any); ok {
				lines = nil
				for _, line := range each {
					lines = append(lines, line)
				}
			}
			for _, line := range lines {
				uses = append(uses, console.AzureCLI(fmt.Sprint(line))...)
			}
		}
	}
	assert.Greater(t, len(uses), 30)
	assert.Empty(t, cliProblems(t, program, uses))
}

// The test above sees each kind of mistake.
func TestAzureCLIMistakesAreSeen(t *testing.T) {
	t.Parallel()
	program := azureCLI(t)
	for line, problem := range map[string]string{
		`az keyvault undelete --name kv`:                              "az keyvault undelete: is not a command",
		`az keyvault recover --vault-name kv`:                         "az keyvault recover: has no option --vault-name",
		`ME="$(az ad signed-in-user show --queries id --output tsv)"`: "az ad signed-in-user show: has no option --queries",
	} {
		assert.Equal(t, []string{problem}, cliProblems(t, program, console.AzureCLI(line)), line)
	}
}
