package arm

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// reference is a property that holds the ARM ID of another resource.
type reference struct {
	path string
	// target is the ARM type that it must be of; empty: any.
	target string
}

// identities is where many types list the identities that they may act as.
const identities = "identity.userAssignedIdentities[]"

// references are the properties that hold ARM IDs, by the type that has them.
// Values that are no ID ("system") and IDs of types that offline Azure does not
// serve (a route table) are not looked at.
var references = map[string][]reference{
	accountType:     {{identities, identityType}, {"networkRuleSet.virtualNetworkRules[].virtualNetworkResourceId", subnetType}},
	budgetType:      {{"notifications[].contactGroups[]", actionGroupType}},
	diagnosticsType: {{"workspaceId", workspaceType}, {"storageAccountId", accountType}},
	endpointType: {
		{"subnet.id", subnetType},
		{"privateLinkServiceConnections[].privateLinkServiceId", ""},
		{"manualPrivateLinkServiceConnections[].privateLinkServiceId", ""},
	},
	environmentType: {{identities, identityType}, {"vnetConfiguration.infrastructureSubnetId", subnetType}},
	jobType: {
		{identities, identityType},
		{"environmentId", environmentType},
		{"configuration.registries[].identity", identityType},
		{"configuration.secrets[].identity", identityType},
		{"configuration.identitySettings[].identity", identityType},
		{"configuration.eventTriggerConfig.scale.rules[].identity", identityType},
	},
	metricAlertType: {{"scopes[]", ""}, {"actions[].actionGroupId", actionGroupType}},
	networkType:     {{"subnets[].networkSecurityGroup.id", securityGroupType}},
	queryRuleType:   {{identities, identityType}, {"scopes[]", ""}, {"actions.actionGroups[]", actionGroupType}},
	registryType:    {{identities, identityType}},
	serverType: {
		{"network.delegatedSubnetResourceId", subnetType},
		{"network.privateDnsZoneArmResourceId", zoneType},
		{"sourceServerResourceId", serverType},
	},
	subnetType:    {{"networkSecurityGroup.id", securityGroupType}},
	vaultType:     {{"properties.networkAcls.virtualNetworkRules[].id", subnetType}},
	workspaceType: {{identities, identityType}},
	zoneGroupType: {{"privateDnsZoneConfigs[].privateDnsZoneId", zoneType}},
	zoneLinkType:  {{"virtualNetwork.id", networkType}},
}

// referenceCodes are the codes of services that have one of their own for what
// is not there. Networking has one for everything else, too.
var referenceCodes = map[string]string{
	environmentType: "ManagedEnvironmentNotFound",
	identityType:    "FailedIdentityOperation",
	zoneType:        "InvalidPrivateDnsZoneIds",
}

// referencesExist: what a resource refers to must be there.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found
// Source: https://github.com/ansible-collections/azure/issues/734 (InvalidPrivateDnsZoneIds, observed)
func referencesExist(w write) *Error {
	return w.eachReference(func(r reference, id armid.ID) *Error {
		refusal := badRequest(referenceCodes[r.target], "The Resource '%s', which '%s' refers to, was not found.", id, w.res.ID)
		if refusal.Code == "" && strings.HasPrefix(w.res.kind().ARMType, "Microsoft.Network/") {
			refusal.Code = "InvalidResourceReference"
		} else if refusal.Code == "" {
			refusal = notFound("ResourceNotFound", "%s", refusal.Message)
		}
		_, served := typeOf(id.Type)
		return refusal.when(served && !w.cloud.exists(id.String()))
	})
}

// referencesFit: what a resource refers to must be of the type that belongs there.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func referencesFit(w write) *Error {
	return w.eachReference(func(r reference, id armid.ID) *Error {
		return badRequest("LinkedInvalidPropertyId", "Property id '%s' at path '%s' is invalid. Expect the ID of a '%s'.",
			id, r.path, r.target).when(r.target != "" && !strings.EqualFold(id.Type, r.target))
	})
}

// eachReference looks at every ARM ID that the resource refers to.
func (w write) eachReference(look func(reference, armid.ID) *Error) *Error {
	return first(references[w.res.kind().ARMType], func(r reference) *Error {
		return first(texts(w.res.Properties, r.path), func(s string) *Error {
			if id, err := armid.Parse(s); err == nil {
				return look(r, id)
			}
			return nil // not an ARM ID: nothing to look up
		})
	})
}
