package pulumicli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"
)

// Stack is a stack as declared in its Pulumi.<stack>.yaml. The file is read and
// never written.
type Stack struct {
	// Project and Name identify the stack.
	Project, Name string
	// ProjectDir is the folder of the project.
	ProjectDir string
	// Config is the configuration, by full key. Secrets are encrypted as in the
	// file.
	Config map[string]any
}

// Text returns a string of the configuration, or "".
func (s Stack) Text(key string) string {
	value, _ := s.Config[key].(string)
	return value
}

// ReadStack reads a stack for a command that is not Pulumi's. Without a stack
// file, the configuration is empty.
func (c Command) ReadStack(s Selection) (Stack, error) {
	if err := c.requireStack(s); err != nil {
		return Stack{}, err
	}
	_, stack, err := c.read(s)
	return stack, err
}

// requireStack returns an error with the existing stack files if no stack is
// selected.
func (c Command) requireStack(s Selection) error {
	if s.Stack != "" {
		return nil
	}
	return fmt.Errorf("--stack <name> is required; stack files here: %s",
		cmp.Or(strings.Join(Stacks(s.projectDir(c.WorkDir)), ", "), "none"))
}

// Stacks returns the names of the stacks with a file in dir, sorted.
func Stacks(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // an unreadable folder has none
	}
	var stacks []string
	for _, entry := range entries {
		name, hasPrefix := strings.CutPrefix(entry.Name(), "Pulumi.")
		if name, hasSuffix := strings.CutSuffix(name, ".yaml"); hasPrefix && hasSuffix && name != "" {
			stacks = append(stacks, name)
		}
	}
	return stacks
}

// project has the fields of Pulumi.yaml that this package reads.
type project struct {
	Name    string    `yaml:"name"`
	Main    string    `yaml:"main"`
	Runtime yaml.Node `yaml:"runtime"`
}

// language returns the language of the program, such as go or yaml.
func (p project) language() string {
	var long struct{ Name string }
	if p.Runtime.Decode(&long) == nil && long.Name != "" {
		return long.Name
	}
	return p.Runtime.Value
}

// read reads a project and one of its stacks.
func (c Command) read(s Selection) (project, Stack, error) {
	dir := s.projectDir(c.WorkDir)
	p, err := readProject(dir)
	if err != nil {
		return project{}, Stack{}, err
	}
	config, err := readConfig(s.configFile(c.WorkDir))
	return p, Stack{Project: p.Name, Name: s.Stack, ProjectDir: dir, Config: config}, err
}

func readProject(dir string) (project, error) {
	path := filepath.Join(dir, "Pulumi.yaml")
	text, err := os.ReadFile(path) //nolint:gosec // the project that the user named
	if err != nil {
		return project{}, fmt.Errorf("%w; run the command in the folder of a Pulumi program, or pass the folder with --cwd", err)
	}
	var p project
	if err := yaml.Unmarshal(text, &p); err != nil {
		return project{}, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

func stackFilePath(dir, stack string) string { return filepath.Join(dir, "Pulumi."+stack+".yaml") }

// readConfig reads the configuration in a stack file; nil if the file does not
// exist.
func readConfig(path string) (map[string]any, error) {
	text, err := os.ReadFile(path) //nolint:gosec // the stack file that the user named
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil //nolint:nilnil // no configuration
	}
	if err != nil {
		return nil, err
	}
	var content struct{ Config map[string]any }
	if err := yaml.Unmarshal(text, &content); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return content.Config, nil
}
