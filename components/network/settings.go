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
	// Public lets the data be reached from the internet, with credentials or tokens.
	Public = "public"
	// Private lets the data be reached from a virtual network only.
	Private = "private"
)

// The ARM types that the references in Settings must name.
const (
	networkArmType = "Microsoft.Network/virtualNetworks"
	subnetArmType  = networkArmType + "/subnets"
	zoneArmType    = "Microsoft.Network/privateDnsZones"
)

// nameRule leaves room for what stands before and behind the name: Azure takes 64
// characters for a network or an endpoint, and 80 for a subnet or a security group.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftnetwork
var nameRule = regexp.MustCompile(`^[a-z][a-z0-9-]{0,38}[a-z0-9]$`)

// Settings is the plain shape of a [Network], and the stack configuration object
// "network".
type Settings struct {
	// Mode is public, where there is no network and nothing else may be set, or
	// private. Default private.
	Mode string `pulumi:"mode"`
	// CIDR is the IPv4 address space, /8 to /26, that [NewPlan] divides. With
	// Existing it is the part of that network that subnets are made in: required
	// unless both are there already, and else not allowed. Otherwise optional:
	// 10.40.0.0/16. Whoever peers networks must give each one of its own. Changing
	// it replaces the network and what lives in it, which is no data: the environment
	// with its jobs, and the private endpoints.
	CIDR netip.Prefix `pulumi:"cidr"`
	// Existing is the ARM ID of a virtual network that someone else owns, in the
	// provider's subscription and region. Optional.
	Existing components.Reference `pulumi:"existing"`
	// EnvironmentSubnet is the ARM ID of a subnet of Existing for the environment:
	// /27 or larger, delegated to Microsoft.App/environments and otherwise unused.
	// Its security group is its owner's. Optional: left empty, one is made.
	EnvironmentSubnet components.Reference `pulumi:"environmentSubnet"`
	// EndpointSubnet is the ARM ID of a subnet of Existing for private endpoints,
	// not delegated. Its security group is its owner's. Optional: left empty, one
	// is made.
	EndpointSubnet components.Reference `pulumi:"endpointSubnet"`
	// DNSZones are ARM IDs of private DNS zones that someone else owns, by service:
	// blob, vault, postgres or registry. With Existing they are linked to that
	// network already; else the stack links them, for which they must be in the
	// provider's subscription. Optional: a zone that is left out is made.
	DNSZones map[components.Service]components.Reference `pulumi:"dnsZones"`
}

// Defaults are the production settings.
func Defaults() Settings { return Settings{Mode: Private} }

// defaultSpace is the address space of a network that is told none.
func defaultSpace() netip.Prefix { return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, 40}), 16) }

// Plan is how the address space is divided into the subnets that are not there yet;
// environment says whether the stack has an environment of its own. Empty when
// there are none, as with mode public. The error is about CIDR, and has no path.
func (s Settings) Plan(environment bool) (Plan, error) {
	makes := struct{ environment, endpoints bool }{environment && s.EnvironmentSubnet == "", s.EndpointSubnet == ""}
	said := s.CIDR != netip.Prefix{}
	space := s.CIDR
	switch {
	case s.Mode != Private:
		return Plan{}, nil
	case !makes.environment && !makes.endpoints && said:
		return Plan{}, errors.New("not allowed when all subnets are there already; remove it")
	case !makes.environment && !makes.endpoints:
		return Plan{}, nil
	case s.Existing != "" && !said:
		return Plan{}, errors.New("missing, want the part of the existing network to make subnets in, such as 10.40.1.0/26; or name the subnets")
	case !said:
		space = defaultSpace()
	}
	plan, err := NewPlan(space)
	if err != nil {
		return Plan{}, err
	}
	if !makes.environment {
		plan.Environment = netip.Prefix{}
	}
	if !makes.endpoints {
		plan.Endpoints = netip.Prefix{}
	}
	return plan, nil
}

// Validate returns every problem with s, each as "field: got X, want Y", but for
// those that [Settings.Plan] returns.
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

// validatePublic refuses every setting that would be ignored.
func (s Settings) validatePublic(p *check.Problems) {
	p.Exclude("mode "+Public,
		check.Field{Path: "cidr", Set: s.CIDR != netip.Prefix{}},
		check.Field{Path: "existing", Set: s.Existing != ""},
		check.Field{Path: "environmentSubnet", Set: s.EnvironmentSubnet != ""},
		check.Field{Path: "endpointSubnet", Set: s.EndpointSubnet != ""},
		check.Field{Path: "dnsZones", Set: len(s.DNSZones) > 0},
	)
}

// validateExisting checks the IDs of a network and subnets of someone else.
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
		p.Addf("endpointSubnet", "got the same as environmentSubnet, want another: an environment needs a subnet to itself")
	}
}

// validateSubnet checks that a subnet is one of the network that exists.
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
		p.Addf(path, "want it only with existing, the ID of its network: %s", network)
	case !armid.Same(network, string(s.Existing)):
		p.Addf(path, "got %q, want a subnet of %s", subnet, s.Existing)
	}
}

// validateZones checks the IDs of DNS zones of someone else.
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
			p.Addf(path, "got the zone %s, want %s, the one that Azure looks up such names in", name, service.Zone())
		}
	}
}
