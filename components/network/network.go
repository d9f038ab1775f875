// Package network provides a component for the virtual network of a private stack: subnets
// for the environment and for private endpoints, security groups, and private DNS zones.
package network

import (
	"errors"
	"fmt"
	"net/netip"
	"path"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	vnet "github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20190801"
	dns "github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20240601"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// networkType is stored in every stack's state. Changing it replaces the network
// and all that lives in it, unless the old value becomes an alias.
const networkType = "data-pipeline:network:Network"

// environments is the delegation of an environment's subnet.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
const environments = "Microsoft.App/environments"

// Network is a new or an existing virtual network for a private stack. With mode public
// it contains nothing.
type Network struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the virtual network. Empty with mode public.
	ID pulumi.StringOutput `pulumi:"id"`
	// EnvironmentSubnetID is the ARM ID of the environment's subnet. Empty if there is
	// none, for example with mode public.
	EnvironmentSubnetID pulumi.StringOutput `pulumi:"environmentSubnetId"`
	// EndpointSubnetID is the ARM ID of the subnet of private endpoints. Empty with
	// mode public.
	EndpointSubnetID pulumi.StringOutput `pulumi:"endpointSubnetId"`
	// ZoneIDs maps each of NetworkArgs.Services to the ARM ID of its private DNS zone. The
	// IDs depend on the zones' links to the network. Empty with mode public.
	ZoneIDs pulumi.StringMapOutput `pulumi:"zoneIds"`

	args  *NetworkArgs
	zones map[components.Service]pulumi.StringInput
}

// NetworkArgs configures a [Network].
//
// Plain fields decide which resources exist, so they are validated before any of
// them is registered. Input fields only wire values and may be unknown in a preview.
type NetworkArgs struct {
	Settings
	// Name is part of the names of new resources, such as weather-prod in
	// vnet-weather-prod: 2 to 40 lower-case letters, digits and hyphens. Required.
	Name string `pulumi:"name"`
	// ResourceGroupName is the group to deploy into. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required. Changing it
	// replaces the network.
	Location string `pulumi:"location"`
	// Tags are set on all resources except subnets, which have no tags. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// Environment is whether the stack manages an environment, which needs a subnet.
	Environment bool `pulumi:"environment"`
	// Services are the services that the stack manages, which get private endpoints.
	// Optional.
	Services []components.Service `pulumi:"services"`
}

// NewNetwork registers a Network called name. Its children are called
// name + "-vnet" (virtual network), "-environment-" and "-endpoints-" + "snet"
// (subnets) and "nsg" (security groups), "-<service>-dns" (zones) and
// "-<service>-dns-link" in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance. With an existing network, the deployer needs the right to join its
// subnets, which Network Contributor includes.
func NewNetwork(
	ctx *pulumi.Context, name string, args *NetworkArgs, opts ...pulumi.ResourceOption,
) (*Network, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("network.NewNetwork %q: %w", name, err)
	}

	network := &Network{args: args, zones: map[components.Service]pulumi.StringInput{}}
	inputs := pulumi.Map{"mode": pulumi.String(args.Mode)}
	if err := ctx.RegisterComponentResourceV2(networkType, name, inputs, network, opts...); err != nil {
		return nil, err
	}
	none := pulumi.String("").ToStringOutput()
	network.ID, network.EnvironmentSubnetID, network.EndpointSubnetID = none, none, none
	if args.Mode == Private {
		if err := network.create(ctx, name); err != nil {
			return nil, err
		}
	}
	zones := pulumi.StringMap{}
	for service, zone := range network.zones {
		zones[string(service)] = zone
	}
	network.ZoneIDs = zones.ToStringMapOutput()
	return network, ctx.RegisterResourceOutputs(network, pulumi.Map{
		"id":                  network.ID,
		"environmentSubnetId": network.EnvironmentSubnetID,
		"endpointSubnetId":    network.EndpointSubnetID,
		"zoneIds":             network.ZoneIDs,
	})
}

// Endpoint describes the private endpoint of a service; nil if it has none, for example
// with mode public.
func (n *Network) Endpoint(service components.Service) *components.Endpoint {
	zone, private := n.zones[service]
	if !private {
		return nil
	}
	return &components.Endpoint{
		Name: "pe-" + n.args.Name + "-" + string(service), SubnetID: n.EndpointSubnetID, ZoneID: zone,
	}
}

// EnvironmentSubnet is EnvironmentSubnetID, or nil if there is none.
func (n *Network) EnvironmentSubnet() pulumi.StringInput {
	if n.args.Mode != Private || !n.args.Environment {
		return nil
	}
	return n.EnvironmentSubnetID
}

// create registers the resources of a private network that do not exist yet.
func (n *Network) create(ctx *pulumi.Context, name string) error {
	plan, err := n.args.Plan(n.args.Environment)
	if err != nil {
		return err
	}
	in, err := n.newVirtualNetwork(ctx, name, plan.Space)
	if err != nil {
		return fmt.Errorf("virtual network: %w", err)
	}
	if err := n.newSubnets(ctx, name, in, plan); err != nil {
		return err
	}
	for _, service := range n.args.Services {
		if n.zones[service], err = n.newZone(ctx, name, service); err != nil {
			return fmt.Errorf("private DNS zone %s: %w", service.Zone(), err)
		}
	}
	return nil
}

// place is the virtual network in which to create subnets.
type place struct{ resourceGroup, network pulumi.StringInput }

// newVirtualNetwork registers a network, or parses the ID of the existing one, and sets
// the output ID.
func (n *Network) newVirtualNetwork(ctx *pulumi.Context, name string, space netip.Prefix) (place, error) {
	if n.args.Existing != "" {
		existing, err := n.args.Existing.Resolve(networkArmType)
		if err != nil {
			return place{}, err
		}
		n.ID = existing.ID.ToStringOutput()
		return place{existing.ResourceGroupName, existing.Name}, nil
	}
	// Subnets are separate resources. As long as none is listed here, the provider keeps
	// the existing ones when it updates the network.
	made, err := vnet.NewVirtualNetwork(ctx, name+"-vnet", &vnet.VirtualNetworkArgs{
		VirtualNetworkName: pulumi.String("vnet-" + n.args.Name),
		ResourceGroupName:  n.args.ResourceGroupName,
		Location:           pulumi.String(n.args.Location),
		AddressSpace:       vnet.AddressSpaceArgs{AddressPrefixes: pulumi.ToStringArray([]string{space.String()})},
		Tags:               n.args.Tags,
	}, pulumi.Parent(n), // Azure cannot remove an address space with subnets; the provider does not know that.
		pulumi.ReplaceOnChanges([]string{"addressSpace"}), pulumi.DeleteBeforeReplace(true))
	if err != nil {
		return place{}, err
	}
	n.Add(made)
	n.ID = made.ID().ToStringOutput()
	return place{n.args.ResourceGroupName, made.Name}, nil
}

// newSubnets registers the new subnets and sets the outputs.
func (n *Network) newSubnets(ctx *pulumi.Context, name string, in place, plan Plan) error {
	if n.args.EnvironmentSubnet != "" {
		n.EnvironmentSubnetID = pulumi.String(string(n.args.EnvironmentSubnet)).ToStringOutput()
	}
	if n.args.EndpointSubnet != "" {
		n.EndpointSubnetID = pulumi.String(string(n.args.EndpointSubnet)).ToStringOutput()
	}
	// Azure changes only one subnet of a network at a time, so the second one waits.
	var before []pulumi.Resource
	jobs := peerNetwork // the range of an existing subnet is not known
	if plan.Environment.IsValid() {
		jobs = plan.Environment.String()
		made, err := n.newSubnet(ctx, name+"-environment", in, subnet{
			name: "environment", cidr: jobs, delegatedTo: environments, rules: securityRules(environmentRules(jobs)),
		})
		if err != nil {
			return fmt.Errorf("subnet of the environment: %w", err)
		}
		n.EnvironmentSubnetID, before = made.ID().ToStringOutput(), append(before, made)
	}
	if plan.Endpoints.IsValid() {
		cidr := plan.Endpoints.String()
		made, err := n.newSubnet(ctx, name+"-endpoints", in, subnet{
			name: "endpoints", cidr: cidr, rules: securityRules(endpointRules(cidr, jobs), nil),
		}, pulumi.DependsOn(before))
		if err != nil {
			return fmt.Errorf("subnet of private endpoints: %w", err)
		}
		n.EndpointSubnetID = made.ID().ToStringOutput()
	}
	return nil
}

// subnet is the plain shape of a subnet and its security group.
type subnet struct {
	name, cidr, delegatedTo string
	rules                   vnet.SecurityRuleArray
}

// newSubnet registers a subnet and its security group.
func (n *Network) newSubnet(
	ctx *pulumi.Context, name string, in place, s subnet, opts ...pulumi.ResourceOption,
) (*vnet.Subnet, error) {
	group, err := vnet.NewNetworkSecurityGroup(ctx, name+"-nsg", &vnet.NetworkSecurityGroupArgs{
		NetworkSecurityGroupName: pulumi.String("nsg-" + n.args.Name + "-" + s.name),
		ResourceGroupName:        n.args.ResourceGroupName,
		Location:                 pulumi.String(n.args.Location),
		SecurityRules:            s.rules,
		Tags:                     n.args.Tags,
	}, pulumi.Parent(n))
	if err != nil {
		return nil, fmt.Errorf("security group: %w", err)
	}
	n.Add(group)
	args := &vnet.SubnetArgs{
		SubnetName:         pulumi.String("snet-" + n.args.Name + "-" + s.name),
		VirtualNetworkName: in.network,
		ResourceGroupName:  in.resourceGroup,
		// Not the list addressPrefixes, which Container Apps does not support.
		// Source: https://github.com/pulumi/pulumi-azure-native/issues/3244
		AddressPrefix:        pulumi.String(s.cidr),
		NetworkSecurityGroup: vnet.NetworkSecurityGroupTypeArgs{Id: group.ID().ToStringOutput()},
		// Without this, the security group does not apply to private endpoints.
		// Source: https://learn.microsoft.com/azure/private-link/disable-private-endpoint-network-policy
		PrivateEndpointNetworkPolicies: pulumi.String("Enabled"),
	}
	if s.delegatedTo != "" {
		args.Delegations = vnet.DelegationArray{vnet.DelegationArgs{
			Name: pulumi.String(s.name), ServiceName: pulumi.String(s.delegatedTo),
		}}
	}
	// Azure cannot change the range of a subnet that is in use. The provider does not know
	// that: it would preview an update that Azure then refuses.
	opts = append(opts, pulumi.Parent(n), pulumi.ReplaceOnChanges([]string{"addressPrefix"}), pulumi.DeleteBeforeReplace(true))
	made, err := vnet.NewSubnet(ctx, name+"-snet", args, opts...)
	if err != nil {
		return nil, err
	}
	n.Add(made)
	return made, nil
}

// newZone registers the private DNS zone of a service and its link to the network, unless
// they exist. It returns the zone's ID, which depends on both.
func (n *Network) newZone(ctx *pulumi.Context, name string, service components.Service) (pulumi.StringInput, error) {
	name += "-" + string(service) + "-dns"
	reference := n.args.DNSZones[service]
	switch {
	case reference != "" && n.args.Existing != "":
		return pulumi.String(string(reference)), nil // their owner has linked them
	case reference != "":
		existing, err := reference.Resolve(zoneArmType)
		if err != nil {
			return nil, err
		}
		return n.linkZone(ctx, name, service, existing.ResourceGroupName, pulumi.String(string(reference)).ToStringOutput())
	}
	zone, err := dns.NewPrivateZone(ctx, name, &dns.PrivateZoneArgs{
		PrivateZoneName:   pulumi.String(service.Zone()),
		ResourceGroupName: n.args.ResourceGroupName,
		Location:          pulumi.String("global"),
		Tags:              n.args.Tags,
	}, pulumi.Parent(n))
	if err != nil {
		return nil, err
	}
	n.Add(zone)
	return n.linkZone(ctx, name, service, n.args.ResourceGroupName, zone.ID().ToStringOutput())
}

// linkZone links a zone to the network, so that names are resolved in it. It returns the
// zone's ID, which depends on the link.
func (n *Network) linkZone(
	ctx *pulumi.Context, name string, service components.Service, group pulumi.StringInput, zone pulumi.StringOutput,
) (pulumi.StringInput, error) {
	link, err := dns.NewVirtualNetworkLink(ctx, name+"-link", &dns.VirtualNetworkLinkArgs{
		// Derived from the network's ID: replacing the network deletes its links, so they
		// have to be replaced with it.
		// Source: https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links
		VirtualNetworkLinkName: n.ID.ApplyT(path.Base).(pulumi.StringOutput),
		// Derived from the zone's ID, so that the link is created after the zone.
		PrivateZoneName:     zone.ApplyT(func(string) string { return service.Zone() }).(pulumi.StringOutput),
		ResourceGroupName:   group,
		Location:            pulumi.String("global"),
		VirtualNetwork:      dns.SubResourceArgs{Id: n.ID},
		RegistrationEnabled: pulumi.Bool(false),
		// Names that are not in the zone, of other resources, are resolved publicly.
		// Source: https://learn.microsoft.com/azure/dns/private-dns-fallback
		ResolutionPolicy: pulumi.String("NxDomainRedirect"),
		Tags:             n.args.Tags,
	}, pulumi.Parent(n))
	if err != nil {
		return nil, fmt.Errorf("link to the network: %w", err)
	}
	n.Add(link)
	return pulumi.All(zone, link.ID()).ApplyT(func(known []any) string { return known[0].(string) }).(pulumi.StringOutput), nil
}

// validate returns every problem, joined.
func (a *NetworkArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if _, err := a.Plan(a.Environment); err != nil {
		p.Addf("cidr", "%v", err)
	}
	if a.Mode == Private {
		p.Match("name", a.Name, nameRule, "2 to 40 lower-case letters, digits and hyphens, a letter first and no hyphen last, such as weather-prod")
		p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
		p.Require("location", a.Location != "", "")
		for i, service := range a.Services {
			if service.Zone() == "" || slices.Index(a.Services, service) < i {
				p.Addf(fmt.Sprintf("services[%d]", i), "got %q, want each of %q at most once", service, components.Services())
			}
		}
	}
	return errors.Join(p...)
}
