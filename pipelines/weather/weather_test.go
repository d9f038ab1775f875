package main_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sampleRows is the number of rows of the committed sample: 3 cities, 24 hours.
const sampleRows = 72

func TestFromNothing(t *testing.T) {
	t.Parallel()
	for name, makeHome := range map[string]func(*testing.T) *home{
		"connectionStrings": newHome, "managedIdentity": newTokenHome,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := makeHome(t)
			h.Env["CONTAINER_APP_JOB_EXECUTION_NAME"] = "weather-job-abc123"

			today := func() string { return "weather/" + time.Now().UTC().Format("2006/01/02") + "/weather-job-abc123.json" }
			before := today()
			code, log := h.run()
			require.Zero(t, code, log)

			done := line(t, log, "done")
			want := before
			if done["blob"] != want {
				want = today() // a new day started
			}
			assert.EqualValues(t, sampleRows, done["rows_written"])
			assert.Equal(t, want, done["blob"])
			assert.Equal(t, "weather-job-abc123", done["run"])
			assert.Greater(t, done["duration_seconds"], 0.0)

			assert.Len(t, h.rows(), sampleRows)
			assert.Equal(t, []string{want}, h.blobNames())
			raw, err := os.ReadFile("sample.json")
			require.NoError(t, err)
			assert.Equal(t, string(raw), string(h.blob(want)), "the unchanged response")

			var first string
			require.NoError(t, h.Admin.QueryRow(t.Context(), "SELECT r::text FROM weather_readings r WHERE city = 'Amsterdam' ORDER BY hour LIMIT 1").Scan(&first))
			assert.Equal(t, `(Amsterdam,"2026-11-05 06:00:00+00","2026-11-05 06:00:00+00",5.8,79,0,11.7,1,`+want+`)`, first,
				"the current weather, and the precipitation of the hour")
		})
	}
}

func TestSecondRunAtTheSameHourChangesNothing(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	code, log := h.run()
	require.Zero(t, code, log)
	before := h.rows()

	// Later in the same hour Open-Meteo has other values.
	h.Env["WEATHER_URL"] = "file://" + changedSample(t, 30*time.Minute)
	code, log = h.run()
	require.Zero(t, code, log)
	assert.EqualValues(t, 0, line(t, log, "done")["rows_written"])
	assert.Equal(t, before, h.rows(), "rows must not be rewritten")
	assert.Len(t, h.blobNames(), 2, "each run keeps its response")

	// A response of the next hour updates 23 known hours and adds one.
	h.Env["WEATHER_URL"] = "file://" + changedSample(t, time.Hour)
	code, log = h.run()
	require.Zero(t, code, log)
	assert.EqualValues(t, sampleRows, line(t, log, "done")["rows_written"])
	assert.Len(t, h.rows(), sampleRows+3)
}

func TestTwoAtOnce(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	blobs := newBlobGate(h)
	first := h.start()
	first.reaches(blobs) // the first run is in its transaction and waits for the blob

	second := h.start()
	second.waitFor("another run is writing; waiting for it to end")
	h.runUntilTimeout("waiting for another run to end: ") // the third run stops at TIMEOUT
	assert.Empty(t, h.tables(), "nothing is visible before the commit")

	blobs.answer(0, 0)
	assert.Zero(t, first.wait(), first.output())
	assert.Zero(t, second.wait(), second.output())
	assert.EqualValues(t, sampleRows, line(t, first.log(), "done")["rows_written"])
	assert.EqualValues(t, 0, line(t, second.log(), "done")["rows_written"])
	assert.Len(t, h.rows(), sampleRows)
}

func TestLogLevel(t *testing.T) {
	t.Parallel()
	for level, want := range map[string][]string{
		"debug": {"started", "transformed", "done"},
		"":      {"started", "done"},
		"WARN":  nil,
	} {
		t.Run(level, func(t *testing.T) {
			t.Parallel()
			h := newHome(t)
			h.Env["LOG_LEVEL"] = level
			code, log := h.run()
			assert.Zero(t, code)
			var got []string
			for _, fields := range log {
				got = append(got, fields["msg"].(string))
			}
			assert.Equal(t, want, got)
		})
	}
}

func TestReadmeHasTheUsage(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	usage, err := os.ReadFile("usage.txt")
	require.NoError(t, err)
	assert.Contains(t, string(readme), "```text\n"+string(usage)+"```\n")
}

// changedSample returns the sample as of some time later, with higher
// temperatures.
func changedSample(t *testing.T, later time.Duration) string {
	t.Helper()
	raw, err := os.ReadFile("sample.json")
	require.NoError(t, err)
	var all []map[string]any
	require.NoError(t, json.Unmarshal(raw, &all))
	for _, place := range all {
		current, hourly := place["current"].(map[string]any), place["hourly"].(map[string]any)
		current["time"] = current["time"].(float64) + later.Seconds()
		current["temperature_2m"] = 30
		times, temperatures := hourly["time"].([]any), hourly["temperature_2m"].([]any)
		for i := range times {
			times[i] = times[i].(float64) + later.Truncate(time.Hour).Seconds()
			temperatures[i] = 25
		}
	}
	changed, err := json.Marshal(all)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "response.json")
	require.NoError(t, os.WriteFile(path, changed, 0o600))
	return path
}
