package arm

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
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
	if armid.Same(identity, "system") {
		return guid("principal", r.ID)
	}
	return guid("principal", identity)
}

// role is the GUID of the role that a role assignment gives.
func (r *Resource) role() string { return armid.Key(armid.Last(r.text("roleDefinitionId"))) }

// principal is whom a role assignment is for: an identity that is here, or not;
// and whether Azure finds it in the directory, which it does not where this
// deployment has only just made it.
func (q request) principal() any {
	objectID := q.res.text("principalId")
	var identity *Resource
	for _, res := range q.cloud.resources {
		if (res.isA(identityType) || res.hasSystemIdentity()) && armid.Same(guid("principal", res.ID), objectID) {
			identity = res
		}
	}
	return object{
		"isIdentity": identity != nil, "tenant": TenantID,
		"isFound": objectID == DeployerObjectID || identity != nil && !q.cloud.fresh[armid.Key(identity.ID)],
	}
}

// roles are the roles that an identity which the resource acts as has on another
// resource, there or on what holds it. An identity of somebody else's may have
// rights that cannot be seen here.
func (q request) roles(identity, resourceID string) []any {
	if known := q.cloud.get(identity); known != nil && known.Seeded {
		return []any{"unknown"}
	}
	var all []any
	objectID := q.res.objectID(identity)
	for _, a := range q.cloud.of(roleType) {
		works := q.cloud.Ineffective == nil || !q.cloud.Ineffective(a.ID)
		if works && armid.Same(a.text("principalId"), objectID) && armid.Within(resourceID, a.parent()) {
			all = append(all, a.role())
		}
	}
	return all
}
