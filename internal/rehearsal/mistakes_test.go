//go:build e2e

package rehearsal_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/mistake"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

func TestMistakes(t *testing.T) {
	t.Parallel()
	folders, err := mistake.Folders(".")
	require.NoError(t, err)
	for _, folder := range folders {
		all, err := mistake.Read(folder)
		require.NoError(t, err)
		for _, m := range all {
			t.Run(m.Name, func(t *testing.T) {
				t.Parallel()
				check(rehearse(t, m.Folder), m)
			})
		}
	}
}

// check runs the program of a mistake and checks that the mistake is detected
// when expected and for the expected reason, and that it changes nothing.
func check(r *offlineProgram, m mistake.Mistake) {
	if m.At == mistake.Never {
		r.succeed("up", "--yes")
		for _, step := range []string{"between.yaml", "then.yaml"} {
			if r.has(step) {
				r.load(step)
				r.succeed("up", "--yes")
			}
		}
		r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
		r.succeed("destroy", "--yes", "--skip-preview")
		assert.Empty(r.t, r.azure(), "destroy deletes everything")
		return
	}
	for _, step := range []string{"between.yaml", "then.yaml"} {
		if r.has(step) {
			r.succeed("up", "--yes", "--skip-preview")
			r.load(step)
		}
	}
	before := r.azure()
	command := []string{"up", "--yes"}
	if m.At == mistake.Preview {
		command = []string{"preview"}
	}
	output := r.fail(command...)

	assert.Contains(r.t, output, m.Shows)
	if m.Code != "" {
		assert.Contains(r.t, output, fmt.Sprintf("Code=%q", m.Code))
	}
	if m.At != mistake.Preview {
		assert.Contains(r.t, output, "Updating (test)", "the preview must pass")
	}
	azure, state := r.azure(), r.state()
	assert.ElementsMatch(r.t, slices.Collect(maps.Values(state)), slices.Collect(maps.Keys(azure)), "the resources are those in Pulumi's state")
	if m.At == mistake.Update || m.At == mistake.Delete {
		require.Contains(r.t, state, "bad")
		assert.Equal(r.t, before[state["bad"]], azure[state["bad"]], "a refused change has no effect")
	} else {
		assert.NotContains(r.t, state, "bad")
	}
}

// offlineProgram is a program with its own offline Azure and Pulumi backend.
type offlineProgram struct {
	t *testing.T
	// folder is the source of the program, and project its copy.
	folder, project string
	// dir contains offline Azure and the backend.
	dir string
}

// rehearse copies the program of a mistake and its stack file, or the common
// stack file. If the program has a configuration key month, it is set to the
// current month.
func rehearse(t *testing.T, folder string) *offlineProgram {
	t.Helper()
	r := &offlineProgram{t: t, folder: folder, project: t.TempDir(), dir: t.TempDir()}
	stack := filepath.Join("testdata", "stack.yaml")
	if r.has("stack.yaml") {
		stack = filepath.Join(r.folder, "stack.yaml")
	}
	config, err := os.ReadFile(stack)
	require.NoError(t, err)
	if strings.Contains(r.load("Pulumi.yaml"), "\n  month:") {
		config = fmt.Appendf(config, "  %s:month: %s\n", filepath.Base(folder), time.Now().UTC().Format("2006-01"))
	}
	require.NoError(t, os.WriteFile(filepath.Join(r.project, "Pulumi.test.yaml"), config, 0o600))
	return r
}

// load makes a file of the mistake's folder the program and returns its text.
func (r *offlineProgram) load(file string) string {
	r.t.Helper()
	text, err := os.ReadFile(filepath.Join(r.folder, file))
	require.NoError(r.t, err)
	require.NoError(r.t, os.WriteFile(filepath.Join(r.project, "Pulumi.yaml"), text, 0o600))
	return string(text)
}

// has reports whether the mistake's folder has a file.
func (r *offlineProgram) has(file string) bool {
	_, err := os.Stat(filepath.Join(r.folder, file))
	return err == nil
}

// pulumi runs the real CLI and returns its exit code and output.
func (r *offlineProgram) pulumi(args ...string) (int, string) {
	r.t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(r.t, err)
	var stdout, stderr bytes.Buffer
	code, err := rehearsal.Command{Command: pulumicli.Command{
		Args: append(args, "--stack", "test", "--non-interactive"),
		Dir:  r.dir, Cache: filepath.Join(root, ".offline"), ToolsModule: filepath.Join(root, "tools", "pulumi"), WorkDir: r.project,
		Stdout: &stdout, Stderr: &stderr,
	}}.Run(r.t.Context())
	require.NoError(r.t, err, stderr.String())
	return code, stdout.String() + stderr.String()
}

// succeed runs a command that must succeed.
func (r *offlineProgram) succeed(args ...string) {
	r.t.Helper()
	code, output := r.pulumi(args...)
	require.Zero(r.t, code, "pulumi %v\n%s", args, output)
}

// fail runs a command that must fail and returns its output.
func (r *offlineProgram) fail(args ...string) string {
	r.t.Helper()
	code, output := r.pulumi(args...)
	require.NotZero(r.t, code, "pulumi %v\n%s", args, output)
	r.t.Log(output)
	return output
}

// azure returns the resources that the stack manages in offline Azure: the text
// of each file by ID.
func (r *offlineProgram) azure() map[string]string {
	r.t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(r.dir, "azure"), func(path string, entry fs.DirEntry, err error) error {
		switch {
		case os.IsNotExist(err):
			return nil
		case err == nil && entry.IsDir() && entry.Name() == "deleted":
			return fs.SkipDir // soft-deleted resources
		case err != nil || entry.IsDir():
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var res struct {
			ID       string
			Existing bool
		}
		if err := json.Unmarshal(text, &res); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if !res.Existing {
			found[res.ID] = string(text)
		}
		return nil
	})
	require.NoError(r.t, err)
	return found
}

// state returns the IDs of Azure resources in Pulumi's state, by logical name.
func (r *offlineProgram) state() map[string]string {
	r.t.Helper()
	known := map[string]string{}
	text, err := os.ReadFile(filepath.Join(r.dir, "backend", ".pulumi", "stacks", filepath.Base(r.folder), "test.json"))
	require.NoError(r.t, err)
	var stack struct {
		Checkpoint struct {
			Latest struct {
				Resources []struct {
					URN, ID            string
					PendingReplacement bool // deleted before its replacement is created
				}
			}
		}
	}
	require.NoError(r.t, json.Unmarshal(text, &stack))
	for _, res := range stack.Checkpoint.Latest.Resources {
		if strings.HasPrefix(res.ID, "/") && !res.PendingReplacement {
			known[res.URN[strings.LastIndex(res.URN, "::")+2:]] = res.ID
		}
	}
	return known
}
