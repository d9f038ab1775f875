package network

import (
	"fmt"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// link is a property that refers to another resource.
type link struct {
	path string
	// isSet is true if the property is present, with or without an ID.
	isSet bool
	id    body.Text
	// anywhere is true if the resource can be in another region.
	anywhere bool
}

// links returns the references of a resource, and of the children inside it.
func links[B any](q arm.Request[B]) []link {
	const top = "properties"
	switch now := any(q.New).(type) {
	case *Subnet:
		return now.links(top)
	case *VirtualNetwork:
		plan := now.Properties.DdosProtectionPlan
		all := []link{{path: top + ".ddosProtectionPlan", isSet: plan.IsSet(), id: plan.ID, anywhere: true}}
		for i, subnet := range now.Properties.Subnets {
			all = append(all, subnet.links(fmt.Sprintf("%s.subnets[%d].properties", top, i))...)
		}
		return all
	case *PrivateEndpoint:
		subnet := now.Properties.Subnet
		all := []link{{path: top + ".subnet", isSet: subnet.IsSet(), id: subnet.ID}}
		for i, connection := range now.connections() {
			path := fmt.Sprintf("%s.privateLinkServiceConnections[%d].properties.privateLinkServiceId", top, i)
			all = append(all, link{path: path, isSet: true, id: connection.Properties.PrivateLinkServiceID, anywhere: true})
		}
		return all
	case *PrivateDnsZoneGroup:
		var all []link
		for i, config := range now.Properties.PrivateDnsZoneConfigs {
			path := fmt.Sprintf("%s.privateDnsZoneConfigs[%d].properties.privateDnsZoneId", top, i)
			all = append(all, link{path: path, isSet: true, id: config.Properties.PrivateDnsZoneID, anywhere: true})
		}
		return all
	case *NatGateway:
		var all []link
		for i, address := range now.Properties.PublicIpAddresses {
			all = append(all, link{path: fmt.Sprintf("%s.publicIpAddresses[%d]", top, i), isSet: true, id: address.ID})
		}
		return all
	case *NetworkInterface:
		group := now.Properties.NetworkSecurityGroup
		all := []link{{path: top + ".networkSecurityGroup", isSet: group.IsSet(), id: group.ID}}
		for i, c := range now.Properties.IpConfigurations {
			at, subnet, address := fmt.Sprintf("%s.ipConfigurations[%d].properties", top, i), c.Properties.Subnet, c.Properties.PublicIPAddress
			all = append(all, link{path: at + ".subnet", isSet: subnet.IsSet(), id: subnet.ID},
				link{path: at + ".publicIPAddress", isSet: address.IsSet(), id: address.ID})
		}
		return all
	case *VirtualNetworkPeering:
		return []link{{path: top + ".remoteVirtualNetwork", isSet: true, id: body.Text(now.remote()), anywhere: true}}
	}
	return nil
}

// links returns the references of a subnet.
func (s Subnet) links(at string) []link {
	p := s.Properties
	return []link{
		{path: at + ".natGateway", isSet: p.NatGateway.IsSet(), id: p.NatGateway.ID},
		{path: at + ".networkSecurityGroup", isSet: p.NetworkSecurityGroup.IsSet(), id: p.NetworkSecurityGroup.ID},
		{path: at + ".routeTable", isSet: p.RouteTable.IsSet(), id: p.RouteTable.ID},
	}
}

// referenceHasID: A reference to another resource contains its ID.
//
// Source: https://github.com/Azure/azure-quickstart-templates/issues/3785 (observed for a virtual machine)
func referenceHasID[B any](q arm.Request[B]) *arm.Error {
	for _, l := range links(q) {
		if l.isSet && !l.id.IsSet() {
			return q.BadRequest("InvalidRequestFormat", "Cannot parse the request. Value for reference id is missing. Path %s.", l.path)
		}
	}
	return nil
}

// referenceIsInRegion: A subnet or NAT gateway and the resources that it uses are
// in the same region.
//
// Source: https://github.com/microsoft/CromwellOnAzure/issues/231 (observed for a network interface)
func referenceIsInRegion[B any](q arm.Request[B]) *arm.Error {
	here := regionOf(q.Azure, q.Resource)
	for _, l := range links(q) {
		if l.anywhere || !l.id.IsSet() {
			continue
		}
		target := q.Azure.Get(string(l.id))
		if target == nil {
			target = q.Azure.Holder(string(l.id)) // the network of a subnet inside it
		}
		if there := regionOf(q.Azure, target); here != "" && there != "" && here != there {
			return q.BadRequest("InvalidResourceReference", "Resource %s referenced by resource %s was not found. Please make sure that the "+
				"referenced resource exists, and that both resources are in the same region.", l.id, q.ID)
		}
	}
	return nil
}

// regionOf returns the region of a resource or of its parent, or "" if the stack
// does not manage it.
func regionOf(azure arm.View, res *arm.Resource) string {
	if !res.Own() || res.IsA("Microsoft.Resources/resourceGroups") {
		return ""
	}
	if region := res.Region(); region != "" {
		return region
	}
	return regionOf(azure, azure.Get(res.Parent()))
}
