// Code generated from github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20210201@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20210201

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Private endpoint resource.
type PrivateEndpoint struct {
	pulumi.CustomResourceState

	// A unique read-only string that changes whenever the resource is updated.
	Etag pulumi.StringOutput `pulumi:"etag"`

	// Resource location.
	Location pulumi.StringPtrOutput `pulumi:"location"`

	// Resource name.
	Name pulumi.StringOutput `pulumi:"name"`

	// The provisioning state of the private endpoint resource.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// The resource id of private endpoint.
	ResourceGuid pulumi.StringPtrOutput `pulumi:"resourceGuid"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// Resource type.
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewPrivateEndpoint registers a new resource with the given unique name, arguments, and options.
func NewPrivateEndpoint(ctx *pulumi.Context,
	name string, args *PrivateEndpointArgs, opts ...pulumi.ResourceOption) (*PrivateEndpoint, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.Subnet != nil {
		args.Subnet = args.Subnet.ToSubnetPtrOutput().ApplyT(func(v *Subnet) *Subnet { return v.Defaults() }).(SubnetPtrOutput)
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:network/v20180801:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20181001:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20181101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20181201:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190201:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190401:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190601:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190701:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190801:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190901:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20191101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20191201:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200301:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200401:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200501:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200601:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200701:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200801:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20201101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210301:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210501:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210801:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220501:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220701:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220901:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20221101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230201:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230401:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230501:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230601:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230901:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20231101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240101:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240301:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240501:PrivateEndpoint"),
		},
		{
			Type: pulumi.String("azure-native:network:PrivateEndpoint"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource PrivateEndpoint
	err := ctx.RegisterResource("azure-native:network/v20210201:PrivateEndpoint", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type privateEndpointArgs struct {
	// An array of custom dns configurations.
	CustomDnsConfigs []CustomDnsConfigPropertiesFormat `pulumi:"customDnsConfigs"`
	// The extended location of the load balancer.
	ExtendedLocation *ExtendedLocation `pulumi:"extendedLocation"`
	// Resource ID.
	Id *string `pulumi:"id"`
	// Resource location.
	Location *string `pulumi:"location"`
	// A grouping of information about the connection to the remote resource. Used when the network admin does not have access to approve connections to the remote resource.
	ManualPrivateLinkServiceConnections []PrivateLinkServiceConnection `pulumi:"manualPrivateLinkServiceConnections"`
	// The name of the private endpoint.
	PrivateEndpointName *string `pulumi:"privateEndpointName"`
	// A grouping of information about the connection to the remote resource.
	PrivateLinkServiceConnections []PrivateLinkServiceConnection `pulumi:"privateLinkServiceConnections"`
	// The name of the resource group.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The resource id of private endpoint.
	ResourceGuid *string `pulumi:"resourceGuid"`
	// The ID of the subnet from which the private IP will be allocated.
	Subnet *Subnet `pulumi:"subnet"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
}

// The set of arguments for constructing a PrivateEndpoint resource.
type PrivateEndpointArgs struct {
	// An array of custom dns configurations.
	CustomDnsConfigs CustomDnsConfigPropertiesFormatArrayInput
	// The extended location of the load balancer.
	ExtendedLocation ExtendedLocationPtrInput
	// Resource ID.
	Id pulumi.StringPtrInput
	// Resource location.
	Location pulumi.StringPtrInput
	// A grouping of information about the connection to the remote resource. Used when the network admin does not have access to approve connections to the remote resource.
	ManualPrivateLinkServiceConnections PrivateLinkServiceConnectionArrayInput
	// The name of the private endpoint.
	PrivateEndpointName pulumi.StringPtrInput
	// A grouping of information about the connection to the remote resource.
	PrivateLinkServiceConnections PrivateLinkServiceConnectionArrayInput
	// The name of the resource group.
	ResourceGroupName pulumi.StringInput
	// The resource id of private endpoint.
	ResourceGuid pulumi.StringPtrInput
	// The ID of the subnet from which the private IP will be allocated.
	Subnet SubnetPtrInput
	// Resource tags.
	Tags pulumi.StringMapInput
}

func (PrivateEndpointArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*privateEndpointArgs)(nil)).Elem()
}

func (*PrivateEndpoint) ElementType() reflect.Type {
	return reflect.TypeOf((**PrivateEndpoint)(nil)).Elem()
}

func init() {

}
