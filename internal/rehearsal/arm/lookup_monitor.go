package arm

import (
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// workspaces are the workspaces that this stack made, with what opens them.
func (q request) workspaces() any {
	var all []any
	for _, res := range q.cloud.of(workspaceType) {
		if !res.Seeded {
			keys := []any{WorkspaceKey(res.ID, 1), WorkspaceKey(res.ID, 2)}
			all = append(all, object{"name": res.name(), "customerId": guid("workspace", res.ID), "keys": keys})
		}
	}
	return all
}

// sharedCategories are the other diagnostic settings of the same resource that
// collect a category which this one collects, too.
func (q request) sharedCategories() any {
	var all []any
	for _, other := range q.others() {
		if category := sharedCategory(q.res, other); category != "" && armid.Same(other.parent(), q.res.parent()) {
			all = append(all, object{"other": describe(other), "category": category})
		}
	}
	return all
}

// sharedCategory is a category that two diagnostic settings both collect.
// The group allLogs has every category of logs in it.
func sharedCategory(a, b *Resource) string {
	for _, kind := range []string{"logs[]", "metrics[]"} {
		for _, x := range property.Values(a.Properties, kind) {
			for _, y := range property.Values(b.Properties, kind) {
				cx, cy := property.Text(x, "category")+property.Text(x, "categoryGroup"), property.Text(y, "category")+property.Text(y, "categoryGroup")
				if property.Has(x, true, "enabled") && property.Has(y, true, "enabled") && (cx == cy || cx == "allLogs" || cy == "allLogs") {
					return cx
				}
			}
		}
	}
	return ""
}

// period is when a budget starts and ends, and how that compares with today and
// with what it was.
func (q request) period() any {
	start, end := date(q.res.text("timePeriod.startDate")), date(q.res.text("timePeriod.endDate"))
	now, months := q.cloud.Now().UTC(), map[string]int{"Monthly": 1, "Quarterly": 3, "Annually": 12}[q.res.text("timeGrain")]
	passed := (int(now.Month()) - 1) % max(months, 1) // since the period began
	earliest := time.Date(now.Year(), now.Month()-time.Month(passed), 1, 0, 0, 0, 0, time.UTC)
	return object{
		"start": start.Format(time.DateOnly), "earliest": earliest.Format(time.DateOnly),
		"startsWithMonth": start.Day() == 1,
		"isNear":          start.IsZero() || months == 0 || !start.Before(earliest) && !start.After(now.AddDate(1, 0, 0)),
		"endsLater":       end.IsZero() || end.After(start),
		"isMoved":         !start.Equal(date(q.old.text("timePeriod.startDate"))),
	}
}

// date reads a moment or a day, in UTC; the zero time where there is none, or
// one in a form that is not known here.
func date(s string) time.Time {
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}
