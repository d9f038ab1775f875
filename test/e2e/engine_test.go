//go:build e2e

package e2e_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// Every committed stack lives its whole life in the real engine.
func TestStackLife(t *testing.T) {
	t.Parallel()
	for _, stack := range stacktest.Names(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, stack)
			r.Succeed("preview")
			assert.NoDirExists(t, filepath.Join(r.Dir, "home", "logs"), "nobody reads them")
			r.Up()
			r.UpChangesNothing()
			r.RefreshChangesNothing()

			r.Configure(setImage("weather-pipeline:1.1"))
			if stacktest.Config(t, stack)["data-pipeline:registry"].(map[string]any)["existing"] == nil {
				require.NoError(t, r.Portal().Push("weather-pipeline:1.1"))
			}
			plan := r.Plan()
			assert.Equal(t, map[string]string{jobOf(plan): "update"}, plan, "a new image tag updates the job, in place, and nothing else")
			r.Up()

			if stacktest.Config(t, stack)["data-pipeline:protect"] == true {
				code, output := r.Pulumi("destroy", "--yes", "--skip-preview")
				assert.NotZero(t, code, "protected data is not destroyed")
				assert.Contains(t, output, "protect")
				r.Configure(func(config map[string]any) { config["data-pipeline:protect"] = false })
				r.Up()
			}
			r.Destroy()
			r.Up()
			r.Succeed("destroy", "--yes", "--skip-preview")
		})
	}
}

// placeholder is what a job runs until its image is pushed.
const placeholder = "mcr.microsoft.com/k8se/quickstart-jobs:latest"

// An image of a registry that is still empty does not keep the stack from going
// up, and what was deployed never turns back into the placeholder.
func TestImageBeforeItIsPushed(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Configure(setImage("weather-pipeline:1.0"))
	output := r.Up()
	assert.Contains(t, output, "weather will run the placeholder "+placeholder)
	assert.Equal(t, placeholder, imageOf(t, r))

	code, output := r.Pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code, "still not there")
	assert.Contains(t, output, "MANIFEST_UNKNOWN")

	require.NoError(t, r.Portal().Push("weather-pipeline:1.0"))
	r.Up()
	assert.Regexp(t, `^\w+\.azurecr\.io/weather-pipeline:1\.0$`, imageOf(t, r))
	r.UpChangesNothing()
}

// The registry builds an image from a folder, and builds it again when a file
// changes. The job runs exactly what was built.
func TestImageBuild(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "Dockerfile"), []byte("FROM scratch"), 0o600))
	r := rehearse.New(t, "dev")
	r.Configure(func(config map[string]any) {
		setImage("weather-pipeline:1.0")(config)
		weather := config["data-pipeline:pipelines"].(map[string]any)["weather"].(map[string]any)
		weather["build"] = map[string]any{"context": folder}
	})
	r.Up()
	first := imageOf(t, r)
	assert.Regexp(t, `^\w+\.azurecr\.io/weather-pipeline@sha256:[0-9a-f]{64}$`, first)
	r.UpChangesNothing()

	require.NoError(t, os.WriteFile(filepath.Join(folder, "Dockerfile"), []byte("FROM scratch\nUSER 65532"), 0o600))
	plan := r.Plan()
	assert.Equal(t, "update", plan[jobOf(plan)])
	r.Up()
	assert.NotEqual(t, first, imageOf(t, r))
	r.Destroy()
}

// imageOf is the image of the one job in offline Azure.
func imageOf(t *testing.T, r *rehearse.Stack) string {
	t.Helper()
	for id := range r.Made() {
		if strings.Contains(id, "/Microsoft.App/jobs/") {
			text, err := os.ReadFile(filepath.Join(r.Dir, "azure", "data-pipeline", r.Name, strings.ToLower(id)+".json"))
			require.NoError(t, err)
			var job struct {
				Body struct {
					Properties struct {
						Template struct{ Containers []struct{ Image string } }
					}
				}
			}
			require.NoError(t, json.Unmarshal(text, &job))
			return job.Body.Properties.Template.Containers[0].Image
		}
	}
	t.Fatal("no job")
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

	prod := rehearse.New(t, "prod")
	prod.Up()
	state := prod.Succeed("stack", "export")
	assert.NotContains(t, state, secretMark, "nothing secret")
	for _, word := range []string{"AccountKey=", "administratorLoginPassword"} {
		assert.NotContains(t, state, word)
	}
	assert.NotRegexp(t, databaseURL, state)

	dev := rehearse.New(t, "dev")
	output := dev.Up()
	state = dev.Succeed("stack", "export")
	assert.Contains(t, state, secretMark)
	for _, text := range []string{output, state, dev.Succeed("stack", "output", "--json")} {
		assert.NotContains(t, text, "AccountKey=")
		assert.NotRegexp(t, databaseURL, text)
	}
	assert.NotContains(t, dev.Succeed("stack", "output"), "[secret]", "every output can be read")
}

// A stack can take everything from somewhere else, the resource group included,
// in both access modes.
func TestEverythingExisting(t *testing.T) {
	t.Parallel()
	for _, access := range []string{"connectionStrings", "managedIdentity"} {
		t.Run(access, func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, "student")
			r.Configure(func(config map[string]any) {
				config["data-pipeline:access"] = access
				config["data-pipeline:resourceGroup"] = map[string]any{
					"existing": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-students",
				}
			})
			r.Up()
			r.UpChangesNothing()
			assert.LessOrEqual(t, len(r.Left()), 11)
			for _, id := range r.Left() {
				assert.Regexp(t, "/resourceGroups/(rg-students|rg-class)/", id)
			}
			r.Destroy()
		})
	}
}

// Pipelines come from a map: their order in the file means nothing, and each
// has its own trigger.
func TestPipelinesOfEveryTrigger(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
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
	r.Configure(func(config map[string]any) { config["data-pipeline:pipelines"] = pipelines })
	output := r.Up()
	assert.Contains(t, output, "by-hand: started manually")
	assert.Contains(t, output, "nightly: at 02:30 UTC, Monday to Friday")
	require.NoError(t, r.Portal().Push("weather-pipeline:1.0"))
	r.Up()
	r.UpChangesNothing()

	r.Configure(func(config map[string]any) {
		fewer := maps.Clone(pipelines)
		delete(fewer, "by-hand")
		config["data-pipeline:pipelines"] = fewer
	})
	forAll := regexp.MustCompile(`-(wb|search|alert)$`) // what shows or watches all pipelines
	for name, operation := range r.Plan() {
		if forAll.MatchString(name) {
			assert.Equal(t, "update", operation, name)
			continue
		}
		if !strings.HasPrefix(name, "data-pipeline-") { // the stack itself, whose outputs change
			assert.Equal(t, "delete", operation, name)
			assert.Contains(t, name, "by-hand", "only what was taken away goes")
		}
	}
	r.Destroy()
}

// A change behind Pulumi's back shows in a refresh, and the next deployment
// puts it right.
func TestDrift(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Up()
	assert.Contains(t, strings.Join(r.Portal().List(), "\n")+"\n", "/providers/Microsoft.App/jobs/weather-job\n")

	require.NoError(t, r.Portal().Set("jobs/weather-job", "configuration.replicaTimeout", 60.0))
	require.NoError(t, r.Portal().Delete("blobServices/default/containers/raw"))
	code, output := r.Pulumi("refresh", "--preview-only", "--expect-no-changes", "--diff")
	assert.NotZero(t, code)
	assert.Contains(t, output, "replicaTimeout: 300 => 60")
	assert.Contains(t, output, "azure-native:storage/v20240101:BlobContainer: (delete)")

	r.Succeed("refresh", "--yes", "--skip-preview")
	plan := r.Plan()
	assert.Equal(t, "update", plan["weather-caj"])
	assert.Equal(t, "create", plan["weather-raw-container"])
	r.Up()
	r.RefreshChangesNothing()
}

// Everything that is wrong is said at once, and nothing is registered.
func TestBrokenConfiguration(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Configure(func(config map[string]any) {
		delete(config, "data-pipeline:organization")
		config["data-pipeline:protect"] = "maybe"
		config["data-pipeline:shedule"] = "x"
		config["data-pipeline:secret.weather-api-key"] = "hunter2"
	})
	code, output := r.Pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	for _, want := range []string{
		"4 problems", "data-pipeline:organization: missing", `data-pipeline:protect: got "maybe"`,
		"data-pipeline:shedule: unknown key", "data-pipeline:secret.weather-api-key: stored in plain text",
	} {
		assert.Contains(t, output, want)
	}
	assert.NotContains(t, output, "hunter2")
	assert.Empty(t, r.Left())
}
