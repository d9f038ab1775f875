package main

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/config"
)

var update = flag.Bool("update", false, "write what the program prints into the documents")

// What the README shows is what the program prints; `go test -run README -update .`
// renews it.
func TestREADMEIsTrue(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	preview := excerpt(r.succeed("preview"))
	comment, err := os.ReadFile("testdata/review/vault-renamed.md") // TestReview keeps it true
	require.NoError(t, err)
	sections := map[string]string{
		"preview":       console("go run ./cmd/offline preview --stack dev", preview),
		"problems":      console("go run ./cmd/offline preview --stack dev", problems(t, r)),
		"configuration": config.Markdown(),
		"review":        "````markdown\n" + string(comment) + "````\n",
	}
	sectionsAreTrue(t, "README.md", sections)
}

// sectionsAreTrue holds the generated sections of a document against what they
// should be, and renews them with -update.
func sectionsAreTrue(t *testing.T, path string, sections map[string]string) {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	document := string(text)
	for name, want := range sections {
		begin, end := "<!-- "+name+":begin -->\n", "<!-- "+name+":end -->"
		_, after, found := strings.Cut(document, begin)
		require.True(t, found, name)
		got, _, found := strings.Cut(after, end)
		require.True(t, found, name)
		if *update {
			document = strings.Replace(document, begin+got+end, begin+want+end, 1)
			continue
		}
		assert.Equal(t, want, got, "section %q of %s; renew it with -update", name, path)
	}
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(document), 0o644)) //nolint:gosec // a public file
	}
}

// console is a command and its output as a block of Markdown.
func console(command, output string) string {
	var lines []string
	for line := range strings.Lines(output) {
		lines = append(lines, strings.TrimRight(line, " \n"))
	}
	return "```console\n$ " + command + "\n" + strings.Trim(strings.Join(lines, "\n"), "\n") + "\n```\n"
}

// excerpt is what a preview prints about Azure's resources, in a stable order.
func excerpt(output string) string {
	var resources []string
	for line := range strings.Lines(output) {
		if line = strings.TrimSpace(line); strings.Contains(line, "azure-native:") && strings.HasSuffix(line, "create") {
			resources = append(resources, line)
		}
	}
	slices.Sort(resources)
	_, summary, _ := strings.Cut(output, "\nResources:\n")
	summary, _, _ = strings.Cut(summary, "\n\n")
	_, diagnostics, _ := strings.Cut(output, "\nDiagnostics:\n")
	diagnostics, _, _ = strings.Cut(diagnostics, "\n\n")
	return "Previewing update (dev):\n\n" + strings.Join(slices.Compact(resources), "\n") + "\n…\nDiagnostics:\n" + diagnostics +
		"\n\nResources:\n" + summary
}

// problems is what a stack file with several mistakes is answered with.
func problems(t *testing.T, r *offlineStack) string {
	t.Helper()
	r.configure(func(config map[string]any) {
		config["data-pipeline:database"] = map[string]any{
			"name": "weather", "sku": "Standard_B1ms", "storageGb": 50, "highAvailability": "ZoneRedundant", "geoBackup": false,
		}
		config["data-pipeline:pipelines"] = map[string]any{
			"weather": map[string]any{"image": "weather-pipeline:1.0", "shedule": "0 6 * * *", "cpu": 0.3, "timeout": "0s"},
		}
	})
	code, output := r.pulumi("preview")
	require.NotZero(t, code)
	_, diagnostics, found := strings.Cut(output, "Diagnostics:\n")
	require.True(t, found, output)
	diagnostics, _, _ = strings.Cut(diagnostics, "\nResources:")
	return "…\nDiagnostics:\n" + diagnostics
}
