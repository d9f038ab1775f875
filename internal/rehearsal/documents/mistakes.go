package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/mistake"
)

const mistakesHead = `# Mistakes that offline Azure refuses

Each row is a small program in Pulumi YAML that makes one mistake; an end-to-end test runs them all. The moment says when the mistake comes to
light: at preview, before anything happens; at create, update or delete, when Azure refuses; or never, for the programs that are right.
To try one:

    go run ./cmd/offline up --stack test --cwd internal/rehearsal/azure/storage/testdata/mistakes/storage-tier-unknown \
      --config-file "$PWD/internal/rehearsal/testdata/stack.yaml"

A program that uses resources of someone else names them in a stack.yaml beside it; pass that one instead.

This page is generated; ` + "`go generate ./internal/rehearsal`" + ` renews it.
`

// mistakes is the page of all mistakes: a section a room, a line a program.
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
		if room := filepath.Base(filepath.Dir(filepath.Dir(folder))); room != "rehearsal" {
			title = room
		}
		fmt.Fprintf(&b, "\n## %s\n\n| Program | Moment | What Pulumi shows |\n|---|---|---|\n", title)
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
