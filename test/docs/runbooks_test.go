// Package docs_test checks that what the documents say is true.
package docs_test

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
	"github.com/hyf/azure-data-pipeline/test/docs/console"
)

// The parts of a command line that the tests look at.
var (
	assignment   = regexp.MustCompile(`^(?:export )?([A-Z_]+)=`)
	variable     = regexp.MustCompile(`\$([A-Z_]+)`)
	stackOutput  = regexp.MustCompile(`pulumi stack output (\S+) --stack (\w+)`)
	anyOtherTool = regexp.MustCompile(`^(?:pulumi|pg_dump|pg_restore)\b`)
)

// runbookProblems are what is wrong with the commands of a document: outputs that
// no stack has, and variables that nothing sets. Whether the Azure CLI has such
// commands, it says itself: test/e2e asks it.
func runbookProblems(lines []string, outputs map[string][]string) []string {
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
		if assigned := assignment.FindStringSubmatch(line); assigned != nil {
			set[assigned[1]] = true
		} else if len(console.AzureCLI(line)) == 0 && !anyOtherTool.MatchString(line) {
			problems = append(problems, line+": neither az nor another tool that is known")
		}
	}
	return problems
}

// Whoever follows a runbook at night finds what its commands refer to.
func TestRunbooks(t *testing.T) {
	t.Parallel()
	outputs := map[string][]string{"prod": stacktest.Outputs(t, "prod"), "dev": stacktest.Outputs(t, "dev")}
	commands := 0
	for _, path := range append(repo.Glob(t, "docs/runbooks/*.md"), repo.Path(t, "docs/roles.md")) {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		lines := console.Lines(string(text))
		commands += len(lines)
		assert.Empty(t, runbookProblems(lines, outputs), path)
	}
	assert.NotZero(t, commands)
}

// The test above sees each kind of mistake.
func TestRunbookMistakesAreSeen(t *testing.T) {
	t.Parallel()
	outputs := map[string][]string{"prod": {"vaultName"}}
	for line, problem := range map[string]string{
		`VAULT="$(pulumi stack output vaultUrl --stack prod)"`: "stack prod has no output vaultUrl",
		`az keyvault recover --name "$VAULT"`:                  "nothing sets $VAULT",
		`rm -rf /`:                                             "neither az nor another tool that is known",
	} {
		problems := runbookProblems([]string{line}, outputs)
		if assert.Len(t, problems, 1, line) {
			assert.Contains(t, problems[0], problem)
		}
	}
}
