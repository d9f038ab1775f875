package arm

import (
	"slices"
	"strings"
	"time"
)

// workspaceIsRecoveredInPlace: a deleted workspace keeps its name in its
// resource group for 14 days. Making it again in the same region recovers it;
// elsewhere is a conflict.
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
// Source: https://github.com/Azure/azure-cli/issues/11916 (observed)
func workspaceIsRecoveredInPlace(w write) *Error {
	held := w.cloud.deleted[key(w.res.ID)]
	return conflict("Conflict", "The workspace name '%s' is not unique: a deleted workspace in location '%s' holds it.",
		w.res.name(), held.text("location")).when(held != nil && region(held.text("location")) != region(w.res.text("location")))
}

// sinks are where a diagnostic setting can send logs and metrics.
var sinks = []string{"workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId", "serviceBusRuleId"}

// diagnosticsHaveASink: a diagnostic setting sends somewhere. The wording was observed.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
func diagnosticsHaveASink(w write) *Error {
	return badRequest("BadRequest", "At least one data sink needs to be specified.").
		when(!slices.ContainsFunc(sinks, func(sink string) bool { return w.res.text(sink) != "" }))
}

// diagnosticSinkIsFree: one category of one resource goes to one sink once.
// Source: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
// Source: https://github.com/Azure/bicep-registry-modules/issues/3407 (the code, observed)
func diagnosticSinkIsFree(w write) *Error {
	return first(w.cloud.of(diagnosticsType), func(other *Resource) *Error {
		shares := func(sink string) bool { return w.res.text(sink) != "" && same(w.res.text(sink), other.text(sink)) }
		category := sharedCategory(w.res, other)
		return conflict("Conflict", "The data sink is already used in diagnostic setting '%s' for category '%s'. "+
			"Data sinks can't be reused in different settings on the same category for the same resource.", other.name(), category).
			when(!same(other.ID, w.res.ID) && same(other.parent(), w.res.parent()) && category != "" && slices.ContainsFunc(sinks, shares))
	})
}

// sharedCategory is a category that two diagnostic settings both collect.
// The group allLogs has every category of logs in it.
func sharedCategory(a, b *Resource) string {
	for _, kind := range []string{"logs[]", "metrics[]"} {
		for _, x := range at(a.Properties, kind) {
			for _, y := range at(b.Properties, kind) {
				cx, cy := text(x, "category")+text(x, "categoryGroup"), text(y, "category")+text(y, "categoryGroup")
				if has(x, true, "enabled") && has(y, true, "enabled") && (cx == cy || cx == "allLogs" || cy == "allLogs") {
					return cx
				}
			}
		}
	}
	return ""
}

// queryRuleMutesOrResolves: an alert that resolves by itself cannot be muted.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
// Source: https://github.com/Azure/azure-powershell/issues/22583 (the wording, observed)
func queryRuleMutesOrResolves(w write) *Error {
	return badRequest("BadRequest", "Auto mitigation must be disabled when action suppression is set.").
		when(w.res.isTrue("autoMitigate") && w.res.text("muteActionsDuration") != "")
}

// queryTimes are the times that an alert on logs knows, in order.
var queryTimes = []string{
	"PT1M", "PT5M", "PT10M", "PT15M", "PT20M", "PT30M", "PT45M", "PT1H", "PT2H", "PT3H", "PT4H", "PT5H", "PT6H", "P1D", "P2D",
}

// queryRuleTimesAreKnown: how often a query is evaluated, over what, and how far
// back it looks, are some of a few times. A query looks back two days at most, is
// evaluated once a day at least, and no more rarely than its window is long.
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
// Source: https://github.com/Azure/azure-resource-manager-schemas/issues/1753 (the code, observed of another time)
func queryRuleTimesAreKnown(w write) *Error {
	for _, property := range []string{"evaluationFrequency", "windowSize", "overrideQueryTimeRange"} {
		got := w.res.text(property)
		unknown := got != "" && !slices.Contains(queryTimes, got)
		if unknown || got == "P2D" && property == "evaluationFrequency" {
			return badRequest("BadRequest", "The %s '%s' is not supported; want one of %s.", property, got, strings.Join(queryTimes, ", "))
		}
	}
	every, window := w.res.text("evaluationFrequency"), w.res.text("windowSize")
	return badRequest("BadRequest", "The evaluationFrequency '%s' must not be longer than the windowSize '%s'.", every, window).
		when(window != "" && slices.Index(queryTimes, every) > slices.Index(queryTimes, window))
}

// invalidBudget is the code of whatever is wrong with a budget: the bare status.
// Source: https://github.com/jpsnover/ai-triad-research/pull/1697 (observed)
const invalidBudget = "400"

// budgetPeriod is when a budget starts and ends; the zero time where it is not
// said, or in a form that is not known here.
func (r *Resource) budgetPeriod() (start, end time.Time) {
	return date(r.text("timePeriod.startDate")), date(r.text("timePeriod.endDate"))
}

// date reads a moment or a day, in UTC.
func date(s string) time.Time {
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}

// budgetStartsWithAMonth: budgets count whole months, or billing periods.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
func budgetStartsWithAMonth(w write) *Error {
	start, _ := w.res.budgetPeriod()
	return badRequest(invalidBudget, "Start date '%s' must be the first of the month.", start.Format(time.DateOnly)).
		when(start.Day() != 1 && !strings.HasPrefix(w.res.text("timeGrain"), "Billing"))
}

// budgetStartIsNear: a new budget starts in the current period or within a year.
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/12121 (the wording, observed)
func budgetStartIsNear(w write) *Error {
	start, _ := w.res.budgetPeriod()
	now, months := w.cloud.Now().UTC(), map[string]int{"Monthly": 1, "Quarterly": 3, "Annually": 12}[w.res.text("timeGrain")]
	if w.old != nil || start.IsZero() || months == 0 {
		return nil
	}
	passed := (int(now.Month()) - 1) % months // since the period began
	earliest := time.Date(now.Year(), now.Month()-time.Month(passed), 1, 0, 0, 0, 0, time.UTC)
	return badRequest(invalidBudget, "Start date for %s time grain should not be prior to the current period, which began on %s, "+
		"nor more than 1 year in the future.", w.res.text("timeGrain"), earliest.Format(time.DateOnly)).when(start.Before(earliest) || start.After(now.AddDate(1, 0, 0)))
}

// budgetEndsLater: a budget ends after it starts.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
func budgetEndsLater(w write) *Error {
	start, end := w.res.budgetPeriod()
	return badRequest(invalidBudget, "End date must be after start date.").when(!end.IsZero() && !end.After(start))
}

// budgetStartIsFixed: a budget that starts at another time is another budget.
// Source: https://github.com/jpsnover/ai-triad-research/pull/1697 (observed)
func budgetStartIsFixed(w write) *Error {
	before, _ := w.old.budgetPeriod()
	after, _ := w.res.budgetPeriod()
	return badRequest(invalidBudget, "Start date of budgets cannot be updated. Please delete and create a new budget.").
		when(w.old != nil && !before.Equal(after))
}

// budgetTellsSomeone: up to five notifications, each to somebody.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#notification
func budgetTellsSomeone(w write) *Error {
	notifications := at(w.res.Properties, "notifications[]")
	silent := slices.ContainsFunc(notifications, func(n any) bool {
		return len(texts(n, "contactEmails[]"))+len(texts(n, "contactGroups[]"))+len(texts(n, "contactRoles[]")) == 0
	})
	return badRequest(invalidBudget, "A budget has up to five notifications, each with a contact email, group or role.").
		when(silent || len(notifications) > 5)
}
