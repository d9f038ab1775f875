package monitoring_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/monitoring"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	groupToken       = "azure-native:insights/v20230101:ActionGroup"
	logAlertToken    = "azure-native:insights/v20230315preview:ScheduledQueryRule"
	metricAlertToken = "azure-native:insights/v20180301:MetricAlert"
	budgetToken      = "azure-native:consumption/v20230501:Budget"
	workbookToken    = "azure-native:insights/v20230601:Workbook"
	searchToken      = "azure-native:operationalinsights/v20230901:SavedSearch"

	groupID     = "/subscriptions/" + pulumitest.Subscription + "/resourceGroups/rg-weather-dev"
	workspaceID = groupID + "/providers/Microsoft.OperationalInsights/workspaces/log-weather-dev"
	serverID    = groupID + "/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-weather"
	jobID       = groupID + "/providers/Microsoft.App/jobs/weather-job"
)

// m is how tests write down nested inputs.
type m = map[string]any

// alertsArgs are valid: a stack of its own environment and database.
func alertsArgs() *monitoring.AlertsArgs {
	args := &monitoring.AlertsArgs{
		Settings:          monitoring.Defaults(),
		Stack:             "weather-dev",
		ResourceGroupName: pulumi.String("rg-weather-dev"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		Pipelines:         []monitoring.Pipeline{weather(), {Name: "api", JobName: "api-daily", Timeout: components.Duration(time.Hour), CPU: 1, MemoryGiB: 2, Completions: 1}},
		WorkspaceID:       pulumi.String(workspaceID),
		DailyLogCapGB:     0.5,
		ServerID:          pulumi.String(serverID),
	}
	args.Emails = []string{"oncall@example.com", "team@example.com"}
	return args
}

func workbookArgs() *monitoring.WorkbookArgs {
	args := alertsArgs()
	return &monitoring.WorkbookArgs{
		Stack: args.Stack, ResourceGroupName: args.ResourceGroupName, Location: args.Location, Tags: args.Tags,
		WorkspaceID: args.WorkspaceID, Pipelines: args.Pipelines,
	}
}

func budgetArgs() *monitoring.BudgetArgs {
	return &monitoring.BudgetArgs{
		BudgetSettings: monitoring.BudgetSettings{MonthlyUSD: 25, StartDate: "2026-12-01"},
		Name:           "budget-weather-dev", Scope: pulumi.String(groupID), ActionGroupID: pulumi.String("group"),
	}
}

// register runs a program of one component.
func register(t testing.TB, program pulumi.RunFunc) *pulumitest.Recorder {
	t.Helper()
	rec, err := pulumitest.Run(program)
	require.NoError(t, err)
	return rec
}

// ignored is an option of the component that must not be copied to its children.
var ignored = pulumi.IgnoreChanges([]string{"tags"})

func registerAlerts(t testing.TB, args *monitoring.AlertsArgs) *pulumitest.Recorder {
	return register(t, func(ctx *pulumi.Context) error {
		_, err := monitoring.NewAlerts(ctx, "weather", args, ignored)
		return err
	})
}

func registerBudget(t testing.TB, args *monitoring.BudgetArgs, opts ...pulumi.ResourceOption) *pulumitest.Recorder {
	return register(t, func(ctx *pulumi.Context) error {
		_, err := monitoring.NewBudget(ctx, "weather", args, opts...)
		return err
	})
}

func registerWorkbook(t testing.TB, args *monitoring.WorkbookArgs) *pulumitest.Recorder {
	return register(t, func(ctx *pulumi.Context) error {
		_, err := monitoring.NewWorkbook(ctx, "weather", args, ignored)
		return err
	})
}

func TestNewAlerts(t *testing.T) {
	t.Parallel()
	rec := registerAlerts(t, alertsArgs())
	rec.AssertChildren(t, "data-pipeline:monitoring:Alerts::weather")
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather-dev", "actionGroupName": "ag-weather-dev", "groupShortName": "weather-dev",
		"location": "Global", "enabled": true, "tags": m{"workload": "weather"}, "webhookReceivers": []any{},
		"emailReceivers": []any{
			m{"name": "oncall@example.com", "emailAddress": "oncall@example.com", "useCommonAlertSchema": true},
			m{"name": "team@example.com", "emailAddress": "team@example.com", "useCommonAlertSchema": true},
		},
	}, rec.OfType(groupToken)["weather-ag"].InputMap())

	rules := rec.OfType(logAlertToken)
	assert.Equal(t, []string{"weather-failed-alert", "weather-logcap-alert", "weather-missed-alert", "weather-overrun-alert"},
		slices.Sorted(maps.Keys(rules)), "one for all pipelines")
	failed := rules["weather-failed-alert"].InputMap()
	condition := failed["criteria"].(m)["allOf"].([]any)[0].(m)
	assert.Equal(t, watchesOf(t, alertsArgs().Pipelines...)["failed"].Query, condition["query"])
	delete(condition, "query")
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather-dev", "ruleName": "weather-dev-failed", "location": "westeurope", "kind": "LogAlert",
		"displayName": "Pipelines (weather-dev): a run failed", "description": "Pipelines (weather-dev): a run failed",
		"severity": 1.0, "enabled": true, "scopes": []any{workspaceID}, "tags": m{"workload": "weather"},
		"evaluationFrequency": "PT15M", "windowSize": "PT15M", "overrideQueryTimeRange": "PT1H",
		"autoMitigate": false, "skipQueryValidation": true, "actions": m{"actionGroups": []any{"weather-ag-id"}},
		"criteria": m{"allOf": []any{m{
			"timeAggregation": "Count", "operator": "GreaterThan", "threshold": 0.0,
			"dimensions":     []any{m{"name": "Pipeline", "operator": "Include", "values": []any{"*"}}},
			"failingPeriods": m{"numberOfEvaluationPeriods": 1.0, "minFailingPeriodsToAlert": 1.0},
		}}},
	}, failed)
	logcap := rules["weather-logcap-alert"].InputMap()
	assert.Equal(t, "weather-dev-logcap", logcap["ruleName"])
	assert.Equal(t, "P1D", logcap["windowSize"])
	assert.Equal(t, true, logcap["autoMitigate"])
	assert.NotContains(t, logcap["criteria"].(m)["allOf"].([]any)[0], "dimensions")

	args := alertsArgs()
	args.Pipelines = args.Pipelines[1:]
	assert.NotContains(t, registerAlerts(t, args).OfType(logAlertToken), "weather-missed-alert", "a pipeline without a schedule cannot be missed")
}

// An event is told once: its alarm is evaluated over what came since the last
// time, and does not wait for anything to be over.
func TestAlarmsOnEventsAreToldOnce(t *testing.T) {
	t.Parallel()
	rules := registerAlerts(t, alertsArgs()).OfType(logAlertToken)
	for name, rule := range rules {
		in := rule.InputMap()
		if strings.HasSuffix(name, "-logcap-alert") {
			continue
		}
		assert.Equal(t, in["evaluationFrequency"], in["windowSize"], name)
		assert.Equal(t, false, in["autoMitigate"], name)
		assert.NotContains(t, in, "muteActionsDuration", name)
	}
}

func TestDatabaseAlarms(t *testing.T) {
	t.Parallel()
	rules := registerAlerts(t, alertsArgs()).OfType(metricAlertToken)
	want := map[string][]any{ // metric, aggregation, operator, threshold, frequency, window, severity
		"weather-storage-alert": {"storage_percent", "Average", "GreaterThan", 80.0, "PT15M", "PT1H", 1.0},
		"weather-cpu-alert":     {"cpu_percent", "Average", "GreaterThan", 90.0, "PT5M", "PT15M", 2.0},
		"weather-alive-alert":   {"is_db_alive", "Maximum", "LessThan", 1.0, "PT1M", "PT5M", 0.0},
	}
	require.Len(t, rules, len(want))
	for name, expected := range want {
		in := rules[name].InputMap()
		assert.Equal(t, []any{serverID}, in["scopes"])
		assert.Equal(t, "global", in["location"])
		assert.Equal(t, []any{m{"actionGroupId": "weather-ag-id"}}, in["actions"])
		assert.Equal(t, m{"workload": "weather"}, in["tags"])
		criteria := in["criteria"].(m)
		assert.Equal(t, "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria", criteria["odataType"])
		c := criteria["allOf"].([]any)[0].(m)
		assert.Equal(t, "Microsoft.DBforPostgreSQL/flexibleServers", c["metricNamespace"])
		assert.Equal(t, "StaticThresholdCriterion", c["criterionType"])
		assert.Equal(t, expected, []any{
			c["metricName"], c["timeAggregation"], c["operator"], c["threshold"], in["evaluationFrequency"], in["windowSize"], in["severity"],
		}, name)
	}
	args := alertsArgs()
	args.DatabaseStoragePercent, args.DatabaseCPUPercent = 60, 70
	rules = registerAlerts(t, args).OfType(metricAlertToken)
	for name, threshold := range map[string]float64{"weather-storage-alert": 60, "weather-cpu-alert": 70} {
		assert.InDelta(t, threshold, rules[name].InputMap()["criteria"].(m)["allOf"].([]any)[0].(m)["threshold"], 0)
	}
}

// In an environment of someone else Azure's own count of failed runs is watched.
func TestAlarmsWithoutLogs(t *testing.T) {
	t.Parallel()
	args := alertsArgs()
	args.WorkspaceID, args.ServerID, args.Location = nil, nil, ""
	args.Pipelines = args.Pipelines[:1]
	args.JobIDs = map[string]pulumi.StringInput{"weather": pulumi.String(jobID)}
	rec := registerAlerts(t, args)
	require.Len(t, rec.Custom(), 2, "and nothing of what is not the stack's own")
	in := rec.OfType(metricAlertToken)["weather-weather-failed-alert"].InputMap()
	assert.Equal(t, "weather-job-failed", in["ruleName"])
	assert.Equal(t, []any{jobID}, in["scopes"])
	c := in["criteria"].(m)["allOf"].([]any)[0].(m)
	assert.Equal(t, "Executions", c["metricName"])
	assert.Equal(t, "Microsoft.App/jobs", c["metricNamespace"])
	assert.Equal(t, []any{m{"name": "state", "operator": "Include", "values": []any{"Failed"}}}, c["dimensions"])
}

// A webhook is told instead of people, or as well, and its URL is a secret.
func TestWebhookIsSecret(t *testing.T) {
	t.Parallel()
	args := alertsArgs()
	args.Emails, args.Webhook = nil, pulumi.String("https://hooks.example.com/token")
	group := registerAlerts(t, args).OfType(groupToken)["weather-ag"]
	assert.True(t, group.Inputs["webhookReceivers"].ContainsSecrets())
	assert.Equal(t, []any{m{"name": "webhook", "serviceUri": "https://hooks.example.com/token", "useCommonAlertSchema": true}},
		group.InputMap()["webhookReceivers"])
}

func TestNoCapNoAlarm(t *testing.T) {
	t.Parallel()
	args := alertsArgs()
	args.DailyLogCapGB = -1
	assert.NotContains(t, registerAlerts(t, args).OfType(logAlertToken), "weather-logcap-alert")
}

func TestTwoOfEach(t *testing.T) {
	t.Parallel()
	register(t, func(ctx *pulumi.Context) error {
		for _, name := range []string{"a", "b"} {
			if _, err := monitoring.NewAlerts(ctx, name, alertsArgs()); err != nil {
				return err
			}
			if _, err := monitoring.NewBudget(ctx, name, budgetArgs()); err != nil {
				return err
			}
			if _, err := monitoring.NewWorkbook(ctx, name, workbookArgs()); err != nil {
				return err
			}
		}
		return nil
	})
}

func TestNewBudget(t *testing.T) {
	t.Parallel()
	rec := registerBudget(t, budgetArgs(), ignored)
	budget := rec.OfType(budgetToken)["weather-budget"]
	in := budget.InputMap()
	notifications := in["notifications"].(m)
	delete(in, "notifications")
	assert.Equal(t, m{
		"scope": groupID, "budgetName": "budget-weather-dev", "category": "Cost", "amount": 25.0, "timeGrain": "Monthly",
		"timePeriod": m{"startDate": "2026-12-01T00:00:00Z"},
	}, in)
	told := map[string][]any{}
	for name, n := range notifications {
		n := n.(m)
		told[name] = []any{n["thresholdType"], n["threshold"], n["operator"], n["enabled"], n["contactGroups"]}
	}
	group := []any{"group"}
	assert.Equal(t, map[string][]any{
		"actual50":    {"Actual", 50.0, "GreaterThanOrEqualTo", true, group},
		"actual80":    {"Actual", 80.0, "GreaterThanOrEqualTo", true, group},
		"actual100":   {"Actual", 100.0, "GreaterThanOrEqualTo", true, group},
		"forecast100": {"Forecasted", 100.0, "GreaterThanOrEqualTo", true, group},
	}, told)
	assert.Equal(t, []string{"timePeriod.startDate"}, budget.RegisterRPC.GetReplaceOnChanges(), "Azure never moves the start of a budget")
	assert.Empty(t, budget.RegisterRPC.GetIgnoreChanges())
	assert.True(t, budget.RegisterRPC.GetDeleteBeforeReplace(), "its name is taken")
	assert.Contains(t, budget.Parent(), "data-pipeline:monitoring:Budget::weather")
}

// Without a start date it is the month in which the budget is made, for good.
func TestBudgetStartsWithTheDeployment(t *testing.T) {
	t.Parallel()
	args := budgetArgs()
	args.StartDate, args.Now = "", time.Date(2027, 1, 1, 0, 30, 0, 0, time.FixedZone("CET", 3600))
	budget := registerBudget(t, args).OfType(budgetToken)["weather-budget"]
	assert.Equal(t, m{"startDate": "2026-12-01T00:00:00Z"}, budget.InputMap()["timePeriod"], "by the clock of UTC")
	assert.Equal(t, []string{"timePeriod.startDate"}, budget.RegisterRPC.GetIgnoreChanges(), "a month later it is the same budget")
	assert.Empty(t, budget.RegisterRPC.GetReplaceOnChanges())
}

func TestNewWorkbook(t *testing.T) {
	t.Parallel()
	rec := registerWorkbook(t, workbookArgs())
	rec.AssertChildren(t, "data-pipeline:monitoring:Workbook::weather")
	in := rec.OfType(workbookToken)["weather-wb"].InputMap()
	assert.Regexp(t, `^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`, in["resourceName"], "Azure wants a GUID")
	again := registerWorkbook(t, workbookArgs()).OfType(workbookToken)["weather-wb"].InputMap()
	assert.Equal(t, in, again, "the same every time")
	assert.Equal(t, workspaceID, in["sourceId"])
	assert.Equal(t, "Pipelines of weather-dev", in["displayName"])
	assert.Equal(t, m{"workload": "weather"}, in["tags"])
}

func TestPrices(t *testing.T) {
	t.Parallel()
	assert.InDelta(t, 0.000034, monitoring.PriceIn("westeurope").CPUSecond, 0)
	assert.InDelta(t, 0.000024, monitoring.PriceIn("eastus").CPUSecond, 0)
	assert.InDelta(t, 0.000003, monitoring.PriceIn("eastus").GiBSecond, 0)
}

func TestNewAlertsRefuses(t *testing.T) {
	t.Parallel()
	type args = monitoring.AlertsArgs
	pulumitest.AssertRefuses(t, "monitoring.NewAlerts", monitoring.NewAlerts, alertsArgs, pulumitest.Refusals[args]{
		"no args":          {nil, "args: required"},
		"nobody to tell":   {func(x *args) { x.Emails = nil }, "emails: got neither emails nor a webhook, want at least one recipient, such as oncall@example.com"},
		"not an address":   {func(x *args) { x.Emails[1] = "team" }, `emails[1]: got "team", want an email address, such as oncall@example.com`},
		"a name as well":   {func(x *args) { x.Emails[0] = "A <a@example.com>" }, `emails[0]: got "A <a@example.com>", want an email address, such as oncall@example.com`},
		"an address twice": {func(x *args) { x.Emails[1] = "OnCall@example.com" }, `emails[1]: got "OnCall@example.com" a second time; remove it`},
		"grace":            {func(x *args) { x.GraceMinutes = 4 }, "graceMinutes: got 4, want 5 to 1440 minutes"},
		"overrun":          {func(x *args) { x.OverrunPercent = 100 }, "overrunPercent: got 100, want 10 to 95 percent"},
		"storage":          {func(x *args) { x.DatabaseStoragePercent = 96 }, "databaseStoragePercent: got 96, want 1 to 95 percent"},
		"cpu":              {func(x *args) { x.DatabaseCPUPercent = 0 }, "databaseCpuPercent: got 0, want 1 to 100 percent"},
		"log cap":          {func(x *args) { x.LogCapPercent = 101 }, "logCapPercent: got 101, want 1 to 100 percent"},
		"stack":            {func(x *args) { x.Stack = "" }, "stack: required"},
		"group":            {func(x *args) { x.ResourceGroupName = nil }, "resourceGroupName: required"},
		"location":         {func(x *args) { x.Location = "" }, "location: required: there is a workspaceId"},
		"job IDs":          {func(x *args) { x.WorkspaceID = nil }, "jobIds.weather: required: there is no workspaceId\njobIds.api: required: there is no workspaceId"},
		"timeout":          {func(x *args) { x.Pipelines[0].Timeout = 0 }, "pipelines.weather.timeout: got 0s, want at least 1s, such as 5m"},
		"job name":         {func(x *args) { x.Pipelines[0].JobName = "" }, `pipelines.weather: got the name "weather" and the job name "", want both`},
		"schedule":         {func(x *args) { x.Pipelines[0].Schedule = "daily" }, `pipelines.weather: pipeline weather: schedule: got "daily", want five fields: minute, hour, day of month, month, day of week, such as "0 6 * * *"; write all five`},
		"completions":      {func(x *args) { x.Pipelines[0].Completions = 0 }, "pipelines.weather.completions: got 0, want 1 or more"},
	})
}

func TestNewBudgetRefuses(t *testing.T) {
	t.Parallel()
	type args = monitoring.BudgetArgs
	pulumitest.AssertRefuses(t, "monitoring.NewBudget", monitoring.NewBudget, budgetArgs, pulumitest.Refusals[args]{
		"no args":             {nil, "args: required"},
		"amount":              {func(x *args) { x.MonthlyUSD = -1 }, "monthlyUsd: got -1, want more than 0"},
		"amount is no number": {func(x *args) { x.MonthlyUSD = math.NaN() }, "monthlyUsd: got NaN, want more than 0"},
		"no amount":           {func(x *args) { x.MonthlyUSD = 0 }, "startDate: got \"2026-12-01\" without monthlyUsd; set monthlyUsd, or remove startDate\nmonthlyUsd: got 0, want more than 0"},
		"start in a month":    {func(x *args) { x.StartDate = "2026-12-02" }, `startDate: got "2026-12-02", want the first day of a month since 2017-06-01, such as 2026-12-01`},
		"start long ago":      {func(x *args) { x.StartDate = "2017-05-01" }, `startDate: got "2017-05-01", want the first day of a month since 2017-06-01, such as 2026-12-01`},
		"start in words":      {func(x *args) { x.StartDate = "December" }, `startDate: got "December", want the first day of a month since 2017-06-01, such as 2026-12-01`},
		"budget name":         {func(x *args) { x.Name = "" }, "name: required"},
		"budget scope":        {func(x *args) { x.Scope = nil }, "scope: required"},
		"budget group":        {func(x *args) { x.ActionGroupID = nil }, "actionGroupId: required"},
		"budget now":          {func(x *args) { x.StartDate = "" }, "now: required: there is no startDate"},
	})
}

func TestNewWorkbookRefuses(t *testing.T) {
	t.Parallel()
	type args = monitoring.WorkbookArgs
	pulumitest.AssertRefuses(t, "monitoring.NewWorkbook", monitoring.NewWorkbook, workbookArgs, pulumitest.Refusals[args]{
		"no args":             {nil, "args: required"},
		"workbook stack":      {func(x *args) { x.Stack = "" }, "stack: required"},
		"workbook group":      {func(x *args) { x.ResourceGroupName = nil }, "resourceGroupName: required"},
		"workbook location":   {func(x *args) { x.Location = "" }, "location: required"},
		"workbook workspace":  {func(x *args) { x.WorkspaceID = nil }, "workspaceId: required"},
		"workbook of nothing": {func(x *args) { x.Pipelines = nil }, "pipelines: got none, want at least one"},
	})
}

func TestBudgetExplain(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	for start, want := range map[string]string{
		"": "", "2026-11-01": "", "2020-01-01": "", "2027-11-01": "",
		"2027-12-01": "budget.startDate: got 2027-12-01, but Azure accepts at most twelve months ahead",
	} {
		assert.Equal(t, want, monitoring.BudgetSettings{MonthlyUSD: 1, StartDate: start}.Explain(now), start)
	}
}

// Azure's sets of ranges and frequencies are kept to, whatever the pipeline.
func FuzzWatches(f *testing.F) {
	f.Add("0 6 * * *", int64(300), 80, 15)
	f.Add("* * * * *", int64(1), 10, 5)
	f.Add("0 0 29 2 *", int64(1)<<62, 95, 1440)
	f.Add("", int64(200000), 50, 60)
	lookbacks := []time.Duration{
		15 * time.Minute, 30 * time.Minute, 45 * time.Minute, time.Hour, 2 * time.Hour, 3 * time.Hour, 4 * time.Hour,
		5 * time.Hour, 6 * time.Hour, 24 * time.Hour, 48 * time.Hour,
	}
	f.Fuzz(func(t *testing.T, expr string, seconds int64, percent, grace int) {
		s := monitoring.Defaults()
		s.OverrunPercent, s.GraceMinutes = 10+abs(percent)%86, 5+abs(grace)%1436
		require.Empty(t, s.Validate())
		p := weather()
		p.Schedule, p.Timeout = expr, components.Duration(time.Duration(1+(seconds&(1<<33-1)))*time.Second)
		says, gaps, err := monitoring.Explain(p, s)
		watches, watchesErr := monitoring.Watches([]monitoring.Pipeline{p}, s)
		require.Equal(t, err, watchesErr)
		if err != nil {
			return
		}
		require.Len(t, says, len(watches), "what is said is watched")
		names := map[string]bool{}
		for _, w := range watches {
			names[w.Name] = true
			require.Equal(t, 15*time.Minute, w.Every)
			require.Contains(t, lookbacks, w.Lookback, w.Name)
			require.NotEmpty(t, w.Query)
			require.False(t, w.Resolves)
		}
		require.True(t, names["failed"])
		require.Equal(t, expr != "", names["missed"])
		require.Equal(t, len(gaps) == 0, names["overrun"], "it is watched, or the preview says that it is not")
		if p.Timeout < components.Duration(48*time.Hour) {
			require.True(t, names["overrun"], fmt.Sprint(p.Timeout))
		}
	})
}

func abs(n int) int {
	if n < 0 {
		n = -(n + 1)
	}
	return n
}

func TestGrace(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		gap     time.Duration
		minutes int
		want    time.Duration
	}{
		{24 * time.Hour, 15, 15 * time.Minute},
		{24 * time.Hour, 90, 90 * time.Minute},
		{10 * time.Minute, 15, 10 * time.Minute},
		{5 * time.Minute, 15, 5 * time.Minute},
		{time.Minute, 15, 5 * time.Minute},
	} {
		assert.Equal(t, tc.want, monitoring.Grace(tc.gap, tc.minutes), "%s %d", tc.gap, tc.minutes)
	}
}

// A timeout that Azure cannot see the end of is said to be unwatched.
func TestOverrunBeyondAzure(t *testing.T) {
	t.Parallel()
	p := weather()
	p.Timeout = components.Duration(72 * time.Hour)
	_, gaps, err := monitoring.Explain(p, monitoring.Defaults())
	require.NoError(t, err)
	assert.Len(t, watchesOf(t, p), 2)
	assert.Equal(t, []string{"no alert fires when a run exceeds 57h36m of its timeout of 72h, because log alerts cover at most 48h; split the pipeline, or lower alerts.overrunPercent"}, gaps)
}

// The query of an alarm has an end.
func TestTooManyPipelines(t *testing.T) {
	t.Parallel()
	pipelines := func(n int) (all []monitoring.Pipeline) {
		for i := range n {
			p := weather()
			p.Name, p.JobName = fmt.Sprintf("weather%04d", i), fmt.Sprintf("weather%04d-job", i)
			all = append(all, p)
		}
		return all
	}
	watchesOf(t, pipelines(800)...)
	args := alertsArgs()
	args.Pipelines = pipelines(1500)
	_, err := pulumitest.Run(func(ctx *pulumi.Context) error { _, err := monitoring.NewAlerts(ctx, "weather", args); return err })
	require.ErrorContains(t, err, "pipelines: got 1500, for which the query of alert missed has ")
	require.ErrorContains(t, err, " bytes, want at most 61440; move some to another stack")
}

func TestMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, monitoring.NewAlerts, alertsArgs)
	pulumitest.AssertMade(t, monitoring.NewBudget, budgetArgs)
	pulumitest.AssertMade(t, monitoring.NewWorkbook, workbookArgs)
}
