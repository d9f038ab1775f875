package app

import (
	"net/netip"
	"slices"
	"time"

	form "github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/operationalinsights"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

type environmentRequest = arm.Request[ManagedEnvironment]

// delegation is the service that an environment's subnet must be delegated to.
const delegation = "Microsoft.App/environments"

func managedEnvironments() arm.Type[ManagedEnvironment] {
	return arm.Type[ManagedEnvironment]{
		Facts: arm.Facts{
			Name: EnvironmentType,
			// Deletion continues long after the response.
			Takes:         clock.Span{Create: 3 * time.Minute, Update: 2 * time.Minute, Delete: 8 * time.Minute},
			NotFound:      "ManagedEnvironmentNotFound",
			LivesInSubnet: true,
			Delegation:    delegation,
		},
		PrivateLinkGroups: func(environmentRequest) []string { return []string{"managedEnvironments"} },
		Existing: ManagedEnvironment{Properties: ManagedEnvironmentProperties{
			WorkloadProfiles: []WorkloadProfile{{Name: consumption, WorkloadProfileType: consumption}},
		}},
		Rules: []arm.Rule[ManagedEnvironment]{
			environmentIsIdle, logsHaveAWorkspace, workspaceIsIdentifiedByGUID, workspaceKeyMatches,
			environmentHasRequiredSubnet, subnetIsDelegated, subnetIsLargeEnough, subnetRangeIsNotReserved, subnetIsExclusive, ownRangesFit,
			profileTypesExist, onlyNodesAreCounted, profileNamesDiffer, profileCountsAreOrdered,
		},
		DeleteRules:      []arm.Rule[ManagedEnvironment]{environmentIsUnused},
		MissingReference: subnetExists,
		Outputs: func(q environmentRequest) ManagedEnvironment {
			return ManagedEnvironment{Properties: ManagedEnvironmentProperties{
				DefaultDomain:       body.Textf("%s.%s.azurecontainerapps.io", arm.Digest(q.ID)[:10], q.New.Location),
				StaticIP:            "20.0.0.1",
				EventStreamEndpoint: body.Textf("https://%s.azurecontainerapps.dev%s/eventstream", q.New.Location, q.ID),
			}}
		},
	}
}

// environmentIsIdle: An environment accepts one operation at a time.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/701 (the code, observed)
func environmentIsIdle(q environmentRequest) *arm.Error {
	if q.Azure.Activity(q.ID) != arm.Idle {
		return q.Conflict("ManagedEnvironmentOperationInProgress", "Cannot modify Container Apps environment '%s' because there is an "+
			"active provisioning operation in progress.", q.Name())
	}
	return nil
}

// logsHaveAWorkspace: The log destination log-analytics needs a workspace and its
// key.
//
// Source: https://learn.microsoft.com/azure/container-apps/log-options
// Source: https://github.com/microsoft/azure-container-apps/issues/990 (the code, observed)
func logsHaveAWorkspace(q environmentRequest) *arm.Error {
	logs := q.New.Properties.AppLogsConfiguration
	workspace := logs.LogAnalyticsConfiguration
	if logs.Destination.Is("log-analytics") && (!workspace.CustomerID.IsSet() || !workspace.SharedKey.IsSet()) {
		return q.BadRequest(invalidRequest, "LogAnalyticsConfiguration is invalid. Must provide a valid LogAnalyticsConfiguration.")
	}
	return nil
}

// workspaceIsIdentifiedByGUID: The workspace is identified by its customer ID,
// not by its ARM ID.
//
// Source: https://learn.microsoft.com/azure/container-apps/log-options (the code and the wording, observed)
func workspaceIsIdentifiedByGUID(q environmentRequest) *arm.Error {
	logs := q.New.Properties.AppLogsConfiguration
	if logs.Destination.Is("log-analytics") && !armid.GUID.MatchString(string(logs.LogAnalyticsConfiguration.CustomerID)) {
		return q.BadRequest(invalidRequest, "LogAnalyticsConfiguration.CustomerId is invalid. CustomerId must be a GUID.")
	}
	return nil
}

// workspaceKeyMatches: The shared key must be a key of that workspace.
//
// Source: https://learn.microsoft.com/azure/container-apps/log-options
func workspaceKeyMatches(q environmentRequest) *arm.Error {
	named := q.New.Properties.AppLogsConfiguration.LogAnalyticsConfiguration
	if !named.SharedKey.IsSet() {
		return nil
	}
	for _, workspace := range q.Azure.All(operationalinsights.WorkspaceType) {
		keys := []string{arm.AccessKey(workspace.ID, 1), arm.AccessKey(workspace.ID, 2)}
		isNamed := workspace.Own() && named.CustomerID.Is(body.Text(operationalinsights.CustomerID(workspace.ID)))
		if isNamed && !slices.Contains(keys, string(named.SharedKey)) {
			return q.BadRequest(invalidRequest, "LogAnalyticsConfiguration is invalid. The shared key is not one of workspace '%s'.", workspace.Name())
		}
	}
	return nil
}

// subnetExists: The subnet must exist.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/1220 (the code, observed)
func subnetExists(q environmentRequest, missing form.Reference) *arm.Error {
	if !armid.Same(missing.Wanted, network.SubnetType) {
		return nil
	}
	return q.BadRequest(invalidNetwork,
		"The environment network configuration is invalid: The subnet '%s' and its addressPrefix could not be found.", missing.ID)
}

// environmentHasRequiredSubnet: A zone-redundant or internal environment needs a
// subnet.
//
// Source: https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps (the code and the wording, observed)
// Source: https://learn.microsoft.com/azure/container-apps/networking
func environmentHasRequiredSubnet(q environmentRequest) *arm.Error {
	properties := q.New.Properties
	needsOne := properties.ZoneRedundant.Is(true) || properties.VnetConfiguration.Internal.Is(true)
	if needsOne && !properties.VnetConfiguration.InfrastructureSubnetID.IsSet() {
		return q.BadRequest(invalidNetwork, "ZoneRedundant and Internal must be disabled if InfrastructureSubnetId is not provided.")
	}
	return nil
}

// subnet returns the subnet of the environment, if its properties are known.
func subnet(q environmentRequest) (found network.Subnet, known bool) {
	return network.SubnetOf(q.Azure, string(q.New.Properties.VnetConfiguration.InfrastructureSubnetID))
}

// subnetIsDelegated: The subnet must be delegated to Microsoft.App/environments.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/119379 (the code, observed)
// Source: https://github.com/kommodity-io/kommodity/pull/440 (new environments of both kinds need it, observed)
func subnetIsDelegated(q environmentRequest) *arm.Error {
	if found, known := subnet(q); known && !found.IsDelegatedTo(delegation) {
		return q.BadRequest("ManagedEnvironmentSubnetDelegationError",
			"The subnet of the environment must be delegated to the service '%s'.", delegation)
	}
	return nil
}

// subnetIsLargeEnough: The subnet must be /27 or larger. A new environment in a
// network of its own always has workload profiles.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
// Source: https://github.com/microsoft/azure-container-apps/issues/1646
// Source: https://github.com/microsoft/azure-container-apps/issues/425 (observed)
func subnetIsLargeEnough(q environmentRequest) *arm.Error {
	const least = 27
	if found, _ := subnet(q); found.SmallestPrefix() > least {
		return q.BadRequest(invalidNetwork,
			"The environment network configuration is invalid: Provided subnet must have a size of at least /%d.", least)
	}
	return nil
}

// reserved are the address ranges that the platform uses.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet-address-range-restrictions
var reserved = []netip.Prefix{ // a constant
	netip.MustParsePrefix("169.254.0.0/16"), netip.MustParsePrefix("172.30.0.0/16"), netip.MustParsePrefix("172.31.0.0/16"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("100.100.0.0/17"), netip.MustParsePrefix("100.100.128.0/19"),
	netip.MustParsePrefix("100.100.160.0/19"), netip.MustParsePrefix("100.100.192.0/19"),
}

// subnetRangeIsNotReserved: The subnet must not overlap an address range that the
// platform uses.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet-address-range-restrictions
func subnetRangeIsNotReserved(q environmentRequest) *arm.Error {
	found, _ := subnet(q)
	for _, prefix := range found.Prefixes() {
		if i := slices.IndexFunc(reserved, prefix.Overlaps); i >= 0 {
			return q.BadRequest(invalidNetwork,
				"The environment network configuration is invalid: the subnet overlaps the reserved range %s.", reserved[i])
		}
	}
	return nil
}

// subnetIsExclusive: A subnet can be used by only one environment and by no other
// resource.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks (both codes, observed)
func subnetIsExclusive(q environmentRequest) *arm.Error {
	for _, user := range q.Azure.Users(string(q.New.Properties.VnetConfiguration.InfrastructureSubnetID)) {
		switch {
		case armid.Same(user.ID, q.ID) || !q.Azure.Facts(user.Type).LivesInSubnet:
		case user.IsA(EnvironmentType):
			return q.BadRequest("ManagedEnvironmentSubnetInUse", "The subnet is already in use by environment '%s'.", user.Name())
		default:
			return q.BadRequest(invalidNetwork, "The environment network configuration is invalid: The delegated subnet cannot be used by "+
				"any other Azure resources, such as '%s'.", user.ID)
		}
	}
	return nil
}

// ownRangesFit: The ranges that are set aside for the infrastructure overlap neither
// each other nor the subnet, and the address for DNS is in its range.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments#vnetconfiguration
func ownRangesFit(q environmentRequest) *arm.Error {
	vnet := q.New.Properties.VnetConfiguration
	found, _ := subnet(q)
	others := append(found.Prefixes(), network.ParsePrefixes(vnet.DockerBridgeCidr)...)
	for _, reserved := range network.ParsePrefixes(vnet.PlatformReservedCidr) {
		if i := slices.IndexFunc(others, reserved.Overlaps); i >= 0 {
			return q.BadRequest(invalidNetwork, "The environment network configuration is invalid: platformReservedCidr %s overlaps %s.", reserved, others[i])
		}
		if dns, err := netip.ParseAddr(string(vnet.PlatformReservedDnsIP)); err == nil && !reserved.Contains(dns) {
			return q.BadRequest(invalidNetwork, "The environment network configuration is invalid: platformReservedDnsIP %s is not in %s.", dns, reserved)
		}
	}
	return nil
}

// environmentIsUnused: An environment cannot be deleted while it has jobs or apps.
//
// Source: https://learn.microsoft.com/azure/container-apps/environment
// Source: https://github.com/crossplane-contrib/provider-upjet-azure/blob/main/examples/containerapp/cluster/testhooks/delete-containerjob.sh (observed)
func environmentIsUnused(q environmentRequest) *arm.Error {
	for _, user := range q.Azure.Users(q.ID) {
		switch {
		case user.IsA(JobType):
			return q.Conflict("ManagedEnvironmentHasContainerAppsJobs",
				"The specified environment %s cannot be deleted because it still contains Container Apps Jobs: %s.", q.Name(), user.ID)
		case user.IsA(AppType):
			return q.Conflict("ManagedEnvironmentHasContainerApps",
				"The specified environment %s cannot be deleted because it still contains Container Apps: %s.", q.Name(), user.ID)
		}
	}
	return nil
}
