package review

import (
	"slices"
	"strings"
	"time"

	pulumi "github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// shownRuns is how many next runs a review shows of a schedule.
const shownRuns = 3

// ScheduleChange is a pipeline or a job whose schedule would change.
type ScheduleChange struct {
	// Of is what has the schedule: the path of its configuration, such as
	// pipelines.weather, or the logical name of a job.
	Of string
	// Before and After are cron expressions; empty where there is no schedule.
	Before, After string
	// New and Gone say that what has the schedule is itself new, or gone.
	New, Gone bool
}

// cronPath is where a job has its schedule.
// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
var cronPath = pulumi.PropertyPath{"configuration", "scheduleTriggerConfig", "cronExpression"} // a constant

// scheduleOf is the cron expression of a job; empty for any other resource.
func scheduleOf(s *state) string {
	if s == nil || unversioned(s.Type) != "azure-native:app:Job" {
		return ""
	}
	value, _ := lookUp(s.Inputs, cronPath)
	cron, _ := value.(string)
	return cron
}

// compareSchedules are the schedules that would change: those of the stack files,
// and those of jobs that the stack files say nothing of. A preview alone is not
// enough, because it does not know the schedule of a job while anything else
// in the job's configuration is unknown.
func compareSchedules(changed []*resource, before, after Settings) []ScheduleChange {
	changes := configuredSchedules(before, after)
	for _, r := range changed {
		c := ScheduleChange{
			Of: r.name(), Before: scheduleOf(r.before), After: scheduleOf(r.after),
			New: r.operation == Create, Gone: r.operation == Delete,
		}
		told := slices.ContainsFunc(changes, func(other ScheduleChange) bool {
			return other.Before == c.Before && other.After == c.After
		})
		if unknowns[c.After] && after != nil { // the stack file knows
			told = true
		}
		if c.Before != c.After && !told {
			changes = append(changes, c)
		}
	}
	return changes
}

// configuredSchedules are the settings called schedule that differ.
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

// inWords says when a schedule runs.
func inWords(cron string) string {
	s, err := schedule.Parse(cron)
	switch {
	case cron == "":
		return "no schedule"
	case unknowns[cron]:
		return "known after deployment"
	case err != nil: // what Azure takes it for, nobody here knows
		return code(cron)
	}
	return s.Describe() + " (" + code(cron) + ")"
}

// nextRuns are the next times at which a schedule runs, in UTC.
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
