// Code generated from github.com/pulumi/pulumi-azure-native-sdk/managedidentity/v2/v20230131@v2.81.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20230131

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Describes an identity resource.
type UserAssignedIdentity struct {
	pulumi.CustomResourceState

	// The id of the app associated with the identity. This is a random generated UUID by MSI.
	ClientId pulumi.StringOutput `pulumi:"clientId"`
	// The geo-location where the resource lives
	Location pulumi.StringOutput `pulumi:"location"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The id of the service principal object associated with the created identity.
	PrincipalId pulumi.StringOutput `pulumi:"principalId"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// The id of the tenant which the identity belongs to.
	TenantId pulumi.StringOutput `pulumi:"tenantId"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewUserAssignedIdentity registers a new resource with the given unique name, arguments, and options.
func NewUserAssignedIdentity(ctx *pulumi.Context,
	name string, args *UserAssignedIdentityArgs, opts ...pulumi.ResourceOption) (*UserAssignedIdentity, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:managedidentity:UserAssignedIdentity"),
		},
		{
			Type: pulumi.String("azure-native:managedidentity/v20150831preview:UserAssignedIdentity"),
		},
		{
			Type: pulumi.String("azure-native:managedidentity/v20181130:UserAssignedIdentity"),
		},
		{
			Type: pulumi.String("azure-native:managedidentity/v20210930preview:UserAssignedIdentity"),
		},
		{
			Type: pulumi.String("azure-native:managedidentity/v20220131preview:UserAssignedIdentity"),
		},
		{
			Type: pulumi.String("azure-native:managedidentity/v20230731preview:UserAssignedIdentity"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource UserAssignedIdentity
	err := ctx.RegisterResource("azure-native:managedidentity/v20230131:UserAssignedIdentity", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type userAssignedIdentityArgs struct {
	// The geo-location where the resource lives
	Location *string `pulumi:"location"`
	// The name of the Resource Group to which the identity belongs.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the identity resource.
	ResourceName *string `pulumi:"resourceName"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
}

// The set of arguments for constructing a UserAssignedIdentity resource.
type UserAssignedIdentityArgs struct {
	// The geo-location where the resource lives
	Location pulumi.StringPtrInput
	// The name of the Resource Group to which the identity belongs.
	ResourceGroupName pulumi.StringInput
	// The name of the identity resource.
	ResourceName pulumi.StringPtrInput
	// Resource tags.
	Tags pulumi.StringMapInput
}

func (UserAssignedIdentityArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*userAssignedIdentityArgs)(nil)).Elem()
}

func (*UserAssignedIdentity) ElementType() reflect.Type {
	return reflect.TypeOf((**UserAssignedIdentity)(nil)).Elem()
}

func init() {

}
