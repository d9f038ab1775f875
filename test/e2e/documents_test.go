//go:build e2e

package e2e_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// What documents show of a terminal is what the program prints.
func TestDocumentedOutput(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	preview := excerpt(r.Succeed("preview"))
	comment := repo.Read(t, "test/e2e/testdata/review/vault-renamed.md") // TestReview keeps it true
	documents := repo.Documents(t)
	golden.AssertSection(t, documents, "preview", consoleBlock("go run ./cmd/offline preview --stack dev", preview))
	golden.AssertSection(t, documents, "problems", consoleBlock("go run ./cmd/offline preview --stack dev", problems(t, r)))
	golden.AssertSection(t, documents, "review", "````markdown\n"+comment+"````\n")
}

// consoleBlock is a command and its output as a block of Markdown.
func consoleBlock(command, output string) string {
	var lines []string
	for line := range strings.Lines(output) {
		lines = append(lines, strings.TrimRight(line, " \n"))
	}
	return "```console\n$ " + command + "\n" + strings.Trim(strings.Join(lines, "\n"), "\n") + "\n```\n"
}

// excerpted are the types of resources that the README shows.
var excerpted = regexp.MustCompile(`azure-native:.*:(Job|Registry|Server|Vault|StorageAccount) `)

// excerpt is ten lines of what a preview prints, in a stable order.
func excerpt(output string) string {
	var resources []string
	for line := range strings.Lines(output) {
		if line = strings.TrimSpace(line); strings.HasSuffix(line, "create") && excerpted.MatchString(line) {
			resources = append(resources, line)
		}
	}
	slices.Sort(resources)
	_, summary, _ := strings.Cut(output, "\nResources:\n")
	summary, _, _ = strings.Cut(summary, "\n\n")
	return "Previewing update (dev):\n…\n" + strings.Join(slices.Compact(resources), "\n") + "\n…\nResources:\n" + summary
}

// problems is what a stack file with several mistakes is answered with.
func problems(t *testing.T, r *rehearse.Stack) string {
	t.Helper()
	r.Configure(func(config map[string]any) {
		config["data-pipeline:database"] = map[string]any{
			"name": "weather", "sku": "Standard_B1ms", "storageGb": 50, "highAvailability": "ZoneRedundant", "geoBackup": false,
		}
		config["data-pipeline:pipelines"] = map[string]any{
			"weather": map[string]any{"image": "weather-pipeline:1.0", "shedule": "0 6 * * *", "cpu": 0.3, "timeout": "0s"},
		}
	})
	code, output := r.Pulumi("preview")
	require.NotZero(t, code)
	_, diagnostics, found := strings.Cut(output, "Diagnostics:\n")
	require.True(t, found, output)
	diagnostics, _, _ = strings.Cut(diagnostics, "\nResources:")
	return "…\nDiagnostics:\n" + diagnostics
}
