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

// How Azure evaluates the alarms on logs.
const (
	// evaluateEvery is both how often a query is evaluated and its window. Azure
	// charges less the less often it evaluates, down to this, and the same beyond.
	// Source: https://azure.microsoft.com/pricing/details/monitor
	evaluateEvery = 15 * time.Minute
	// overlap is how much two evaluations have in common, so that one that comes
	// late loses nothing. What happens in it is told twice rather than never.
	overlap = time.Minute
	// arrival is how long a line of the platform's logs may take until a query
	// sees it.
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-ingestion-time
	arrival = 15 * time.Minute
	// tile is the part of the past that one evaluation judges.
	tile = evaluateEvery + overlap
	// failedLookback also finds a failure whose line arrives this late.
	failedLookback = time.Hour
	// maxLookback is how far back the query of an alarm may look.
	// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
	maxLookback = 48 * time.Hour
)

// lookbacks are the ranges that Azure takes for the query of an alarm, in order.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/rehearsal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
var lookbacks = []time.Duration{
	15 * time.Minute, 30 * time.Minute, 45 * time.Minute,
	time.Hour, 2 * time.Hour, 3 * time.Hour, 4 * time.Hour, 5 * time.Hour, 6 * time.Hour, 24 * time.Hour, maxLookback,
}

// minGrace is the shortest time that a run is given to start. A cluster that is
// busy takes minutes to find room for it.
const minGrace = 5 * time.Minute

// Pipeline is what alarms and queries know of a pipeline.
type Pipeline struct {
	// Name is the pipeline's name, by which alarms tell it from others. Required.
	Name string `pulumi:"name"`
	// JobName is the name of its job and of the job's container, by which logs are
	// found. Required.
	JobName string `pulumi:"jobName"`
	// Schedule is a cron expression of five fields, in UTC. Empty: the pipeline
	// runs by hand or on an event, and cannot be missed.
	Schedule string `pulumi:"schedule"`
	// Timeout ends an attempt; whole seconds, more than none. Required.
	Timeout components.Duration `pulumi:"timeout"`
	// CPU is what one replica has, in vCPU. Required.
	CPU float64 `pulumi:"cpu"`
	// MemoryGiB is what one replica has, in GiB. Required.
	MemoryGiB float64 `pulumi:"memoryGib"`
	// Completions is how many replicas must succeed; 1 or more. Required.
	Completions int `pulumi:"completions"`
}

// Watch is an alarm on logs.
type Watch struct {
	// Name is failed, missed, overrun or logcap.
	Name string
	// Says is what has happened when the alarm is raised.
	Says string
	// Query finds it, in Kusto. The alarm is raised when it returns a row, and
	// where there is a column SplitBy, once for each of its values.
	Query, SplitBy string
	// Every is how often the query is evaluated, and Window what it is evaluated
	// over. For an event they are the same, so that it is told once.
	Every, Window time.Duration
	// Lookback is how far back the query sees; it says itself which part it judges.
	Lookback time.Duration
	// Resolves tells a state, which is told once and once more when it is over,
	// from an event, which is told when it happens and never over: a run that failed
	// is not mended because the next evaluation no longer sees it.
	Resolves bool
	// Severity is Azure's: 0 critical, 1 error, 2 warning.
	Severity int
}

// maxQuery is how long the query of an alarm may be: all of an alarm's properties
// have 64 KB. That is enough for about 800 pipelines.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/fundamentals/service-limits#alerts
const maxQuery = 60 << 10

// watched is a pipeline with the times that alarms go by.
type watched struct {
	Pipeline
	// Grace is how long a scheduled run may take to start.
	Grace time.Duration
	// Limit is the share of its timeout past which an attempt is reported.
	Limit time.Duration
	// due says in Kusto when a run is due.
	due []string
}

// watch computes the times from a pipeline's schedule and timeout. The error is
// that of a schedule that cannot be read.
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

// fits reports whether Azure looks back far enough to see an attempt pass its limit.
func (w watched) fits() bool { return w.Limit <= maxLookback-arrival-tile }

// Explain says, in words for a preview, what is watched of a pipeline, and in gaps
// what Azure has no way to watch. The error is that of a schedule that cannot be
// read.
func Explain(p Pipeline, s Settings) (says, gaps []string, err error) {
	w, err := watch(p, s)
	if err != nil {
		return nil, nil, err
	}
	says = append(says, "a run failed")
	if p.Schedule != "" {
		says = append(says, fmt.Sprintf("a run did not start within %s of when it was due", short(w.Grace)))
	}
	if !w.fits() {
		return says, []string{fmt.Sprintf(
			"no alarm tells that a run goes on past %s of its %s: alarms on logs see %s at most; split the pipeline, or lower alerts.overrunPercent",
			short(w.Limit), p.Timeout, short(maxLookback),
		)}, nil
	}
	return append(says, fmt.Sprintf("a run went on past %s of its %s", short(w.Limit), p.Timeout)), nil, nil
}

// Watches are the alarms on the runs of pipelines. There is one for each thing
// that may happen, whose query has all pipelines in it and which is split by
// pipeline, rather than one for each pipeline: it costs a tenth, and a workspace
// has a thousand alarms at most. The error is that of a schedule that cannot be
// read, or that the pipelines are too many.
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
			return nil, fmt.Errorf("got %d, for which the query of alarm %s has %d bytes, want at most %d; move some to another stack",
				len(pipelines), w.Name, len(w.Query), maxQuery)
		}
		w.SplitBy, w.Every, w.Window = "Pipeline", evaluateEvery, evaluateEvery
		watches = append(watches, w)
	}
	return watches, nil
}

// watchFailed is raised by a run that failed for good.
func watchFailed(jobs []watched) (Watch, error) {
	text, err := query("failed", struct {
		Jobs []watched
		Tile time.Duration
	}{jobs, tile})
	return Watch{Name: "failed", Says: "a run failed", Severity: 1, Query: text, Lookback: failedLookback}, err
}

// scheduleText is a cron expression, and what it says in Kusto.
type scheduleText struct {
	Text string
	Due  []string
}

// watchMissed is raised by a run that was due and did not start. Its query has
// the schedules in it, so that it looks back no further than to the runs it
// judges, and watches a monthly pipeline as closely as one that runs every five
// minutes, where a query that counts runs could look back two days only.
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

// watchOverrun is raised by an attempt that goes on past a share of its timeout.
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

// watchLogCap is raised while the logs of the last day come near the daily cap, or
// have met it: from then on the alarms on logs see nothing until the next day.
//
// Azure resets the count at an hour of its own choice, so that the last 24 hours
// are the safe side. A cap is given in GB and counted in MB, 1000 each.
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap
func watchLogCap(capGB float64, percent int) (Watch, error) {
	const day = 24 * time.Hour
	text, err := query("logcap", struct{ Megabytes, Cap float64 }{capGB * 1000 * float64(percent) / 100, capGB})
	return Watch{
		Name: "logcap", Says: fmt.Sprintf("a day's logs are past %d percent of the daily cap of %v GB", percent, capGB), Severity: 2,
		Query: text, Every: evaluateEvery, Window: day, Lookback: day, Resolves: true,
	}, err
}

// Grace is how long a run may take to start before it counts as missed: the
// configured minutes, but no longer than until the next run is due, which would
// pass for it. It is never less than five minutes: of a pipeline that runs more
// often, several runs in a row have to be missed.
func Grace(shortestGap time.Duration, graceMinutes int) time.Duration {
	return max(minGrace, min(shortestGap, time.Duration(graceMinutes)*time.Minute))
}

// limit is the share of its timeout past which a run is reported, in whole seconds.
func (s Settings) limit(p Pipeline) time.Duration {
	seconds := time.Duration(p.Timeout) / time.Second
	percent := time.Duration(s.OverrunPercent)
	// In two parts, so that no timeout is too long to multiply.
	return (seconds/100*percent + seconds%100*percent/100) * time.Second
}

// lookback is the shortest range that Azure takes and that need fits into; need
// must be at most maxLookback.
func lookback(need time.Duration) time.Duration {
	i := slices.IndexFunc(lookbacks, func(d time.Duration) bool { return d >= need })
	if i < 0 {
		return maxLookback
	}
	return lookbacks[i]
}

// dueConditions say in Kusto when a run is due, as conditions on the minute Due
// that all have to be true.
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

// oneOf is the condition that a part of the time is one of the values; empty when
// they are all there are.
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

// short is a duration as people write it: 5m rather than 5m0s.
func short(d time.Duration) string { return components.Duration(d).String() }
