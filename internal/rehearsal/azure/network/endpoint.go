package network

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type endpointRequest = arm.Request[PrivateEndpoint]

// connections returns the connections of an endpoint, with automatic and with
// manual approval.
func (e PrivateEndpoint) connections() []PrivateLinkServiceConnection {
	return slices.Concat(e.Properties.PrivateLinkServiceConnections, e.Properties.ManualPrivateLinkServiceConnections)
}

// Resolves reports whether the name of a resource resolves to a private endpoint
// in a virtual network: the endpoint's DNS zone must be linked to the network.
func Resolves(azure arm.View, targetID, networkID string) bool {
	for _, user := range azure.Users(targetID) {
		if !user.IsA(EndpointType) {
			continue
		}
		for _, group := range azure.Children(user.ID, ZoneGroupType) {
			for _, config := range arm.As[PrivateDnsZoneGroup](group).Properties.PrivateDnsZoneConfigs {
				if isLinked(azure, string(config.Properties.PrivateDnsZoneID), networkID) {
					return true
				}
			}
		}
	}
	return false
}

// isLinked reports whether a DNS zone is linked to a network.
func isLinked(azure arm.View, zoneID, networkID string) bool {
	return slices.ContainsFunc(azure.Children(zoneID, ZoneLinkType), func(link *arm.Resource) bool {
		return arm.As[VirtualNetworkLink](link).Properties.VirtualNetwork.ID.Is(body.Text(networkID))
	})
}

// endpointHasSubnet: A private endpoint needs a subnet.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview
func endpointHasSubnet(q endpointRequest) *arm.Error {
	if !q.New.Properties.Subnet.IsSet() {
		return q.BadRequest("InvalidRequestFormat", "Cannot parse the request. Private endpoint '%s' needs a subnet.", q.Name())
	}
	return nil
}

// endpointHasConnection: A private endpoint needs a connection.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/private_endpoint_resource.go
func endpointHasConnection(q endpointRequest) *arm.Error {
	if len(q.New.connections()) == 0 {
		return q.BadRequest("InvalidRequestFormat", "Cannot parse the request. Private endpoint '%s' needs a privateLinkServiceConnection.", q.Name())
	}
	return nil
}

// connectionsAreNamed: Each connection of a private endpoint has a unique name.
//
// Source: https://github.com/pulumi/pulumi-azure-nextgen/issues/264 (observed)
func connectionsAreNamed(q endpointRequest) *arm.Error {
	if name, problem := unnamed(q.New.connections(), func(c PrivateLinkServiceConnection) body.Text { return c.Name }); problem {
		return q.BadRequest("InvalidRequestFormat", childNames, q.ID, "privateLinkServiceConnections", name)
	}
	return nil
}

// endpointSubnetIsNotDelegated: The subnet of a private endpoint must not be
// delegated to a service.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview (the code and the wording, observed)
func endpointSubnetIsNotDelegated(q endpointRequest) *arm.Error {
	if subnet, _ := SubnetOf(q.Azure, string(q.New.Properties.Subnet.ID)); len(subnet.Properties.Delegations) > 0 {
		return q.BadRequest("PrivateEndpointCreationNotAllowedAsSubnetIsDelegated",
			"Private endpoint '%s' cannot be created as subnet is delegated.", q.Name())
	}
	return nil
}

// endpointNamesOneGroup: A private endpoint connects to exactly one group of an
// Azure resource.
//
// Source: https://github.com/DFE-Digital/terraform-azurerm-container-apps-hosting/issues/352 (observed)
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/9058 (observed)
func endpointNamesOneGroup(q endpointRequest) *arm.Error {
	const message = "The connection has the following group Ids: %s. One group Id is permitted, and needed, when connecting to a " +
		"first-party resource (%s)."
	for _, connection := range q.New.connections() {
		properties := connection.Properties
		target := q.Azure.Get(string(properties.PrivateLinkServiceID))
		switch groups := properties.GroupIDs; {
		case target == nil:
		case len(groups) == 0:
			return q.BadRequest("MissingParameterOnPrivateLinkServiceConnection", message, "none", target.ID)
		case len(groups) > 1:
			return q.BadRequest("OnlyOneGroupIdPermitted", message, joined(groups), target.ID)
		}
	}
	return nil
}

func joined(texts []body.Text) string {
	var all []string
	for _, text := range texts {
		all = append(all, string(text))
	}
	return strings.Join(all, ", ")
}

// endpointGroupExists: The resource must offer the group that a private endpoint
// connects to.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/11778 (the wording, observed)
func endpointGroupExists(q endpointRequest) *arm.Error {
	for _, connection := range q.New.connections() {
		target := q.Azure.Get(string(connection.Properties.PrivateLinkServiceID))
		if target == nil {
			continue
		}
		offered := q.Azure.PrivateLinkGroups(target)
		isOffered := func(group body.Text) bool {
			return slices.ContainsFunc(offered, func(name string) bool { return group.Is(body.Text(name)) })
		}
		if groups := connection.Properties.GroupIDs; !slices.ContainsFunc(groups, isOffered) {
			return q.BadRequest("BadRequest", "Call to %s failed. Error message: Invalid groupId '%s', want one of %v.",
				target.Type, joined(groups), offered)
		}
	}
	return nil
}
