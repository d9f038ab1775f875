// Code generated from github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20240601@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240601

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Describes a Private DNS zone.
type PrivateZone struct {
	pulumi.CustomResourceState

	// The ETag of the zone.
	Etag pulumi.StringPtrOutput `pulumi:"etag"`
	// Private zone internal Id
	InternalId pulumi.StringOutput `pulumi:"internalId"`
	// The Azure Region where the resource lives
	Location pulumi.StringPtrOutput `pulumi:"location"`
	// The maximum number of record sets that can be created in this Private DNS zone. This is a read-only property and any attempt to set this value will be ignored.
	MaxNumberOfRecordSets pulumi.Float64Output `pulumi:"maxNumberOfRecordSets"`
	// The maximum number of virtual networks that can be linked to this Private DNS zone. This is a read-only property and any attempt to set this value will be ignored.
	MaxNumberOfVirtualNetworkLinks pulumi.Float64Output `pulumi:"maxNumberOfVirtualNetworkLinks"`
	// The maximum number of virtual networks that can be linked to this Private DNS zone with registration enabled. This is a read-only property and any attempt to set this value will be ignored.
	MaxNumberOfVirtualNetworkLinksWithRegistration pulumi.Float64Output `pulumi:"maxNumberOfVirtualNetworkLinksWithRegistration"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The current number of record sets in this Private DNS zone. This is a read-only property and any attempt to set this value will be ignored.
	NumberOfRecordSets pulumi.Float64Output `pulumi:"numberOfRecordSets"`
	// The current number of virtual networks that are linked to this Private DNS zone. This is a read-only property and any attempt to set this value will be ignored.
	NumberOfVirtualNetworkLinks pulumi.Float64Output `pulumi:"numberOfVirtualNetworkLinks"`
	// The current number of virtual networks that are linked to this Private DNS zone with registration enabled. This is a read-only property and any attempt to set this value will be ignored.
	NumberOfVirtualNetworkLinksWithRegistration pulumi.Float64Output `pulumi:"numberOfVirtualNetworkLinksWithRegistration"`
	// The provisioning state of the resource. This is a read-only property and any attempt to set this value will be ignored.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// The type of the resource. Example - 'Microsoft.Network/privateDnsZones'.
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewPrivateZone registers a new resource with the given unique name, arguments, and options.
func NewPrivateZone(ctx *pulumi.Context,
	name string, args *PrivateZoneArgs, opts ...pulumi.ResourceOption) (*PrivateZone, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:network/v20180901:PrivateZone"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200101:PrivateZone"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200601:PrivateZone"),
		},
		{
			Type: pulumi.String("azure-native:network:PrivateZone"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource PrivateZone
	err := ctx.RegisterResource("azure-native:network/v20240601:PrivateZone", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type privateZoneArgs struct {
	// The Azure Region where the resource lives
	Location *string `pulumi:"location"`
	// The name of the Private DNS zone (without a terminating dot).
	PrivateZoneName *string `pulumi:"privateZoneName"`
	// The name of the resource group.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
}

// The set of arguments for constructing a PrivateZone resource.
type PrivateZoneArgs struct {
	// The Azure Region where the resource lives
	Location pulumi.StringPtrInput
	// The name of the Private DNS zone (without a terminating dot).
	PrivateZoneName pulumi.StringPtrInput
	// The name of the resource group.
	ResourceGroupName pulumi.StringInput
	// Resource tags.
	Tags pulumi.StringMapInput
}

func (PrivateZoneArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*privateZoneArgs)(nil)).Elem()
}

func (*PrivateZone) ElementType() reflect.Type {
	return reflect.TypeOf((**PrivateZone)(nil)).Elem()
}

func init() {

}
