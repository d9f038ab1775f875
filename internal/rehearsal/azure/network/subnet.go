package network

import (
	"cmp"
	"net/netip"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type (
	subnetRequest  = arm.Request[Subnet]
	networkRequest = arm.Request[VirtualNetwork]
)

// SubnetOf returns the subnet with an ID, whether it is a resource of its own or
// declared inside its network. It reports false for a missing subnet and for one
// that the stack does not manage.
func SubnetOf(azure arm.View, id string) (subnet Subnet, known bool) {
	if found := azure.Get(id); found.IsA(SubnetType) && found.Own() {
		return *arm.As[Subnet](found), true
	}
	parent, _ := armid.Parent(id)
	if found := azure.Get(parent); found.IsA(NetworkType) {
		return inlineSubnet(arm.As[VirtualNetwork](found), armid.Last(id))
	}
	return Subnet{}, false
}

// inlineSubnet returns the subnet of a name that is declared inside a network.
func inlineSubnet(network *VirtualNetwork, name string) (subnet Subnet, found bool) {
	for _, inline := range network.Properties.Subnets {
		if inline.Name.Is(body.Text(name)) {
			return inline, true
		}
	}
	return Subnet{}, false
}

// Prefixes returns the address ranges of a subnet.
func (s Subnet) Prefixes() []netip.Prefix { return ParsePrefixes(s.prefixTexts()...) }

func (s Subnet) prefixTexts() []body.Text {
	if s.Properties.AddressPrefix.IsSet() {
		return append([]body.Text{s.Properties.AddressPrefix}, s.Properties.AddressPrefixes...)
	}
	return s.Properties.AddressPrefixes
}

// SmallestPrefix returns the prefix length of the smallest range, in bits; 0 for
// none.
func (s Subnet) SmallestPrefix() int {
	bits := 0
	for _, prefix := range s.Prefixes() {
		bits = max(bits, prefix.Bits())
	}
	return bits
}

// IsDelegatedTo reports whether the subnet is delegated to a service.
func (s Subnet) IsDelegatedTo(service string) bool {
	return slices.ContainsFunc(s.Properties.Delegations, func(d Delegation) bool { return d.Properties.ServiceName.Is(body.Text(service)) })
}

// HasServiceEndpoint reports whether the subnet has an endpoint for one of the services.
func (s Subnet) HasServiceEndpoint(services ...body.Text) bool {
	return slices.ContainsFunc(s.Properties.ServiceEndpoints, func(e ServiceEndpointPropertiesFormat) bool { return e.Service.Is(services...) })
}

// delegations returns the services that the subnet is delegated to, for messages.
func (s Subnet) delegations() string {
	var names []string
	for _, d := range s.Properties.Delegations {
		names = append(names, string(d.Properties.ServiceName))
	}
	return strings.Join(names, ", ")
}

// placed is a subnet in a network.
type placed struct {
	id, name string
	// now is the subnet as it would be; before, as it was, if existed.
	now, before Subnet
	existed     bool
}

// written returns the subnets that a request writes: the subnet itself or, for a
// network, those that are declared inside it.
func written[B any](q arm.Request[B]) []placed {
	switch now := any(q.New).(type) {
	case *Subnet:
		before, _ := any(q.Old).(*Subnet)
		return []placed{{id: q.ID, name: q.Name(), now: *now, before: *before, existed: q.Before.Own()}}
	case *VirtualNetwork:
		before, _ := any(q.Old).(*VirtualNetwork)
		return inlineSubnets(q.ID, now, before)
	}
	return nil
}

// inlineSubnets returns the subnets that are declared inside a network.
func inlineSubnets(id string, now, before *VirtualNetwork) []placed {
	var all []placed
	for _, inline := range now.Properties.Subnets {
		one := placed{id: id + "/subnets/" + string(inline.Name), name: string(inline.Name), now: inline}
		one.before, one.existed = inlineSubnet(before, one.name)
		all = append(all, one)
	}
	return all
}

// space returns the network that a request is about, or that its subnet is in: its
// ID and body, and false if the stack does not manage it.
func space[B any](q arm.Request[B]) (id string, network *VirtualNetwork, known bool) {
	if now, is := any(q.New).(*VirtualNetwork); is {
		return q.ID, now, q.Own()
	}
	holder := q.Azure.Get(q.Parent())
	return q.Parent(), arm.As[VirtualNetwork](holder), holder.Own()
}

// neighbours returns all subnets of the network of a request, as they would be.
func neighbours[B any](q arm.Request[B]) []placed {
	id, network, _ := space(q)
	all := written(q)
	taken := func(name string) bool {
		return slices.ContainsFunc(all, func(other placed) bool { return armid.Same(other.name, name) })
	}
	for _, child := range q.Azure.Children(id, SubnetType) {
		if child.Own() && !taken(child.Name()) {
			all = append(all, placed{id: child.ID, name: child.Name(), now: *arm.As[Subnet](child), before: *arm.As[Subnet](child), existed: true})
		}
	}
	for _, inline := range inlineSubnets(id, network, network) {
		if !taken(inline.name) {
			all = append(all, inline)
		}
	}
	return all
}

// occupant returns a resource that lives in a subnet, or nil.
func occupant(azure arm.View, id string) *arm.Resource {
	for _, user := range azure.Users(id) {
		if azure.Facts(user.Type).LivesInSubnet {
			return user
		}
	}
	return nil
}

// subnetHasRange: A subnet needs an address range.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/create-or-update
func subnetHasRange[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		if len(subnet.now.prefixTexts()) == 0 {
			return q.BadRequest("AddressPrefixStringCannotBeNullOrEmpty", "Address prefix string for resource %s cannot be null or empty.", subnet.id)
		}
	}
	return nil
}

// subnetRangeIsPrefix: The range of a subnet is an address prefix, such as
// 10.0.0.0/24, that starts at its first address.
//
// Source: https://github.com/Azure/azure-service-operator/issues/997 (the format, observed)
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
func subnetRangeIsPrefix[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		for _, text := range subnet.now.prefixTexts() {
			if err := refusePrefix(q, subnet.id, text); err != nil {
				return err
			}
		}
	}
	return nil
}

// subnetHasRightSize: An IPv4 subnet has a prefix of 2 to 29 bits, and an IPv6
// subnet one of 64 bits.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/11525 (the code of invalid ranges, observed)
func subnetHasRightSize[B any](q arm.Request[B]) *arm.Error {
	const largest, smallest, six = 2, 29, 64
	isWrong := func(p netip.Prefix) bool {
		return p.Addr().Is4() && (p.Bits() < largest || p.Bits() > smallest) || p.Addr().Is6() && p.Bits() != six
	}
	for _, subnet := range written(q) {
		if slices.ContainsFunc(subnet.now.Prefixes(), isWrong) {
			return q.BadRequest("NetcfgInvalidSubnet",
				"Subnet '%s' is not valid: the prefix of a subnet has 2 to 29 bits, or 64 for IPv6.", subnet.name)
		}
	}
	return nil
}

// subnetIsInNetwork: The range of each subnet, whether it is declared inside its
// network or beside it, must be in the address space of the network.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/123869 (observed)
func subnetIsInNetwork[B any](q arm.Request[B]) *arm.Error {
	id, network, known := space(q)
	if !known {
		return nil
	}
	addresses := ParsePrefixes(network.Properties.AddressSpace.AddressPrefixes...)
	isOutside := func(p netip.Prefix) bool { return !covers(addresses, p) }
	for _, subnet := range neighbours(q) {
		if slices.ContainsFunc(subnet.now.Prefixes(), isOutside) {
			return q.BadRequest("NetcfgSubnetRangeOutsideVnet", "Subnet '%s' is not valid because its IP address range is outside the IP address "+
				"range of virtual network '%s'.", subnet.name, armid.Last(id))
		}
	}
	return nil
}

// subnetOverlapsNone: The subnets of a network, declared inside it or beside it,
// must not overlap.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/123869 (observed)
func subnetOverlapsNone[B any](q arm.Request[B]) *arm.Error {
	all := neighbours(q)
	for i, subnet := range all {
		for _, other := range all[:i] {
			if overlaps(subnet.now.Prefixes(), other.now.Prefixes()) {
				return q.BadRequest("NetcfgSubnetRangesOverlap",
					"Subnet '%s' is not valid because its IP address range overlaps with that of '%s'.", subnet.name, other.name)
			}
		}
	}
	return nil
}

// delegationsAreNamed: Each delegation of a subnet has a unique name.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/create-or-update
func delegationsAreNamed[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		if name, problem := unnamed(subnet.now.Properties.Delegations, func(d Delegation) body.Text { return d.Name }); problem {
			return q.BadRequest("InvalidRequestFormat", childNames, subnet.id, "delegations", name)
		}
	}
	return nil
}

const childNames = "Cannot parse the request. Each child of %s in '%s' needs a unique name, got '%s'."

// unnamed returns the name of an element that has no name or that of another one.
func unnamed[E any](elements []E, nameOf func(E) body.Text) (name body.Text, problem bool) {
	var seen []body.Text
	for _, element := range elements {
		name := nameOf(element)
		if !name.IsSet() || name.Is(seen...) {
			return name, true
		}
		seen = append(seen, name)
	}
	return "", false
}

// delegationIsOffered: A subnet can be delegated to services that support it.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/21779 (observed)
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/subnet_resource.go
func delegationIsOffered[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		for _, d := range subnet.now.Properties.Delegations {
			if service := d.Properties.ServiceName; !service.Is(delegable...) {
				return q.BadRequest("InvalidServiceNameOnDelegation", "The service name %s specified on delegation %s/delegations/%s is not valid.",
					cmp.Or(service, "''"), subnet.id, d.Name)
			}
		}
	}
	return nil
}

// serviceEndpointIsOffered: A service endpoint names a service that has them.
//
// Source: https://github.com/Azure/azure-service-operator/blob/1c4c06f73bddcc6388032cd7e6d8eedeaef66905/pkg/errhelp/errors.go (the code)
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview
func serviceEndpointIsOffered[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		for _, endpoint := range subnet.now.Properties.ServiceEndpoints {
			if !endpoint.Service.Is(endpointServices...) {
				return q.BadRequest("SubnetHasServiceEndpointWithInvalidServiceName",
					"Subnet %s has a service endpoint with invalid service name '%s'.", subnet.id, endpoint.Service)
			}
		}
	}
	return nil
}

// subnetKeepsDelegation: The delegation of a subnet cannot be removed while a
// resource that needs it uses the subnet.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-subnet-delegation (the code, observed)
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/92894 (the wording, observed)
func subnetKeepsDelegation[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		for _, user := range q.Azure.Users(subnet.id) {
			if service := q.Azure.Facts(user.Type).Delegation; service != "" && !subnet.now.IsDelegatedTo(service) {
				return q.BadRequest("SubnetMissingRequiredDelegation",
					"Subnet %s requires any of the following delegation(s) [%s] to reference service association link.", subnet.id, service)
			}
		}
	}
	return nil
}

// subnetIsDelegatedBeforeItIsUsed: A subnet cannot be delegated to a service
// while another resource uses it.
//
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/39112 (observed)
func subnetIsDelegatedBeforeItIsUsed[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		isNewService := func(d Delegation) bool { return !subnet.before.IsDelegatedTo(string(d.Properties.ServiceName)) }
		if !subnet.existed || !slices.ContainsFunc(subnet.now.Properties.Delegations, isNewService) {
			continue
		}
		for _, user := range q.Azure.Users(subnet.id) {
			if facts := q.Azure.Facts(user.Type); facts.LivesInSubnet && facts.Delegation == "" {
				return q.BadRequest("SubnetDelegationsCannotChangeWhenSubnetUsedByResource",
					"Delegations of subnet %s cannot be changed from [%s] to [%s] because it is being used by the resource %s.",
					subnet.id, subnet.before.delegations(), subnet.now.delegations(), user.ID)
			}
		}
	}
	return nil
}

// subnetKeepsRange: The range of a subnet cannot be changed while a resource uses
// it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet (the code and the wording, observed)
func subnetKeepsRange[B any](q arm.Request[B]) *arm.Error {
	for _, subnet := range written(q) {
		was := subnet.before.Prefixes()
		if subnet.existed && !slices.Equal(was, subnet.now.Prefixes()) && len(was) > 0 && occupant(q.Azure, subnet.id) != nil {
			return q.BadRequest("InUsePrefixCannotBeDeleted",
				"IpPrefix %s on Subnet %s has active allocations and cannot be deleted.", was[0], subnet.name)
		}
	}
	return nil
}

// subnetIsUnused: A subnet cannot be deleted while a resource uses it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet#delete-a-subnet
// Source: https://github.com/kubernetes-sigs/cluster-api-provider-azure/issues/172 (observed)
func subnetIsUnused(q subnetRequest) *arm.Error {
	if user := occupant(q.Azure, q.ID); user != nil {
		return q.BadRequest("InUseSubnetCannotBeDeleted", inUse, q.Name(), user.ID)
	}
	return nil
}

const inUse = "Subnet %s is in use by %s and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet."
