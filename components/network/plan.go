package network

import (
	"encoding/binary"
	"fmt"
	"net/netip"
)

// The sizes of address spaces and subnets, in bits of their prefixes.
const (
	// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
	// for the largest. The smallest has a half for the smallest subnet that an
	// environment takes, /27, and a half for endpoints:
	// https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
	largestSpace  = 8
	smallestSpace = 26

	// largestEnvironment is enough for some 4 900 replicas at once. The rest of a
	// larger space is left to whoever peers it, or adds subnets to it.
	largestEnvironment = 23
	// endpointBits are those of a subnet for 27 endpoints. It is the smallest that
	// the smallest space has room for, and no stack needs a tenth of it.
	endpointBits = 27
)

// How the addresses of the environment's subnet are used.
const (
	// Azure keeps five addresses of every subnet, and Container Apps twelve more.
	//
	// Sources: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
	// and https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
	keptByAzure         = 5
	keptByContainerApps = 12
	// replicasPerAddress share one address in the Consumption workload profile.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks#subnet
	replicasPerAddress = 10
)

// reserved are the ranges that a network must stay clear of, and who uses them.
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

// Plan is how the address space of a stack is divided. It depends on the space
// alone.
type Plan struct {
	// Space is what is divided. The zero Prefix when there is nothing to divide.
	Space netip.Prefix
	// Environment is for the Container Apps environment: the first half of the
	// space, /23 to /27. The zero Prefix when it gets no subnet.
	Environment netip.Prefix
	// Endpoints is for private endpoints: the /27 behind the environment's subnet.
	// The zero Prefix when they get no subnet.
	Endpoints netip.Prefix
}

// NewPlan divides an IPv4 address space of /8 to /26 that starts with its first
// address and has none in common with what Azure uses itself. The error says what
// it got and wants, and has no path.
func NewPlan(space netip.Prefix) (Plan, error) {
	const example = "an IPv4 address space of /8 to /26, such as 10.40.0.0/16"
	switch bits := space.Bits(); {
	case !space.Addr().Is4() || bits < largestSpace || bits > smallestSpace:
		return Plan{}, fmt.Errorf("got %s, want %s", space, example)
	case space != space.Masked():
		return Plan{}, fmt.Errorf("got %s, want the first address of the space: %s", space, space.Masked())
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
		Endpoints:   netip.PrefixFrom(behind(environment), endpointBits),
	}, nil
}

// Replicas is how many replicas of jobs the environment has addresses for at once.
func (p Plan) Replicas() int {
	return int(size(p.Environment)-keptByAzure-keptByContainerApps) * replicasPerAddress
}

// String shows the plan on one line.
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

// behind is the first address after an IPv4 prefix.
func behind(p netip.Prefix) netip.Addr {
	address := p.Addr().As4()
	binary.BigEndian.PutUint32(address[:], binary.BigEndian.Uint32(address[:])+size(p))
	return netip.AddrFrom4(address)
}
