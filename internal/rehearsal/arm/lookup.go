package arm

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// The ARM types that code tells apart; rules.yaml knows more of them.
const (
	groupType       = armid.ResourceGroupType
	diagnosticsType = "Microsoft.Insights/diagnosticSettings"
	identityType    = "Microsoft.ManagedIdentity/userAssignedIdentities"
	lockType        = "Microsoft.Authorization/locks"
	networkType     = "Microsoft.Network/virtualNetworks"
	registryType    = "Microsoft.ContainerRegistry/registries"
	roleType        = "Microsoft.Authorization/roleAssignments"
	secretType      = "Microsoft.KeyVault/vaults/secrets" //nolint:gosec // a type, no secret
	serverType      = "Microsoft.DBforPostgreSQL/flexibleServers"
	subnetType      = "Microsoft.Network/virtualNetworks/subnets"
	taskRunType     = "Microsoft.ContainerRegistry/registries/taskRuns"
	vaultType       = "Microsoft.KeyVault/vaults"
	workspaceType   = "Microsoft.OperationalInsights/workspaces"
	zoneGroupType   = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
	zoneLinkType    = "Microsoft.Network/privateDnsZones/virtualNetworkLinks"
)

// lookups are what a rule may look at besides a resource's own properties: what
// is known of it, or of others, when the request arrives.
var lookups = map[string]func(request) any{
	"$this":   func(q request) any { return describe(q.res) },
	"$before": func(q request) any { return describe(q.old) },
	"$root":   func(q request) any { return describe(q.root) },
	// $deleted is the soft-deleted resource with the same ID.
	"$deleted":  func(q request) any { return describe(q.cloud.deleted.get(q.res.ID)) },
	"$others":   func(q request) any { return describeAll(q.others()) },
	"$users":    func(q request) any { return describeAll(q.users(q.res.ID)) },
	"$activity": func(q request) any { return string(q.cloud.activity(q.res.ID)) },

	"$missingHolder": request.missingHolder,
	"$holder":        request.holder,
	"$inside":        request.inside,
	"$leaving":       request.leaving,
	"$locks":         request.locks,
	"$taken":         request.taken,
	"$references":    request.references,

	"$identities": func(q request) any { return q.res.identities() },
	"$principal":  request.principal,

	"$workload":        request.workload,
	"$isCron":          request.isCron,
	"$vaultReferences": request.vaultReferences,
	"$pulls":           request.pulls,
	"$missingImages":   request.missingImages,
	"$taskProblem":     request.taskProblem,

	"$subnet":           request.subnet,
	"$connections":      request.connections,
	"$isInNetwork":      request.isInNetwork,
	"$isResized":        request.isResized,
	"$inlineSubnetUses": request.inlineSubnetUses,
	"$zonesAreNamed":    request.zonesAreNamed,

	"$server":       func(q request) any { return describe(q.server()) },
	"$serverIsBusy": request.serverIsBusy,
	"$serverZone":   request.serverZone,
	"$login":        func(q request) any { return armid.Key(q.res.text("administratorLogin")) },

	// $heldVault is the deleted vault that holds the name.
	"$heldVault":        func(q request) any { return describe(q.cloud.deleted.named(vaultType, q.res.name())) },
	"$workspaces":       request.workspaces,
	"$sharedCategories": request.sharedCategories,
	"$period":           request.period,
}

// describe is what a rule may look at of a resource: nil for none.
func describe(res *Resource) any {
	if res == nil {
		return nil
	}
	return object{
		"id": res.ID, "name": res.name(), "type": res.kind().ARMType, "isSingleton": res.kind().Singleton,
		"parent": res.parent(), "parentName": armid.Last(res.parent()), "region": region(res.text("location")),
		"own": !res.Seeded, "role": res.role(), "properties": res.Properties,
	}
}

func describeAll(all []*Resource) []any {
	var described []any
	for _, res := range all {
		described = append(described, describe(res))
	}
	return described
}

// others are the other resources of the type.
func (q request) others() []*Resource {
	return slices.DeleteFunc(q.cloud.of(q.res.kind().ARMType), func(res *Resource) bool { return armid.Same(res.ID, q.res.ID) })
}

// users are the resources that refer to an ID and stay; of those of several
// types, what can be inside others first.
func (q request) users(id string) []*Resource {
	var users []*Resource
	for _, res := range q.cloud.resources {
		for path := range factsOf(res.kind().ARMType).References {
			refers := slices.ContainsFunc(property.Texts(res.Properties, path), func(s string) bool { return armid.Same(s, id) })
			if refers && !slices.Contains(q.doomed, res) {
				users = append(users, res)
			}
		}
	}
	slices.SortFunc(users, func(a, b *Resource) int {
		return cmp.Or(strings.Compare(b.kind().ARMType, a.kind().ARMType), strings.Compare(a.ID, b.ID))
	})
	return users
}

// missingHolder is the resource group, or else the parent or scope, if it is not there.
func (q request) missingHolder() any {
	parent, ok := armid.Parent(q.res.ID)
	for _, id := range []string{armid.Group(parent), parent} {
		if ok && !q.cloud.exists(id) {
			return object{"id": id, "name": armid.Last(id), "isGroup": armid.IsGroup(id)}
		}
	}
	return nil
}

// holder is the nearest resource that holds this one: for a blob container, the
// storage account.
func (q request) holder() any {
	for id, ok := armid.Parent(q.res.ID); ok; id, ok = armid.Parent(id) {
		if res := q.cloud.get(id); res != nil {
			return describe(res)
		}
	}
	return nil
}

// inside are the resource and all below it.
func (q request) inside() any {
	all := q.cloud.inside(q.res.ID)
	slices.Reverse(all)
	return describeAll(all)
}

// leaving is the resource, or what it is in, if that is being deleted.
func (q request) leaving() any {
	for id, ok := q.res.ID, true; ok; id, ok = armid.Parent(id) {
		if q.cloud.activity(id) == Deleting {
			return object{"id": id, "isGroup": armid.IsGroup(id)}
		}
	}
	return nil
}

// locks are those of the resource and of what holds it, and those of what is in
// it, which are not above it.
func (q request) locks() any {
	var all []any
	for _, lock := range q.cloud.of(lockType) {
		scope := lock.parent()
		if isAbove := armid.Within(q.res.ID, scope); isAbove || armid.Within(scope, q.res.ID) {
			all = append(all, object{"scope": scope, "level": lock.text("level"), "isAbove": isAbove})
		}
	}
	return all
}

// taken is the code for a name that all of Azure shares and somebody has.
func (q request) taken() any {
	if q.cloud.named(q.res.kind().ARMType, q.res.name()) == nil {
		return nil
	}
	return factsOf(q.res.kind().ARMType).Taken
}

// references are the ARM IDs that the resource refers to, with the type that
// each has to be of. Values that are no ID ("system") are not among them.
func (q request) references() any {
	var all []any
	wanted := factsOf(q.res.kind().ARMType).References
	for _, path := range slices.Sorted(maps.Keys(wanted)) {
		for _, text := range property.Texts(q.res.Properties, path) {
			id, err := armid.Parse(text)
			if err != nil {
				continue // not an ARM ID: nothing to look up
			}
			_, served := typeOf(id.Type)
			all = append(all, object{
				"id": id.String(), "type": id.Type, "path": path, "wanted": wanted[path], "code": factsOf(wanted[path]).Missing,
				"isMissing": served && !q.cloud.exists(id.String()),
			})
		}
	}
	return all
}

// activity is what another request is doing to a resource.
func (c *Cloud) activity(id string) Activity {
	if c.Busy == nil {
		return Idle
	}
	return c.Busy(id)
}

// exists reports whether id is there, or is a part that always comes with what
// is there: a service of a storage account, all called "default"; a subnet made
// inside its network; and whatever is in somebody else's resource, which cannot
// be known here, such as a secret of a shared vault.
func (c *Cloud) exists(id string) bool {
	if c.get(id) != nil {
		return true
	}
	parent, ok := armid.Parent(id)
	if ok && armid.Same(armid.Last(id), "default") {
		return c.exists(parent)
	}
	owner := c.get(parent)
	return c.subnet(id) != nil || ok && owner != nil && owner.Seeded && !owner.isA(groupType)
}
