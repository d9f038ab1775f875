// Code generated from github.com/pulumi/pulumi-azure-native-sdk/keyvault/v2/v20241101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20241101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Resource information with extended details.
type Secret struct {
	pulumi.CustomResourceState

	// Azure location of the key vault resource.
	Location pulumi.StringOutput `pulumi:"location"`
	// Name of the key vault resource.
	Name pulumi.StringOutput `pulumi:"name"`
	// Properties of the secret
	Properties SecretPropertiesResponseOutput `pulumi:"properties"`
	// Tags assigned to the key vault resource.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// Resource type of the key vault resource.
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewSecret registers a new resource with the given unique name, arguments, and options.
func NewSecret(ctx *pulumi.Context,
	name string, args *SecretArgs, opts ...pulumi.ResourceOption) (*Secret, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.Properties == nil {
		return nil, errors.New("invalid value for required argument 'Properties'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.VaultName == nil {
		return nil, errors.New("invalid value for required argument 'VaultName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:keyvault/v20161001:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20180214:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20180214preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20190901:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20200401preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20210401preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20210601preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20211001:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20211101preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20220201preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20220701:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20221101:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20230201:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20230701:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20240401preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault/v20241201preview:Secret"),
		},
		{
			Type: pulumi.String("azure-native:keyvault:Secret"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Secret
	err := ctx.RegisterResource("azure-native:keyvault/v20241101:Secret", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type secretArgs struct {
	// Properties of the secret
	Properties SecretProperties `pulumi:"properties"`
	// The name of the Resource Group to which the vault belongs.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// Name of the secret. The value you provide may be copied globally for the purpose of running the service. The value provided should not include personally identifiable or sensitive information.
	SecretName *string `pulumi:"secretName"`
	// The tags that will be assigned to the secret.
	Tags map[string]string `pulumi:"tags"`
	// Name of the vault
	VaultName string `pulumi:"vaultName"`
}

// The set of arguments for constructing a Secret resource.
type SecretArgs struct {
	// Properties of the secret
	Properties SecretPropertiesInput
	// The name of the Resource Group to which the vault belongs.
	ResourceGroupName pulumi.StringInput
	// Name of the secret. The value you provide may be copied globally for the purpose of running the service. The value provided should not include personally identifiable or sensitive information.
	SecretName pulumi.StringPtrInput
	// The tags that will be assigned to the secret.
	Tags pulumi.StringMapInput
	// Name of the vault
	VaultName pulumi.StringInput
}

func (SecretArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*secretArgs)(nil)).Elem()
}

func (*Secret) ElementType() reflect.Type {
	return reflect.TypeOf((**Secret)(nil)).Elem()
}

func init() {

}
