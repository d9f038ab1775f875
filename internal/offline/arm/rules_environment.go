package arm

import (
	"net/netip"
	"slices"
)

const (
	invalidNetwork = "ManagedEnvironmentInvalidNetworkConfiguration"
	// Where an environment says where it lives, and where its logs go.
	infrastructureSubnet = "vnetConfiguration.infrastructureSubnetId"
	logAnalytics         = "appLogsConfiguration.logAnalyticsConfiguration"
)

// logsHaveAWorkspace: the destination log-analytics needs a workspace and its key.
// Source: https://learn.microsoft.com/azure/container-apps/log-options
// Source: https://github.com/microsoft/azure-container-apps/issues/990 (the code, observed)
func logsHaveAWorkspace(w write) *Error {
	said := w.res.text(logAnalytics+".customerId") != "" && w.res.text(logAnalytics+".sharedKey") != ""
	return badRequest(invalidRequest, "LogAnalyticsConfiguration is invalid. Must provide a valid LogAnalyticsConfiguration.").
		when(w.res.is("appLogsConfiguration.destination", "log-analytics") && !said)
}

// workspaceKeyMatches: the key must be one of the workspace that is named.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-apps/log-options
func workspaceKeyMatches(w write) *Error {
	sent := w.res.text(logAnalytics + ".sharedKey")
	return first(w.cloud.of(workspaceType), func(workspace *Resource) *Error {
		named := guid("workspace", workspace.ID) == w.res.text(logAnalytics+".customerId") && !workspace.Seeded
		return badRequest(invalidRequest, "LogAnalyticsConfiguration is invalid. The shared key is not one of workspace '%s'.",
			workspace.name()).when(named && sent != "" && sent != WorkspaceKey(workspace.ID, 1) && sent != WorkspaceKey(workspace.ID, 2))
	})
}

// subnetIsNamed: zones and internal environments are a matter of a subnet. The
// code was observed, and the wording about zones.
// Source: https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps
// Source: https://learn.microsoft.com/azure/container-apps/networking
func subnetIsNamed(w write) *Error {
	return badRequest(invalidNetwork, "ZoneRedundant and Internal must be disabled if InfrastructureSubnetId is not provided.").
		when(w.res.text(infrastructureSubnet) == "" && (w.res.isTrue("zoneRedundant") || w.res.isTrue("vnetConfiguration.internal")))
}

// subnetIsDelegated: the subnet of an environment belongs to environments.
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/119379 (the code, observed)
func subnetIsDelegated(w write) *Error {
	subnet := w.cloud.subnet(w.res.text(infrastructureSubnet))
	return badRequest("ManagedEnvironmentSubnetDelegationError",
		"The subnet of the environment must be delegated to the service 'Microsoft.App/environments'.").
		when(subnet != nil && !isDelegated(subnet, "Microsoft.App/environments"))
}

// subnetIsLargeEnough: /27 or larger with workload profiles, else /23.
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
// Source: https://github.com/microsoft/azure-container-apps/issues/425 (observed)
func subnetIsLargeEnough(w write) *Error {
	least := 23
	if len(at(w.res.Properties, "workloadProfiles[]")) > 0 {
		least = 27
	}
	small := func(p netip.Prefix) bool { return p.Bits() > least }
	return badRequest(invalidNetwork, "The environment network configuration is invalid: "+
		"Provided subnet must have a size of at least /%d.", least).
		when(slices.ContainsFunc(prefixesOf(w.cloud.subnet(w.res.text(infrastructureSubnet))), small))
}

// reservedRanges are what Container Apps use themselves.
var reservedRanges = []string{
	"169.254.0.0/16", "172.30.0.0/16", "172.31.0.0/16", "192.0.2.0/24",
	"100.100.0.0/17", "100.100.128.0/19", "100.100.160.0/19", "100.100.192.0/19",
}

// subnetRangeIsNotReserved: the subnet must not overlap what the platform uses.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet-address-range-restrictions
func subnetRangeIsNotReserved(w write) *Error {
	return first(parsePrefixes(reservedRanges), func(reserved netip.Prefix) *Error {
		return badRequest(invalidNetwork, "The environment network configuration is invalid: the subnet overlaps the reserved range %s.",
			reserved).when(slices.ContainsFunc(prefixesOf(w.cloud.subnet(w.res.text(infrastructureSubnet))), reserved.Overlaps))
	})
}

// subnetIsExclusive: a subnet is for one environment, and for nothing else. Both
// codes were observed.
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks
func subnetIsExclusive(w write) *Error {
	return first(w.cloud.usersOf(w.res.text(infrastructureSubnet)), func(user *Resource) *Error {
		if user.isA(environmentType) {
			return badRequest("ManagedEnvironmentSubnetInUse", "The subnet is already in use by environment '%s'.", user.name()).
				when(!same(user.ID, w.res.ID))
		}
		return badRequest(invalidNetwork, "The environment network configuration is invalid: "+
			"The delegated subnet cannot be used by any other Azure resources, such as '%s'.", user.ID)
	})
}
