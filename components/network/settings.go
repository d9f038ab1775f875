package network

import (
	"errors"
	"maps"
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// The modes of a network.
const (
	// Public allows access to the data from the internet, with credentials or tokens.
	Public = "public"
	// Private allows access to the data from a virtual network only.
	Private = "private"
)

// The ARM types of the references in Settings.
const (
	networkArmType = "Microsoft.Network/virtualNetworks"
	subnetArmType  = networkArmType + "/subnets"
	zoneArmType    = "Microsoft.Network/privateDnsZones"
)

// nameRule leaves room for prefixes and suffixes: Azure accepts 64 characters for
// networks and endpoints, and 80 for subnets and security groups.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftnetwork
var nameRule = regexp.MustCompile(`^[a-z][a-z0-9-]{0,38}[a-z0-9]$`)

// Settings are the settings of a [Network], and the stack configuration object
// "network".
type Settings struct {
	// Mode is private, or public: no network, and no other setting is allowed. Default
	// private.
	Mode string `pulumi:"mode"`
	// CIDR is the IPv4 address space, /8 to /26, that [NewPlan] divides. Default
	// 10.40.0.0/16; peered networks need distinct address spaces. With Existing it is the
	// part of that network in which to create subnets: required unless both subnets
	// exist, in which case it is not allowed. Changing it replaces the network, the
	// environment with its jobs, and the private endpoints; none of them holds data.
	CIDR netip.Prefix `pulumi:"cidr"`
	// Existing is the ARM ID of an existing virtual network in the provider's
	// subscription and region. Optional.
	Existing components.Reference `pulumi:"existing"`
	// EnvironmentSubnet is the ARM ID of an unused subnet of Existing for the
	// environment, /27 or larger, delegated to Microsoft.App/environments. The stack does
	// not change its security group. Optional: without it, a subnet is created.
	EnvironmentSubnet components.Reference `pulumi:"environmentSubnet"`
	// EndpointSubnet is the ARM ID of a subnet of Existing for private endpoints, not
	// delegated. The stack does not change its security group. Optional: without it, a
	// subnet is created.
	EndpointSubnet components.Reference `pulumi:"endpointSubnet"`
	// DNSZones are ARM IDs of existing private DNS zones, by service: blob, vault,
	// postgres or registry. With Existing they must already be linked to that network;
	// otherwise the stack links them, and they must be in the provider's subscription.
	// Optional: missing zones are created.
	DNSZones map[components.Service]components.Reference `pulumi:"dnsZones"`
}

// Defaults are the production settings.
func Defaults() Settings { return Settings{Mode: Private} }

// defaultSpace is the default address space.
func defaultSpace() netip.Prefix { return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, 40}), 16) }

// Plan is the division of the address space into new subnets; environment is whether the
// stack manages an environment. It is empty if there are no new subnets, for example with
// mode public. The error is about CIDR, without its path.
func (s Settings) Plan(environment bool) (Plan, error) {
	creates := struct{ environment, endpoints bool }{environment && s.EnvironmentSubnet == "", s.EndpointSubnet == ""}
	given := s.CIDR != netip.Prefix{}
	space := s.CIDR
	switch {
	case s.Mode != Private:
		return Plan{}, nil
	case !creates.environment && !creates.endpoints && given:
		return Plan{}, errors.New("not allowed if all subnets exist; remove it")
	case !creates.environment && !creates.endpoints:
		return Plan{}, nil
	case s.Existing != "" && !given:
		return Plan{}, errors.New("missing, want the part of the existing network in which to create subnets, such as 10.40.1.0/26; or set the existing subnets")
	case !given:
		space = defaultSpace()
	}
	plan, err := NewPlan(space)
	if err != nil {
		return Plan{}, err
	}
	if !creates.environment {
		plan.Environment = netip.Prefix{}
	}
	if !creates.endpoints {
		plan.Endpoints = netip.Prefix{}
	}
	return plan, nil
}

// Validate returns every problem, each as "field: got …, want …", except those that
// [Settings.Plan] returns.
func (s Settings) Validate() []error {
	var p check.Problems
	switch s.Mode {
	case Public:
		s.validatePublic(&p)
	case Private:
		s.validateExisting(&p)
		s.validateZones(&p)
	default:
		p.OneOf("mode", s.Mode, Public, Private)
	}
	return p
}

// validatePublic refuses settings that have no effect with mode public.
func (s Settings) validatePublic(p *check.Problems) {
	p.Exclude("mode "+Public,
		check.Field{Path: "cidr", Set: s.CIDR != netip.Prefix{}},
		check.Field{Path: "existing", Set: s.Existing != ""},
		check.Field{Path: "environmentSubnet", Set: s.EnvironmentSubnet != ""},
		check.Field{Path: "endpointSubnet", Set: s.EndpointSubnet != ""},
		check.Field{Path: "dnsZones", Set: len(s.DNSZones) > 0},
	)
}

// validateExisting checks the IDs of an existing network and subnets.
func (s Settings) validateExisting(p *check.Problems) {
	if s.Existing != "" {
		if err := s.Existing.Check(networkArmType); err != nil {
			p.Add("existing", err)
			return
		}
	}
	s.validateSubnet(p, "environmentSubnet", s.EnvironmentSubnet)
	s.validateSubnet(p, "endpointSubnet", s.EndpointSubnet)
	if s.EnvironmentSubnet != "" && armid.Same(string(s.EnvironmentSubnet), string(s.EndpointSubnet)) {
		p.Addf("endpointSubnet", "got the same as environmentSubnet, want a different one: an environment needs its own subnet")
	}
}

// validateSubnet checks that a subnet is in the existing network.
func (s Settings) validateSubnet(p *check.Problems, path string, subnet components.Reference) {
	if subnet == "" {
		return
	}
	if err := subnet.Check(subnetArmType); err != nil {
		p.Add(path, err)
		return
	}
	switch network, _ := armid.Parent(string(subnet)); {
	case s.Existing == "":
		p.Addf(path, "needs existing as well, the ID of its network: %s", network)
	case !armid.Same(network, string(s.Existing)):
		p.Addf(path, "got %q, want a subnet of %s", subnet, s.Existing)
	}
}

// validateZones checks the IDs of existing DNS zones.
func (s Settings) validateZones(p *check.Problems) {
	var known []string
	for _, service := range components.Services() {
		known = append(known, string(service))
	}
	slices.Sort(known)
	for _, service := range slices.Sorted(maps.Keys(s.DNSZones)) {
		path := "dnsZones." + string(service)
		if service.Zone() == "" {
			p.OneOf(path, string(service), known...)
			continue
		}
		zone, err := s.DNSZones[service].Resolve(zoneArmType)
		if err != nil {
			p.Add(path, err)
			continue
		}
		if name := string(zone.Name); !strings.EqualFold(name, service.Zone()) {
			p.Addf(path, "got the zone %s, want %s, the zone of this service", name, service.Zone())
		}
	}
}
