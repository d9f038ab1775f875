package review

import (
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// shownRuns is how many next runs a review shows of a schedule.
const shownRuns = 3

// ScheduleChange is a job whose schedule would change.
type ScheduleChange struct {
	// Job is the logical name of the job.
	Job string
	// Before and After are cron expressions; empty where there is no schedule.
	Before, After string
	// Gone says that the job itself would be deleted, New that it would be made.
	New, Gone bool
}

// scheduleOf is the cron expression of a job; empty for any other resource.
// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
func scheduleOf(s *state) string {
	if s == nil || unversioned(s.Type) != "azure-native:app:Job" {
		return ""
	}
	configuration, _ := s.Inputs["configuration"].(map[string]any)
	trigger, _ := configuration["scheduleTriggerConfig"].(map[string]any)
	cron, _ := trigger["cronExpression"].(string)
	return cron
}

// compareSchedules are the jobs of a plan whose schedule would change.
func compareSchedules(changed []*resource) []ScheduleChange {
	var changes []ScheduleChange
	for _, r := range changed {
		before, after := scheduleOf(r.before), scheduleOf(r.after)
		if r.operation == Delete {
			after = ""
		}
		if before != after {
			changes = append(changes, ScheduleChange{
				Job: r.name(), Before: before, After: after, New: r.operation == Create, Gone: r.operation == Delete,
			})
		}
	}
	return changes
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
