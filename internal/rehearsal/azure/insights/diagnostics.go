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

// diagnosticCategoriesExist: A diagnostic setting names categories that the type of
// its resource has, and only the group allLogs or audit.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/logs-index
// Source: https://github.com/hashicorp/terraform/issues/20534 (the wording, observed)
func diagnosticCategoriesExist(q diagnosticRequest) *arm.Error {
	const message = "Category '%s' is not supported."
	of := monitoredAt(q.Parent())
	for _, logs := range q.New.Properties.Logs {
		switch {
		case logs.Category.IsSet() && !offers(of.Logs, logs.Category):
			return q.BadRequest("BadRequest", message, logs.Category)
		case logs.CategoryGroup.IsSet() && !logs.CategoryGroup.Is("allLogs", "audit"):
			return q.BadRequest("BadRequest", "Category group '%s' is not supported.", logs.CategoryGroup)
		}
	}
	for _, metrics := range q.New.Properties.Metrics {
		if metrics.Category.IsSet() && !offers(of.Metrics, metrics.Category) {
			return q.BadRequest("BadRequest", "Metric category '%s' is not supported.", metrics.Category)
		}
	}
	return nil
}

// diagnosticsKeepNothing: A new diagnostic setting cannot have a retention policy;
// a storage account has lifecycle rules instead.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/essentials/migrate-to-azure-storage-lifecycle-policy
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/23051 (observed)
func diagnosticsKeepNothing(q diagnosticRequest) *arm.Error {
	var policies []RetentionPolicy
	for _, logs := range q.New.Properties.Logs {
		policies = append(policies, logs.RetentionPolicy)
	}
	for _, metrics := range q.New.Properties.Metrics {
		policies = append(policies, metrics.RetentionPolicy)
	}
	for _, policy := range policies {
		if q.IsNew() && policy.Enabled.Is(true) && policy.Days.Or(0) > 0 {
			return q.BadRequest("BadRequest", "Diagnostic settings does not support retention for new diagnostic settings.")
		}
	}
	return nil
}

// diagnosticSettingsAreFew: A resource has at most five diagnostic settings.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
func diagnosticSettingsAreFew(q diagnosticRequest) *arm.Error {
	const most = 5
	if q.IsNew() && len(q.Azure.Siblings(q.Resource)) >= most {
		return q.BadRequest("BadRequest", "The limit of '%d' diagnostic settings was reached. To create a new diagnostic setting, delete an existing one.", most)
	}
	return nil
}
