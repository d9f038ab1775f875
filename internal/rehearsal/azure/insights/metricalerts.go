package insights

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type metricAlertRequest = arm.Request[MetricAlert]

// frequencies and windows are the durations of metric alerts, in minutes.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-metric-alert-rule
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_metric_alert_resource.go
var (
	frequencies = map[body.Text]int{"PT1M": 1, "PT5M": 5, "PT15M": 15, "PT30M": 30, "PT1H": 60}
	windows     = map[body.Text]int{
		"PT1M": 1, "PT5M": 5, "PT15M": 15, "PT30M": 30, "PT1H": 60, "PT6H": 360, "PT12H": 720, "P1D": 1440,
	}
)

// alertDurationsAreSupported: The evaluation frequency and the window of a metric
// alert are each one of a few supported values, and the window is not shorter.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-metric-alert-rule
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_metric_alert_resource.go
func alertDurationsAreSupported(q metricAlertRequest) *arm.Error {
	every, window := q.New.Properties.EvaluationFrequency, q.New.Properties.WindowSize
	switch {
	case frequencies[every] == 0:
		return q.BadRequest("BadRequest", "The evaluationFrequency '%s' is not supported; want one of PT1M, PT5M, PT15M, PT30M, PT1H.", every)
	case windows[window] == 0:
		return q.BadRequest("BadRequest", "The windowSize '%s' is not supported; want one of PT1M, PT5M, PT15M, PT30M, PT1H, PT6H, PT12H, P1D.", window)
	case windows[window] < frequencies[every]:
		return q.BadRequest("BadRequest", "The windowSize '%s' must not be shorter than the evaluationFrequency '%s'.", window, every)
	}
	return nil
}

const multipleResources = "Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria"

// alertScopesFit: A metric alert has a scope. Criteria for a single resource have
// exactly one, and the scopes of others are of one type. An alert on a group, a
// subscription or several resources names the type and region of its targets.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-types#monitor-multiple-resources-with-one-alert-rule
// Source: https://learn.microsoft.com/rest/api/monitor/metric-alerts/create-or-update
func alertScopesFit(q metricAlertRequest) *arm.Error {
	scopes, kind := q.New.Properties.Scopes, criteriaOf(q.New).OdataType
	switch {
	case len(scopes) == 0:
		return q.BadRequest("BadRequest", "The scopes of the alert must contain a resource.")
	case len(scopes) > 1 && kind.Is("Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"):
		return q.BadRequest("BadRequest", "Criteria for a single resource cannot have %d scopes.", len(scopes))
	case kind.Is(multipleResources) && (len(scopes) > 1 || holdsResources(scopes[0])) && !namesTargets(q.New):
		return q.BadRequest("BadRequest", "targetResourceType and targetResourceRegion must be specified for these scopes.")
	}
	for _, scope := range scopes[1:] {
		if kind.Is(multipleResources) && !armid.Same(typeOf(string(scope)), typeOf(string(scopes[0]))) {
			return q.BadRequest("BadRequest", "All scopes of the alert must have the same type, but '%s' is no '%s'.", scope, typeOf(string(scopes[0])))
		}
	}
	return nil
}

// holdsResources reports whether a scope is a subscription or resource group.
func holdsResources(scope body.Text) bool {
	return strings.Count(strings.Trim(string(scope), "/"), "/") <= 3
}

// namesTargets reports whether an alert has the type and region of its targets.
func namesTargets(alert *MetricAlert) bool {
	return alert.Properties.TargetResourceType.IsSet() && alert.Properties.TargetResourceRegion.IsSet()
}

// criteria are the properties that the kinds of criteria share.
type criteria struct {
	body.Object
	OdataType body.Text        `json:"odata.type"`
	AllOf     []MetricCriteria `json:"allOf"`
}

// criteriaOf returns the criteria of an alert.
func criteriaOf(alert *MetricAlert) (c criteria) {
	object, _ := alert.Properties.Criteria.(map[string]any)
	body.Decode(object, &c)
	return c
}

// alertCriteriaAreNamedOnce: A metric alert has 1 to 5 criteria, whose names differ.
// A dynamic threshold is the only one.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-metric-alert-rule
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_metric_alert_resource.go
func alertCriteriaAreNamedOnce(q metricAlertRequest) *arm.Error {
	const most = 5
	c, named := criteriaOf(q.New), map[string]bool{}
	if c.OdataType.Is("Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria") {
		return nil
	}
	if len(c.AllOf) == 0 || len(c.AllOf) > most {
		return q.BadRequest("BadRequest", "The alert must have 1 to %d criteria.", most)
	}
	for _, criterion := range c.AllOf {
		name := armid.Key(string(criterion.Name))
		switch {
		case named[name]:
			return q.BadRequest("BadRequest", "The names of criteria must be unique, but '%s' occurs twice.", criterion.Name)
		case criterion.CriterionType.Is("DynamicThresholdCriterion") && len(c.AllOf) > 1:
			return q.BadRequest("BadRequest", "A dynamic threshold must be the only criterion.")
		}
		named[name] = true
	}
	return nil
}

// alertMetricExists: A metric alert names a metric of its resource, unless it skips
// the validation or uses metrics of another namespace.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/metrics-index
func alertMetricExists(q metricAlertRequest) *arm.Error {
	for _, criterion := range criteriaOf(q.New).AllOf {
		for _, scope := range q.New.Properties.Scopes {
			isOwn := !criterion.MetricNamespace.IsSet() || armid.Same(string(criterion.MetricNamespace), typeOf(string(scope)))
			if isOwn && !criterion.SkipMetricValidation.Is(true) && !offers(monitoredAt(string(scope)).Names, criterion.MetricName) {
				return q.BadRequest("BadRequest", "Couldn't find a metric named %s. If the metric will be available later, you can skip metric validation.",
					criterion.MetricName)
			}
		}
	}
	return nil
}

// alertDimensionsHaveValues: A dimension of a metric alert has values.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_metric_alert_resource.go
func alertDimensionsHaveValues(q metricAlertRequest) *arm.Error {
	for _, criterion := range criteriaOf(q.New).AllOf {
		isEmpty := func(d MetricDimension) bool { return len(d.Values) == 0 }
		if i := slices.IndexFunc(criterion.Dimensions, isEmpty); i >= 0 {
			return q.BadRequest("BadRequest", "The dimension '%s' must have a value.", criterion.Dimensions[i].Name)
		}
	}
	return nil
}
