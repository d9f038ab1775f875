// Package docs_test checks that what the documents say is true.
package docs_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// The parts of a command line that the tests look at.
var (
	consoleLine  = regexp.MustCompile(`(?m)^\$ (.+)$`)
	assignment   = regexp.MustCompile(`^(?:export )?([A-Z_]+)=`)
	variable     = regexp.MustCompile(`\$([A-Z_]+)`)
	stackOutput  = regexp.MustCompile(`pulumi stack output (\S+) --stack (\w+)`)
	azCommand    = regexp.MustCompile(`\baz ((?:[a-z][a-z-]*\s?)+)((?:[^)]|\)[^"])*)`)
	option       = regexp.MustCompile(`(?:^|\s)(--[a-z-]+)`)
	quoted       = regexp.MustCompile(`"\[[^"]*"`)
	anyOtherTool = regexp.MustCompile(`^(?:pulumi|pg_dump|pg_restore)\b`)
)

// consoleLines are the commands in a document, line by line.
func consoleLines(t *testing.T, path string) []string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var lines []string
	for _, match := range consoleLine.FindAllStringSubmatch(string(text), -1) {
		lines = append(lines, match[1])
	}
	return lines
}

// runbookProblems are what is wrong with the commands of a document: outputs that
// no stack has, variables that nothing sets, and commands and options that the
// Azure CLI does not have.
func runbookProblems(lines []string, outputs map[string][]string, cli map[string][]string) []string {
	var problems []string
	set := map[string]bool{}
	for _, line := range lines {
		for _, use := range variable.FindAllStringSubmatch(line, -1) {
			if !set[use[1]] {
				problems = append(problems, line+": nothing sets $"+use[1])
			}
		}
		for _, use := range stackOutput.FindAllStringSubmatch(line, -1) {
			if !slices.Contains(outputs[use[2]], use[1]) {
				problems = append(problems, line+": stack "+use[2]+" has no output "+use[1])
			}
		}
		commands := azCommand.FindAllStringSubmatch(quoted.ReplaceAllString(line, ""), -1)
		if assigned := assignment.FindStringSubmatch(line); assigned != nil {
			set[assigned[1]] = true
		} else if len(commands) == 0 && !anyOtherTool.MatchString(line) {
			problems = append(problems, line+": neither az nor another tool that is known")
		}
		for _, command := range commands {
			name := "az " + strings.TrimSpace(command[1])
			options, known := cli[name]
			if !known {
				problems = append(problems, line+": "+name+" is not a command")
			}
			for _, used := range option.FindAllStringSubmatch(command[2], -1) {
				if known && !slices.Contains(options, used[1]) {
					problems = append(problems, line+": "+name+" has no option "+used[1])
				}
			}
		}
	}
	return problems
}

// cliCommands are the commands of the Azure CLI that are known, with their options.
func cliCommands(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("az.yaml")
	require.NoError(t, err)
	var cli map[string][]string
	require.NoError(t, yaml.Unmarshal(text, &cli))
	return cli
}

// Whoever follows a runbook at night finds that its commands exist.
func TestRunbooks(t *testing.T) {
	t.Parallel()
	outputs := map[string][]string{"prod": stacktest.Outputs(t, "prod"), "dev": stacktest.Outputs(t, "dev")}
	commands := 0
	for _, path := range append(repo.Glob(t, "docs/runbooks/*.md"), repo.Path(t, "docs/roles.md")) {
		lines := consoleLines(t, path)
		commands += len(lines)
		assert.Empty(t, runbookProblems(lines, outputs, cliCommands(t)), path)
	}
	assert.NotZero(t, commands)
}

// The test above sees each kind of mistake.
func TestRunbookMistakesAreSeen(t *testing.T) {
	t.Parallel()
	outputs, cli := map[string][]string{"prod": {"vaultName"}}, cliCommands(t)
	for line, problem := range map[string]string{
		`VAULT="$(pulumi stack output vaultUrl --stack prod)"`:        "stack prod has no output vaultUrl",
		`az keyvault recover --name "$VAULT"`:                         "nothing sets $VAULT",
		`az keyvault undelete --name kv`:                              "az keyvault undelete is not a command",
		`az keyvault recover --vault-name kv`:                         "az keyvault recover has no option --vault-name",
		`ME="$(az ad signed-in-user show --queries id --output tsv)"`: "az ad signed-in-user show has no option --queries",
		`rm -rf /`: "neither az nor another tool that is known",
	} {
		problems := runbookProblems([]string{line}, outputs, cli)
		if assert.Len(t, problems, 1, line) {
			assert.Contains(t, problems[0], problem)
		}
	}
}
