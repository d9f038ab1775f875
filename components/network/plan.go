package network

import (
	"encoding/binary"
	"fmt"
	"net/netip"
)

// The sizes of address spaces and subnets, in bits of their prefixes.
const (
	// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
	largestSpace = 8
	// Half of the smallest space is the smallest subnet for an environment, /27; the
	// other half is for endpoints.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
	smallestSpace = 26

	// largestEnvironment has addresses for about 4 900 replicas at once. The rest of a
	// larger space is free for other subnets.
	largestEnvironment = 23
	// endpointBits is a subnet for 27 endpoints, which fits into the smallest space.
	endpointBits = 27
)

// How the addresses of the environment's subnet are used.
const (
	// Azure reserves five addresses of every subnet, and Container Apps twelve more.
	//
	// Sources: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
	// and https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
	keptByAzure         = 5
	keptByContainerApps = 12
	// replicasPerAddress is the number of replicas that share an address in the
	// Consumption workload profile.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
	replicasPerAddress = 10
)

// reserved are ranges that a network must not overlap, and their users.
//
// Sources: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet-address-range-restrictions
// and https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
var reserved = [...]struct{ cidr, user string }{ // a constant
	{"100.100.0.0/17", "Container Apps"},
	{"100.100.128.0/19", "Container Apps"},
	{"100.100.160.0/19", "Container Apps"},
	{"100.100.192.0/19", "Container Apps"},
	{"127.0.0.0/8", "loopback"},
	{"168.63.129.16/32", "Azure's DNS"},
	{"169.254.0.0/16", "Azure's instance metadata"},
	{"172.30.0.0/16", "Container Apps"},
	{"172.31.0.0/16", "Container Apps"},
	{"192.0.2.0/24", "Container Apps"},
	{"224.0.0.0/4", "multicast"},
	{"255.255.255.255/32", "broadcast"},
}

// Plan is the division of a stack's address space. It depends only on the space.
type Plan struct {
	// Space is the address space. The zero Prefix if there are no new subnets.
	Space netip.Prefix
	// Environment is the subnet of the Container Apps environment, at the start of the
	// space, /23 to /27. The zero Prefix if there is no such new subnet.
	Environment netip.Prefix
	// Endpoints is the subnet of private endpoints: the /27 after the environment's
	// subnet. The zero Prefix if there is no such new subnet.
	Endpoints netip.Prefix
}

// NewPlan divides an IPv4 address space of /8 to /26 that has no host bits and does not
// overlap Azure's reserved ranges. The error has the form "got …, want …".
func NewPlan(space netip.Prefix) (Plan, error) {
	const example = "an IPv4 address space of /8 to /26, such as 10.40.0.0/16"
	switch bits := space.Bits(); {
	case !space.Addr().Is4() || bits < largestSpace || bits > smallestSpace:
		return Plan{}, fmt.Errorf("got %s, want %s", space, example)
	case space != space.Masked():
		return Plan{}, fmt.Errorf("got %s, which has host bits, want %s", space, space.Masked())
	}
	for _, r := range reserved {
		if space.Overlaps(netip.MustParsePrefix(r.cidr)) {
			return Plan{}, fmt.Errorf("got %s, which overlaps %s (%s); want %s", space, r.cidr, r.user, example)
		}
	}
	environment := netip.PrefixFrom(space.Addr(), max(space.Bits()+1, largestEnvironment))
	return Plan{
		Space:       space,
		Environment: environment,
		Endpoints:   netip.PrefixFrom(after(environment), endpointBits),
	}, nil
}

// Replicas is the number of replicas that can run at once with the environment's
// addresses.
func (p Plan) Replicas() int {
	return int(size(p.Environment)-keptByAzure-keptByContainerApps) * replicasPerAddress
}

// String describes the plan on one line.
func (p Plan) String() string {
	text := p.Space.String()
	if p.Environment.IsValid() {
		text += fmt.Sprintf("; environment %s, at most %d replicas at once", p.Environment, p.Replicas())
	}
	if p.Endpoints.IsValid() {
		text += fmt.Sprintf("; private endpoints %s, at most %d", p.Endpoints, size(p.Endpoints)-keptByAzure)
	}
	return text
}

// size is the number of addresses of an IPv4 prefix of /1 or smaller.
func size(p netip.Prefix) uint32 { return 1 << (p.Addr().BitLen() - p.Bits()) }

// after is the first address after an IPv4 prefix.
func after(p netip.Prefix) netip.Addr {
	address := p.Addr().As4()
	binary.BigEndian.PutUint32(address[:], binary.BigEndian.Uint32(address[:])+size(p))
	return netip.AddrFrom4(address)
}
