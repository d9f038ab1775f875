package network

import (
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type peeringRequest = arm.Request[VirtualNetworkPeering]

func peerings() arm.Type[VirtualNetworkPeering] {
	return arm.Type[VirtualNetworkPeering]{
		Facts: arm.Facts{Name: PeeringType},
		Rules: []arm.Rule[VirtualNetworkPeering]{
			referenceHasID[VirtualNetworkPeering], networkIsPeeredOnce, peersDoNotOverlap, peersOfPeerDoNotOverlap,
		},
		Outputs: peeringOutputs,
	}
}

// remote is the ID of the network at the other end of a peering.
func (p VirtualNetworkPeering) remote() string { return string(p.Properties.RemoteVirtualNetwork.ID) }

// spaceOf returns the address space of a network.
func spaceOf(azure arm.View, id string) AddressSpace {
	return arm.As[VirtualNetwork](azure.Get(id)).Properties.AddressSpace
}

// networkIsPeeredOnce: A network has one peering with another network.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering
func networkIsPeeredOnce(q peeringRequest) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		if armid.Same(arm.As[VirtualNetworkPeering](other).remote(), q.New.remote()) {
			return q.BadRequest("AnotherPeeringAlreadyReferencesRemoteVnet",
				"Peering %s cannot be created because peering %s already references virtual network %s.", q.Name(), other.Name(), q.New.remote())
		}
	}
	return nil
}

// peersDoNotOverlap: The address spaces of two peered networks do not overlap.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering#requirements-and-constraints
func peersDoNotOverlap(q peeringRequest) *arm.Error {
	here, there := spaceOf(q.Azure, q.Parent()), spaceOf(q.Azure, q.New.remote())
	if overlaps(ParsePrefixes(here.AddressPrefixes...), ParsePrefixes(there.AddressPrefixes...)) {
		return q.BadRequest("VnetAddressSpacesOverlap", "Cannot create or update peering %s. Virtual networks %s and %s cannot be peered because "+
			"their address spaces overlap.", q.ID, q.Parent(), q.New.remote())
	}
	return nil
}

// peersOfPeerDoNotOverlap: The address spaces of all networks that are peered with
// the same network do not overlap.
//
// Source: https://github.com/Azure/ResourceModules/issues/731 (observed)
func peersOfPeerDoNotOverlap(q peeringRequest) *arm.Error {
	there := ParsePrefixes(spaceOf(q.Azure, q.New.remote()).AddressPrefixes...)
	for _, other := range q.Azure.Siblings(q.Resource) {
		peer := arm.As[VirtualNetworkPeering](other).remote()
		if overlaps(there, ParsePrefixes(spaceOf(q.Azure, peer).AddressPrefixes...)) {
			return q.BadRequest("VnetAddressSpaceOverlapsWithAlreadyPeeredVnet", "Cannot create or update peering %s. Its remote virtual network "+
				"overlaps with address space of virtual network %s already peered.", q.ID, peer)
		}
	}
	return nil
}

// peeringOutputs returns what Azure sets in a peering. It is connected when the
// other network has a peering too.
func peeringOutputs(q peeringRequest) VirtualNetworkPeering {
	state := body.Text("Initiated")
	for _, other := range q.Azure.Children(q.New.remote(), PeeringType) {
		if armid.Same(arm.As[VirtualNetworkPeering](other).remote(), q.Parent()) {
			state = "Connected"
		}
	}
	space := spaceOf(q.Azure, q.New.remote())
	return VirtualNetworkPeering{Properties: VirtualNetworkPeeringPropertiesFormat{
		PeeringState: state, PeeringSyncLevel: "FullyInSync", RemoteAddressSpace: space, RemoteVirtualNetworkAddressSpace: space,
		ResourceGuid: body.Text(arm.GUID("peering", q.ID)),
	}}
}
