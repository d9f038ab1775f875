package app

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// isConsumptionOnly reports whether an environment has no workload profiles. An
// environment in a network of its own has the Consumption profile without listing
// it.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/1646
func (e *ManagedEnvironment) isConsumptionOnly() bool {
	return len(e.Properties.WorkloadProfiles) == 0 && !e.Properties.VnetConfiguration.InfrastructureSubnetID.IsSet()
}

// dedicated are the types of workload profiles that consist of nodes.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
var dedicated = []body.Text{ // a constant
	"D4", "D8", "D16", "D32", "E4", "E8", "E16", "E32", "NC24-A100", "NC48-A100", "NC96-A100",
}

// isServerless reports whether a workload profile has no nodes: Consumption, with or
// without GPUs. Which GPUs there are differs by region.
func (p WorkloadProfile) isServerless() bool {
	kind := strings.ReplaceAll(string(p.WorkloadProfileType), "_", "-")
	return strings.EqualFold(kind, consumption) || len(kind) > len(gpu) && strings.EqualFold(kind[:len(gpu)], gpu)
}

const gpu = consumption + "-GPU-"

// profileTypesExist: The type of a workload profile is Consumption, with or without
// GPUs, or one of a family with 4 to 32 vCPU or with GPUs.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
// Source: https://github.com/Azure/azure-cli/issues/30526 (observed)
func profileTypesExist(q environmentRequest) *arm.Error {
	for _, profile := range q.New.Properties.WorkloadProfiles {
		if !profile.isServerless() && !profile.WorkloadProfileType.Is(dedicated...) {
			return q.BadRequest("WorkloadProfileInvalidType", "Workload profile type '%s' is invalid.", profile.WorkloadProfileType)
		}
	}
	return nil
}

// onlyNodesAreCounted: The number of nodes of a Consumption profile cannot be set.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/31961 (observed)
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/31763 (for GPUs, observed)
func onlyNodesAreCounted(q environmentRequest) *arm.Error {
	for _, profile := range q.New.Properties.WorkloadProfiles {
		property := "MinimumCount"
		if !profile.MinimumCount.IsSet() {
			property = "MaximumCount"
		}
		if profile.isServerless() && (profile.MinimumCount.IsSet() || profile.MaximumCount.IsSet()) {
			return q.BadRequest("WorkloadProfilePropertyNotSupported", "Workload Profile property '%s' is not supported for %s.",
				property, profile.WorkloadProfileType)
		}
	}
	return nil
}

// profileNamesDiffer: The workload profiles of an environment have different names,
// and at most one is of type Consumption.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
func profileNamesDiffer(q environmentRequest) *arm.Error {
	seen := map[string]bool{}
	for _, profile := range q.New.Properties.WorkloadProfiles {
		key := "name " + strings.ToLower(string(profile.Name))
		if seen[key] || profile.WorkloadProfileType.Is(consumption) && seen[consumption] {
			return q.BadRequest("WorkloadProfileDuplicate", "Workload profile '%s' of type '%s' is listed more than once.",
				profile.Name, profile.WorkloadProfileType)
		}
		seen[key] = true
		seen[consumption] = seen[consumption] || profile.WorkloadProfileType.Is(consumption)
	}
	return nil
}

// profileCountsAreOrdered: The minimum number of nodes of a workload profile is at
// most the maximum.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
func profileCountsAreOrdered(q environmentRequest) *arm.Error {
	for _, profile := range q.New.Properties.WorkloadProfiles {
		low, high := profile.MinimumCount.Or(0), profile.MaximumCount.Or(0)
		if low < 0 || high < 0 || profile.MaximumCount.IsSet() && low > high {
			return q.BadRequest("WorkloadProfileInvalidCount", "Workload profile '%s' has a minimumCount of %d and a maximumCount of %d.",
				profile.Name, low, high)
		}
	}
	return nil
}
