// Code generated from github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20210201@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20210201

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Private dns zone group resource.
type PrivateDnsZoneGroup struct {
	pulumi.CustomResourceState

	// A unique read-only string that changes whenever the resource is updated.
	Etag pulumi.StringOutput `pulumi:"etag"`
	// Name of the resource that is unique within a resource group. This name can be used to access the resource.
	Name pulumi.StringPtrOutput `pulumi:"name"`

	// The provisioning state of the private dns zone group resource.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// Type of resource. Will be specified as private dns zone groups.
	Type pulumi.StringPtrOutput `pulumi:"type"`
}

// NewPrivateDnsZoneGroup registers a new resource with the given unique name, arguments, and options.
func NewPrivateDnsZoneGroup(ctx *pulumi.Context,
	name string, args *PrivateDnsZoneGroupArgs, opts ...pulumi.ResourceOption) (*PrivateDnsZoneGroup, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.PrivateEndpointName == nil {
		return nil, errors.New("invalid value for required argument 'PrivateEndpointName'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:network/v20200301:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200401:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200501:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200601:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200701:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200801:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20201101:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210301:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210501:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210801:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220101:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220501:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220701:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220901:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20221101:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230201:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230401:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230501:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230601:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230901:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20231101:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240101:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240301:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240501:PrivateDnsZoneGroup"),
		},
		{
			Type: pulumi.String("azure-native:network:PrivateDnsZoneGroup"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource PrivateDnsZoneGroup
	err := ctx.RegisterResource("azure-native:network/v20210201:PrivateDnsZoneGroup", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type privateDnsZoneGroupArgs struct {
	// Resource ID.
	Id *string `pulumi:"id"`
	// Name of the resource that is unique within a resource group. This name can be used to access the resource.
	Name *string `pulumi:"name"`
	// A collection of private dns zone configurations of the private dns zone group.
	PrivateDnsZoneConfigs []PrivateDnsZoneConfig `pulumi:"privateDnsZoneConfigs"`
	// The name of the private dns zone group.
	PrivateDnsZoneGroupName *string `pulumi:"privateDnsZoneGroupName"`
	// The name of the private endpoint.
	PrivateEndpointName string `pulumi:"privateEndpointName"`
	// The name of the resource group.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// Type of resource. Will be specified as private dns zone groups.
	Type *string `pulumi:"type"`
}

// The set of arguments for constructing a PrivateDnsZoneGroup resource.
type PrivateDnsZoneGroupArgs struct {
	// Resource ID.
	Id pulumi.StringPtrInput
	// Name of the resource that is unique within a resource group. This name can be used to access the resource.
	Name pulumi.StringPtrInput
	// A collection of private dns zone configurations of the private dns zone group.
	PrivateDnsZoneConfigs PrivateDnsZoneConfigArrayInput
	// The name of the private dns zone group.
	PrivateDnsZoneGroupName pulumi.StringPtrInput
	// The name of the private endpoint.
	PrivateEndpointName pulumi.StringInput
	// The name of the resource group.
	ResourceGroupName pulumi.StringInput
	// Type of resource. Will be specified as private dns zone groups.
	Type pulumi.StringPtrInput
}

func (PrivateDnsZoneGroupArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*privateDnsZoneGroupArgs)(nil)).Elem()
}

func (*PrivateDnsZoneGroup) ElementType() reflect.Type {
	return reflect.TypeOf((**PrivateDnsZoneGroup)(nil)).Elem()
}

func init() {

}
