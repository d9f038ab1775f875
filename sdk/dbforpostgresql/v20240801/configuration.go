// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Represents a Configuration.
type Configuration struct {
	pulumi.CustomResourceState

	// Allowed values of the configuration.
	AllowedValues pulumi.StringOutput `pulumi:"allowedValues"`
	// Data type of the configuration.
	DataType pulumi.StringOutput `pulumi:"dataType"`
	// Default value of the configuration.
	DefaultValue pulumi.StringOutput `pulumi:"defaultValue"`
	// Description of the configuration.
	Description pulumi.StringOutput `pulumi:"description"`
	// Configuration documentation link.
	DocumentationLink pulumi.StringOutput `pulumi:"documentationLink"`
	// Configuration is pending restart or not.
	IsConfigPendingRestart pulumi.BoolOutput `pulumi:"isConfigPendingRestart"`
	// Configuration dynamic or static.
	IsDynamicConfig pulumi.BoolOutput `pulumi:"isDynamicConfig"`
	// Configuration read-only or not.
	IsReadOnly pulumi.BoolOutput `pulumi:"isReadOnly"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// Source of the configuration. Required to update the configuration.
	Source pulumi.StringPtrOutput `pulumi:"source"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
	// Configuration unit.
	Unit pulumi.StringOutput `pulumi:"unit"`
	// Value of the configuration. Required to update the configuration.
	Value pulumi.StringPtrOutput `pulumi:"value"`
}

// NewConfiguration registers a new resource with the given unique name, arguments, and options.
func NewConfiguration(ctx *pulumi.Context,
	name string, args *ConfigurationArgs, opts ...pulumi.ResourceOption) (*Configuration, error) {
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
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210615privatepreview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220120preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220308preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20221201:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230301preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230601preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20231201preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20240301preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20241101preview:Configuration"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql:Configuration"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Configuration
	err := ctx.RegisterResource("azure-native:dbforpostgresql/v20240801:Configuration", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type configurationArgs struct {
	// The name of the server configuration.
	ConfigurationName *string `pulumi:"configurationName"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the server.
	ServerName string `pulumi:"serverName"`
	// Source of the configuration. Required to update the configuration.
	Source *string `pulumi:"source"`
	// Value of the configuration. Required to update the configuration.
	Value *string `pulumi:"value"`
}

// The set of arguments for constructing a Configuration resource.
type ConfigurationArgs struct {
	// The name of the server configuration.
	ConfigurationName pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the server.
	ServerName pulumi.StringInput
	// Source of the configuration. Required to update the configuration.
	Source pulumi.StringPtrInput
	// Value of the configuration. Required to update the configuration.
	Value pulumi.StringPtrInput
}

func (ConfigurationArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*configurationArgs)(nil)).Elem()
}

func (*Configuration) ElementType() reflect.Type {
	return reflect.TypeOf((**Configuration)(nil)).Elem()
}

func init() {

}
