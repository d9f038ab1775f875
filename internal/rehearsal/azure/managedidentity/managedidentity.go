// Package managedidentity describes user-assigned identities and their federated
// credentials.
package managedidentity

import (
	_ "embed"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// IdentityType is the type of a user-assigned identity.
const IdentityType = "Microsoft.ManagedIdentity/userAssignedIdentities"

//go:embed contract.json
var contract []byte

// Service describes user-assigned identities.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.ManagedIdentity",
		Contract:  contract,
		Types:     []arm.ResourceType{identities(), credentials()},
	}
}

func identities() arm.Type[UserAssignedIdentity] {
	return arm.Type[UserAssignedIdentity]{
		Facts: arm.Facts{Name: IdentityType, NotFound: "FailedIdentityOperation", IsIdentity: true},
		Outputs: func(q arm.Request[UserAssignedIdentity]) UserAssignedIdentity {
			return UserAssignedIdentity{Properties: UserAssignedIdentityProperties{
				PrincipalID: body.Text(arm.PrincipalID(q.ID)), ClientID: body.Text(arm.ClientID(q.ID)), TenantID: arm.TenantID,
			}}
		},
	}
}
