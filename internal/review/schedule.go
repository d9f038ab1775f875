package review

import (
	"slices"
	"strings"
	"time"

	pulumi "github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// shownRuns is the number of next runs that a review shows.
const shownRuns = 3

// ScheduleChange is a change of the schedule of a pipeline or job.
type ScheduleChange struct {
	// Of is the path of the pipeline's configuration, such as pipelines.weather, or
	// the logical name of a job.
	Of string
	// Before and After are cron expressions; empty if there is no schedule.
	Before, After string
	// New and Gone: the pipeline or job itself is added or deleted.
	New, Gone bool
}

// cronPath is the path of a job's schedule.
// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
var cronPath = pulumi.PropertyPath{"configuration", "scheduleTriggerConfig", "cronExpression"} // a constant

// scheduleOf returns the cron expression of a job; empty for any other resource.
func scheduleOf(s *state) string {
	if s == nil || unversioned(s.Type) != "azure-native:app:Job" {
		return ""
	}
	value, _ := lookUp(s.Inputs, cronPath)
	cron, _ := value.(string)
	return cron
}

// compareSchedules returns the changed schedules of stack files, and of jobs that
// the stack files do not mention. A preview alone is not sufficient, because the
// schedule of a job is unknown while any other part of the job's configuration
// is.
func compareSchedules(changed []*resource, before, after Settings) []ScheduleChange {
	changes := configuredSchedules(before, after)
	for _, r := range changed {
		c := ScheduleChange{
			Of: r.name(), Before: scheduleOf(r.before), After: scheduleOf(r.after),
			New: r.operation == Create, Gone: r.operation == Delete,
		}
		known := slices.ContainsFunc(changes, func(other ScheduleChange) bool {
			return other.Before == c.Before && other.After == c.After
		})
		if unknowns[c.After] && after != nil { // the stack file has the schedule
			known = true
		}
		if c.Before != c.After && !known {
			changes = append(changes, c)
		}
	}
	return changes
}

// configuredSchedules returns the changed settings called schedule.
func configuredSchedules(before, after Settings) []ScheduleChange {
	var changes []ScheduleChange
	for _, c := range compareSettings(before, after) {
		_, path, configured := strings.Cut(c.Path, ":")
		of, isSchedule := strings.CutSuffix(path, ".schedule")
		if !configured || !isSchedule {
			continue
		}
		owner := strings.TrimSuffix(c.Path, "schedule")
		changes = append(changes, ScheduleChange{
			Of: of, Before: c.Before.Text, After: c.After.Text, New: !before.hasBelow(owner), Gone: !after.hasBelow(owner),
		})
	}
	return changes
}

// hasBelow reports whether any path starts with prefix.
func (s Settings) hasBelow(prefix string) bool {
	for path := range s {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return false
}

// inWords describes a schedule.
func inWords(cron string) string {
	s, err := schedule.Parse(cron)
	switch {
	case cron == "":
		return "no schedule"
	case unknowns[cron]:
		return "known after deployment"
	case err != nil: // Azure may interpret it differently
		return code(cron)
	}
	return s.Describe() + " (" + code(cron) + ")"
}

// nextRuns returns the next runs of a schedule, in UTC.
func nextRuns(cron string, now time.Time) string {
	s, err := schedule.Parse(cron)
	if err != nil {
		return "none"
	}
	var runs []string
	for _, run := range s.Next(now, shownRuns) {
		runs = append(runs, run.UTC().Format("2006-01-02 15:04"))
	}
	if len(runs) == 0 {
		return "none"
	}
	return strings.Join(runs, ", ")
}
