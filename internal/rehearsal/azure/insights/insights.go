// Package insights describes Azure Monitor: diagnostic settings, alerts, action
// groups and workbooks.
package insights

import (
	_ "embed"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

//go:embed contract.json
var contract []byte

// Service describes Azure Monitor.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.Insights",
		Contract:  contract,
		Types:     []arm.ResourceType{actionGroups(), diagnosticSettings(), metricAlerts(), scheduledQueryRules()},
	}
}

type (
	diagnosticRequest = arm.Request[DiagnosticSetting]
	queryRuleRequest  = arm.Request[ScheduledQueryRule]
)

func actionGroups() arm.Type[ActionGroup] {
	return arm.Type[ActionGroup]{
		Facts: arm.Facts{Name: "Microsoft.Insights/actionGroups", Location: arm.RegionalOrGlobal},
		Rules: []arm.Rule[ActionGroup]{receiversAreNamedOnce, secureWebhookNamesItsApplication},
	}
}

func diagnosticSettings() arm.Type[DiagnosticSetting] {
	return arm.Type[DiagnosticSetting]{
		Facts: arm.Facts{Name: "Microsoft.Insights/diagnosticSettings"},
		Rules: []arm.Rule[DiagnosticSetting]{
			diagnosticsHaveASink, diagnosticsNameCategoriesOrGroups, diagnosticCategoriesExist, diagnosticsKeepNothing, diagnosticSettingsAreFew,
			diagnosticSinkIsUsedOnce,
		},
	}
}

func metricAlerts() arm.Type[MetricAlert] {
	return arm.Type[MetricAlert]{
		Facts: arm.Facts{Name: "Microsoft.Insights/metricAlerts", Location: arm.Global},
		Rules: []arm.Rule[MetricAlert]{
			alertScopesFit, alertDurationsAreSupported, alertCriteriaAreNamedOnce, alertDimensionsHaveValues, alertMetricExists,
		},
		Outputs: func(arm.Request[MetricAlert]) MetricAlert {
			return MetricAlert{Properties: MetricAlertProperties{IsMigrated: body.Of(false)}}
		},
	}
}

func scheduledQueryRules() arm.Type[ScheduledQueryRule] {
	return arm.Type[ScheduledQueryRule]{
		Facts: arm.Facts{Name: "Microsoft.Insights/scheduledQueryRules"},
		Rules: []arm.Rule[ScheduledQueryRule]{
			queryRuleScopesFit, queryRuleHasAQuery, queryRuleHasDurations, queryRuleFailingPeriodsFit, queryRuleMutesOrResolves, queryRuleMutesLongEnough,
			queryRuleDurationsAreSupported,
		},
	}
}
