// Package mistake reads programs that each make one mistake, and their expected
// results. The programs are Pulumi YAML in the folder testdata/mistakes of the
// service package that refuses them, or of package rehearsal.
package mistake

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// Moment is the point at which a mistake is detected.
type Moment string

// The points at which a mistake is detected.
const (
	// Preview: the language, the engine or the provider refuses the program during
	// the preview.
	Preview Moment = "preview"
	// Create: the preview passes, and Azure refuses to create the resource.
	Create Moment = "create"
	// Update: Azure refuses the change from Pulumi.yaml to then.yaml, and the
	// resource stays unchanged.
	Update Moment = "update"
	// Delete: Azure refuses to delete a resource that then.yaml no longer has.
	Delete Moment = "delete"
	// Never: the program is correct, as an example for the others of its kind.
	Never Moment = "never"
)

// Mistake is a program and its expected result. The first line of the program is
// a comment that describes the mistake, and the wrong resource is called bad,
// unless it could be any of several. If other resources must be deployed before,
// they are in Pulumi.yaml and between.yaml, and the mistake is in then.yaml. A
// program that uses existing resources names them in its own stack.yaml.
type Mistake struct {
	// Folder is the folder of the program, and Name its last part.
	Folder, Name string
	// Sentence describes the mistake.
	Sentence string
	// At is when the mistake is detected.
	At Moment
	// Code is Azure's error code; empty if the error is not from Azure.
	Code string
	// Shows is a part of Pulumi's output.
	Shows string
}

// list is the name of the file with the expected results of the programs in a
// folder.
const list = "mistakes.yaml"

// Read reads the mistakes in a folder testdata/mistakes. The error joins every
// problem: programs without an entry in mistakes.yaml, entries without a program,
// and invalid entries.
func Read(folder string) ([]Mistake, error) {
	text, err := os.ReadFile(filepath.Join(folder, list)) //nolint:gosec // a file of this repository
	if err != nil {
		return nil, err
	}
	var entries yaml.Node
	if err := yaml.Unmarshal(text, &entries); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(folder, list), err)
	}
	var all []Mistake
	var problems []error
	if len(entries.Content) > 0 {
		for pair := range slices.Chunk(entries.Content[0].Content, 2) {
			m, err := read(folder, pair[0].Value, pair[1])
			all, problems = append(all, m), append(problems, err)
		}
	}
	programs, err := filepath.Glob(filepath.Join(folder, "*", "Pulumi.yaml"))
	for _, program := range programs {
		name := filepath.Base(filepath.Dir(program))
		if !slices.ContainsFunc(all, func(m Mistake) bool { return m.Name == name }) {
			problems = append(problems, fmt.Errorf("%s: got no entry %s, want one for each program", filepath.Join(folder, list), name))
		}
	}
	return all, errors.Join(append(problems, err)...)
}

func read(folder, name string, node *yaml.Node) (Mistake, error) {
	m := Mistake{Folder: filepath.Join(folder, name), Name: name}
	var entry struct {
		At          Moment
		Code, Shows string
	}
	if err := node.Decode(&entry); err != nil {
		return m, fmt.Errorf("%s: %s: %w", filepath.Join(folder, list), name, err)
	}
	m.At, m.Code, m.Shows = entry.At, entry.Code, entry.Shows
	if !slices.Contains([]Moment{Preview, Create, Update, Delete, Never}, m.At) {
		return m, fmt.Errorf("%s: %s: at: got %q, want preview, create, update, delete or never", filepath.Join(folder, list), name, m.At)
	}
	if m.At != Never && m.Code == "" && m.Shows == "" {
		return m, fmt.Errorf("%s: %s: got neither code nor shows, want the expected error", filepath.Join(folder, list), name)
	}
	program, err := os.ReadFile(filepath.Join(m.Folder, "Pulumi.yaml")) //nolint:gosec // a file of this repository
	if err != nil {
		return m, err
	}
	line, _, _ := strings.Cut(string(program), "\n")
	sentence, isComment := strings.CutPrefix(line, "# ")
	if !isComment {
		return m, fmt.Errorf("%s: got %q, want a comment in the first line that describes the mistake", filepath.Join(m.Folder, "Pulumi.yaml"), line)
	}
	m.Sentence = strings.TrimSuffix(sentence, ".")
	return m, nil
}

// Folders returns the folders of mistakes in the folder of package rehearsal: its
// own, then those of the service packages.
func Folders(rehearsal string) ([]string, error) {
	services, err := filepath.Glob(filepath.Join(rehearsal, "azure", "*", "testdata", "mistakes"))
	return append([]string{filepath.Join(rehearsal, "testdata", "mistakes")}, services...), err
}
