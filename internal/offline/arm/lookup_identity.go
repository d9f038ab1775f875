package arm

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/property"
)

// Built-in roles that rules look for, by the GUID of their definition.
// Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
var (
	mayPull = []string{
		"7f951dda-4ed3-4680-a7ca-43fe172d538d", // AcrPull
		"8311e382-0749-4cb8-b61a-304f252e45ec", // AcrPush
		"acdd72a7-3385-48ef-bd42-f606fba81ae7", // Reader
		"b24988ac-6180-42a0-ab88-20f7382dd24c", // Contributor
		"8e3af657-a8ff-443c-a75c-2fe8c4bcb635", // Owner
	}
	mayReadSecrets = []string{
		"4633458b-17de-408a-b874-0445c86b69e6", // Key Vault Secrets User
		"b86a8fe4-44ce-4948-aee5-eccb2c155cd7", // Key Vault Secrets Officer
		"00482a5a-887f-4fb3-b363-3b7fe8e74483", // Key Vault Administrator
	}
)

// hasSystemIdentity reports whether Azure made an identity for the resource alone.
func (r *Resource) hasSystemIdentity() bool {
	return strings.Contains(r.text("identity.type"), "SystemAssigned")
}

// identities are those that the resource may act as: ARM IDs, or "system".
func (r *Resource) identities() []any {
	var all []any
	if strings.Contains(r.text("identity.type"), "UserAssigned") {
		all = property.Values(r.Properties, "identity.userAssignedIdentities[]")
	}
	if r.hasSystemIdentity() {
		all = append(all, "system")
	}
	return all
}

// objectID is the object ID of an identity that the resource acts as.
func (r *Resource) objectID(identity string) string {
	if same(identity, "system") {
		return guid("principal", r.ID)
	}
	return guid("principal", identity)
}

// role is the GUID of the role that a role assignment gives.
func (r *Resource) role() string { return key(lastSegment(r.text("roleDefinitionId"))) }

// principal is whom a role assignment is for: an identity that is here, or not;
// and whether Azure finds it in the directory, which it does not where this
// deployment has only just made it.
func (q request) principal() any {
	objectID := q.res.text("principalId")
	var identity *Resource
	for _, res := range q.cloud.resources {
		if (res.isA(identityType) || res.hasSystemIdentity()) && same(guid("principal", res.ID), objectID) {
			identity = res
		}
	}
	return object{
		"isIdentity": identity != nil, "tenant": TenantID,
		"isFound": objectID == DeployerObjectID || identity != nil && !q.cloud.fresh[key(identity.ID)],
	}
}

// isGranted reports whether an identity that the resource acts as has one of
// the roles on another resource, there or on what holds it. An identity of
// somebody else's may have rights that cannot be seen here.
func (q request) isGranted(identity, resourceID string, roles []string) bool {
	if known := q.cloud.get(identity); known != nil && known.Seeded {
		return true
	}
	return slices.ContainsFunc(q.cloud.of(roleType), func(a *Resource) bool {
		return (q.cloud.Ineffective == nil || !q.cloud.Ineffective(a.ID)) && same(a.text("principalId"), q.res.objectID(identity)) &&
			within(resourceID, a.parent()) && slices.Contains(roles, a.role())
	})
}
