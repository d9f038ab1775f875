package arm

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// The ARM types that rules tell apart.
const (
	groupType         = armid.ResourceGroupType
	accountType       = "Microsoft.Storage/storageAccounts"
	actionGroupType   = "Microsoft.Insights/actionGroups"
	administratorType = "Microsoft.DBforPostgreSQL/flexibleServers/administrators"
	budgetType        = "Microsoft.Consumption/budgets"
	configurationType = "Microsoft.DBforPostgreSQL/flexibleServers/configurations"
	containerType     = "Microsoft.Storage/storageAccounts/blobServices/containers"
	databaseType      = "Microsoft.DBforPostgreSQL/flexibleServers/databases"
	diagnosticsType   = "Microsoft.Insights/diagnosticSettings"
	endpointType      = "Microsoft.Network/privateEndpoints"
	environmentType   = "Microsoft.App/managedEnvironments"
	firewallRuleType  = "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules"
	identityType      = "Microsoft.ManagedIdentity/userAssignedIdentities"
	jobType           = "Microsoft.App/jobs"
	lockType          = "Microsoft.Authorization/locks"
	metricAlertType   = "Microsoft.Insights/metricAlerts"
	networkType       = "Microsoft.Network/virtualNetworks"
	queryRuleType     = "Microsoft.Insights/scheduledQueryRules"
	registryType      = "Microsoft.ContainerRegistry/registries"
	roleType          = "Microsoft.Authorization/roleAssignments"
	secretType        = "Microsoft.KeyVault/vaults/secrets" //nolint:gosec // a type, no secret
	securityGroupType = "Microsoft.Network/networkSecurityGroups"
	serverType        = "Microsoft.DBforPostgreSQL/flexibleServers"
	subnetType        = "Microsoft.Network/virtualNetworks/subnets"
	vaultType         = "Microsoft.KeyVault/vaults"
	workspaceType     = "Microsoft.OperationalInsights/workspaces"
	zoneGroupType     = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
	zoneLinkType      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks"
	zoneType          = "Microsoft.Network/privateDnsZones"
)

// write is one PUT: the resource as it would be, and as it is when it exists.
type write struct {
	cloud    *Cloud
	res, old *Resource
}

// rule refuses a write with the error that Azure would answer, or returns nil.
type rule func(write) *Error

// generalRules hold for every type; Azure looks at them first.
var generalRules = []rule{
	parentExists, parentStays, scopeIsWritable, locationIsOffered, locationIsFixed, globalNameIsFree, referencesExist, referencesFit,
}

// rulesByType are what no schema knows of an ARM type, in the order in which
// Azure looks at them.
var rulesByType = map[string][]rule{
	administratorType: {serverIsFree, administratorNeedsEntra},
	budgetType:        {budgetStartsWithAMonth, budgetStartIsNear, budgetEndsLater, budgetStartIsFixed, budgetTellsSomeone},
	configurationType: {serverIsFree, poolerNeedsTier},
	containerType:     {publicContainerNeedsPublicAccount},
	databaseType:      {serverIsFree},
	diagnosticsType:   {diagnosticsHaveASink, diagnosticSinkIsFree},
	endpointType:      {endpointSubnetIsNotDelegated, endpointNamesOneGroup, endpointGroupExists},
	environmentType: {
		appIsFree, logsHaveAWorkspace, workspaceKeyMatches, subnetIsNamed, subnetIsDelegated, subnetIsLargeEnough,
		subnetRangeIsNotReserved, subnetIsExclusive,
	},
	firewallRuleType: {serverIsFree, firewallNeedsPublicServer},
	jobType: {
		appIsFree, workloadProfileExists, resourcesAddUp, initContainersFit, triggerIsConfigured, cronIsValid, secretsAreComplete,
		secretRefsAreDeclared, identitiesAreAttached, scalerTakesIdentity, vaultSecretExists, vaultSecretHasValue,
		vaultLetsIdentityRead, vaultIsReachable, registryLetsIdentityPull, registryIsReachable, imageIsThere,
	},
	queryRuleType: {queryRuleMutesOrResolves, queryRuleTimesAreKnown},
	registryType:  {registryFeatureFitsSKU},
	roleType:      {roleAssignmentIsFixed, principalExists, principalTypeMatches, roleIsAssignedOnce},
	secretType:    {secretNameIsFree},
	serverType: {
		serverIsFree, serverVersionIsOffered, serverVersionGrows, skuMatchesTier, highAvailabilityFitsTier, storageIsSold,
		storageTierIsEnough, storageTypeFitsTier, storageGrows, zoneIsFixed, loginGoesWithPasswords, loginIsAllowed,
		networkModeIsFixed, serverSubnetFits, serverZoneFits,
	},
	subnetType:    {subnetIsInNetwork, subnetOverlapsNone, subnetKeepsDelegation, subnetKeepsRange},
	taskRunType:   {taskIsReadable},
	vaultType:     {vaultNameIsNotHeld, vaultCanBeRecovered, purgeProtectionStaysOn, retentionIsFixed},
	workspaceType: {workspaceIsRecoveredInPlace},
	zoneGroupType: {zoneConfigsHaveNames, endpointHasOneZoneGroup},
	zoneLinkType:  {zoneNameIsLinkedOnce},
}

// check returns the error of the first rule that refuses w.
func (c *Cloud) check(w write) error {
	for _, refuse := range slices.Concat(generalRules, rulesByType[w.res.kind().ARMType]) {
		if err := refuse(w); err != nil {
			return err
		}
	}
	return nil
}

// parentExists: the resource group, then the parent resource or the scope must be there.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found (the code, documented)
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-parent-resource (the code, documented)
// Source: https://github.com/Azure/azure-powershell/issues/12168 (that the group comes first, observed)
func parentExists(w write) *Error {
	parent, ok := parentOf(w.res.ID)
	if id, err := armid.Parse(parent); err == nil {
		group := armid.ID{Subscription: id.Subscription, ResourceGroup: id.ResourceGroup, Type: groupType}
		if !w.cloud.exists(group.String()) {
			return notFound("ResourceGroupNotFound", "Resource group '%s' could not be found.", id.ResourceGroup)
		}
	}
	return notFound("ParentResourceNotFound",
		"Failed to perform 'write' on resource(s) of type '%s', because the parent resource '%s' could not be found.",
		w.res.kind().ARMType, parent).when(ok && !w.cloud.exists(parent))
}

// parentStays: nothing can be made in what is being deleted. Except for resource
// groups, the code differs from service to service.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code of groups, documented)
func parentStays(w write) *Error {
	for id, ok := w.res.ID, true; ok; id, ok = parentOf(id) {
		if w.cloud.activity(id) != Deleting {
			continue
		}
		code := "Conflict"
		if _, err := armid.ParseType(id, groupType); err == nil {
			code = "ResourceGroupBeingDeleted"
		}
		return conflict(code, "The resource '%s' is being deleted and cannot perform this operation.", id)
	}
	return nil
}

// activity is what another request is doing to a resource.
func (c *Cloud) activity(id string) Activity {
	if c.Busy == nil {
		return Idle
	}
	return c.Busy(id)
}

// locationIsOffered: what is global has no region, and what is regional has one.
// Action groups come both ways. The code was observed, for regions without a service.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
// Source: https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones
func locationIsOffered(w write) *Error {
	t, location := w.res.kind().ARMType, region(w.res.text("location"))
	global := slices.Contains([]string{metricAlertType, zoneLinkType, zoneType}, t)
	return badRequest("LocationNotAvailableForResourceType",
		"The provided location '%s' is not available for resource type '%s'; 'global' is its only one: %t.", location, t, global).
		when(location != "" && t != actionGroupType && global != (location == "global"))
}

// locationIsFixed: a resource cannot move.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-storage-account-name (the code and the wording, documented)
func locationIsFixed(w write) *Error {
	before, after := w.old.text("location"), w.res.text("location")
	return conflict("InvalidResourceLocation", "The resource '%s' already exists in location '%s'. A resource with the same name "+
		"cannot be created in location '%s'. Please select a new resource name.", w.res.name(), before, after).
		when(before != "" && after != "" && region(before) != region(after))
}

// globalNameIsFree: a global name can be taken once. The code of servers was observed, too.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-storage-account-name (the code of accounts, documented)
// Source: https://github.com/Esri/arcgis-gitops/issues/174 (the code of vaults, observed)
// Source: https://github.com/MicrosoftDocs/azure-dev-docs/issues/1303 (the code of registries, observed)
func globalNameIsFree(w write) *Error {
	t := w.res.kind().ARMType
	code := factsOf(t).Taken
	return conflict(code, "The name '%s' is already taken.", w.res.name()).
		when(w.old == nil && code != "" && w.cloud.named(t, w.res.name()) != nil)
}

// named is the resource of an ARM type whose names all of Azure shares; nil for none.
func (c *Cloud) named(armType, name string) *Resource {
	for _, res := range c.of(armType) {
		if same(res.name(), name) {
			return res
		}
	}
	return nil
}

// parentOf is the ID of what a resource lives in: the scope of an extension
// resource, the parent of a child, else the resource group. It reports false
// for what lives in no resource group.
func parentOf(id string) (string, bool) {
	const providers = "/providers/"
	last := strings.LastIndex(strings.ToLower(id), providers)
	if last < 0 {
		return "", false
	}
	owner, own := id[:last], strings.Split(id[last+len(providers):], "/")
	if len(own) > 3 {
		return owner + providers + strings.Join(own[:len(own)-2], "/"), true
	}
	return owner, strings.Contains(strings.ToLower(owner), "/resourcegroups/")
}

// exists reports whether id is there, or is a part that always comes with what
// is there: a service of a storage account, all called "default"; a subnet made
// inside its network; and whatever is in somebody else's resource, which cannot
// be known here, such as a secret of a shared vault.
func (c *Cloud) exists(id string) bool {
	if c.get(id) != nil {
		return true
	}
	parent, ok := parentOf(id)
	if ok && same(lastSegment(id), "default") {
		return c.exists(parent)
	}
	owner := c.get(parent)
	return c.subnet(id) != nil || ok && owner != nil && owner.Seeded && !owner.isA(groupType)
}
