package arm

import (
	"slices"
	"strings"
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

// principal is the resource whose identity has an object ID; nil for none.
func (c *Cloud) principal(objectID string) *Resource {
	for _, res := range c.resources {
		if (res.isA(identityType) || res.hasSystemIdentity()) && same(guid("principal", res.ID), objectID) {
			return res
		}
	}
	return nil
}

// actsAs reports whether a resource has the identity that ref names, an ARM ID
// or "system", and what its object ID is.
func (r *Resource) actsAs(ref string) (objectID string, attached bool) {
	if same(ref, "system") {
		return guid("principal", r.ID), r.hasSystemIdentity()
	}
	all := texts(r.Properties, identities)
	return guid("principal", ref), strings.Contains(r.text("identity.type"), "UserAssigned") &&
		slices.ContainsFunc(all, func(id string) bool { return same(id, ref) })
}

// isGranted reports whether the identity that ref names has one of the roles on
// a resource, there or on what holds it. An identity of somebody else's may
// have rights that cannot be seen here.
func (w write) isGranted(ref, resourceID string, roles []string) bool {
	objectID, _ := w.res.actsAs(ref)
	if identity := w.cloud.get(ref); identity != nil && identity.Seeded {
		return true
	}
	return slices.ContainsFunc(w.cloud.of(roleType), func(a *Resource) bool {
		if w.cloud.Ineffective != nil && w.cloud.Ineffective(a.ID) {
			return false
		}
		return same(a.text("principalId"), objectID) && within(resourceID, a.parent()) && slices.Contains(roles, a.role())
	})
}

// role is the GUID of the role that a role assignment gives.
func (r *Resource) role() string { return key(lastSegment(r.text("roleDefinitionId"))) }

// principalExists: unless the type of the principal is said, Azure looks it up,
// and does not find one that has only just been made. What this deployment made
// counts as just made.
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://github.com/Azure/HubAndSpokeResearchEnclave/issues/50 (observed)
func principalExists(w write) *Error {
	objectID := w.res.text("principalId")
	identity := w.cloud.principal(objectID)
	found := objectID == DeployerObjectID || identity != nil && !w.cloud.fresh[key(identity.ID)]
	return badRequest("PrincipalNotFound", "Principal %s does not exist in the directory %s. Check that you have the correct "+
		"principal ID. If you are creating this principal and then immediately assigning a role, set the role assignment "+
		"principalType property to a value, such as ServicePrincipal.", objectID, TenantID).
		when(w.old == nil && w.res.text("principalType") == "" && !found)
}

// principalTypeMatches: an identity is a service principal, and nothing else.
// Source: https://github.com/Azure/modern-web-app-pattern-dotnet/pull/129 (observed)
func principalTypeMatches(w write) *Error {
	const service = "ServicePrincipal"
	objectID, said := w.res.text("principalId"), w.res.text("principalType")
	return badRequest("UnmatchedPrincipalType",
		"The PrincipalId '%s' has type '%s', which is different from specified PrincipalType '%s'.", objectID, service, said).
		when(w.cloud.principal(objectID) != nil && said != "" && said != service)
}

// roleIsAssignedOnce: one role, one principal, one scope, one assignment.
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/17421 (observed)
func roleIsAssignedOnce(w write) *Error {
	return first(w.cloud.of(roleType), func(other *Resource) *Error {
		return conflict("RoleAssignmentExists", "The role assignment already exists.").
			when(!same(other.ID, w.res.ID) && same(other.parent(), w.res.parent()) && other.role() == w.res.role() &&
				same(other.text("principalId"), w.res.text("principalId")))
	})
}

// roleAssignmentIsFixed: who gets which role never changes.
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://github.com/Azure/Enterprise-Scale/issues/1747 (observed)
func roleAssignmentIsFixed(w write) *Error {
	return badRequest("RoleAssignmentUpdateNotPermitted",
		"Tenant ID, application ID, principal ID, and scope are not allowed to be updated.").
		when(w.old != nil && (w.old.role() != w.res.role() || w.old.text("principalId") != w.res.text("principalId")))
}
