// Package authorization describes access control: roles, role assignments and locks.
package authorization

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// The resource types of the package.
const (
	RoleAssignmentType = "Microsoft.Authorization/roleAssignments"
	RoleDefinitionType = "Microsoft.Authorization/roleDefinitions"
	LockType           = "Microsoft.Authorization/locks"
)

//go:embed contract.json
var contract []byte

// Service describes access control.
func Service() arm.Service {
	return arm.Service{
		Namespace:        "Microsoft.Authorization",
		AlwaysRegistered: true,
		Contract:         contract,
		Types:            []arm.ResourceType{roleAssignments(), roleDefinitions(), locks()},
		Everywhere:       []arm.Rule[arm.Envelope]{scopeIsWritable},
		EverywhereDelete: []arm.Rule[arm.Envelope]{notLocked},
	}
}

func roleAssignments() arm.Type[RoleAssignment] {
	return arm.Type[RoleAssignment]{
		Facts: arm.Facts{Name: RoleAssignmentType, NamedByGUID: true},
		Rules: []arm.Rule[RoleAssignment]{
			roleAssignmentIsFixed, roleExists, principalExists, principalTypeMatches, conditionHasVersion, conditionIsExpression, roleIsAssignedOnce,
		},
		Outputs: func(q assignmentRequest) RoleAssignment {
			return RoleAssignment{Properties: RoleAssignmentProperties{
				Scope: body.Text(q.Parent()), CreatedBy: arm.DeployerObjectID, UpdatedBy: arm.DeployerObjectID,
			}}
		},
	}
}

func locks() arm.Type[ManagementLockByScope] {
	const quick = 3 * time.Second
	return arm.Type[ManagementLockByScope]{Facts: arm.Facts{Name: LockType, Takes: clock.Span{Create: quick, Update: quick, Delete: quick}}}
}

// RoleOf returns the GUID of the role that a role assignment grants.
func RoleOf(assignment *arm.Resource) string {
	return armid.Key(armid.Last(string(arm.As[RoleAssignment](assignment).Properties.RoleDefinitionID)))
}

// Roles returns the GUIDs of the roles of a principal that are in effect on a
// resource, assigned there or on a scope that contains it.
func Roles(azure arm.View, principalID, resourceID string) []string {
	var all []string
	for _, scope := range arm.Scopes(resourceID) {
		for _, assignment := range azure.Children(scope, RoleAssignmentType) {
			isTheirs := armid.Same(string(arm.As[RoleAssignment](assignment).Properties.PrincipalID), principalID)
			if isTheirs && azure.IsInEffect(assignment.ID) {
				all = append(all, RoleOf(assignment))
			}
		}
	}
	return all
}
