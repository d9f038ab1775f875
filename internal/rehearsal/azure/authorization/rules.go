package authorization

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

type (
	assignmentRequest = arm.Request[RoleAssignment]
	anyRequest        = arm.Request[arm.Envelope]
)

// scopeIsWritable: A ReadOnly lock refuses writes to its scope and to everything
// in it. Locks themselves can be written.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/13234 (observed)
func scopeIsWritable(q anyRequest) *arm.Error {
	if q.IsA(LockType) {
		return nil
	}
	for _, scope := range arm.Scopes(q.ID) {
		for _, lock := range q.Azure.Children(scope, LockType) {
			if arm.As[ManagementLockByScope](lock).Properties.Level.Is("ReadOnly") {
				return q.Conflict("ScopeLocked", "The scope '%s' cannot perform write operation because following scope(s) are locked: '%s'. "+
					"Please remove the lock and try again.", q.ID, scope)
			}
		}
	}
	return nil
}

// notLocked: A lock refuses the deletion of its scope, of everything in it, and
// of the scopes that contain it. It does not apply to a secret, which is deleted
// through the vault, or to a singleton, which is only reset.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
// Source: https://github.com/Azure-Player/azure.datafactory.devops/issues/183 (observed)
func notLocked(q anyRequest) *arm.Error {
	if q.IsA(LockType) || q.IsA("Microsoft.KeyVault/vaults/secrets") {
		return nil
	}
	var locks []*arm.Resource
	for _, scope := range arm.Scopes(q.ID) {
		locks = append(locks, q.Azure.Children(scope, LockType)...)
	}
	for _, inside := range q.Azure.Inside(q.ID) {
		if inside.IsA(LockType) && !armid.Same(inside.Parent(), q.ID) {
			locks = append(locks, inside)
		}
	}
	for _, lock := range locks {
		level := arm.As[ManagementLockByScope](lock).Properties.Level
		if level.Is("ReadOnly") || level.Is("CanNotDelete") && !q.Azure.IsSingleton(q.Resource) {
			return q.Conflict("ScopeLocked", "The scope '%s' cannot perform delete operation because following scope(s) are locked: '%s'. "+
				"Please remove the lock and try again.", q.ID, lock.Parent())
		}
	}
	return nil
}

// roleAssignmentIsFixed: The role and the principal of an assignment cannot be
// changed.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://github.com/Azure/Enterprise-Scale/issues/1747 (observed)
func roleAssignmentIsFixed(q assignmentRequest) *arm.Error {
	if q.IsNew() || RoleOf(q.Before) == RoleOf(q.Resource) && q.New.Properties.PrincipalID.Is(q.Old.Properties.PrincipalID) {
		return nil
	}
	return q.BadRequest("RoleAssignmentUpdateNotPermitted",
		"Tenant ID, application ID, principal ID, and scope are not allowed to be updated.")
}

// principalExists: Unless the type of the principal is given, Azure looks the
// principal up, and does not find one that was only just created. Principals from
// this deployment count as just created.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://github.com/Azure/HubAndSpokeResearchEnclave/issues/50 (observed)
func principalExists(q assignmentRequest) *arm.Error {
	id := string(q.New.Properties.PrincipalID)
	identity := q.Azure.Principal(id)
	isFound := id == arm.DeployerObjectID || identity != nil && !q.Azure.IsFresh(identity.ID)
	if !q.IsNew() || q.New.Properties.PrincipalType.IsSet() || isFound {
		return nil
	}
	return q.BadRequest("PrincipalNotFound", "Principal %s does not exist in the directory %s. Check that you have the correct principal ID. "+
		"If you are creating this principal and then immediately assigning a role, set the role assignment principalType property to a value, "+
		"such as ServicePrincipal.", id, arm.TenantID)
}

// principalTypeMatches: The principal type of a managed identity is
// ServicePrincipal.
//
// Source: https://github.com/Azure/modern-web-app-pattern-dotnet/pull/129 (observed)
func principalTypeMatches(q assignmentRequest) *arm.Error {
	given := q.New.Properties.PrincipalType
	if given.IsSet() && !given.Is("ServicePrincipal") && q.Azure.Principal(string(q.New.Properties.PrincipalID)) != nil {
		return q.BadRequest("UnmatchedPrincipalType",
			"The PrincipalId '%s' has type 'ServicePrincipal', which is different from specified PrincipalType '%s'.",
			q.New.Properties.PrincipalID, given)
	}
	return nil
}

// roleIsAssignedOnce: A role can be assigned to a principal only once on a scope.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/17421 (observed)
func roleIsAssignedOnce(q assignmentRequest) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		if RoleOf(other) == RoleOf(q.Resource) && q.New.Properties.PrincipalID.Is(arm.As[RoleAssignment](other).Properties.PrincipalID) {
			return q.Conflict("RoleAssignmentExists", "The role assignment already exists.")
		}
	}
	return nil
}

// conditionHasVersion: A condition has the version 2.0, the only one there is.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/conditions-troubleshoot
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/119449 (the wording, observed)
func conditionHasVersion(q assignmentRequest) *arm.Error {
	if p := q.New.Properties; p.Condition.IsSet() && !p.ConditionVersion.Is("2.0") {
		return q.BadRequest(invalidCondition, "The given role assignment condition is invalid: its conditionVersion is '%s', want '2.0'.", p.ConditionVersion)
	}
	return nil
}

const invalidCondition = "InvalidRoleAssignmentCondition"

// conditionIsExpression: A condition names an action or an attribute, and closes its
// parentheses and braces.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/conditions-format
// Source: https://github.com/Azure/azure-cli/issues/15683 (the wording, observed)
func conditionIsExpression(q assignmentRequest) *arm.Error {
	condition := string(q.New.Properties.Condition)
	isOpen := strings.Count(condition, "(") != strings.Count(condition, ")") || strings.Count(condition, "{") != strings.Count(condition, "}")
	if condition != "" && (isOpen || !strings.ContainsAny(condition, "@{")) {
		return q.BadRequest(invalidCondition, "The given role assignment condition is invalid: '%s' is no expression about an action or an attribute.", condition)
	}
	return nil
}
