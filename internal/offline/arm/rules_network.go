package arm

import (
	"net/netip"
	"slices"
	"strings"
)

// subnet is the properties of a subnet, made by itself or inside its network;
// nil when its insides are unknown.
func (c *Cloud) subnet(id string) map[string]any {
	if res := c.get(id); res.isA(subnetType) && !res.Seeded {
		return res.Properties
	}
	parent, _ := parentOf(id)
	if network := c.get(parent); network.isA(networkType) {
		for _, found := range at(network.Properties, "subnets[]") {
			if subnet, ok := found.(map[string]any); ok && same(text(subnet, "name"), lastSegment(id)) {
				return subnet
			}
		}
	}
	return nil
}

// prefixesOf are the address ranges of a subnet.
func prefixesOf(subnet map[string]any) []netip.Prefix {
	return parsePrefixes(append(texts(subnet, "addressPrefix"), texts(subnet, "addressPrefixes[]")...))
}

func parsePrefixes(texts []string) []netip.Prefix {
	var all []netip.Prefix
	for _, text := range texts {
		if prefix, err := netip.ParsePrefix(text); err == nil {
			all = append(all, prefix)
		}
	}
	return all
}

// isDelegated reports whether a subnet belongs to a service.
func isDelegated(subnet map[string]any, service string) bool {
	return slices.ContainsFunc(texts(subnet, "delegations[].serviceName"), func(s string) bool { return same(s, service) })
}

// usersOf are the resources that live in a subnet.
func (c *Cloud) usersOf(subnetID string) []*Resource {
	return c.users(subnetID, factsOf(subnetType).Stays.While)
}

// subnetIsInNetwork: a subnet is a part of its network's address space.
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/123869 (observed)
func subnetIsInNetwork(w write) *Error {
	network := w.cloud.get(w.res.parent())
	if network == nil || network.Seeded {
		return nil
	}
	space := parsePrefixes(texts(network.Properties, "addressSpace.addressPrefixes[]"))
	return first(prefixesOf(w.res.Properties), func(p netip.Prefix) *Error {
		fits := func(s netip.Prefix) bool { return s.Bits() <= p.Bits() && s.Contains(p.Addr()) }
		return badRequest("NetcfgSubnetRangeOutsideVnet", "Subnet '%s' is not valid because its IP address range is outside the "+
			"IP address range of virtual network '%s'.", w.res.name(), network.name()).when(!slices.ContainsFunc(space, fits))
	})
}

// subnetOverlapsNone: the subnets of a network have no address in common.
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet
// Source: https://github.com/MicrosoftDocs/azure-docs/pull/123869 (observed)
func subnetOverlapsNone(w write) *Error {
	return first(w.cloud.of(subnetType), func(other *Resource) *Error {
		overlaps := slices.ContainsFunc(prefixesOf(w.res.Properties), func(p netip.Prefix) bool {
			return slices.ContainsFunc(prefixesOf(other.Properties), p.Overlaps)
		})
		return badRequest("NetcfgSubnetRangesOverlap", "Subnet '%s' is not valid because its IP address range overlaps with that of '%s'.",
			w.res.name(), other.name()).when(overlaps && same(other.parent(), w.res.parent()) && !same(other.ID, w.res.ID))
	})
}

// subnetKeepsDelegation: who lives in a subnet keeps it delegated. The code was observed.
// Source: https://learn.microsoft.com/azure/virtual-network/manage-subnet-delegation
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/92894 (the wording, observed)
func subnetKeepsDelegation(w write) *Error {
	services := map[string]string{environmentType: "Microsoft.App/environments", serverType: serverType}
	return first(w.cloud.usersOf(w.res.ID), func(user *Resource) *Error {
		service := services[user.kind().ARMType]
		return badRequest("SubnetMissingRequiredDelegation", "Subnet %s requires any of the following delegation(s) [%s] "+
			"to reference service association link.", w.res.ID, service).when(service != "" && !isDelegated(w.res.Properties, service))
	})
}

// subnetKeepsRange: a subnet that is lived in keeps its size. The code was
// observed, and the wording.
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet
func subnetKeepsRange(w write) *Error {
	if w.old == nil || w.old.Seeded {
		return nil
	}
	changed := !slices.Equal(prefixesOf(w.old.Properties), prefixesOf(w.res.Properties))
	return badRequest("InUsePrefixCannotBeDeleted", "IpPrefix %v on Subnet %s has active allocations and cannot be deleted.",
		prefixesOf(w.old.Properties), w.res.name()).
		when(changed && len(w.cloud.usersOf(w.res.ID)) > 0)
}

// connections are the connections of a private endpoint.
func (r *Resource) connections() []any {
	if r == nil {
		return nil
	}
	return append(at(r.Properties, "privateLinkServiceConnections[]"), at(r.Properties, "manualPrivateLinkServiceConnections[]")...)
}

// eachConnection looks at every connection of an endpoint to a resource that is here.
func (w write) eachConnection(look func(target *Resource, groups []string) *Error) *Error {
	return first(w.res.connections(), func(connection any) *Error {
		target := w.cloud.get(text(connection, "privateLinkServiceId"))
		if target == nil {
			return nil
		}
		return look(target, texts(connection, "groupIds[]"))
	})
}

// endpointSubnetIsNotDelegated: a subnet that belongs to a service takes no
// endpoint. The code was observed, and the wording.
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview
func endpointSubnetIsNotDelegated(w write) *Error {
	return badRequest("PrivateEndpointCreationNotAllowedAsSubnetIsDelegated", "Private endpoint '%s' cannot be created as subnet is delegated.",
		w.res.name()).when(len(at(w.cloud.subnet(w.res.text("subnet.id")), "delegations[]")) > 0)
}

// endpointNamesOneGroup: an endpoint leads to one part of a service.
// Source: https://github.com/DFE-Digital/terraform-azurerm-container-apps-hosting/issues/352 (observed)
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/9058 (observed)
func endpointNamesOneGroup(w write) *Error {
	return w.eachConnection(func(target *Resource, groups []string) *Error {
		code := "OnlyOneGroupIdPermitted"
		if len(groups) == 0 {
			code = "MissingParameterOnPrivateLinkServiceConnection"
		}
		return badRequest(code, "The connection has the following group Ids: %s. One group Id is permitted, and needed, "+
			"when connecting to a first-party resource (%s).", strings.Join(groups, ", "), target.ID).when(len(groups) != 1)
	})
}

// groups are the parts of a service that an endpoint can lead to. A service
// that is missing here has no private link.
var groups = map[string][]string{
	accountType: {
		"blob", "blob_secondary", "dfs", "dfs_secondary", "file", "file_secondary",
		"queue", "queue_secondary", "table", "table_secondary", "web", "web_secondary",
	},
	environmentType: {"managedEnvironments"},
	registryType:    {"registry"},
	serverType:      {"postgresqlServer"},
	vaultType:       {"vault"},
}

// endpointGroupExists: the group must be a part of that service. A registry
// below Premium and a server in a virtual network have none.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/11778 (the wording, observed)
func endpointGroupExists(w write) *Error {
	return w.eachConnection(func(target *Resource, asked []string) *Error {
		offered := groups[target.kind().ARMType]
		if target.isA(registryType) && !target.is("sku.name", premium) || target.text(serverSubnet) != "" {
			offered = nil
		}
		return badRequest("BadRequest", "Call to %s failed. Error message: Invalid groupId '%s', want one of [%s].",
			target.kind().ARMType, asked[0], strings.Join(offered, " ")).when(!slices.Contains(offered, asked[0]))
	})
}

// zoneConfigsHaveNames: each zone of a group has a name of its own, which no
// schema requires.
// Source: https://github.com/Azure/azure-rest-api-specs/issues/23831 (observed)
func zoneConfigsHaveNames(w write) *Error {
	names := slices.Sorted(slices.Values(texts(w.res.Properties, "privateDnsZoneConfigs[].name")))
	return badRequest("InvalidRequestFormat", "Cannot parse the request: every element of privateDnsZoneConfigs needs a name of its own.").
		when(len(slices.Compact(names)) != len(at(w.res.Properties, "privateDnsZoneConfigs[]")))
}

// endpointHasOneZoneGroup: an endpoint has one group of zones.
// Source: https://github.com/pulumi/pulumi-azure-native/issues/2179 (observed)
func endpointHasOneZoneGroup(w write) *Error {
	return first(w.cloud.of(zoneGroupType), func(other *Resource) *Error {
		return badRequest("MoreThanOnePrivateDnsZoneGroupPerPrivateEndpointNotAllowed",
			"Cannot create more than one private dns zone groups in the private endpoint '%s'.", lastSegment(w.res.parent())).
			when(same(other.parent(), w.res.parent()) && !same(other.ID, w.res.ID))
	})
}

// isLinked reports whether names of a DNS zone resolve in a network.
func (c *Cloud) isLinked(zoneID, networkID string) bool {
	return slices.ContainsFunc(c.of(zoneLinkType), func(link *Resource) bool {
		return same(link.parent(), zoneID) && same(link.text("virtualNetwork.id"), networkID)
	})
}

// zoneNameIsLinkedOnce: a network is linked to one zone of a name.
// Source: https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links#restrictions
// Source: https://github.com/MicrosoftDocs/azure-aks-docs/issues/212 (the code, observed)
func zoneNameIsLinkedOnce(w write) *Error {
	zone, network := lastSegment(w.res.parent()), w.res.text("virtualNetwork.id")
	return first(w.cloud.of(zoneLinkType), func(other *Resource) *Error {
		return badRequest("BadRequest", "A virtual network cannot be linked to multiple zones with overlapping namespaces. "+
			"You tried to link virtual network with '%s' and '%s' zones.", lastSegment(other.parent()), zone).
			when(!same(other.ID, w.res.ID) && same(lastSegment(other.parent()), zone) && same(other.text("virtualNetwork.id"), network))
	})
}

// zoneHasNoLinks: a zone goes after its links. A resource group sees to the order.
// Source: https://learn.microsoft.com/azure/dns/private-dns-privatednszone
// Source: https://github.com/learntocloud/networking-lab/issues/8 (observed)
func zoneHasNoLinks(r removal) *Error {
	return first(r.cloud.of(zoneLinkType), func(link *Resource) *Error {
		return conflict("CannotDeleteResource", "Cannot delete resource while nested resources exist. Some existing nested resource "+
			"IDs include: '%s'. Please delete all nested resources before deleting this resource.", link.ID).when(r.res == r.root && same(link.parent(), r.res.ID))
	})
}
