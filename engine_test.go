package main

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
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// offlineStack is offline Azure and a Pulumi backend of a test's own.
type offlineStack struct {
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

func rehearse(t testing.TB, stack string) *offlineStack {
	t.Helper()
	root, err := os.Getwd()
	require.NoError(t, err)
	r := &offlineStack{t: t, root: root, dir: t.TempDir(), stack: stack}
	r.file = filepath.Join(r.dir, "stack.yaml")
	r.configure(func(map[string]any) {})
	return r
}

// configure writes the committed stack file with changes.
func (r *offlineStack) configure(change func(config map[string]any)) {
	r.t.Helper()
	config := maps.Clone(stackFiles(r.t)[r.stack])
	change(config)
	text, err := yaml.Marshal(map[string]any{"config": config})
	require.NoError(r.t, err)
	require.NoError(r.t, os.WriteFile(r.file, text, 0o600))
}

// command is a command on the stack of the rehearsal.
func (r *offlineStack) command(stdout, stderr io.Writer, args ...string) rehearsal.Command {
	command := projectCommand(r.root, r.root, r.dir, stdout, stderr, append(args, "--stack", r.stack, "--config-file", r.file)...)
	command.Seed, command.Faults = r.seed, r.faults
	return command
}

// projectCommand is a command on the project in a folder, with the tools and the
// caches of this repository, which is root.
func projectCommand(root, project, dir string, stdout, stderr io.Writer, args ...string) rehearsal.Command {
	return rehearsal.Command{Command: pulumicli.Command{
		Args: args, Dir: dir, Cache: filepath.Join(root, ".offline"), ToolsModule: filepath.Join(root, "tools", "pulumi"), WorkDir: project,
		Stdout: stdout, Stderr: stderr,
	}}
}

// pulumi runs the real CLI and returns its exit code and what it printed.
func (r *offlineStack) pulumi(args ...string) (int, string) {
	r.t.Helper()
	var stdout, stderr bytes.Buffer
	code, err := r.command(&stdout, &stderr, append(args, "--non-interactive")...).Run(context.Background())
	require.NoError(r.t, err, stderr.String())
	return code, stdout.String() + stderr.String()
}

// succeed is pulumi for a command that has to succeed.
func (r *offlineStack) succeed(args ...string) string {
	r.t.Helper()
	code, output := r.pulumi(args...)
	require.Zero(r.t, code, "pulumi %v\n%s", args, output)
	return output
}

// previewStep is one step of a preview.
type previewStep struct {
	Op, URN  string
	NewState stateResource
}

// preview is what a deployment would do, step by step.
func (r *offlineStack) preview() []previewStep {
	r.t.Helper()
	_, output := r.pulumi("preview", "--json")
	var preview struct{ Steps []previewStep }
	start := strings.Index(output, "{")
	require.GreaterOrEqual(r.t, start, 0, output)
	require.NoError(r.t, json.NewDecoder(strings.NewReader(output[start:])).Decode(&preview), output)
	return preview.Steps
}

// plan is what a preview would do, by logical name; what stays is left out.
func (r *offlineStack) plan() map[string]string {
	r.t.Helper()
	plan := map[string]string{}
	for _, step := range r.preview() {
		if step.Op != "same" {
			plan[step.URN[strings.LastIndex(step.URN, "::")+2:]] += step.Op
		}
	}
	return plan
}

// left are the IDs of the resources in offline Azure that this stack made.
func (r *offlineStack) left() []string { return slices.Sorted(maps.Keys(r.made())) }

// made are the resources in offline Azure that this stack made: ARM types by ID.
func (r *offlineStack) made() map[string]string { return r.inAzure(false) }

// seeded are the IDs of those that belong to someone else.
func (r *offlineStack) seeded() []string { return slices.Sorted(maps.Keys(r.inAzure(true))) }

func (r *offlineStack) inAzure(seeded bool) map[string]string {
	r.t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(r.dir, "azure"), func(path string, entry fs.DirEntry, err error) error {
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
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &res); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if res.Existing == seeded {
			found[res.ID] = res.Type
		}
		return nil
	})
	require.NoError(r.t, err)
	return found
}

// Every committed stack lives its whole life in the real engine.
func TestStackLife(t *testing.T) {
	t.Parallel()
	for stack := range stackFiles(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, stack)
			r.succeed("preview")
			assert.NoDirExists(t, filepath.Join(r.dir, "home", "logs"), "nobody reads them")
			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
			r.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes")

			r.configure(setImage("weather-pipeline:1.1"))
			if stackFiles(t)[stack]["data-pipeline:registry"].(map[string]any)["existing"] == nil {
				r.portal("push", "weather-pipeline:1.1")
			}
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

// An image of a registry that is still empty does not keep the stack from going
// up, and what was deployed never turns back into the placeholder.
func TestImageBeforeItIsPushed(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	r.configure(setImage("weather-pipeline:1.0"))
	output := r.succeed("up", "--yes", "--skip-preview")
	assert.Contains(t, output, "weather will run the placeholder "+placeholder)
	assert.Equal(t, placeholder, r.image())

	code, output := r.pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code, "still not there")
	assert.Contains(t, output, "MANIFEST_UNKNOWN")

	r.portal("push", "weather-pipeline:1.0")
	r.succeed("up", "--yes", "--skip-preview")
	assert.Regexp(t, `^\w+\.azurecr\.io/weather-pipeline:1\.0$`, r.image())
	r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
}

// The registry builds an image from a folder, and builds it again when a file
// changes. The job runs exactly what was built.
func TestImageBuild(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "Dockerfile"), []byte("FROM scratch"), 0o600))
	r := rehearse(t, "dev")
	r.configure(func(config map[string]any) {
		setImage("weather-pipeline:1.0")(config)
		weather := config["data-pipeline:pipelines"].(map[string]any)["weather"].(map[string]any)
		weather["build"] = map[string]any{"context": folder}
	})
	r.succeed("up", "--yes", "--skip-preview")
	first := r.image()
	assert.Regexp(t, `^\w+\.azurecr\.io/weather-pipeline@sha256:[0-9a-f]{64}$`, first)
	r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")

	require.NoError(t, os.WriteFile(filepath.Join(folder, "Dockerfile"), []byte("FROM scratch\nUSER 65532"), 0o600))
	plan := r.plan()
	assert.Equal(t, "update", plan[jobOf(plan)])
	r.succeed("up", "--yes", "--skip-preview")
	assert.NotEqual(t, first, r.image())
	r.succeed("destroy", "--yes", "--skip-preview")
	assert.Empty(t, r.left())
}

// image is the image of the one job in offline Azure.
func (r *offlineStack) image() string {
	r.t.Helper()
	for id := range r.made() {
		if strings.Contains(id, "/Microsoft.App/jobs/") {
			text, err := os.ReadFile(filepath.Join(r.dir, "azure", "data-pipeline", r.stack, strings.ToLower(id)+".json"))
			require.NoError(r.t, err)
			var job struct {
				Body struct {
					Properties struct {
						Template struct{ Containers []struct{ Image string } }
					}
				}
			}
			require.NoError(r.t, json.Unmarshal(text, &job))
			return job.Body.Properties.Template.Containers[0].Image
		}
	}
	r.t.Fatal("no job")
	return ""
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

// secretMark is Pulumi's mark of a secret in a state file.
const secretMark = "4dabf18193072939515e22adb298388d"

// In access mode managedIdentity there is no credential in the state: nothing
// is encrypted, because nothing has to be. In the other mode there is, and the
// outputs still show none of it.
func TestSecretsInState(t *testing.T) {
	t.Parallel()
	// The init container's script says what such a URL looks like.
	databaseURL := regexp.MustCompile(`postgres://\w`)

	prod := rehearse(t, "prod")
	prod.succeed("up", "--yes", "--skip-preview")
	state := prod.succeed("stack", "export")
	assert.NotContains(t, state, secretMark, "nothing secret")
	for _, word := range []string{"AccountKey=", "administratorLoginPassword"} {
		assert.NotContains(t, state, word)
	}
	assert.NotRegexp(t, databaseURL, state)

	dev := rehearse(t, "dev")
	output := dev.succeed("up", "--yes", "--skip-preview")
	state = dev.succeed("stack", "export")
	assert.Contains(t, state, secretMark)
	for _, text := range []string{output, state, dev.succeed("stack", "output", "--json")} {
		assert.NotContains(t, text, "AccountKey=")
		assert.NotRegexp(t, databaseURL, text)
	}
	assert.NotContains(t, dev.succeed("stack", "output"), "[secret]", "every output can be read")
}

// A stack can take everything from somewhere else, the resource group included,
// in both access modes.
func TestEverythingExisting(t *testing.T) {
	t.Parallel()
	for _, access := range []string{"connectionStrings", "managedIdentity"} {
		t.Run(access, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, "student")
			r.configure(func(config map[string]any) {
				config["data-pipeline:access"] = access
				config["data-pipeline:resourceGroup"] = map[string]any{
					"existing": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-students",
				}
			})
			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
			assert.LessOrEqual(t, len(r.left()), 11)
			for _, id := range r.left() {
				assert.Regexp(t, "/resourceGroups/(rg-students|rg-class)/", id)
			}
			r.succeed("destroy", "--yes", "--skip-preview")
			assert.Empty(t, r.left())
		})
	}
}

// Pipelines come from a map: their order in the file means nothing, and each
// has its own trigger.
func TestPipelinesOfEveryTrigger(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	pipelines := map[string]any{
		"by-hand": map[string]any{"image": "weather-pipeline:1.0", "timeout": "5m"},
		"nightly": map[string]any{"image": "weather-pipeline:1.0", "schedule": "30 2 * * 1-5", "timeout": "1h", "cpu": 0.5, "memory": "1Gi"},
		"queued": map[string]any{
			"image": "ghcr.io/example/queued@sha256:" + strings.Repeat("0", 64), "timeout": "5m",
			"event": map[string]any{
				"type": "azure-queue", "metadata": map[string]any{"queueName": "work", "queueLength": "1", "accountName": "hyf"},
				"pollingInterval": "15s", "maxExecutions": 5, "identity": true,
			},
		},
	}
	r.configure(func(config map[string]any) { config["data-pipeline:pipelines"] = pipelines })
	output := r.succeed("up", "--yes", "--skip-preview")
	assert.Contains(t, output, "by-hand: when someone starts it")
	assert.Contains(t, output, "nightly: at 02:30 UTC, Monday to Friday")
	r.portal("push", "weather-pipeline:1.0")
	r.succeed("up", "--yes", "--skip-preview")
	r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")

	r.configure(func(config map[string]any) {
		fewer := maps.Clone(pipelines)
		delete(fewer, "by-hand")
		config["data-pipeline:pipelines"] = fewer
	})
	forAll := regexp.MustCompile(`-(wb|search|alert)$`) // what shows or watches all pipelines
	for name, operation := range r.plan() {
		if forAll.MatchString(name) {
			assert.Equal(t, "update", operation, name)
			continue
		}
		if !strings.HasPrefix(name, "data-pipeline-") { // the stack itself, whose outputs change
			assert.Equal(t, "delete", operation, name)
			assert.Contains(t, name, "by-hand", "only what was taken away goes")
		}
	}
	r.succeed("destroy", "--yes", "--skip-preview")
	assert.Empty(t, r.left())
}

// A change behind Pulumi's back shows in a refresh, and the next deployment
// puts it right.
func TestDrift(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	r.succeed("up", "--yes", "--skip-preview")
	list := r.portal("list")
	assert.Contains(t, list, "/providers/Microsoft.App/jobs/weather-job\n")

	r.portal("set", "jobs/weather-job", "configuration.replicaTimeout=60")
	r.portal("delete", "blobServices/default/containers/raw")
	code, output := r.pulumi("refresh", "--preview-only", "--expect-no-changes", "--diff")
	assert.NotZero(t, code)
	assert.Contains(t, output, "replicaTimeout: 300 => 60")
	assert.Contains(t, output, "azure-native:storage/v20240101:BlobContainer: (delete)")

	r.succeed("refresh", "--yes", "--skip-preview")
	plan := r.plan()
	assert.Equal(t, "update", plan["weather-caj"])
	assert.Equal(t, "create", plan["weather-raw-container"])
	r.succeed("up", "--yes", "--skip-preview")
	r.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes")
}

// portal changes offline Azure as a person in Azure's portal would.
func (r *offlineStack) portal(args ...string) string {
	r.t.Helper()
	output, err := r.tryPortal(args...)
	require.NoError(r.t, err)
	return output
}

// tryPortal is portal for what Azure may refuse.
func (r *offlineStack) tryPortal(args ...string) (string, error) {
	r.t.Helper()
	var stdout bytes.Buffer
	err := r.command(&stdout, io.Discard, append([]string{"azure"}, args...)...).Portal()
	return stdout.String(), err
}

// Everything that is wrong is said at once, and nothing is registered.
func TestBrokenConfiguration(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	r.configure(func(config map[string]any) {
		delete(config, "data-pipeline:organization")
		config["data-pipeline:protect"] = "maybe"
		config["data-pipeline:shedule"] = "x"
		config["data-pipeline:secret.weather-api-key"] = "hunter2"
	})
	code, output := r.pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	for _, want := range []string{
		"4 problems", "data-pipeline:organization: missing", `data-pipeline:protect: got "maybe"`,
		"data-pipeline:shedule: unknown key", "data-pipeline:secret.weather-api-key: stored in plain text",
	} {
		assert.Contains(t, output, want)
	}
	assert.NotContains(t, output, "hunter2")
	assert.Empty(t, r.left())
}
