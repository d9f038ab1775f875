// Package privatelink registers private endpoints for resources of components.
package privatelink

import (
	"fmt"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	privateendpoint "github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20210201"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// groups are the private link subresources (group IDs) of the services.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource
var groups = map[components.Service]string{
	components.Blob:     "blob",
	components.Vault:    "vault",
	components.Postgres: "postgresqlServer",
	components.Registry: "registry",
}

// Target is a resource that gets a private endpoint.
type Target struct {
	// Service is the service of the resource.
	Service components.Service
	// ID is the ARM ID of the resource.
	ID pulumi.StringInput
	// Address is the resource's address, such as its host name.
	Address pulumi.StringOutput
	// ResourceGroupName, Location and Tags are for the endpoint.
	ResourceGroupName pulumi.StringInput
	Location          string
	Tags              pulumi.StringMapInput
}

// Connect registers an endpoint called name + "-pe" and its DNS zone group, called name +
// "-pe-dns", both with opts, and adds both to made.
//
// It returns the target's address as an output that depends on the endpoint, so that
// resources which use the address are created after the endpoint. With a nil endpoint it
// registers nothing and returns the address.
func Connect(
	ctx *pulumi.Context, name string, endpoint *components.Endpoint, t Target, made *components.Resources, opts ...pulumi.ResourceOption,
) (pulumi.StringOutput, error) {
	if endpoint == nil {
		return t.Address, nil
	}
	// An endpoint holds no data, and has to be replaced when the network is replaced.
	opts = append(opts[:len(opts):len(opts)], pulumi.Protect(false))

	link, err := privateendpoint.NewPrivateEndpoint(ctx, name+"-pe", &privateendpoint.PrivateEndpointArgs{
		PrivateEndpointName: pulumi.String(endpoint.Name),
		ResourceGroupName:   t.ResourceGroupName,
		Location:            pulumi.String(t.Location),
		Tags:                t.Tags,
		Subnet:              privateendpoint.SubnetArgs{Id: endpoint.SubnetID.ToStringOutput()},
		PrivateLinkServiceConnections: privateendpoint.PrivateLinkServiceConnectionArray{
			privateendpoint.PrivateLinkServiceConnectionArgs{
				Name:                 pulumi.String(endpoint.Name),
				PrivateLinkServiceId: t.ID.ToStringOutput(),
				GroupIds:             pulumi.StringArray{pulumi.String(groups[t.Service])},
			},
		},
	}, opts...)
	if err != nil {
		return pulumi.StringOutput{}, fmt.Errorf("private endpoint: %w", err)
	}
	zones, err := privateendpoint.NewPrivateDnsZoneGroup(ctx, name+"-pe-dns", &privateendpoint.PrivateDnsZoneGroupArgs{
		PrivateDnsZoneGroupName: pulumi.String("default"),
		PrivateEndpointName:     link.Name,
		ResourceGroupName:       t.ResourceGroupName,
		PrivateDnsZoneConfigs: privateendpoint.PrivateDnsZoneConfigArray{
			privateendpoint.PrivateDnsZoneConfigArgs{
				Name:             pulumi.String(strings.ReplaceAll(t.Service.Zone(), ".", "-")),
				PrivateDnsZoneId: endpoint.ZoneID.ToStringOutput(),
			},
		},
	}, opts...)
	if err != nil {
		return pulumi.StringOutput{}, fmt.Errorf("DNS zone group: %w", err)
	}
	made.Add(link, zones)
	return pulumi.All(t.Address, zones.ID()).ApplyT(func(known []any) string {
		return known[0].(string)
	}).(pulumi.StringOutput), nil
}

// Check adds the problems of an endpoint; nil is valid.
func Check(p *check.Problems, endpoint *components.Endpoint) {
	if endpoint == nil {
		return
	}
	p.Require("endpoint.name", endpoint.Name != "", "")
	p.Require("endpoint.subnetId", endpoint.SubnetID != nil, "")
	p.Require("endpoint.zoneId", endpoint.ZoneID != nil, "")
}
