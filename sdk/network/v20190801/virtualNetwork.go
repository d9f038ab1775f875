// Code generated from github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20190801@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20190801

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Virtual Network resource.
type VirtualNetwork struct {
	pulumi.CustomResourceState

	// Indicates if DDoS protection is enabled for all the protected resources in the virtual network. It requires a DDoS protection plan associated with the resource.
	EnableDdosProtection pulumi.BoolPtrOutput `pulumi:"enableDdosProtection"`
	// Indicates if VM protection is enabled for all the subnets in the virtual network.
	EnableVmProtection pulumi.BoolPtrOutput `pulumi:"enableVmProtection"`
	// A unique read-only string that changes whenever the resource is updated.
	Etag pulumi.StringPtrOutput `pulumi:"etag"`
	// Resource location.
	Location pulumi.StringPtrOutput `pulumi:"location"`
	// Resource name.
	Name pulumi.StringOutput `pulumi:"name"`
	// The provisioning state of the virtual network resource.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// The resourceGuid property of the Virtual Network resource.
	ResourceGuid pulumi.StringPtrOutput `pulumi:"resourceGuid"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// Resource type.
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewVirtualNetwork registers a new resource with the given unique name, arguments, and options.
func NewVirtualNetwork(ctx *pulumi.Context,
	name string, args *VirtualNetworkArgs, opts ...pulumi.ResourceOption) (*VirtualNetwork, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.EnableDdosProtection == nil {
		args.EnableDdosProtection = pulumi.BoolPtr(false)
	}
	if args.EnableVmProtection == nil {
		args.EnableVmProtection = pulumi.BoolPtr(false)
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:network/v20150501preview:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20150615:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20160330:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20160601:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20160901:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20161201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20170301:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20170601:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20170801:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20170901:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20171001:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20171101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20180101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20180201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20180401:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20180601:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20180701:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20180801:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20181001:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20181101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20181201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190401:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190601:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190701:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20190901:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20191101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20191201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200301:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200401:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200501:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200601:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200701:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200801:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20201101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210301:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210501:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20210801:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220501:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220701:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20220901:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20221101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230201:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230401:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230501:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230601:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20230901:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20231101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240101:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240301:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network/v20240501:VirtualNetwork"),
		},
		{
			Type: pulumi.String("azure-native:network:VirtualNetwork"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource VirtualNetwork
	err := ctx.RegisterResource("azure-native:network/v20190801:VirtualNetwork", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type virtualNetworkArgs struct {
	// The AddressSpace that contains an array of IP address ranges that can be used by subnets.
	AddressSpace *AddressSpace `pulumi:"addressSpace"`
	// Bgp Communities sent over ExpressRoute with each route corresponding to a prefix in this VNET.
	BgpCommunities *VirtualNetworkBgpCommunities `pulumi:"bgpCommunities"`
	// The DDoS protection plan associated with the virtual network.
	DdosProtectionPlan *SubResource `pulumi:"ddosProtectionPlan"`
	// The dhcpOptions that contains an array of DNS servers available to VMs deployed in the virtual network.
	DhcpOptions *DhcpOptions `pulumi:"dhcpOptions"`
	// Indicates if DDoS protection is enabled for all the protected resources in the virtual network. It requires a DDoS protection plan associated with the resource.
	EnableDdosProtection *bool `pulumi:"enableDdosProtection"`
	// Indicates if VM protection is enabled for all the subnets in the virtual network.
	EnableVmProtection *bool `pulumi:"enableVmProtection"`
	// Resource ID.
	Id *string `pulumi:"id"`
	// Resource location.
	Location *string `pulumi:"location"`
	// The name of the resource group.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The resourceGuid property of the Virtual Network resource.
	ResourceGuid *string `pulumi:"resourceGuid"`
	// A list of subnets in a Virtual Network.
	// These are also available as standalone resources. Do not mix inline and standalone resource as they will conflict with each other, leading to resources deletion.
	Subnets []SubnetType `pulumi:"subnets"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// The name of the virtual network.
	VirtualNetworkName *string `pulumi:"virtualNetworkName"`
	// A list of peerings in a Virtual Network.
	// These are also available as standalone resources. Do not mix inline and standalone resource as they will conflict with each other, leading to resources deletion.
	VirtualNetworkPeerings []VirtualNetworkPeering `pulumi:"virtualNetworkPeerings"`
}

// The set of arguments for constructing a VirtualNetwork resource.
type VirtualNetworkArgs struct {
	// The AddressSpace that contains an array of IP address ranges that can be used by subnets.
	AddressSpace AddressSpacePtrInput
	// Bgp Communities sent over ExpressRoute with each route corresponding to a prefix in this VNET.
	BgpCommunities VirtualNetworkBgpCommunitiesPtrInput
	// The DDoS protection plan associated with the virtual network.
	DdosProtectionPlan SubResourcePtrInput
	// The dhcpOptions that contains an array of DNS servers available to VMs deployed in the virtual network.
	DhcpOptions DhcpOptionsPtrInput
	// Indicates if DDoS protection is enabled for all the protected resources in the virtual network. It requires a DDoS protection plan associated with the resource.
	EnableDdosProtection pulumi.BoolPtrInput
	// Indicates if VM protection is enabled for all the subnets in the virtual network.
	EnableVmProtection pulumi.BoolPtrInput
	// Resource ID.
	Id pulumi.StringPtrInput
	// Resource location.
	Location pulumi.StringPtrInput
	// The name of the resource group.
	ResourceGroupName pulumi.StringInput
	// The resourceGuid property of the Virtual Network resource.
	ResourceGuid pulumi.StringPtrInput
	// A list of subnets in a Virtual Network.
	// These are also available as standalone resources. Do not mix inline and standalone resource as they will conflict with each other, leading to resources deletion.
	Subnets SubnetTypeArrayInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// The name of the virtual network.
	VirtualNetworkName pulumi.StringPtrInput
	// A list of peerings in a Virtual Network.
	// These are also available as standalone resources. Do not mix inline and standalone resource as they will conflict with each other, leading to resources deletion.
	VirtualNetworkPeerings VirtualNetworkPeeringArrayInput
}

func (VirtualNetworkArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*virtualNetworkArgs)(nil)).Elem()
}

func (*VirtualNetwork) ElementType() reflect.Type {
	return reflect.TypeOf((**VirtualNetwork)(nil)).Elem()
}

func init() {

}
