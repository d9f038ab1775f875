package monitoring

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// How Azure evaluates log alerts.
const (
	// evaluateEvery is both the frequency and the window of an evaluation. A longer
	// interval costs the same, a shorter one more.
	// Source: https://azure.microsoft.com/pricing/details/monitor
	evaluateEvery = 15 * time.Minute
	// overlap is the part of the window that two evaluations share, so that a late
	// evaluation misses nothing. An event in it may alert twice but is never lost.
	overlap = time.Minute
	// arrival is the ingestion delay allowed for the platform's logs.
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-ingestion-time
	arrival = 15 * time.Minute
	// tile is the period that one evaluation judges.
	tile = evaluateEvery + overlap
	// failedLookback is how late the log line of a failure may arrive.
	failedLookback = time.Hour
	// maxLookback is the longest query range of a log alert.
	// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
	maxLookback = 48 * time.Hour
)

// lookbacks are the query ranges that Azure accepts for a log alert, in order.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
var lookbacks = []time.Duration{
	15 * time.Minute, 30 * time.Minute, 45 * time.Minute,
	time.Hour, 2 * time.Hour, 3 * time.Hour, 4 * time.Hour, 5 * time.Hour, 6 * time.Hour, 24 * time.Hour, maxLookback,
}

// minGrace is the minimum time allowed for a run to start: a busy cluster takes
// minutes to schedule it.
const minGrace = 5 * time.Minute

// Pipeline holds the properties of a pipeline that alerts and queries use.
type Pipeline struct {
	// Name is the pipeline's name, as shown in alerts. Required.
	Name string `pulumi:"name"`
	// JobName is the name of its job and of the job's container, which identifies its
	// logs. Required.
	JobName string `pulumi:"jobName"`
	// Schedule is a cron expression of five fields, in UTC. Empty for a manual or
	// event-driven pipeline, which has no missed alert.
	Schedule string `pulumi:"schedule"`
	// Timeout limits an attempt, in whole seconds, at least 1s. Required.
	Timeout components.Duration `pulumi:"timeout"`
	// CPU is what one replica has, in vCPU. Required.
	CPU float64 `pulumi:"cpu"`
	// MemoryGiB is what one replica has, in GiB. Required.
	MemoryGiB float64 `pulumi:"memoryGib"`
	// Completions is how many replicas must succeed; 1 or more. Required.
	Completions int `pulumi:"completions"`
}

// Watch is a log alert.
type Watch struct {
	// Name is failed, missed, overrun or logcap.
	Name string
	// Says is the event in words, as in the title of the alert.
	Says string
	// Query is Kusto. The alert fires when it returns a row; with SplitBy, once for
	// each value of that column.
	Query, SplitBy string
	// Every is the interval of evaluations and Window the period of one. They are the
	// same for an event, so that it alerts once.
	Every, Window time.Duration
	// Lookback is the query's time range, of which it judges only a part.
	Lookback time.Duration
	// Resolves is true for a state: Azure notifies when it begins and when it ends. It
	// is false for an event, such as a failed run: the alert must not resolve just
	// because the next evaluation no longer sees the event.
	Resolves bool
	// Severity is Azure's: 0 critical, 1 error, 2 warning.
	Severity int
}

// maxQuery is the maximum length of a query in bytes: all properties of an alert may
// have 64 KB. That is enough for about 800 pipelines.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/fundamentals/service-limits#alerts
const maxQuery = 60 << 10

// watched is a pipeline with the times that its alerts use.
type watched struct {
	Pipeline
	// Grace is the time allowed for a scheduled run to start.
	Grace time.Duration
	// Limit is the run time after which an attempt alerts.
	Limit time.Duration
	// due are Kusto conditions for the minutes in which a run is due.
	due []string
}

// watch computes the times from a pipeline's schedule and timeout. It fails for an
// invalid schedule.
func watch(p Pipeline, s Settings) (watched, error) {
	w := watched{Pipeline: p, Limit: s.limit(p)}
	if p.Schedule == "" {
		return w, nil
	}
	cron, err := schedule.Parse(p.Schedule)
	if err != nil {
		return watched{}, fmt.Errorf("pipeline %s: schedule: %w", p.Name, err)
	}
	w.Grace, w.due = Grace(cron.ShortestGap(), s.GraceMinutes), dueConditions(cron.Fields())
	return w, nil
}

// fits reports whether the longest query range covers an attempt that exceeds its
// limit.
func (w watched) fits() bool { return w.Limit <= maxLookback-arrival-tile }

// Explain describes for a preview the events that alert for a pipeline, and in gaps
// the ones that Azure cannot alert on. It fails for an invalid schedule.
func Explain(p Pipeline, s Settings) (says, gaps []string, err error) {
	w, err := watch(p, s)
	if err != nil {
		return nil, nil, err
	}
	says = append(says, "a run failed")
	if p.Schedule != "" {
		says = append(says, fmt.Sprintf("a run did not start within %s of its schedule", short(w.Grace)))
	}
	if !w.fits() {
		return says, []string{fmt.Sprintf(
			"no alert fires when a run exceeds %s of its timeout of %s, because log alerts cover at most %s; split the pipeline, or lower alerts.overrunPercent",
			short(w.Limit), p.Timeout, short(maxLookback),
		)}, nil
	}
	return append(says, fmt.Sprintf("a run exceeded %s of its timeout of %s", short(w.Limit), p.Timeout)), nil, nil
}

// Watches are the log alerts on the runs of pipelines. There is one alert for each
// kind of event, with all pipelines in its query and split by pipeline. One alert for
// each pipeline would cost ten times as much, and a workspace can have at most a
// thousand. It fails for an invalid schedule and for too many pipelines.
//
// Source: https://azure.microsoft.com/pricing/details/monitor
// Source: https://learn.microsoft.com/azure/azure-monitor/fundamentals/service-limits#alerts
func Watches(pipelines []Pipeline, s Settings) ([]Watch, error) {
	var all, scheduled, limited []watched
	for _, p := range pipelines {
		w, err := watch(p, s)
		if err != nil {
			return nil, err
		}
		all = append(all, w)
		if p.Schedule != "" {
			scheduled = append(scheduled, w)
		}
		if w.fits() {
			limited = append(limited, w)
		}
	}
	var watches []Watch
	for _, kind := range []struct {
		jobs []watched
		make func([]watched) (Watch, error)
	}{
		{all, watchFailed},
		{scheduled, watchMissed},
		{limited, func(jobs []watched) (Watch, error) { return watchOverrun(jobs, s.OverrunPercent) }},
	} {
		if len(kind.jobs) == 0 {
			continue
		}
		w, err := kind.make(kind.jobs)
		if err != nil {
			return nil, err
		}
		if len(w.Query) > maxQuery {
			return nil, fmt.Errorf("got %d, for which the query of alert %s has %d bytes, want at most %d; move some to another stack",
				len(pipelines), w.Name, len(w.Query), maxQuery)
		}
		w.SplitBy, w.Every, w.Window = "Pipeline", evaluateEvery, evaluateEvery
		watches = append(watches, w)
	}
	return watches, nil
}

// watchFailed alerts on a run that failed after all retries.
func watchFailed(jobs []watched) (Watch, error) {
	text, err := query("failed", struct {
		Jobs []watched
		Tile time.Duration
	}{jobs, tile})
	return Watch{Name: "failed", Says: "a run failed", Severity: 1, Query: text, Lookback: failedLookback}, err
}

// scheduleText is a cron expression and its meaning as Kusto conditions.
type scheduleText struct {
	Text string
	Due  []string
}

// watchMissed alerts on a run that was due and did not start. Its query contains the
// schedules, so it only needs to look back to the runs that it judges, and covers a
// monthly pipeline as well as one that runs every five minutes. A query that counted
// runs could look back only two days.
func watchMissed(jobs []watched) (Watch, error) {
	var schedules []scheduleText
	shortest, longest := jobs[0].Grace, jobs[0].Grace
	for _, j := range jobs {
		shortest, longest = min(shortest, j.Grace), max(longest, j.Grace)
		if !slices.ContainsFunc(schedules, func(s scheduleText) bool { return s.Text == j.Schedule }) {
			schedules = append(schedules, scheduleText{j.Schedule, j.due})
		}
	}
	text, err := query("missed", struct {
		Jobs                             []watched
		Schedules                        []scheduleText
		Shortest, Longest, Arrival, Tile time.Duration
	}{jobs, schedules, shortest, longest, arrival, tile})
	return Watch{
		Name: "missed", Says: "a run did not start when it was due", Severity: 1,
		Query: text, Lookback: lookback(longest + arrival + tile),
	}, err
}

// watchOverrun alerts on an attempt that exceeds a share of its timeout.
func watchOverrun(jobs []watched, percent int) (Watch, error) {
	longest := slices.MaxFunc(jobs, func(a, b watched) int { return cmp.Compare(a.Limit, b.Limit) }).Limit
	text, err := query("overrun", struct {
		Jobs          []watched
		Arrival, Tile time.Duration
	}{jobs, arrival, tile})
	return Watch{
		Name: "overrun", Says: fmt.Sprintf("a run went on past %d percent of its timeout", percent), Severity: 2,
		Query: text, Lookback: lookback(longest + arrival + tile),
	}, err
}

// watchLogCap alerts while the logs of the last day are near the daily cap or have
// reached it. After that, log alerts see no new logs until the next day.
//
// Azure chooses the hour at which it resets the count, so the last 24 hours are a safe
// estimate. The cap is given in GB and counted in MB, 1000 to a GB.
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap
func watchLogCap(capGB float64, percent int) (Watch, error) {
	const day = 24 * time.Hour
	text, err := query("logcap", struct{ Megabytes, Cap float64 }{capGB * 1000 * float64(percent) / 100, capGB})
	return Watch{
		Name: "logcap", Says: fmt.Sprintf("a day's logs are past %d percent of the daily cap of %v GB", percent, capGB), Severity: 2,
		Query: text, Every: evaluateEvery, Window: day, Lookback: day, Resolves: true,
	}, err
}

// Grace is the time after which a run that did not start counts as missed: the
// configured minutes, but no later than the next due time, because the next run would
// be taken for it. It is at least five minutes; a pipeline that runs more often alerts
// only when it misses several runs in a row.
func Grace(shortestGap time.Duration, graceMinutes int) time.Duration {
	return max(minGrace, min(shortestGap, time.Duration(graceMinutes)*time.Minute))
}

// limit is the run time after which a run alerts, in whole seconds.
func (s Settings) limit(p Pipeline) time.Duration {
	seconds := time.Duration(p.Timeout) / time.Second
	percent := time.Duration(s.OverrunPercent)
	// In two parts, so that no timeout overflows.
	return (seconds/100*percent + seconds%100*percent/100) * time.Second
}

// lookback is the shortest range that Azure accepts and that covers need, which must
// be at most maxLookback.
func lookback(need time.Duration) time.Duration {
	i := slices.IndexFunc(lookbacks, func(d time.Duration) bool { return d >= need })
	if i < 0 {
		return maxLookback
	}
	return lookbacks[i]
}

// dueConditions are Kusto conditions on the minute Due; a run is due when all of them
// are true.
func dueConditions(f schedule.Fields) []string {
	var conditions []string
	add := func(condition string) {
		if condition != "" {
			conditions = append(conditions, condition)
		}
	}
	add(oneOf(`datetime_part("minute", Due)`, f.Minutes, 60))
	add(oneOf("hourofday(Due)", f.Hours, 24))
	add(oneOf("monthofyear(Due)", f.Months, 12))
	day, weekday := oneOf("dayofmonth(Due)", f.Days, 31), oneOf("dayofweek(Due) / 1d", f.Weekdays, 7)
	switch {
	case !f.EitherDay:
		add(day)
		add(weekday)
	case day != "" && weekday != "": // else one of them is always true
		add(day + " or " + weekday)
	}
	return conditions
}

// oneOf is the condition that a part of the time is one of the values. It is empty
// when the values are all the possible ones.
func oneOf(part string, values []int, all int) string {
	if len(values) == all {
		return ""
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = strconv.Itoa(v)
	}
	return part + " in (" + strings.Join(texts, ", ") + ")"
}

// short formats a duration without zero parts: 5m rather than 5m0s.
func short(d time.Duration) string { return components.Duration(d).String() }
