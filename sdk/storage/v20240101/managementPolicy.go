// Code generated from github.com/pulumi/pulumi-azure-native-sdk/storage/v2/v20240101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// The Get Storage Account ManagementPolicies operation response.
type ManagementPolicy struct {
	pulumi.CustomResourceState

	// Returns the date and time the ManagementPolicies was last modified.
	LastModifiedTime pulumi.StringOutput `pulumi:"lastModifiedTime"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewManagementPolicy registers a new resource with the given unique name, arguments, and options.
func NewManagementPolicy(ctx *pulumi.Context,
	name string, args *ManagementPolicyArgs, opts ...pulumi.ResourceOption) (*ManagementPolicy, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.AccountName == nil {
		return nil, errors.New("invalid value for required argument 'AccountName'")
	}
	if args.Policy == nil {
		return nil, errors.New("invalid value for required argument 'Policy'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:storage/v20180301preview:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20181101:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20190401:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20190601:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20200801preview:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210101:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210201:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210401:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210601:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210801:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210901:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20220501:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20220901:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230101:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230401:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230501:ManagementPolicy"),
		},
		{
			Type: pulumi.String("azure-native:storage:ManagementPolicy"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource ManagementPolicy
	err := ctx.RegisterResource("azure-native:storage/v20240101:ManagementPolicy", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type managementPolicyArgs struct {
	// The name of the storage account within the specified resource group. Storage account names must be between 3 and 24 characters in length and use numbers and lower-case letters only.
	AccountName string `pulumi:"accountName"`
	// The name of the Storage Account Management Policy. It should always be 'default'
	ManagementPolicyName *string `pulumi:"managementPolicyName"`
	// The Storage Account ManagementPolicy, in JSON format. See more details in: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview.
	Policy ManagementPolicySchema `pulumi:"policy"`
	// The name of the resource group within the user's subscription. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
}

// The set of arguments for constructing a ManagementPolicy resource.
type ManagementPolicyArgs struct {
	// The name of the storage account within the specified resource group. Storage account names must be between 3 and 24 characters in length and use numbers and lower-case letters only.
	AccountName pulumi.StringInput
	// The name of the Storage Account Management Policy. It should always be 'default'
	ManagementPolicyName pulumi.StringPtrInput
	// The Storage Account ManagementPolicy, in JSON format. See more details in: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview.
	Policy ManagementPolicySchemaInput
	// The name of the resource group within the user's subscription. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
}

func (ManagementPolicyArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*managementPolicyArgs)(nil)).Elem()
}

func (*ManagementPolicy) ElementType() reflect.Type {
	return reflect.TypeOf((**ManagementPolicy)(nil)).Elem()
}

func init() {

}
