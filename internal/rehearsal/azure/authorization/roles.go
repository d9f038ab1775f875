package authorization

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type definitionRequest = arm.Request[RoleDefinition]

// builtInText has the built-in roles of Azure: on each line a GUID and a name.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
// Source of roles in preview: https://github.com/iann0036/iam-dataset (2026-08-22)
//
//go:embed roles.txt
var builtInText string

// builtInRoles returns the names of the built-in roles, by GUID.
var builtInRoles = sync.OnceValue(func() map[string]string { // a constant
	names := map[string]string{}
	for line := range strings.Lines(builtInText) {
		guid, name, _ := strings.Cut(strings.TrimSpace(line), " ")
		names[guid] = name
	}
	return names
})

func roleDefinitions() arm.Type[RoleDefinition] {
	return arm.Type[RoleDefinition]{
		Facts:       arm.Facts{Name: RoleDefinitionType, NamedByGUID: true},
		Rules:       []arm.Rule[RoleDefinition]{roleHasName, roleHasScope, roleNameIsFree},
		DeleteRules: []arm.Rule[RoleDefinition]{roleIsUnassigned},
		Outputs: func(definitionRequest) RoleDefinition {
			return RoleDefinition{Properties: RoleDefinitionProperties{
				Type: "CustomRole", CreatedBy: arm.DeployerObjectID, UpdatedBy: arm.DeployerObjectID,
			}}
		},
	}
}

// roleExists: The role of an assignment is a built-in role, or a custom role that
// exists.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
// Source: https://learn.microsoft.com/rest/api/authorization/role-assignments/create
func roleExists(q assignmentRequest) *arm.Error {
	role := RoleOf(q.Resource)
	if builtInRoles()[role] != "" {
		return nil
	}
	for _, definition := range q.Azure.All(RoleDefinitionType) {
		if armid.Same(definition.Name(), role) {
			return nil
		}
	}
	return q.BadRequest("RoleDefinitionDoesNotExist", "The specified role definition with ID '%s' does not exist.", role)
}

// roleHasName: A custom role has a name.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/custom-roles#custom-role-properties
func roleHasName(q definitionRequest) *arm.Error {
	if !q.New.Properties.RoleName.IsSet() {
		return q.BadRequest("InvalidRoleDefinitionName", "The role definition '%s' has no roleName.", q.Name())
	}
	return nil
}

// roleHasScope: A custom role can be assigned in at least one subscription, resource
// group or management group, and at no wildcard.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/custom-roles#custom-role-properties
func roleHasScope(q definitionRequest) *arm.Error {
	scopes := q.New.Properties.AssignableScopes
	isValid := len(scopes) > 0
	for _, scope := range scopes {
		isValid = isValid && strings.HasPrefix(string(scope), "/") && scope != "/" && !strings.Contains(string(scope), "*")
	}
	if !isValid {
		return q.BadRequest("InvalidAssignableScopes", "The role definition '%s' needs the IDs of subscriptions, resource groups or "+
			"management groups as assignableScopes.", q.Name())
	}
	return nil
}

// roleNameIsFree: The name of a custom role is not that of another role.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/custom-roles#custom-role-properties
// Source: https://developer.konghq.com/how-to/kong-dedicated-cloud-gateways/azure-peering/ (the code, observed)
func roleNameIsFree(q definitionRequest) *arm.Error {
	name, isTaken := q.New.Properties.RoleName, false
	for _, builtIn := range builtInRoles() {
		isTaken = isTaken || name.Is(body.Text(builtIn))
	}
	for _, other := range q.Azure.All(RoleDefinitionType) {
		isTaken = isTaken || !armid.Same(other.Name(), q.Name()) && name.Is(arm.As[RoleDefinition](other).Properties.RoleName)
	}
	if isTaken {
		return q.Conflict("RoleDefinitionWithSameNameExists", "A custom role with the same name '%s' already exists in this directory.", name)
	}
	return nil
}

// roleIsUnassigned: A custom role cannot be deleted while it is assigned.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting (documented)
func roleIsUnassigned(q definitionRequest) *arm.Error {
	for _, assignment := range q.Azure.All(RoleAssignmentType) {
		if armid.Same(RoleOf(assignment), q.Name()) {
			return q.Conflict("RoleDefinitionHasAssignments", "There are existing role assignments referencing role '%s'.", q.Name())
		}
	}
	return nil
}
