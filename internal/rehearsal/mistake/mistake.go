// Package mistake reads the programs that make one mistake each, and what comes of
// it. They are Pulumi YAML, in the folder testdata/mistakes of the room that refuses
// them, or of the rehearsal where none does.
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

// Moment is when a mistake comes to light.
type Moment string

// The moments of a mistake.
const (
	// Preview: the language, the engine or the provider refuses before anything happens.
	Preview Moment = "preview"
	// Create: preview passes, and Azure refuses to make the resource.
	Create Moment = "create"
	// Update: what Pulumi.yaml made stays as it was, because Azure refuses then.yaml.
	Update Moment = "update"
	// Delete: Azure refuses to delete what then.yaml leaves out.
	Delete Moment = "delete"
	// Never: the program is right, and shows what the others of its kind get wrong.
	Never Moment = "never"
)

// Mistake is a program and what comes of it. Its first line says what is wrong
// with it, and the resource that is wrong is called bad, unless it could be any of
// several. What has to go up before is in Pulumi.yaml and between.yaml, and the
// mistake then in then.yaml. A program that uses what someone else has names it in
// a stack.yaml of its own.
type Mistake struct {
	// Folder is that of the program, and Name its last part.
	Folder, Name string
	// Sentence says what is wrong.
	Sentence string
	// At is when that comes to light.
	At Moment
	// Code is Azure's error code; empty when Azure is not asked.
	Code string
	// Shows are words in what Pulumi prints.
	Shows string
}

// list is the name of the file that says what comes of the programs beside it.
const list = "mistakes.yaml"

// Read reads the mistakes in a folder testdata/mistakes. It reports programs that
// are not in its mistakes.yaml, entries without a program, and what is unclear.
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
		return m, fmt.Errorf("%s: %s: got neither code nor shows, want what tells why it is refused", filepath.Join(folder, list), name)
	}
	program, err := os.ReadFile(filepath.Join(m.Folder, "Pulumi.yaml")) //nolint:gosec // a file of this repository
	if err != nil {
		return m, err
	}
	line, _, _ := strings.Cut(string(program), "\n")
	sentence, isComment := strings.CutPrefix(line, "# ")
	if !isComment {
		return m, fmt.Errorf("%s: got %q, want a comment in the first line that says what is wrong", filepath.Join(m.Folder, "Pulumi.yaml"), line)
	}
	m.Sentence = strings.TrimSuffix(sentence, ".")
	return m, nil
}

// Folders are the folders of mistakes in that of the rehearsal: its own, then
// those of the rooms.
func Folders(rehearsal string) ([]string, error) {
	rooms, err := filepath.Glob(filepath.Join(rehearsal, "azure", "*", "testdata", "mistakes"))
	return append([]string{filepath.Join(rehearsal, "testdata", "mistakes")}, rooms...), err
}
