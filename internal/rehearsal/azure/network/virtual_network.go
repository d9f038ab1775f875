package network

import (
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// networkHasAddresses: A network needs an address prefix.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-virtual-network#add-or-remove-an-address-range
func networkHasAddresses(q networkRequest) *arm.Error {
	if q.Own() && len(q.New.Properties.AddressSpace.AddressPrefixes) == 0 {
		return q.BadRequest("NetcfgInvalidVirtualNetworkSite", "Virtual network '%s' needs an address prefix in properties.addressSpace.", q.Name())
	}
	return nil
}

// networkAddressesArePrefixes: The address space of a network consists of address
// prefixes, such as 10.0.0.0/16, that start at their first address.
//
// Source: https://github.com/Azure/avdaccelerator/issues/83 (the format, observed)
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
func networkAddressesArePrefixes(q networkRequest) *arm.Error {
	for _, text := range q.New.Properties.AddressSpace.AddressPrefixes {
		if err := refusePrefix(q, q.ID, text); err != nil {
			return err
		}
	}
	return nil
}

// reserved are the ranges that no network can have.
var reserved = ParsePrefixes( // a constant
	"224.0.0.0/4", "255.255.255.255/32", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32",
)

// networkAddressesAreOffered: A network cannot have ranges that Azure or the
// Internet reserves: multicast, broadcast, loopback, link-local addresses and
// 168.63.129.16.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq#what-address-ranges-can-i-use-in-my-vnets
func networkAddressesAreOffered(q networkRequest) *arm.Error {
	for _, prefix := range ParsePrefixes(q.New.Properties.AddressSpace.AddressPrefixes...) {
		if covers(reserved, prefix) {
			return q.BadRequest("NetcfgInvalidVirtualNetworkSite", "Address prefix %s of virtual network '%s' is reserved.", prefix, q.Name())
		}
	}
	return nil
}

// networkAddressesOverlapNone: The address prefixes of a network must not overlap.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-virtual-network#add-or-remove-an-address-range
func networkAddressesOverlapNone(q networkRequest) *arm.Error {
	all := ParsePrefixes(q.New.Properties.AddressSpace.AddressPrefixes...)
	for i, prefix := range all {
		if slices.ContainsFunc(all[:i], prefix.Overlaps) {
			return q.BadRequest("NetcfgInvalidVirtualNetworkSite", "Address prefix %s of virtual network '%s' overlaps another one.", prefix, q.Name())
		}
	}
	return nil
}

// inlineSubnetsAreNamed: Each subnet inside a network has a unique name.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/create-or-update
func inlineSubnetsAreNamed(q networkRequest) *arm.Error {
	if name, problem := unnamed(q.New.Properties.Subnets, func(s Subnet) body.Text { return s.Name }); problem {
		return q.BadRequest("InvalidRequestFormat", childNames, q.ID, "subnets", name)
	}
	return nil
}

// omittedSubnetIsUnused: An update of a network with a list of subnets deletes the
// subnets that the list omits, which Azure refuses while a resource uses one.
//
// Source: https://github.com/Azure/azure-quickstart-templates/issues/2786
// Source: https://github.com/Azure/azure-quickstart-templates/issues/5450 (the code, observed)
func omittedSubnetIsUnused(q networkRequest) *arm.Error {
	if q.New.Properties.Subnets == nil || !q.Before.Own() {
		return nil
	}
	omitted := inlineSubnets(q.ID, q.Old, q.Old)
	for _, child := range q.Azure.Children(q.ID, SubnetType) {
		omitted = append(omitted, placed{id: child.ID, name: child.Name()})
	}
	for _, subnet := range omitted {
		_, kept := inlineSubnet(q.New, subnet.name)
		if user := occupant(q.Azure, subnet.id); !kept && user != nil {
			return q.BadRequest("InUseSubnetCannotBeDeleted", inUse, subnet.name, user.ID)
		}
	}
	return nil
}

// inlineSubnetsAreUnused: A network cannot be deleted while a resource uses a
// subnet that is declared inside it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-virtual-network#delete-a-virtual-network
// Source: https://github.com/Azure/azure-quickstart-templates/issues/5450 (observed)
func inlineSubnetsAreUnused(q networkRequest) *arm.Error {
	for _, inline := range inlineSubnets(q.ID, q.New, q.New) {
		if user := occupant(q.Azure, inline.id); user != nil {
			return q.BadRequest("InUseSubnetCannotBeDeleted", inUse, inline.name, user.ID)
		}
	}
	return nil
}
