package insights

import (
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

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

// queryRuleScopesFit: A log alert has a scope, and its scopes are of one type.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
func queryRuleScopesFit(q queryRuleRequest) *arm.Error {
	scopes := q.New.Properties.Scopes
	if len(scopes) == 0 {
		return q.BadRequest("BadRequest", "The scopes of the rule must contain a resource.")
	}
	for _, scope := range scopes[1:] {
		if first := typeOf(string(scopes[0])); !armid.Same(typeOf(string(scope)), first) {
			return q.BadRequest("BadRequest", "All scopes of the rule must have the same type, but '%s' is no '%s'.", scope, first)
		}
	}
	return nil
}

// queryRuleHasAQuery: A log alert has a condition, each condition has a query, and
// an alert on anything but the number of rows names the column that it measures.
//
// Source: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/create-or-update
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
func queryRuleHasAQuery(q queryRuleRequest) *arm.Error {
	if q.New.Kind.Is("LogToMetric") {
		return nil
	}
	if len(q.New.Properties.Criteria.AllOf) == 0 {
		return q.BadRequest("BadRequest", "The rule must have a condition in criteria.allOf.")
	}
	for _, condition := range q.New.Properties.Criteria.AllOf {
		switch {
		case !condition.Query.IsSet():
			return q.BadRequest("BadRequest", "The query of a condition must not be empty.")
		case condition.TimeAggregation.IsSet() && !condition.TimeAggregation.Is("Count") && !condition.MetricMeasureColumn.IsSet():
			return q.BadRequest("BadRequest", "The timeAggregation '%s' needs a metricMeasureColumn.", condition.TimeAggregation)
		}
	}
	return nil
}

// queryRuleHasDurations: A log alert has an evaluation frequency and a window.
//
// Source: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/create-or-update
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
func queryRuleHasDurations(q queryRuleRequest) *arm.Error {
	rule := q.New.Properties
	if !q.New.Kind.Is("LogToMetric") && (!rule.EvaluationFrequency.IsSet() || !rule.WindowSize.IsSet()) {
		return q.BadRequest("BadRequest", "The rule must have an evaluationFrequency and a windowSize.")
	}
	return nil
}

// queryRuleFailingPeriodsFit: A log alert looks at 1 to 6 evaluation periods, and
// no more of them must fail than it looks at.
//
// Source: https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/create-or-update
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go
func queryRuleFailingPeriodsFit(q queryRuleRequest) *arm.Error {
	const most = 6
	for _, condition := range q.New.Properties.Criteria.AllOf {
		failing, all := condition.FailingPeriods.MinFailingPeriodsToAlert.Or(1), condition.FailingPeriods.NumberOfEvaluationPeriods.Or(1)
		if failing < 1 || failing > all || all > most {
			return q.BadRequest("BadRequest", "minFailingPeriodsToAlert must be between 1 and numberOfEvaluationPeriods, and that at most %d.", most)
		}
	}
	return nil
}
