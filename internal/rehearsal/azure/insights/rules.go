package insights

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// diagnosticsHaveASink: A diagnostic setting needs a destination.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings (the wording, observed)
func diagnosticsHaveASink(q diagnosticRequest) *arm.Error {
	for _, sink := range sinks(q.New) {
		if sink.IsSet() {
			return nil
		}
	}
	return q.BadRequest("BadRequest", "At least one data sink needs to be specified.")
}

// sinks returns the destinations of a diagnostic setting. Each kind of
// destination has its own index.
func sinks(setting *DiagnosticSetting) []body.Text {
	p := setting.Properties
	return []body.Text{p.WorkspaceID, p.StorageAccountID, p.EventHubAuthorizationRuleID, p.MarketplacePartnerID, p.ServiceBusRuleID}
}

// diagnosticsNameCategoriesOrGroups: A diagnostic setting names log categories or
// category groups, not both.
//
// Source: https://github.com/Azure/azure-rest-api-specs/issues/22719 (the wording, observed)
func diagnosticsNameCategoriesOrGroups(q diagnosticRequest) *arm.Error {
	var categories, groups bool
	for _, logs := range q.New.Properties.Logs {
		categories, groups = categories || logs.Category.IsSet(), groups || logs.CategoryGroup.IsSet()
	}
	if categories && groups {
		return q.BadRequest("BadRequest", "Diagnostic setting does not support mix of log category and log category group.")
	}
	return nil
}

// diagnosticSinkIsUsedOnce: Two diagnostic settings of a resource cannot send the
// same category to the same destination.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
// Source: https://github.com/Azure/bicep-registry-modules/issues/3407 (the code, observed)
func diagnosticSinkIsUsedOnce(q diagnosticRequest) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		theirs := arm.As[DiagnosticSetting](other)
		category := sharedCategory(q.New, theirs)
		for i, sink := range sinks(q.New) {
			if category != "" && sink.IsSet() && sink.Is(sinks(theirs)[i]) {
				return q.Conflict("Conflict", "The data sink is already used in diagnostic setting '%s' for category '%s'. Data sinks can't be "+
					"reused in different settings on the same category for the same resource.", other.Name(), category)
			}
		}
	}
	return nil
}

// sharedCategory returns a category that both diagnostic settings collect, or "".
// The group allLogs contains every log category.
func sharedCategory(a, b *DiagnosticSetting) string {
	isShared := func(x, y string) bool { return x == y || x == "allLogs" || y == "allLogs" }
	for _, x := range a.Properties.Logs {
		for _, y := range b.Properties.Logs {
			cx, cy := string(x.Category+x.CategoryGroup), string(y.Category+y.CategoryGroup)
			if x.Enabled.Is(true) && y.Enabled.Is(true) && isShared(cx, cy) {
				return cx
			}
		}
	}
	for _, x := range a.Properties.Metrics {
		for _, y := range b.Properties.Metrics {
			if x.Enabled.Is(true) && y.Enabled.Is(true) && x.Category == y.Category {
				return string(x.Category)
			}
		}
	}
	return ""
}

// queryRuleMutesOrResolves: An alert that resolves automatically cannot mute its
// actions.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
// Source: https://github.com/Azure/azure-powershell/issues/22583 (the wording, observed)
func queryRuleMutesOrResolves(q queryRuleRequest) *arm.Error {
	if q.New.Properties.AutoMitigate.Is(true) && q.New.Properties.MuteActionsDuration.IsSet() {
		return q.BadRequest("BadRequest", "Auto mitigation must be disabled when action suppression is set.")
	}
	return nil
}

// times are the durations that log alerts support, in minutes.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
var times = map[body.Text]int{
	"PT1M": 1, "PT5M": 5, "PT10M": 10, "PT15M": 15, "PT20M": 20, "PT30M": 30, "PT45M": 45, "PT1H": 60, "PT2H": 120, "PT3H": 180,
	"PT4H": 240, "PT5H": 300, "PT6H": 360, "P1D": 1440, "P2D": 2880,
}

// queryRuleMutesLongEnough: Actions are muted for at least the evaluation
// frequency.
//
// Source: https://github.com/Azure/azure-cli/issues/26581 (observed)
func queryRuleMutesLongEnough(q queryRuleRequest) *arm.Error {
	mute, muteKnown := times[q.New.Properties.MuteActionsDuration]
	every, everyKnown := times[q.New.Properties.EvaluationFrequency]
	if muteKnown && everyKnown && mute < every {
		return q.BadRequest("InvalidRequestContent", "The request content was invalid and could not be deserialized: "+
			"'EvaluationFrequency cannot be greater than MuteActionsDuration'.")
	}
	return nil
}

// queryRuleDurationsAreSupported: The evaluation frequency, window, time range
// and mute duration of a log alert are each one of a few supported values. The
// frequency is at most one day and not longer than the window, and the window is
// at most two days.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
// Source: https://github.com/Azure/azure-resource-manager-schemas/issues/1753 (the code, observed for another duration)
func queryRuleDurationsAreSupported(q queryRuleRequest) *arm.Error {
	const message = "The %s '%s' is not supported; want one of PT1M, PT5M, PT10M, PT15M, PT20M, PT30M, PT45M, PT1H, PT2H, PT3H, " +
		"PT4H, PT5H, PT6H, P1D, P2D."
	rule := q.New.Properties
	for _, given := range []struct {
		name    string
		time    body.Text
		without []body.Text // values that this property does not support
	}{
		{"evaluationFrequency", rule.EvaluationFrequency, []body.Text{"P2D"}},
		{"windowSize", rule.WindowSize, nil},
		{"overrideQueryTimeRange", rule.OverrideQueryTimeRange, nil},
		{"muteActionsDuration", rule.MuteActionsDuration, []body.Text{"PT1M", "PT20M"}},
	} {
		_, known := times[given.time]
		if given.time.IsSet() && (!known || given.time.Is(given.without...)) {
			return q.BadRequest("BadRequest", message, given.name, given.time)
		}
	}
	if rule.WindowSize.IsSet() && times[rule.EvaluationFrequency] > times[rule.WindowSize] {
		return q.BadRequest("BadRequest", "The evaluationFrequency '%s' must not be longer than the windowSize '%s'.",
			rule.EvaluationFrequency, rule.WindowSize)
	}
	return nil
}
