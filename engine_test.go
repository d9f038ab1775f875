package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/offline"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
)

// rehearsal is offline Azure and a Pulumi backend of a test's own.
type rehearsal struct {
	t     testing.TB
	root  string
	dir   string
	stack string
	// file is the stack file in use; the committed one is never changed.
	file string
	// seed and faults are those of the next command.
	seed   uint64
	faults *faults.Plan
}

func rehearse(t testing.TB, stack string) *rehearsal {
	t.Helper()
	root, err := os.Getwd()
	require.NoError(t, err)
	r := &rehearsal{t: t, root: root, dir: t.TempDir(), stack: stack}
	r.file = filepath.Join(r.dir, "stack.yaml")
	r.configure(func(map[string]any) {})
	return r
}

// configure writes the committed stack file with changes.
func (r *rehearsal) configure(change func(config map[string]any)) {
	r.t.Helper()
	config := maps.Clone(stackFiles(r.t)[r.stack])
	change(config)
	text, err := yaml.Marshal(map[string]any{"config": config})
	require.NoError(r.t, err)
	require.NoError(r.t, os.WriteFile(r.file, text, 0o600))
}

// pulumi runs the real CLI and returns its exit code and what it printed.
func (r *rehearsal) pulumi(args ...string) (int, string) {
	r.t.Helper()
	var stdout, stderr bytes.Buffer
	cache := filepath.Join(r.root, ".offline")
	code, err := offline.Command{
		Args: append(args, "--stack", r.stack, "--config-file", r.file, "--non-interactive"),
		Dir:  r.dir, Cache: cache, ToolsModule: filepath.Join(r.root, "tools", "pulumi"), WorkDir: r.root,
		Seed: r.seed, Faults: r.faults,
		Stdout: &stdout, Stderr: &stderr,
	}.Run(context.Background())
	require.NoError(r.t, err, stderr.String())
	return code, stdout.String() + stderr.String()
}

// succeed is pulumi for a command that has to succeed.
func (r *rehearsal) succeed(args ...string) string {
	r.t.Helper()
	code, output := r.pulumi(args...)
	require.Zero(r.t, code, "pulumi %v\n%s", args, output)
	return output
}

// plan is what a preview would do, by logical name; what stays is left out.
func (r *rehearsal) plan() map[string]string {
	r.t.Helper()
	_, output := r.pulumi("preview", "--json")
	var preview struct {
		Steps []struct{ Op, URN string }
	}
	start := strings.Index(output, "{")
	require.GreaterOrEqual(r.t, start, 0, output)
	require.NoError(r.t, json.NewDecoder(strings.NewReader(output[start:])).Decode(&preview), output)
	plan := map[string]string{}
	for _, step := range preview.Steps {
		if step.Op != "same" {
			plan[step.URN[strings.LastIndex(step.URN, "::")+2:]] += step.Op
		}
	}
	return plan
}

// left are the resources in offline Azure that this stack made.
func (r *rehearsal) left() []string {
	r.t.Helper()
	var left []string
	err := filepath.WalkDir(filepath.Join(r.dir, "azure"), func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() && entry.Name() == "deleted" {
			return fs.SkipDir // what is soft-deleted is gone
		}
		if err != nil || entry.IsDir() {
			return err
		}
		var res struct {
			ID     string
			Seeded bool
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &res); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if !res.Seeded {
			left = append(left, res.ID)
		}
		return nil
	})
	require.NoError(r.t, err)
	return left
}

// Every committed stack lives its whole life in the real engine.
func TestStackLife(t *testing.T) {
	t.Parallel()
	for stack := range stackFiles(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, stack)
			r.succeed("preview")
			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
			r.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes")

			r.configure(setImage("weather-pipeline:1.1"))
			plan := r.plan()
			assert.Equal(t, map[string]string{jobOf(plan): "update"}, plan, "a new image tag updates the job, in place, and nothing else")
			r.succeed("up", "--yes", "--skip-preview")

			if stackFiles(t)[stack]["data-pipeline:protect"] == true {
				code, output := r.pulumi("destroy", "--yes", "--skip-preview")
				assert.NotZero(t, code, "protected data is not destroyed")
				assert.Contains(t, output, "protect")
				r.configure(func(config map[string]any) { config["data-pipeline:protect"] = false })
				r.succeed("up", "--yes", "--skip-preview")
			}
			r.succeed("destroy", "--yes", "--skip-preview")
			assert.Empty(t, r.left(), "destroy leaves nothing")
			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("destroy", "--yes", "--skip-preview")
		})
	}
}

// setImage changes the image of every pipeline.
func setImage(image string) func(map[string]any) {
	return func(config map[string]any) {
		pipelines := maps.Clone(config["data-pipeline:pipelines"].(map[string]any))
		for name, pipeline := range pipelines {
			changed := maps.Clone(pipeline.(map[string]any))
			changed["image"] = image
			pipelines[name] = changed
		}
		config["data-pipeline:pipelines"] = pipelines
	}
}

// jobOf is the one job in a plan.
func jobOf(plan map[string]string) string {
	for name := range plan {
		if strings.HasSuffix(name, "-job") || strings.HasSuffix(name, "-caj") {
			return name
		}
	}
	return "no job"
}
