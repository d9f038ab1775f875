package main

import (
	"bytes"
	"maps"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// What both access modes deploy, runs: the database role is made, rows are
// written, and a blob is there. The README's quick start shows what it prints.
func TestDeployedJobRuns(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, filepath.Join("tools", "services"))
	for _, stack := range []string{"dev", "prod"} {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, stack)
			r.configure(setImage("weather-pipeline:1.0"))
			r.succeed("up", "--yes", "--skip-preview")
			r.portal("push", "weather-pipeline:1.0")
			r.succeed("up", "--yes", "--skip-preview")

			status, output := r.run(nil)
			require.Equal(t, execution.Succeeded, status, output)
			assert.Contains(t, output, `"msg":"done"`)
			assert.Regexp(t, `rows +weather\.weather_readings: no table -> 72\n`, output)
			assert.Regexp(t, `blobs +\w+/raw: 0 -> 1\n +\+ weather/\d{4}/\d\d/\d\d/weather-job-\w+\.json\n`, output)
			if stack == "dev" {
				sectionsAreTrue(t, "README.md", map[string]string{"run": console(
					`go run ./cmd/offline run weather --stack dev --env "WEATHER_URL=file://$PWD/pipelines/weather/sample.json"`, shown(output),
				)})
			}

			_, output = r.run(nil)
			assert.Regexp(t, `rows +weather\.weather_readings: 72 -> 72`, output, "the same hours make no second rows")
			status, output = r.run(map[string]string{"CITIES": "nowhere"})
			assert.Equal(t, execution.Failed, status)
			assert.Contains(t, output, "CITIES")
			assert.Contains(t, output, " Failed after ")
		})
	}
}

// run runs the pipeline weather on what the sample of the weather says.
func (r *offlineStack) run(env map[string]string) (execution.Status, string) {
	r.t.Helper()
	var printed bytes.Buffer
	command := r.command(&printed, &printed)
	stack, err := command.ReadStack(pulumicli.Selection{Stack: r.stack, ConfigFile: r.file})
	require.NoError(r.t, err)
	request := execution.Request{
		Pipeline: "weather", Env: map[string]string{"WEATHER_URL": "file://" + filepath.Join(r.root, "pipelines", "weather", "sample.json")},
	}
	maps.Copy(request.Env, env)
	ended, err := execution.RunJob(r.t.Context(), command, stack, filepath.Join(r.root, "tools", "services"), request)
	require.NoError(r.t, err, printed.String())
	return ended.Status, printed.String()
}

// shown is what a run prints, without what is another thing each time.
func shown(output string) string {
	_, verified, _ := strings.Cut(output, "\n\n")
	verified = regexp.MustCompile(`"time":"[^"]*",|,"duration_seconds":[\d.]+`).ReplaceAllString(verified, "")
	verified = regexp.MustCompile(`Succeeded after \S+,`).ReplaceAllString(verified, "Succeeded after 1s,")
	verified = regexp.MustCompile(`weather-job-\w+`).ReplaceAllString(verified, "weather-job-7k2mq4d")
	verified = regexp.MustCompile(`hyfdevs?t?\w+/raw`).ReplaceAllString(verified, "hyfdevx3k9qa/raw")
	verified = regexp.MustCompile(`\d{4}/\d\d/\d\d/`).ReplaceAllString(verified, "2026/12/01/")
	return "…\n" + verified
}
