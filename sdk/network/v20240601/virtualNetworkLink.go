// Code generated from github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20240601@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240601

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Describes a link to virtual network for a Private DNS zone.
type VirtualNetworkLink struct {
	pulumi.CustomResourceState

	// The ETag of the virtual network link.
	Etag pulumi.StringPtrOutput `pulumi:"etag"`
	// The Azure Region where the resource lives
	Location pulumi.StringPtrOutput `pulumi:"location"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The provisioning state of the resource. This is a read-only property and any attempt to set this value will be ignored.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// Is auto-registration of virtual machine records in the virtual network in the Private DNS zone enabled?
	RegistrationEnabled pulumi.BoolPtrOutput `pulumi:"registrationEnabled"`
	// The resolution policy on the virtual network link. Only applicable for virtual network links to privatelink zones, and for A,AAAA,CNAME queries. When set to 'NxDomainRedirect', Azure DNS resolver falls back to public resolution if private dns query resolution results in non-existent domain response.
	ResolutionPolicy pulumi.StringPtrOutput `pulumi:"resolutionPolicy"`
	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// The type of the resource. Example - 'Microsoft.Network/privateDnsZones'.
	Type pulumi.StringOutput `pulumi:"type"`

	// The status of the virtual network link to the Private DNS zone. Possible values are 'InProgress' and 'Done'. This is a read-only property and any attempt to set this value will be ignored.
	VirtualNetworkLinkState pulumi.StringOutput `pulumi:"virtualNetworkLinkState"`
}

// NewVirtualNetworkLink registers a new resource with the given unique name, arguments, and options.
func NewVirtualNetworkLink(ctx *pulumi.Context,
	name string, args *VirtualNetworkLinkArgs, opts ...pulumi.ResourceOption) (*VirtualNetworkLink, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.PrivateZoneName == nil {
		return nil, errors.New("invalid value for required argument 'PrivateZoneName'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:network/v20180901:VirtualNetworkLink"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200101:VirtualNetworkLink"),
		},
		{
			Type: pulumi.String("azure-native:network/v20200601:VirtualNetworkLink"),
		},
		{
			Type: pulumi.String("azure-native:network:VirtualNetworkLink"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource VirtualNetworkLink
	err := ctx.RegisterResource("azure-native:network/v20240601:VirtualNetworkLink", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type virtualNetworkLinkArgs struct {
	// The Azure Region where the resource lives
	Location *string `pulumi:"location"`
	// The name of the Private DNS zone (without a terminating dot).
	PrivateZoneName string `pulumi:"privateZoneName"`
	// Is auto-registration of virtual machine records in the virtual network in the Private DNS zone enabled?
	RegistrationEnabled *bool `pulumi:"registrationEnabled"`
	// The resolution policy on the virtual network link. Only applicable for virtual network links to privatelink zones, and for A,AAAA,CNAME queries. When set to 'NxDomainRedirect', Azure DNS resolver falls back to public resolution if private dns query resolution results in non-existent domain response.
	ResolutionPolicy *string `pulumi:"resolutionPolicy"`
	// The name of the resource group.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// The reference of the virtual network.
	VirtualNetwork *SubResource `pulumi:"virtualNetwork"`
	// The name of the virtual network link.
	VirtualNetworkLinkName *string `pulumi:"virtualNetworkLinkName"`
}

// The set of arguments for constructing a VirtualNetworkLink resource.
type VirtualNetworkLinkArgs struct {
	// The Azure Region where the resource lives
	Location pulumi.StringPtrInput
	// The name of the Private DNS zone (without a terminating dot).
	PrivateZoneName pulumi.StringInput
	// Is auto-registration of virtual machine records in the virtual network in the Private DNS zone enabled?
	RegistrationEnabled pulumi.BoolPtrInput
	// The resolution policy on the virtual network link. Only applicable for virtual network links to privatelink zones, and for A,AAAA,CNAME queries. When set to 'NxDomainRedirect', Azure DNS resolver falls back to public resolution if private dns query resolution results in non-existent domain response.
	ResolutionPolicy pulumi.StringPtrInput
	// The name of the resource group.
	ResourceGroupName pulumi.StringInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// The reference of the virtual network.
	VirtualNetwork SubResourcePtrInput
	// The name of the virtual network link.
	VirtualNetworkLinkName pulumi.StringPtrInput
}

func (VirtualNetworkLinkArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*virtualNetworkLinkArgs)(nil)).Elem()
}

func (*VirtualNetworkLink) ElementType() reflect.Type {
	return reflect.TypeOf((**VirtualNetworkLink)(nil)).Elem()
}

func init() {

}
