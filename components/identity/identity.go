// Package identity provides a component for a managed identity and its role assignments.
package identity

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	authorization "github.com/pulumi/pulumi-azure-native-sdk/authorization/v2/v20220401"
	managedidentity "github.com/pulumi/pulumi-azure-native-sdk/managedidentity/v2/v20230131"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/azrole"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// identityType is stored in every stack's state. Changing it replaces the identity and its
// role assignments, unless the old value becomes an alias.
const identityType = "data-pipeline:identity:Identity"

// nameRule is Azure's rule for the name of a user-assigned identity.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftmanagedidentity
var nameRule = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$`)

// grantNameRule allows the characters of vault secrets' names, so that a grant on a secret
// can have the secret's name.
var grantNameRule = regexp.MustCompile(`^[A-Za-z0-9-]+$`)

// Role is the GUID of a built-in role of Azure, which is the same in every tenant.
// Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
type Role string

// The roles that pipelines need.
const (
	// AcrPull allows pulling images. Its scope is a registry.
	AcrPull Role = azrole.AcrPull
	// KeyVaultSecretsUser allows reading secrets. Its scope is a vault or, preferably, a
	// secret.
	KeyVaultSecretsUser Role = azrole.KeyVaultSecretsUser
	// StorageBlobDataContributor allows reading, writing and deleting blobs. Its scope is
	// a storage account or, preferably, a container.
	StorageBlobDataContributor Role = azrole.StorageBlobDataContributor
)

// Grant is a role assignment of the identity.
type Grant struct {
	// Name is unique among the identity's grants: letters, digits and hyphens, such as
	// acrpull. Required. Changing it recreates the role assignment.
	Name string `pulumi:"name"`
	// Role is the role to assign. Required.
	Role Role `pulumi:"role"`
	// Scope is the ARM ID of the scope, which should be as narrow as the role allows.
	// Required. It may be unknown in a preview.
	Scope pulumi.StringInput `pulumi:"scope"`
}

// Identity is a user-assigned managed identity and its role assignments.
//
// A resource that needs one of the rights must depend on [components.Resources.Made].
type Identity struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the identity.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the name of the identity, and of its Entra principal in PostgreSQL.
	Name pulumi.StringOutput `pulumi:"name"`
	// PrincipalID is the object ID of its service principal, for role assignments.
	PrincipalID pulumi.StringOutput `pulumi:"principalId"`
	// ClientID is its client ID, which programs need to get tokens (AZURE_CLIENT_ID).
	ClientID pulumi.StringOutput `pulumi:"clientId"`
	// TenantID is the Entra tenant of the identity.
	TenantID pulumi.StringOutput `pulumi:"tenantId"`
}

// IdentityArgs configures an [Identity].
type IdentityArgs struct {
	// Name is the identity's name, unique in its resource group, 3 to 128
	// letters, digits, _ and hyphens, starting with a letter or digit. Required.
	Name string `pulumi:"name"`
	// ResourceGroupName is the group to deploy into. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required. Changing it
	// replaces the identity and its grants.
	Location string `pulumi:"location"`
	// Tags are set on the identity; role assignments have no tags. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// Grants are the role assignments of the identity. Optional.
	Grants []Grant `pulumi:"grants"`
}

// NewIdentity registers an Identity called name. Its children are called
// name + "-id" (identity) and "-<grant>-ra" (role assignment) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance. The deployer needs the right to assign roles, which Contributor does not
// include.
func NewIdentity(
	ctx *pulumi.Context, name string, args *IdentityArgs, opts ...pulumi.ResourceOption,
) (*Identity, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("identity.NewIdentity %q: %w", name, err)
	}

	identity := &Identity{}
	inputs := pulumi.Map{"name": pulumi.String(args.Name)}
	if err := ctx.RegisterComponentResourceV2(identityType, name, inputs, identity, opts...); err != nil {
		return nil, err
	}

	assigned, err := managedidentity.NewUserAssignedIdentity(ctx, name+"-id", &managedidentity.UserAssignedIdentityArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		ResourceName:      pulumi.String(args.Name),
		Tags:              args.Tags,
	}, pulumi.Parent(identity))
	if err != nil {
		return nil, fmt.Errorf("user-assigned identity: %w", err)
	}
	identity.Add(assigned)
	for _, grant := range args.Grants {
		assignment, err := identity.assign(ctx, name, grant, assigned.PrincipalId)
		if err != nil {
			return nil, fmt.Errorf("role assignment %q: %w", grant.Name, err)
		}
		identity.Add(assignment)
	}

	identity.ID, identity.Name = assigned.ID().ToStringOutput(), assigned.Name
	identity.PrincipalID, identity.ClientID, identity.TenantID = assigned.PrincipalId, assigned.ClientId, assigned.TenantId
	return identity, ctx.RegisterResourceOutputs(identity, pulumi.Map{
		"id":          identity.ID,
		"name":        identity.Name,
		"principalId": identity.PrincipalID,
		"clientId":    identity.ClientID,
		"tenantId":    identity.TenantID,
	})
}

// assign registers the role assignment of one grant.
func (i *Identity) assign(
	ctx *pulumi.Context, name string, grant Grant, principal pulumi.StringInput,
) (*authorization.RoleAssignment, error) {
	return authorization.NewRoleAssignment(ctx, name+"-"+grant.Name+"-ra", &authorization.RoleAssignmentArgs{
		// Without RoleAssignmentName, the provider generates a UUID and keeps it in the
		// state.
		Scope:            grant.Scope,
		RoleDefinitionId: roleDefinitionID(grant.Role, grant.Scope),
		PrincipalId:      principal,
		// With the principal's type, Azure does not look the principal up. Otherwise it
		// could fail for a new principal that is not replicated yet.
		// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
		PrincipalType: authorization.PrincipalTypeServicePrincipal,
	}, pulumi.Parent(i),
		// Azure cannot update role assignments. The provider knows that only for scope and
		// principal.
		pulumi.ReplaceOnChanges([]string{"roleDefinitionId"}),
		// Azure refuses a second assignment of the same role to the same principal at the
		// same scope.
		pulumi.DeleteBeforeReplace(true))
}

// roleDefinitionID is the ID of role in the subscription of scope. Azure returns IDs in
// this form, so that a refresh finds no difference.
func roleDefinitionID(role Role, scope pulumi.StringInput) pulumi.StringOutput {
	return scope.ToStringOutput().ApplyT(func(scope string) string {
		// A scope outside of subscriptions uses the tenant's definition.
		subscription := ""
		if parts := strings.SplitN(scope, "/", 4); len(parts) >= 3 && strings.EqualFold(parts[1], "subscriptions") {
			subscription = "/subscriptions/" + parts[2]
		}
		return subscription + "/providers/Microsoft.Authorization/roleDefinitions/" + string(role)
	}).(pulumi.StringOutput)
}

// validate returns every problem, joined.
func (a *IdentityArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	var p check.Problems
	p.Match("name", a.Name, nameRule,
		"3 to 128 letters, digits, _ and hyphens, a letter or digit first, such as id-weather-dev")
	p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
	p.Require("location", a.Location != "", "")
	first := map[string]int{}
	for i, grant := range a.Grants {
		path := fmt.Sprintf("grants[%d]", i)
		grant.validate(&p, path)
		if j, taken := first[grant.Name]; taken {
			p.Addf(path+".name", "got %q, which is also the name of grants[%d]; want a unique name", grant.Name, j)
			continue
		}
		first[grant.Name] = i
	}
	return errors.Join(p...)
}

func (g Grant) validate(p *check.Problems, path string) {
	p.Match(path+".name", g.Name, grantNameRule, "letters, digits and hyphens, such as acrpull")
	switch g.Role {
	case AcrPull, KeyVaultSecretsUser, StorageBlobDataContributor:
	default:
		p.Addf(path+".role", "got %q, want AcrPull, KeyVaultSecretsUser or StorageBlobDataContributor", string(g.Role))
	}
	p.Require(path+".scope", g.Scope != nil, "")
}
