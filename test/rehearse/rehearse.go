// Package rehearse runs the real Pulumi CLI on this program against offline Azure, for
// tests and benchmarks, each with its own state.
package rehearse

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// Stack is a committed stack with its own offline Azure and Pulumi backend.
type Stack struct {
	// Name is the stack's name, such as dev.
	Name string
	// Dir is the folder with all state.
	Dir string
	// File is the stack file in use; it is a copy of the committed one.
	File string
	// Seed and Faults apply to the next command.
	Seed   uint64
	Faults *faults.Plan

	t testing.TB
}

// New returns a stack with the committed configuration, of which nothing is deployed.
func New(t testing.TB, stack string) *Stack {
	t.Helper()
	dir := t.TempDir()
	s := &Stack{Name: stack, Dir: dir, File: filepath.Join(dir, "stack.yaml"), t: t}
	s.Configure(func(map[string]any) {})
	return s
}

// Configure sets the configuration to the committed one with a change.
func (s *Stack) Configure(change func(config map[string]any)) {
	s.t.Helper()
	config := stacktest.Config(s.t, s.Name)
	change(config)
	text, err := yaml.Marshal(map[string]any{"config": config})
	require.NoError(s.t, err)
	require.NoError(s.t, os.WriteFile(s.File, text, 0o600))
}

// Inject sets the faults for the next commands.
func (s *Stack) Inject(list ...faults.Fault) {
	s.t.Helper()
	plan, err := faults.New(list...)
	require.NoError(s.t, err)
	s.Faults = plan
}

// Command is a command on the stack.
func (s *Stack) Command(stdout, stderr io.Writer, args ...string) rehearsal.Command {
	s.t.Helper()
	command := Command(s.t, repo.Root(s.t), s.Dir, stdout, stderr, append(args, "--stack", s.Name, "--config-file", s.File)...)
	command.Seed, command.Faults = s.Seed, s.Faults
	return command
}

// Command is a command on the Pulumi project in a folder, with its state in dir, and with
// the tools and caches of this repository.
func Command(t testing.TB, project, dir string, stdout, stderr io.Writer, args ...string) rehearsal.Command {
	t.Helper()
	return rehearsal.Command{Command: pulumicli.Command{
		Args: args, Dir: dir, Cache: repo.Path(t, ".offline"), ToolsModule: repo.Path(t, "tools/pulumi"), WorkDir: project,
		Stdout: stdout, Stderr: stderr,
	}}
}

// Pulumi runs the CLI and returns its exit code and its output.
func (s *Stack) Pulumi(args ...string) (int, string) {
	s.t.Helper()
	var stdout, stderr bytes.Buffer
	code, err := s.Command(&stdout, &stderr, append(args, "--non-interactive")...).Run(context.Background())
	require.NoError(s.t, err, stderr.String())
	return code, stdout.String() + stderr.String()
}

// Succeed is [Stack.Pulumi] for a command that must succeed.
func (s *Stack) Succeed(args ...string) string {
	s.t.Helper()
	code, output := s.Pulumi(args...)
	require.Zero(s.t, code, "pulumi %v\n%s", args, output)
	return output
}

// Up deploys.
func (s *Stack) Up() string {
	s.t.Helper()
	return s.Succeed("up", "--yes", "--skip-preview")
}

// UpChangesNothing deploys, which must not change anything.
func (s *Stack) UpChangesNothing() {
	s.t.Helper()
	s.Succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
}

// RefreshChangesNothing compares the state with offline Azure, which must be equal.
func (s *Stack) RefreshChangesNothing() {
	s.t.Helper()
	s.Succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes")
}

// Destroy destroys the stack, which must delete all of its resources.
func (s *Stack) Destroy() {
	s.t.Helper()
	s.Succeed("destroy", "--yes", "--skip-preview")
	require.Empty(s.t, s.Left(), "destroy leaves something")
}

// Portal opens the portal for the stack, to change it outside Pulumi.
func (s *Stack) Portal() rehearsal.Portal {
	s.t.Helper()
	portal, err := s.Command(io.Discard, io.Discard).OpenPortal(pulumicli.Selection{Stack: s.Name, ConfigFile: s.File})
	require.NoError(s.t, err)
	return portal
}

// Step is one step of a preview.
type Step struct {
	Op, URN  string
	NewState Resource
}

// Preview returns the steps of a preview.
func (s *Stack) Preview() []Step {
	s.t.Helper()
	_, output := s.Pulumi("preview", "--json")
	var preview struct{ Steps []Step }
	start := strings.Index(output, "{")
	require.GreaterOrEqual(s.t, start, 0, output)
	require.NoError(s.t, json.NewDecoder(strings.NewReader(output[start:])).Decode(&preview), output)
	return preview.Steps
}

// Plan returns the operations of a preview by logical name, without unchanged resources.
func (s *Stack) Plan() map[string]string {
	s.t.Helper()
	plan := map[string]string{}
	for _, step := range s.Preview() {
		if step.Op != "same" {
			plan[step.URN[strings.LastIndex(step.URN, "::")+2:]] += step.Op
		}
	}
	return plan
}

// Left are the ARM IDs of the stack's resources in offline Azure, sorted.
func (s *Stack) Left() []string { return slices.Sorted(maps.Keys(s.Made())) }

// Made are the stack's resources in offline Azure: ARM types by ARM ID.
func (s *Stack) Made() map[string]string { return s.inAzure(false) }

// Seeded are the ARM IDs of resources in offline Azure that the stack does not manage.
func (s *Stack) Seeded() []string { return slices.Sorted(maps.Keys(s.inAzure(true))) }

func (s *Stack) inAzure(existing bool) map[string]string {
	s.t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(s.Dir, "azure"), func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // nothing was ever made
		}
		if err == nil && entry.IsDir() && entry.Name() == "deleted" {
			return fs.SkipDir // what is soft-deleted is gone
		}
		if err != nil || entry.IsDir() {
			return err
		}
		var res struct {
			ID, Type string
			Existing bool
		}
		text, err := os.ReadFile(path) //nolint:gosec // a file below the test's own folder
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &res); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if res.Existing == existing {
			found[res.ID] = res.Type
		}
		return nil
	})
	require.NoError(s.t, err)
	return found
}
