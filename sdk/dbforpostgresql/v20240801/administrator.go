// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Represents an Active Directory administrator.
type Administrator struct {
	pulumi.CustomResourceState

	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The objectId of the Active Directory administrator.
	ObjectId pulumi.StringPtrOutput `pulumi:"objectId"`
	// Active Directory administrator principal name.
	PrincipalName pulumi.StringPtrOutput `pulumi:"principalName"`
	// The principal type used to represent the type of Active Directory Administrator.
	PrincipalType pulumi.StringPtrOutput `pulumi:"principalType"`

	// The tenantId of the Active Directory administrator.
	TenantId pulumi.StringPtrOutput `pulumi:"tenantId"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewAdministrator registers a new resource with the given unique name, arguments, and options.
func NewAdministrator(ctx *pulumi.Context,
	name string, args *AdministratorArgs, opts ...pulumi.ResourceOption) (*Administrator, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.ServerName == nil {
		return nil, errors.New("invalid value for required argument 'ServerName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220308preview:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20221201:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230301preview:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230601preview:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20231201preview:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20240301preview:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20241101preview:Administrator"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql:Administrator"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Administrator
	err := ctx.RegisterResource("azure-native:dbforpostgresql/v20240801:Administrator", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type administratorArgs struct {
	// Guid of the objectId for the administrator.
	ObjectId *string `pulumi:"objectId"`
	// Active Directory administrator principal name.
	PrincipalName *string `pulumi:"principalName"`
	// The principal type used to represent the type of Active Directory Administrator.
	PrincipalType *string `pulumi:"principalType"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the server.
	ServerName string `pulumi:"serverName"`
	// The tenantId of the Active Directory administrator.
	TenantId *string `pulumi:"tenantId"`
}

// The set of arguments for constructing a Administrator resource.
type AdministratorArgs struct {
	// Guid of the objectId for the administrator.
	ObjectId pulumi.StringPtrInput
	// Active Directory administrator principal name.
	PrincipalName pulumi.StringPtrInput
	// The principal type used to represent the type of Active Directory Administrator.
	PrincipalType pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the server.
	ServerName pulumi.StringInput
	// The tenantId of the Active Directory administrator.
	TenantId pulumi.StringPtrInput
}

func (AdministratorArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*administratorArgs)(nil)).Elem()
}

func (*Administrator) ElementType() reflect.Type {
	return reflect.TypeOf((**Administrator)(nil)).Elem()
}

func init() {

}
