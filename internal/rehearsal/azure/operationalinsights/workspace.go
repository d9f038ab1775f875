package operationalinsights

import (
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// invalidParameter is the code of Log Analytics for an invalid value.
const invalidParameter = "InvalidParameter"

const capacityReservation = "CapacityReservation"

// workspaceIsRecoveredInPlace: A deleted workspace reserves its name in its
// resource group for 14 days. Creating it again in the same region recovers it;
// another region is a conflict.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
// Source: https://github.com/Azure/azure-cli/issues/11916 (observed)
func workspaceIsRecoveredInPlace(q workspaceRequest) *arm.Error {
	if deleted := q.Azure.Deleted(q.ID); deleted != nil && deleted.Region() != q.Region() {
		return q.Conflict("Conflict", "The workspace name '%s' is not unique: a deleted workspace in location '%s' has it.",
			q.Name(), arm.As[Workspace](deleted).Location)
	}
	return nil
}

// workspaceSkuIsOffered: A new workspace cannot have the SKU Standard or Premium,
// and only a dedicated cluster gives its workspaces the SKU LACluster.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/cost-logs#standard-and-premium-pricing-tiers
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/loganalytics/log_analytics_workspace_resource.go
func workspaceSkuIsOffered(q workspaceRequest) *arm.Error {
	if sku := q.New.Properties.Sku.Name; q.IsNew() && sku.Is("Standard", "Premium", "LACluster") {
		return q.BadRequest(invalidParameter, "The SKU '%s' is not available for new workspaces.", sku)
	}
	return nil
}

// retentions are the days for which each SKU keeps logs: the least and the most.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/cost-logs
var retentions = map[body.Text][2]int{"Free": {7, 7}, "Standard": {30, 30}, "Premium": {365, 365}} // a constant

// retentionFitsSku: A workspace keeps logs for 30 to 730 days, with the SKU Free for
// exactly 7.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
// Source: https://github.com/Azure/azure-powershell/issues/12524 (the range, with another code)
func retentionFitsSku(q workspaceRequest) *arm.Error {
	limits, isSpecial := retentions[q.New.Properties.Sku.Name]
	if !isSpecial {
		limits = [2]int{30, 730}
	}
	days := q.New.Properties.RetentionInDays
	if days.IsSet() && (days.Or(0) < limits[0] || days.Or(0) > limits[1]) {
		return q.BadRequest(invalidParameter, "'RetentionInDays' property doesn't match the SKU limits: got %d, want %d to %d.",
			days.Or(0), limits[0], limits[1])
	}
	return nil
}

// levels are the commitment tiers, in GB a day.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/cost-logs#commitment-tiers
var levels = []int{100, 200, 300, 400, 500, 1000, 2000, 5000, 10000, 25000, 50000} // a constant

// capacityFitsSku: The SKU CapacityReservation has one of the commitment tiers: 100,
// 200, 300 GB a day and so on. Other SKUs have none.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/cost-logs#commitment-tiers
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/loganalytics/log_analytics_workspace_resource.go
func capacityFitsSku(q workspaceRequest) *arm.Error {
	sku := q.New.Properties.Sku
	level := sku.CapacityReservationLevel
	switch {
	case !sku.Name.Is(capacityReservation) && level.Or(0) > 0:
		return q.BadRequest(invalidParameter, "'CapacityReservationLevel' must not be set for the SKU '%s'.", sku.Name)
	case sku.Name.Is(capacityReservation) && !slices.Contains(levels, level.Or(0)):
		return q.BadRequest(invalidParameter, "'CapacityReservationLevel' must be one of %v, not %d.", levels, level.Or(0))
	}
	return nil
}

// dailyCapIsEnough: The daily cap of a workspace is at least 0.023 GB, or -1 for
// none. The cap of the SKU Free is fixed.
//
// Source: https://learn.microsoft.com/cli/azure/monitor/log-analytics/workspace
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/9228
func dailyCapIsEnough(q workspaceRequest) *arm.Error {
	const least, none = 0.023, -1
	quota := q.New.Properties.WorkspaceCapping.DailyQuotaGb
	switch {
	case !quota.IsSet():
		return nil
	case q.New.Properties.Sku.Name.Is("Free"):
		return q.BadRequest(invalidParameter, "'DailyQuotaGb' cannot be set for the SKU 'Free'.")
	case quota.Or(0) != none && quota.Or(0) < least:
		return q.BadRequest(invalidParameter, "'DailyQuotaGb' must be at least %v, or %d for no cap.", least, none)
	}
	return nil
}
