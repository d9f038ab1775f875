package arm

import (
	"cmp"
	"net/netip"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// subnet is the subnet that a resource lives in: its properties and ranges, the
// number of bits of the smallest, and its users.
func (q request) subnet() any {
	id := cmp.Or(q.res.text("vnetConfiguration.infrastructureSubnetId"), q.res.text(serverSubnet), q.res.text("subnet.id"))
	found, bits := q.cloud.subnet(id), 0
	var ranges []any
	for _, p := range prefixesOf(found) {
		bits, ranges = max(bits, p.Bits()), append(ranges, p.String())
	}
	return object{
		"isKnown": found != nil, "properties": found, "ranges": ranges, "bits": bits, "users": describeAll(q.users(id)),
	}
}

// subnet is the properties of a subnet, made by itself or inside its network;
// nil when its insides are unknown.
func (c *Cloud) subnet(id string) object {
	if res := c.get(id); res.isA(subnetType) && !res.Seeded {
		return res.Properties
	}
	parent, _ := armid.Parent(id)
	if network := c.get(parent); network.isA(networkType) {
		for _, found := range property.Values(network.Properties, "subnets[]") {
			if subnet, ok := found.(object); ok && armid.Same(property.Text(subnet, "name"), armid.Last(id)) {
				return subnet
			}
		}
	}
	return nil
}

// prefixesOf are the address ranges of a subnet.
func prefixesOf(subnet object) []netip.Prefix {
	return parsePrefixes(append(property.Texts(subnet, "addressPrefix"), property.Texts(subnet, "addressPrefixes[]")...))
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

// isInNetwork tells whether a subnet is in its network's address space.
func (q request) isInNetwork() any {
	space := parsePrefixes(property.Texts(q.holder(), "properties.addressSpace.addressPrefixes[]"))
	return !slices.ContainsFunc(prefixesOf(q.res.Properties), func(p netip.Prefix) bool {
		return !slices.ContainsFunc(space, func(s netip.Prefix) bool { return s.Bits() <= p.Bits() && s.Contains(p.Addr()) })
	})
}

// isResized tells whether a subnet gets other ranges than it has.
func (q request) isResized() any {
	return q.old != nil && !slices.Equal(prefixesOf(q.old.Properties), prefixesOf(q.res.Properties))
}

// inlineSubnetUses are who lives in the subnets that a network lists itself.
func (q request) inlineSubnetUses() any {
	var all []any
	for _, name := range property.Texts(q.res.Properties, "subnets[].name") {
		for _, user := range q.users(q.root.ID + "/subnets/" + name) {
			all = append(all, object{"subnet": name, "user": describe(user)})
		}
	}
	return all
}

// connections are the connections of a private endpoint.
func (r *Resource) connections() []any {
	if r == nil {
		return nil
	}
	return append(property.Values(r.Properties, "privateLinkServiceConnections[]"), property.Values(r.Properties, "manualPrivateLinkServiceConnections[]")...)
}

// connections are those of an endpoint to resources that are here: the groups
// that it asks for, and those that resources of the type offer.
func (q request) connections() any {
	var all []any
	for _, connection := range q.res.connections() {
		if target := q.cloud.get(property.Text(connection, "privateLinkServiceId")); target != nil {
			offered := factsOf(target.kind().ARMType).Groups
			all = append(all, object{
				"target": describe(target), "groups": property.Values(connection, "groupIds[]"), "offered": offered,
			})
		}
	}
	return all
}

// zonesAreNamed tells whether each zone of a group has a name of its own.
func (q request) zonesAreNamed() any {
	names := slices.Sorted(slices.Values(property.Texts(q.res.Properties, "privateDnsZoneConfigs[].name")))
	return len(slices.Compact(names)) == len(property.Values(q.res.Properties, "privateDnsZoneConfigs[]"))
}

// isLinked reports whether names of a DNS zone resolve in a network.
func (c *Cloud) isLinked(zoneID, networkID string) bool {
	return slices.ContainsFunc(c.of(zoneLinkType), func(link *Resource) bool {
		return armid.Same(link.parent(), zoneID) && armid.Same(link.text("virtualNetwork.id"), networkID)
	})
}
