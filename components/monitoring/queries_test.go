package monitoring_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/monitoring"
	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// weather is the pipeline of the recorded logs.
func weather() monitoring.Pipeline {
	return monitoring.Pipeline{
		Name: "weather", JobName: "weather-job", Schedule: "0 6 * * *", Timeout: components.Duration(5 * time.Minute),
		CPU: 0.5, MemoryGiB: 1, Completions: 1,
	}
}

// watchesOf are the alarms of pipelines by name, with the default settings.
func watchesOf(t testing.TB, pipelines ...monitoring.Pipeline) map[string]monitoring.Watch {
	t.Helper()
	watches, err := monitoring.Watches(pipelines, monitoring.Defaults())
	require.NoError(t, err)
	byName := map[string]monitoring.Watch{}
	for _, w := range watches {
		byName[w.Name] = w
	}
	return byName
}

// queriesOf are the texts of alarms.
func queriesOf(watches map[string]monitoring.Watch) map[string]string {
	queries := map[string]string{}
	for name, w := range watches {
		queries[name] = w.Query
	}
	return queries
}

// Every query of every kind of pipeline means something to Kusto: its syntax is
// right, and so are the names and types of its tables and columns.
func TestQueriesAreKusto(t *testing.T) {
	t.Parallel()
	queries := map[string]string{}
	var all []monitoring.Pipeline
	for _, expr := range []string{"", "0 6 * * *", "*/5 * * * *", "* * * * *", "0 0 1 * *", "30 2 * * 1-5", "0 6 13 * 5", "15 3 29 2 *"} {
		p := weather()
		p.Schedule = expr
		all = append(all, p)
		for name, w := range watchesOf(t, p) {
			queries[name+" "+expr] = w.Query
		}
	}
	for name, w := range watchesOf(t, all...) {
		queries[name] = w.Query
	}
	views, err := monitoring.Views([]monitoring.Pipeline{weather(), {Name: "b", JobName: "b-job", Timeout: components.Duration(time.Hour), CPU: 1, MemoryGiB: 2, Completions: 2}}, "westeurope")
	require.NoError(t, err)
	for _, view := range views {
		queries[view.Name] = view.Query
	}
	queries["logcap"] = registeredLogCap(t)

	for name, problems := range kusto(t, queries).Problems {
		assert.Empty(t, problems, "%s:\n%s", name, queries[name])
	}
	assert.NotEmpty(t, kusto(t, map[string]string{"wrong": "ContainerAppSystemLogs | where JobName_s == 'x'"}).Problems["wrong"],
		"the check can fail")
}

// A day of evaluations raises each alarm once for what happened, soon after it
// did, and none for what did not.
func TestAlarmsOnRecordedRuns(t *testing.T) {
	t.Parallel()
	// When each alarm is raised, by what became of the run.
	want := map[string]map[string]string{
		"succeeded":        {},
		"failed":           {"failed": "06:10"},
		"failed-told-late": {"failed": "06:25"},
		"retried":          {},
		"missing":          {"missed": "06:40"},
		"late":             {"missed": "06:40"},
		"running":          {"overrun": "06:25"}, // nothing tells of its end
		"long":             {"overrun": "06:25"},
		"timed-out":        {"failed": "06:10", "overrun": "06:25"},
		"image-missing":    {"failed": "06:10", "overrun": "06:25"},
	}
	watches := watchesOf(t, weather())
	logs := recorded(t)
	require.Len(t, logs, len(want))
	for run, expected := range want {
		t.Run(run, func(t *testing.T) {
			t.Parallel()
			require.Contains(t, logs, run)
			assert.Equal(t, expected, raised(t, watches, logs[run]))
		})
	}
}

// raised evaluates alarms through a day as Azure does, and says when each was raised.
func raised(t testing.TB, watches map[string]monitoring.Watch, logs map[string][]row) map[string]string {
	t.Helper()
	var evaluations []evaluation
	for name, w := range watches {
		for at := time.Date(2026, 11, 20, 0, 10, 0, 0, time.UTC); at.Day() == 20; at = at.Add(w.Every) {
			evaluations = append(evaluations, evaluation{Query: name, Now: at, LookbackSeconds: w.Lookback.Seconds(), Logs: logs})
		}
	}
	answer := kusto(t, queriesOf(watches), evaluations...)
	times := map[string]string{}
	for i, e := range evaluations {
		if len(answer.Results[i]) > 0 {
			if times[e.Query] != "" {
				times[e.Query] += " "
			}
			times[e.Query] += e.Now.Format("15:04")
		}
	}
	return times
}

// What an alarm judges in one evaluation, the next one leaves alone, but for the
// minute that they have in common.
func TestEvaluationsLeaveNoGap(t *testing.T) {
	t.Parallel()
	watches := watchesOf(t, weather())
	logs := recorded(t)
	for name, run := range map[string]string{"failed": "failed", "missed": "missing", "overrun": "long"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := watches[name]
			var evaluations []evaluation
			for at := time.Date(2026, 11, 20, 5, 50, 0, 0, time.UTC); at.Hour() < 8; at = at.Add(time.Minute) {
				evaluations = append(evaluations, evaluation{Query: name, Now: at, LookbackSeconds: w.Lookback.Seconds(), Logs: logs[run]})
			}
			seen := 0
			for _, rows := range kusto(t, map[string]string{name: w.Query}, evaluations...).Results {
				if len(rows) > 0 {
					seen++
				}
			}
			assert.Equal(t, 16, seen, "a minute more than the 15 between two evaluations")
		})
	}
}

// The query of the missed-run alarm knows the schedule as the pipeline itself does.
func TestMissedRunsFollowTheSchedule(t *testing.T) {
	t.Parallel()
	from := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	var pipelines []monitoring.Pipeline
	for _, expr := range []string{
		"* * * * *", "*/5 * * * *", "*/7 * * * *", "0 * * * *", "0 6 * * *", "0 6,18 * * *", "30 9-17 * * 1-5", "30 2 * * 0,6",
		"0 0 1 * *", "0 0 1,15 * *", "0 0 */2 * *", "0 0 31 * *", "0 0 1 jan,JUL *", "15 3 29 2 *",
		"0 6 13 * 5", "0 6 */2 * */2", "0 6 1-31 * 1", "0 12 29 2 1", "59 23 31 12 *",
	} {
		p := weather()
		p.Name, p.JobName, p.Schedule = expr, "job "+expr, expr
		pipelines = append(pipelines, p)
	}
	w := watchesOf(t, pipelines...)["missed"]
	var evaluations []evaluation
	var due [][]time.Time // of the pipeline whose turn it is
	for _, p := range pipelines {
		cron, err := schedule.Parse(p.Schedule)
		require.NoError(t, err)
		wait := monitoring.Grace(cron.ShortestGap(), monitoring.Defaults().GraceMinutes) + 15*time.Minute
		for _, run := range cron.Next(from, 3) {
			// Judged when the wait is over; and every other run that is by then.
			now := run.Add(wait)
			evaluations = append(evaluations, evaluation{Query: "missed", Now: now, LookbackSeconds: w.Lookback.Seconds()})
			judged := cron.Next(now.Add(-wait-16*time.Minute), 20)
			for len(judged) > 0 && judged[len(judged)-1].After(run) {
				judged = judged[:len(judged)-1]
			}
			due = append(due, judged)
		}
	}
	answer := kusto(t, map[string]string{"missed": w.Query}, evaluations...)
	for i, e := range evaluations {
		p := pipelines[i/3]
		var missed []time.Time
		for _, r := range answer.Results[i] {
			at, err := time.Parse(time.RFC3339, r["Due"].(string))
			require.NoError(t, err)
			if r["Pipeline"] == p.Name {
				missed = append(missed, at)
			}
		}
		assert.Equal(t, due[i], missed, "%s at %s", p.Schedule, e.Now)
	}
}

// One alarm watches all pipelines, each by its own schedule and its own timeout,
// and says which of them it is raised for.
func TestAlarmsTellPipelinesApart(t *testing.T) {
	t.Parallel()
	patient := monitoring.Pipeline{
		Name: "api", JobName: "api-daily", Schedule: "30 6 * * *", Timeout: components.Duration(time.Hour), CPU: 1, MemoryGiB: 2, Completions: 1,
	}
	manual := patient
	manual.Name, manual.JobName, manual.Schedule = "fix", "fix-job", ""
	endless := patient
	endless.Name, endless.JobName, endless.Schedule, endless.Timeout = "archive", "archive-job", "", components.Duration(100*time.Hour)
	watches := watchesOf(t, weather(), patient, manual, endless)
	assert.NotContains(t, watches["missed"].Query, `"fix`, "nobody waits for it")
	assert.NotContains(t, watches["overrun"].Query, `"archive`, "Azure would not see it")

	logs := recorded(t)
	as := func(run, job string) []row { // the lines of a run, as if another job had written them
		text, err := json.Marshal(logs[run]["ContainerAppSystemLogs"])
		require.NoError(t, err)
		var rows []row
		require.NoError(t, json.Unmarshal(bytes.ReplaceAll(text, []byte("weather-job"), []byte(job)), &rows))
		return rows
	}
	type runs = map[string]string // what becomes of the run of a job
	tests := map[string]struct {
		runs runs
		want map[string][]any
	}{
		"one failed":            {runs{"weather-job": "succeeded", "fix-job": "failed"}, map[string][]any{"failed": {"fix"}, "missed": {"api"}}},
		"all failed":            {runs{"weather-job": "failed", "fix-job": "failed"}, map[string][]any{"failed": {"fix", "weather"}, "missed": {"api"}}},
		"too long for one":      {runs{"weather-job": "long", "fix-job": "long"}, map[string][]any{"overrun": {"weather"}, "missed": {"api"}}},
		"another at that time":  {runs{"fix-job": "succeeded"}, map[string][]any{"missed": {"api", "weather"}}},
		"the archive goes on":   {runs{"weather-job": "succeeded", "archive-job": "long"}, map[string][]any{"missed": {"api"}}},
		"someone else's failed": {runs{"weather-job": "succeeded", "stranger": "failed"}, map[string][]any{"missed": {"api"}}},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var lines []row
			for job, run := range tc.runs {
				lines = append(lines, as(run, job)...)
			}
			var evaluations []evaluation
			for _, w := range watches {
				assert.Equal(t, "Pipeline", w.SplitBy)
				for at := time.Date(2026, 11, 20, 0, 10, 0, 0, time.UTC); at.Day() == 20; at = at.Add(w.Every) {
					evaluations = append(evaluations, evaluation{
						Query: w.Name, Now: at, LookbackSeconds: w.Lookback.Seconds(), Logs: map[string][]row{"ContainerAppSystemLogs": lines},
					})
				}
			}
			raised := map[string]map[any]bool{}
			for i, rows := range kusto(t, queriesOf(watches), evaluations...).Results {
				for _, r := range rows {
					if raised[evaluations[i].Query] == nil {
						raised[evaluations[i].Query] = map[any]bool{}
					}
					raised[evaluations[i].Query][r["Pipeline"]] = true
				}
			}
			got := map[string][]any{}
			for name, pipelines := range raised {
				got[name] = slices.SortedFunc(maps.Keys(pipelines), func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
			}
			assert.Equal(t, tc.want, got)
		})
	}
}

// Of a pipeline that runs every five minutes each run counts, and the next one
// does not pass for it.
func TestMissedAmongFrequentRuns(t *testing.T) {
	t.Parallel()
	p := weather()
	p.Schedule = "*/5 * * * *"
	w := watchesOf(t, p)["missed"]
	var starts []row
	for at := time.Date(2026, 11, 20, 9, 0, 2, 0, time.UTC); at.Hour() < 12; at = at.Add(5 * time.Minute) {
		if at.Hour() == 10 && at.Minute() == 15 {
			continue
		}
		starts = append(starts, row{"TimeGenerated": at.Format(time.RFC3339), "JobName": "weather-job", "Reason": "SuccessfulCreate"})
	}
	var evaluations []evaluation
	for at := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC); at.Hour() < 11; at = at.Add(w.Every) {
		evaluations = append(evaluations, evaluation{
			Query: "missed", Now: at, LookbackSeconds: w.Lookback.Seconds(), Logs: map[string][]row{"ContainerAppSystemLogs": starts},
		})
	}
	var missed []any
	for _, rows := range kusto(t, map[string]string{"missed": w.Query}, evaluations...).Results {
		for _, r := range rows {
			missed = append(missed, r["Due"])
		}
	}
	assert.Equal(t, []any{"2026-11-20T10:15:00.000Z"}, missed)
}

// The views show what happened.
func TestViewsOnRecordedRuns(t *testing.T) {
	t.Parallel()
	views, err := monitoring.Views([]monitoring.Pipeline{weather()}, "westeurope")
	require.NoError(t, err)
	queries := map[string]string{}
	for _, view := range views {
		queries[view.Name] = view.Query
	}
	const minutes = 1.0 / 60
	// Half a vCPU and a GiB, by the second, in West Europe.
	cost := func(seconds float64) float64 { return seconds * (0.5*0.000034 + 0.000004) }
	tests := []struct {
		query, run string
		at         string
		want       []row
	}{
		{"runs", "succeeded", "12:00", []row{{"Outcome": "Succeeded", "Minutes": 137 * minutes, "Attempts": 1.0, "CostUsd": cost(137)}}},
		{"runs", "failed", "12:00", []row{{"Outcome": "Failed", "Minutes": 77 * minutes, "Attempts": 1.0, "CostUsd": cost(77)}}},
		{"runs", "retried", "12:00", []row{{"Outcome": "Succeeded", "Minutes": 187 * minutes, "Attempts": 2.0, "CostUsd": cost(77 + 97)}}},
		{"runs", "running", "06:03", []row{{"Outcome": "Running", "Minutes": 177 * minutes, "Attempts": 1.0, "CostUsd": cost(177)}}},
		{"runs", "timed-out", "12:00", []row{{"Outcome": "Failed", "Minutes": 5.0, "Attempts": 1.0, "CostUsd": cost(300)}}},
		{"runs", "missing", "12:00", []row{}}, // another stack's job is none of ours
		{"days", "failed", "12:00", []row{{"Day": "2026-11-20T00:00:00.000Z", "Runs": 1.0, "Failed": 1.0, "CostUsd": cost(77)}}},
		{"failures", "succeeded", "12:00", []row{}},
		{"failures", "failed", "12:00", []row{{"Reason": "BackoffLimitExceeded"}, {"Reason": "ContainerTerminated"}}},
		{"logrows", "succeeded", "12:00", []row{{"Execution": "weather-job-29393640", "Rows": 3.0, "ErrorRows": 1.0, "Kilobytes": 0.8}}},
	}
	logs := recorded(t)
	var evaluations []evaluation
	for _, tc := range tests {
		now, err := time.Parse(time.RFC3339, "2026-11-20T"+tc.at+":00Z")
		require.NoError(t, err)
		evaluations = append(evaluations, evaluation{Query: tc.query, Now: now, LookbackSeconds: 86400, Logs: logs[tc.run]})
	}
	answer := kusto(t, queries, evaluations...)
	for i, tc := range tests {
		got := answer.Results[i]
		require.Len(t, got, len(tc.want), "%s of %s: %v", tc.query, tc.run, got)
		for j, want := range tc.want {
			for column, value := range want {
				if number, ok := value.(float64); ok {
					assert.InDelta(t, number, got[j][column], 0.05*max(1, number), "%s of %s: %s", tc.query, tc.run, column)
					continue
				}
				assert.Equal(t, value, got[j][column], "%s of %s: %s", tc.query, tc.run, column)
			}
			if want, ok := want["CostUsd"].(float64); ok {
				assert.InDelta(t, want, got[j]["CostUsd"], 1e-6, "%s of %s", tc.query, tc.run)
			}
		}
	}
}

// The alarm on the daily cap comes before it is met, and when it is.
func TestLogCapAlarm(t *testing.T) {
	t.Parallel()
	usage := func(megabytes ...float64) map[string][]row {
		var rows []row
		for i, mb := range megabytes {
			rows = append(rows, row{"TimeGenerated": fmt.Sprintf("2026-11-20T%02d:00:00Z", i), "IsBillable": true, "Quantity": mb})
		}
		return map[string][]row{"Usage": append(rows, row{"TimeGenerated": "2026-11-20T01:00:00Z", "IsBillable": false, "Quantity": 5000.0})}
	}
	met := usage(1)
	met["_LogOperation"] = []row{{"TimeGenerated": "2026-11-20T03:00:00Z", "Category": "Ingestion", "Detail": "Data collection stopped. Status: OverQuota"}}
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	var evaluations []evaluation
	for _, logs := range []map[string][]row{usage(), usage(300, 99), usage(300, 101), met} {
		evaluations = append(evaluations, evaluation{Query: "logcap", Now: now, LookbackSeconds: 86400, Logs: logs})
	}
	results := kusto(t, map[string]string{"logcap": registeredLogCap(t)}, evaluations...).Results
	assert.Empty(t, results[0])
	assert.Empty(t, results[1])
	assert.Equal(t, []row{{"What": "401 MB in a day; the cap is 0.5 GB"}}, results[2])
	assert.Equal(t, []row{{"What": "Data collection stopped. Status: OverQuota"}}, results[3])
}

// registeredLogCap is the query of the alarm on a daily cap of half a GB.
func registeredLogCap(t testing.TB) string {
	t.Helper()
	rule, ok := registerAlerts(t, alertsArgs()).OfType(logAlertToken)["weather-logcap-alert"]
	require.True(t, ok)
	return rule.InputMap()["criteria"].(m)["allOf"].([]any)[0].(m)["query"].(string)
}

// The workbook is made of the views, and of nothing that is not checked here.
func TestWorkbookShowsTheViews(t *testing.T) {
	t.Parallel()
	rec := registerWorkbook(t, workbookArgs())
	var notebook struct {
		Version string
		Items   []struct {
			Type    int
			Content struct{ Query, Title string }
		}
		FallbackResourceIDs []string `json:"fallbackResourceIds"`
	}
	text := rec.OfType(workbookToken)["weather-wb"].Input("serializedData").StringValue()
	require.NoError(t, json.Unmarshal([]byte(text), &notebook))
	assert.Equal(t, []string{workspaceID}, notebook.FallbackResourceIDs)
	views, err := monitoring.Views(workbookArgs().Pipelines, "westeurope")
	require.NoError(t, err)
	shown := map[string]string{}
	for _, item := range notebook.Items {
		if item.Type == 3 {
			shown[item.Content.Title] = item.Content.Query
		}
	}
	require.Len(t, shown, len(views))
	for _, view := range views {
		assert.Equal(t, view.Query, shown[view.Title])
		search := rec.OfType(searchToken)["weather-"+view.Name+"-search"].InputMap()
		assert.Equal(t, view.Query, search["query"])
		assert.Equal(t, "log-weather-dev", search["workspaceName"])
	}
}
