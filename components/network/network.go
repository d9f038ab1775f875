// Package network holds the virtual network that keeps a stack's data off the
// internet: subnets for its environment and for private endpoints, what may pass
// between them, and the private DNS zones in which the data is found.
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

// environments is whom the subnet of an environment is delegated to.
//
// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
const environments = "Microsoft.App/environments"

// Network is the virtual network of a stack whose data is private: one that it
// makes, or one that exists. With mode public there is none.
type Network struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the virtual network. Empty with mode public.
	ID pulumi.StringOutput `pulumi:"id"`
	// EnvironmentSubnetID is the ARM ID of the subnet of the stack's environment.
	// Empty when there is none, as with mode public.
	EnvironmentSubnetID pulumi.StringOutput `pulumi:"environmentSubnetId"`
	// EndpointSubnetID is the ARM ID of the subnet of private endpoints. Empty with
	// mode public.
	EndpointSubnetID pulumi.StringOutput `pulumi:"endpointSubnetId"`
	// ZoneIDs maps each of NetworkArgs.Services to the ARM ID of its private DNS
	// zone, known once the network can look names up in it. Empty with mode public.
	ZoneIDs pulumi.StringMapOutput `pulumi:"zoneIds"`

	args  *NetworkArgs
	zones map[components.Service]pulumi.StringInput
}

// NetworkArgs configures a [Network].
//
// Plain fields decide which resources exist, so they are checked before any of
// them is registered. Input fields only wire values and may be unknown in preview.
type NetworkArgs struct {
	// Settings says which network it is, and how it is divided.
	Settings
	// Name ends the names of everything that is made here, such as weather-prod in
	// vnet-weather-prod: 2 to 40 lower-case letters, digits and hyphens. Required.
	Name string `pulumi:"name"`
	// ResourceGroupName is the group to deploy into. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required. Changing it
	// replaces the network.
	Location string `pulumi:"location"`
	// Tags are set on everything that takes tags; subnets do not. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// Environment says whether the stack has an environment of its own, which
	// needs a subnet.
	Environment bool `pulumi:"environment"`
	// Services are those of the stack's own that get a private endpoint. What
	// belongs to someone else has the endpoints that its owner gives it. Optional.
	Services []components.Service `pulumi:"services"`
}

// NewNetwork registers a Network called name. Its children are called
// name + "-vnet" (virtual network), "-environment-" and "-endpoints-" + "snet"
// (subnets) and "nsg" (security groups), "-<service>-dns" (zones) and
// "-<service>-dns-link" in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance. Who deploys to an existing network needs the right to join its
// subnets (Network Contributor on it, at most).
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

// Endpoint is where a service gets its private endpoint; nil for one that gets
// none, as with mode public.
func (n *Network) Endpoint(service components.Service) *components.Endpoint {
	zone, private := n.zones[service]
	if !private {
		return nil
	}
	return &components.Endpoint{
		Name: "pe-" + n.args.Name + "-" + string(service), SubnetID: n.EndpointSubnetID, ZoneID: zone,
	}
}

// EnvironmentSubnet is EnvironmentSubnetID, or nil when there is none.
func (n *Network) EnvironmentSubnet() pulumi.StringInput {
	if n.args.Mode != Private || !n.args.Environment {
		return nil
	}
	return n.EnvironmentSubnetID
}

// create makes what a private network is short of.
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

// place is a virtual network that subnets can be made in.
type place struct{ resourceGroup, network pulumi.StringInput }

// newVirtualNetwork registers a network, or reads the ID of one that exists, and
// sets the output of its ID.
func (n *Network) newVirtualNetwork(ctx *pulumi.Context, name string, space netip.Prefix) (place, error) {
	if n.args.Existing != "" {
		existing, err := n.args.Existing.Resolve(networkArmType)
		if err != nil {
			return place{}, err
		}
		n.ID = existing.ID.ToStringOutput()
		return place{existing.ResourceGroupName, existing.Name}, nil
	}
	// Subnets are resources of their own. The provider leaves those that it finds in
	// place when it updates the network, as long as none is written in here.
	made, err := vnet.NewVirtualNetwork(ctx, name+"-vnet", &vnet.VirtualNetworkArgs{
		VirtualNetworkName: pulumi.String("vnet-" + n.args.Name),
		ResourceGroupName:  n.args.ResourceGroupName,
		Location:           pulumi.String(n.args.Location),
		AddressSpace:       vnet.AddressSpaceArgs{AddressPrefixes: pulumi.ToStringArray([]string{space.String()})},
		Tags:               n.args.Tags,
	}, pulumi.Parent(n), // Azure lets no space go that a subnet is in, but the provider does not know.
		pulumi.ReplaceOnChanges([]string{"addressSpace"}), pulumi.DeleteBeforeReplace(true))
	if err != nil {
		return place{}, err
	}
	n.Add(made)
	n.ID = made.ID().ToStringOutput()
	return place{n.args.ResourceGroupName, made.Name}, nil
}

// newSubnets registers the subnets of the plan. The others are there already.
func (n *Network) newSubnets(ctx *pulumi.Context, name string, in place, plan Plan) error {
	if n.args.EnvironmentSubnet != "" {
		n.EnvironmentSubnetID = pulumi.String(string(n.args.EnvironmentSubnet)).ToStringOutput()
	}
	if n.args.EndpointSubnet != "" {
		n.EndpointSubnetID = pulumi.String(string(n.args.EndpointSubnet)).ToStringOutput()
	}
	// Azure changes one subnet of a network at a time, so one waits for the other.
	var before []pulumi.Resource
	jobs := peerNetwork // where they are when someone else made their subnet
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
		// Never the list addressPrefixes: Container Apps do not find a subnet that has it.
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
	// Azure never changes the range of a subnet that something lives in, but the
	// provider does not know: it would preview an update that Azure then refuses.
	opts = append(opts, pulumi.Parent(n), pulumi.ReplaceOnChanges([]string{"addressPrefix"}), pulumi.DeleteBeforeReplace(true))
	made, err := vnet.NewSubnet(ctx, name+"-snet", args, opts...)
	if err != nil {
		return nil, err
	}
	n.Add(made)
	return made, nil
}

// newZone registers the private DNS zone of a service and its link to the network,
// as far as they are not there already. The ID is known once both are.
func (n *Network) newZone(ctx *pulumi.Context, name string, service components.Service) (pulumi.StringInput, error) {
	name += "-" + string(service) + "-dns"
	reference := n.args.DNSZones[service]
	switch {
	case reference != "" && n.args.Existing != "":
		return pulumi.String(string(reference)), nil // whoever owns both has linked them
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

// linkZone lets the network look names up in a zone. It returns the zone, known
// once the network can.
func (n *Network) linkZone(
	ctx *pulumi.Context, name string, service components.Service, group pulumi.StringInput, zone pulumi.StringOutput,
) (pulumi.StringInput, error) {
	link, err := dns.NewVirtualNetworkLink(ctx, name+"-link", &dns.VirtualNetworkLinkArgs{
		// Of the network's ID, because a network that is replaced takes its links along,
		// which then have to be replaced with it.
		// Source: https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links
		VirtualNetworkLinkName: n.ID.ApplyT(path.Base).(pulumi.StringOutput),
		// Of the zone's ID, so that the link comes after the zone.
		PrivateZoneName:     zone.ApplyT(func(string) string { return service.Zone() }).(pulumi.StringOutput),
		ResourceGroupName:   group,
		Location:            pulumi.String("global"),
		VirtualNetwork:      dns.SubResourceArgs{Id: n.ID},
		RegistrationEnabled: pulumi.Bool(false),
		// A name that is not in the zone belongs to someone else's resource, which is
		// looked up where everybody does.
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
