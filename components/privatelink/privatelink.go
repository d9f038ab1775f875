// Package privatelink gives the resources of other components private endpoints:
// addresses in a virtual network, and names that resolve to them.
package privatelink

import (
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	privateendpoint "github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20210201"
)

// Link is the place in a virtual network for one private endpoint. A nil Link
// stands for no network: whoever has one stays public.
type Link struct {
	// Service is what the endpoint leads to. Required.
	Service Service
	// Name is the endpoint's name, unique in its resource group, 2 to 64 letters,
	// digits and any of _.-, such as pe-weather-prod-blob. Required, and fixed: an
	// endpoint that is replaced has to go first, because deleting the older of two
	// takes the name of the newer one out of the DNS zone.
	Name string
	// SubnetID is the subnet that the endpoint takes an address from. Required.
	// Changing it replaces the endpoint.
	SubnetID pulumi.StringInput
	// ZoneID is the private DNS zone [Service.Zone] that gets the name. Required.
	ZoneID pulumi.StringInput
	// ResourceGroupName is the group to deploy the endpoint into. Required.
	ResourceGroupName pulumi.StringInput
	// Location is the region of the network, such as westeurope. Required.
	Location string
	// Tags are set on the endpoint. Optional.
	Tags pulumi.StringMapInput
}

// Connect registers an endpoint called name + "-pe", that leads to the resource
// target, and name + "-pe-dns", which keeps its name in the zone. opts go to both.
//
// It returns address as it was given, but known only once the endpoint answers at
// it, so that who connects there cannot come before it. On a nil Link there is no
// endpoint, and address is returned as it is.
func (l *Link) Connect(
	ctx *pulumi.Context, name string, target pulumi.StringInput, address pulumi.StringOutput, opts ...pulumi.ResourceOption,
) (pulumi.StringOutput, error) {
	if l == nil {
		return address, nil
	}
	// An endpoint holds no data: it must be free to move when the network does.
	opts = append(opts[:len(opts):len(opts)], pulumi.Protect(false))

	endpoint, err := privateendpoint.NewPrivateEndpoint(ctx, name+"-pe", &privateendpoint.PrivateEndpointArgs{
		PrivateEndpointName: pulumi.String(l.Name),
		ResourceGroupName:   l.ResourceGroupName,
		Location:            pulumi.String(l.Location),
		Tags:                l.Tags,
		Subnet:              privateendpoint.SubnetArgs{Id: l.SubnetID.ToStringOutput()},
		PrivateLinkServiceConnections: privateendpoint.PrivateLinkServiceConnectionArray{
			privateendpoint.PrivateLinkServiceConnectionArgs{
				Name:                 pulumi.String(l.Name),
				PrivateLinkServiceId: target.ToStringOutput(),
				GroupIds:             pulumi.StringArray{pulumi.String(l.Service.group())},
			},
		},
	}, opts...)
	if err != nil {
		return pulumi.StringOutput{}, fmt.Errorf("private endpoint: %w", err)
	}
	zones, err := privateendpoint.NewPrivateDnsZoneGroup(ctx, name+"-pe-dns", &privateendpoint.PrivateDnsZoneGroupArgs{
		PrivateDnsZoneGroupName: pulumi.String("default"),
		PrivateEndpointName:     endpoint.Name,
		ResourceGroupName:       l.ResourceGroupName,
		PrivateDnsZoneConfigs: privateendpoint.PrivateDnsZoneConfigArray{
			privateendpoint.PrivateDnsZoneConfigArgs{
				Name:             pulumi.String(l.Service.zoneConfig()),
				PrivateDnsZoneId: l.ZoneID.ToStringOutput(),
			},
		},
	}, opts...)
	if err != nil {
		return pulumi.StringOutput{}, fmt.Errorf("names of the private endpoint: %w", err)
	}
	return pulumi.All(address, zones.ID()).ApplyT(func(known []any) string {
		return known[0].(string)
	}).(pulumi.StringOutput), nil
}
