//go:build e2e

package e2e_test

import (
	"bytes"
	"maps"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// What both access modes deploy, runs: the database role is made, rows are
// written, and a blob is there. The README's quick start shows what it prints.
func TestDeployedJobRuns(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, repo.Path(t, "tools/services"))
	for _, stack := range []string{"dev", "prod"} {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, stack)
			r.Configure(setImage("weather-pipeline:1.0"))
			r.Up()
			require.NoError(t, r.Portal().Push("weather-pipeline:1.0"))
			r.Up()

			status, output := runJob(t, r, nil)
			require.Equal(t, execution.Succeeded, status, output)
			assert.Contains(t, output, `"msg":"done"`)
			assert.Regexp(t, `rows +weather\.weather_readings: no table -> 72\n`, output)
			assert.Regexp(t, `blobs +\w+/raw: 0 -> 1\n +\+ weather/\d{4}/\d\d/\d\d/weather-job-\w+\.json\n`, output)
			if stack == "dev" {
				golden.AssertSection(t, repo.Documents(t), "run", consoleBlock(
					`go run ./cmd/offline run weather --stack dev --env "WEATHER_URL=file://$PWD/pipelines/weather/sample.json"`, shown(output),
				))
			}

			_, output = runJob(t, r, nil)
			assert.Regexp(t, `rows +weather\.weather_readings: 72 -> 72`, output, "the same hours make no second rows")
			status, output = runJob(t, r, map[string]string{"CITIES": "nowhere"})
			assert.Equal(t, execution.Failed, status)
			assert.Contains(t, output, "CITIES")
			assert.Contains(t, output, " Failed after ")
		})
	}
}

// runJob runs the stack's pipeline weather on the committed sample of weather data.
func runJob(t *testing.T, r *rehearse.Stack, env map[string]string) (execution.Status, string) {
	t.Helper()
	var printed bytes.Buffer
	command := r.Command(&printed, &printed)
	stack, err := command.ReadStack(pulumicli.Selection{Stack: r.Name, ConfigFile: r.File})
	require.NoError(t, err)
	request := execution.Request{
		Pipeline: "weather", Env: map[string]string{"WEATHER_URL": "file://" + repo.Path(t, "pipelines/weather/sample.json")},
	}
	maps.Copy(request.Env, env)
	ended, err := execution.RunJob(t.Context(), command, stack, repo.Path(t, "tools/services"), request)
	require.NoError(t, err, printed.String())
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
