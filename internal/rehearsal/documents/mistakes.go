package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/mistake"
)

const mistakesHead = `# Mistakes that offline Azure detects

Each row is a small Pulumi YAML program with one mistake; an end-to-end test runs them all. The second column says when the mistake is detected:
by the preview, or when Azure refuses to create, update or delete a resource. Correct programs, for comparison, have "never". To try one, run:

    go run ./cmd/offline up --stack test --cwd internal/rehearsal/azure/storage/testdata/mistakes/storage-tier-unknown \
      --config-file "$PWD/internal/rehearsal/testdata/stack.yaml"

A program that refers to existing resources has its own stack.yaml; pass that file instead.

This page is generated; to update it, run ` + "`go generate ./internal/rehearsal`" + `.
`

// mistakes returns the page of all mistakes, with a section for each service.
func mistakes(root string) ([]byte, error) {
	rehearsal := filepath.Join(root, "internal", "rehearsal")
	folders, err := mistake.Folders(rehearsal)
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	b.WriteString(mistakesHead)
	for _, folder := range folders {
		all, err := mistake.Read(folder)
		if err != nil {
			return nil, err
		}
		title := "Any service"
		if service := filepath.Base(filepath.Dir(filepath.Dir(folder))); service != "rehearsal" {
			title = service
		}
		fmt.Fprintf(&b, "\n## %s\n\n| Program | Detected at | What Pulumi shows |\n|---|---|---|\n", title)
		for _, m := range all {
			link, err := filepath.Rel(rehearsal, m.Folder)
			if err != nil {
				return nil, err
			}
			shows := m.Shows
			if m.Code != "" {
				shows = strings.TrimSuffix("`"+m.Code+"`: "+m.Shows, ": ")
			}
			fmt.Fprintf(&b, "| [%s](%s) | %s | %s |\n", m.Sentence, filepath.ToSlash(link), m.At, shows)
		}
	}
	return []byte(b.String()), nil
}
