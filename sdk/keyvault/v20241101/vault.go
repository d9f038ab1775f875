// Code generated from github.com/pulumi/pulumi-azure-native-sdk/keyvault/v2/v20241101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20241101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Resource information with extended details.
type Vault struct {
	pulumi.CustomResourceState

	// Azure location of the key vault resource.
	Location pulumi.StringPtrOutput `pulumi:"location"`
	// Name of the key vault resource.
	Name pulumi.StringOutput `pulumi:"name"`
	// Properties of the vault
	Properties VaultPropertiesResponseOutput `pulumi:"properties"`

	// Tags assigned to the key vault resource.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// Resource type of the key vault resource.
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewVault registers a new resource with the given unique name, arguments, and options.
func NewVault(ctx *pulumi.Context,
	name string, args *VaultArgs, opts ...pulumi.ResourceOption) (*Vault, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.Properties == nil {
		return nil, errors.New("invalid value for required argument 'Properties'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	args.Properties = args.Properties.ToVaultPropertiesOutput().ApplyT(func(v VaultProperties) VaultProperties { return *v.Defaults() }).(VaultPropertiesOutput)
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:keyvault/v20150601:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20161001:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20180214:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20180214preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20190901:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20200401preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20210401preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20210601preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20211001:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20211101preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20220201preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20220701:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20221101:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20230201:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20230701:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20240401preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20241201preview:Vault"),
		},
		{
			Type: pulumi.String("azure-native:keyvault:Vault"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Vault
	err := ctx.RegisterResource("azure-native:keyvault/v20241101:Vault", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type vaultArgs struct {
	// The supported Azure location where the key vault should be created.
	Location *string `pulumi:"location"`
	// Properties of the vault
	Properties VaultProperties `pulumi:"properties"`
	// The name of the Resource Group to which the server belongs.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The tags that will be assigned to the key vault.
	Tags map[string]string `pulumi:"tags"`
	// Name of the vault
	VaultName *string `pulumi:"vaultName"`
}

// The set of arguments for constructing a Vault resource.
type VaultArgs struct {
	// The supported Azure location where the key vault should be created.
	Location pulumi.StringPtrInput
	// Properties of the vault
	Properties VaultPropertiesInput
	// The name of the Resource Group to which the server belongs.
	ResourceGroupName pulumi.StringInput
	// The tags that will be assigned to the key vault.
	Tags pulumi.StringMapInput
	// Name of the vault
	VaultName pulumi.StringPtrInput
}

func (VaultArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*vaultArgs)(nil)).Elem()
}

func (*Vault) ElementType() reflect.Type {
	return reflect.TypeOf((**Vault)(nil)).Elem()
}

func init() {

}
