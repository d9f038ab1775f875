package network

import (
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
		for _, inline := range arm.As[VirtualNetwork](found).Properties.Subnets {
			if inline.Name.Is(body.Text(armid.Last(id))) {
				return inline, true
			}
		}
	}
	return Subnet{}, false
}

// Prefixes returns the address ranges of a subnet.
func (s Subnet) Prefixes() []netip.Prefix {
	texts := s.Properties.AddressPrefixes
	if s.Properties.AddressPrefix.IsSet() {
		texts = append([]body.Text{s.Properties.AddressPrefix}, texts...)
	}
	return parsePrefixes(texts)
}

func parsePrefixes(texts []body.Text) []netip.Prefix {
	var all []netip.Prefix
	for _, text := range texts {
		if prefix, err := netip.ParsePrefix(string(text)); err == nil {
			all = append(all, prefix)
		}
	}
	return all
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

// delegations returns the services that the subnet is delegated to, for messages.
func (s Subnet) delegations() string {
	var names []string
	for _, d := range s.Properties.Delegations {
		names = append(names, string(d.Properties.ServiceName))
	}
	return strings.Join(names, ", ")
}

// subnetIsInNetwork: The range of a subnet must be in the address space of its
// network.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/123869 (observed)
func subnetIsInNetwork(q subnetRequest) *arm.Error {
	holder := q.Azure.Get(q.Parent())
	space := parsePrefixes(arm.As[VirtualNetwork](holder).Properties.AddressSpace.AddressPrefixes)
	isOutside := func(p netip.Prefix) bool {
		return !slices.ContainsFunc(space, func(s netip.Prefix) bool { return s.Bits() <= p.Bits() && s.Contains(p.Addr()) })
	}
	if holder.Own() && slices.ContainsFunc(q.New.Prefixes(), isOutside) {
		return q.BadRequest("NetcfgSubnetRangeOutsideVnet", "Subnet '%s' is not valid because its IP address range is outside the IP address "+
			"range of virtual network '%s'.", q.Name(), holder.Name())
	}
	return nil
}

// subnetOverlapsNone: The subnets of a network must not overlap.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/123869 (observed)
func subnetOverlapsNone(q subnetRequest) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		taken := arm.As[Subnet](other).Prefixes()
		if slices.ContainsFunc(q.New.Prefixes(), func(p netip.Prefix) bool { return slices.ContainsFunc(taken, p.Overlaps) }) {
			return q.BadRequest("NetcfgSubnetRangesOverlap",
				"Subnet '%s' is not valid because its IP address range overlaps with that of '%s'.", q.Name(), other.Name())
		}
	}
	return nil
}

// subnetKeepsDelegation: The delegation of a subnet cannot be removed while a
// resource that needs it uses the subnet.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-subnet-delegation (the code, observed)
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/92894 (the wording, observed)
func subnetKeepsDelegation(q subnetRequest) *arm.Error {
	for _, user := range q.Azure.Users(q.ID) {
		if service := q.Azure.Facts(user.Type).Delegation; service != "" && !q.New.IsDelegatedTo(service) {
			return q.BadRequest("SubnetMissingRequiredDelegation",
				"Subnet %s requires any of the following delegation(s) [%s] to reference service association link.", q.ID, service)
		}
	}
	return nil
}

// subnetIsDelegatedBeforeItIsUsed: A subnet cannot be delegated to a service
// while another resource uses it.
//
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/39112 (observed)
func subnetIsDelegatedBeforeItIsUsed(q subnetRequest) *arm.Error {
	isNewService := func(d Delegation) bool { return !q.Old.IsDelegatedTo(string(d.Properties.ServiceName)) }
	if !q.Before.Own() || !slices.ContainsFunc(q.New.Properties.Delegations, isNewService) {
		return nil
	}
	for _, user := range q.Azure.Users(q.ID) {
		if facts := q.Azure.Facts(user.Type); facts.LivesInSubnet && facts.Delegation == "" {
			return q.BadRequest("SubnetDelegationsCannotChangeWhenSubnetUsedByResource",
				"Delegations of subnet %s cannot be changed from [%s] to [%s] because it is being used by the resource %s.",
				q.ID, q.Old.delegations(), q.New.delegations(), user.ID)
		}
	}
	return nil
}

// subnetKeepsRange: The range of a subnet cannot be changed while a resource uses
// it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet (the code and the wording, observed)
func subnetKeepsRange(q subnetRequest) *arm.Error {
	if !q.Before.Own() || slices.Equal(q.Old.Prefixes(), q.New.Prefixes()) {
		return nil
	}
	for _, user := range q.Azure.Users(q.ID) {
		if q.Azure.Facts(user.Type).LivesInSubnet {
			return q.BadRequest("InUsePrefixCannotBeDeleted",
				"IpPrefix %s on Subnet %s has active allocations and cannot be deleted.", q.Old.Prefixes()[0], q.Name())
		}
	}
	return nil
}

// subnetIsUnused: A subnet cannot be deleted while a resource uses it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet#delete-a-subnet
// Source: https://github.com/kubernetes-sigs/cluster-api-provider-azure/issues/172 (observed)
func subnetIsUnused(q subnetRequest) *arm.Error {
	for _, user := range q.Azure.Users(q.ID) {
		if q.Azure.Facts(user.Type).LivesInSubnet {
			return q.BadRequest("InUseSubnetCannotBeDeleted", inUse, q.Name(), user.ID)
		}
	}
	return nil
}

const inUse = "Subnet %s is in use by %s and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet."

// inlineSubnetsAreUnused: A network cannot be deleted while a resource uses a
// subnet that is declared inside it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-virtual-network#delete-a-virtual-network
// Source: https://github.com/Azure/azure-quickstart-templates/issues/5450 (observed)
func inlineSubnetsAreUnused(q networkRequest) *arm.Error {
	for _, inline := range q.New.Properties.Subnets {
		for _, user := range q.Azure.Users(q.ID + "/subnets/" + string(inline.Name)) {
			if q.Azure.Facts(user.Type).LivesInSubnet {
				return q.BadRequest("InUseSubnetCannotBeDeleted", inUse, inline.Name, user.ID)
			}
		}
	}
	return nil
}

// securityGroupIsUnused: A network security group cannot be deleted while a
// subnet uses it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-network-security-group
// Source: https://github.com/pulumi/pulumi-azure-native/issues/3051 (observed)
func securityGroupIsUnused(q arm.Request[NetworkSecurityGroup]) *arm.Error {
	for _, user := range q.Azure.Users(q.ID) {
		return q.BadRequest("InUseNetworkSecurityGroupCannotBeDeleted",
			"Network security group %s cannot be deleted because it is in use by the following resources: %s.", q.Name(), user.ID)
	}
	return nil
}
