package network

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

const succeeded = "Succeeded"

// etag returns the tag of a version of a resource.
func etag(id string) body.Text { return body.Text(arm.Digest(id)[:16]) }

// networkOutputs returns what Azure sets in a network. A network shows all its
// subnets: those declared inside it, in that order, and then those beside it.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/get
func networkOutputs(q networkRequest) VirtualNetwork {
	all := inlineSubnets(q.ID, q.New, q.New)
	for _, child := range q.Azure.Children(q.ID, SubnetType) {
		if _, isInside := inlineSubnet(q.New, child.Name()); !isInside {
			all = append(all, placed{id: child.ID, name: child.Name(), now: *arm.As[Subnet](child)})
		}
	}
	subnets := []Subnet{}
	for _, subnet := range all {
		subnets = append(subnets, subnetOutputs(subnet))
	}
	return VirtualNetwork{Properties: VirtualNetworkPropertiesFormat{
		ResourceGuid: body.Text(arm.GUID("network", q.ID)), Subnets: subnets,
	}}
}

// subnetOutputs returns a subnet as its network shows it.
func subnetOutputs(subnet placed) Subnet {
	shown := subnet.now
	shown.ID, shown.Name, shown.Etag = body.Text(subnet.id), body.Text(subnet.name), etag(subnet.id)
	shown.Properties.ProvisioningState = succeeded
	shown.Properties.Delegations = delegationOutputs(subnet)
	return shown
}

// delegationOutputs returns the delegations of a subnet with their IDs.
func delegationOutputs(subnet placed) []Delegation {
	shown := slices.Clone(subnet.now.Properties.Delegations)
	for i, d := range shown {
		shown[i].ID = body.Textf("%s/delegations/%s", subnet.id, d.Name)
		shown[i].Etag = etag(string(shown[i].ID))
		shown[i].Properties.ProvisioningState = succeeded
	}
	return shown
}

// securityGroupOutputs returns what Azure sets in a security group: the IDs of its
// rules, the rules that every group has, and the subnets that use it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#default-security-rules
func securityGroupOutputs(q securityGroupRequest) NetworkSecurityGroup {
	rules := slices.Clone(q.New.Properties.SecurityRules)
	for i, rule := range rules {
		rules[i].ID = body.Text(ruleID(q, rule))
		rules[i].Etag = etag(ruleID(q, rule))
		rules[i].Properties.ProvisioningState = succeeded
	}
	return NetworkSecurityGroup{Properties: NetworkSecurityGroupPropertiesFormat{
		ResourceGuid: body.Text(arm.GUID("group", q.ID)), SecurityRules: rules, DefaultSecurityRules: defaultRules(q.ID),
		Subnets: usingSubnets(q.Azure, q.ID),
	}}
}

// defaultRules returns the rules that every security group has.
func defaultRules(group string) []SecurityRule {
	const network, balancer, internet, anything = "VirtualNetwork", "AzureLoadBalancer", "Internet", "*"
	rule := func(name, direction, access, from, to body.Text, priority int) SecurityRule {
		id := group + "/defaultSecurityRules/" + string(name)
		return SecurityRule{ID: body.Text(id), Name: name, Etag: etag(id), Properties: SecurityRulePropertiesFormat{
			Direction: direction, Access: access, SourceAddressPrefix: from, DestinationAddressPrefix: to, Priority: body.Of(priority),
			Protocol: anything, SourcePortRange: anything, DestinationPortRange: anything, ProvisioningState: succeeded,
		}}
	}
	return []SecurityRule{
		rule("AllowVnetInBound", "Inbound", "Allow", network, network, 65000),
		rule("AllowAzureLoadBalancerInBound", "Inbound", "Allow", balancer, anything, 65001),
		rule("DenyAllInBound", "Inbound", "Deny", anything, anything, 65500),
		rule("AllowVnetOutBound", "Outbound", "Allow", network, network, 65000),
		rule("AllowInternetOutBound", "Outbound", "Allow", anything, internet, 65001),
		rule("DenyAllOutBound", "Outbound", "Deny", anything, anything, 65500),
	}
}

// subnetChildOutputs returns what Azure sets in a subnet: the IDs of its
// delegations, and the endpoints in it.
func subnetChildOutputs(q subnetRequest) Subnet {
	endpoints := []any{}
	for _, user := range q.Azure.Users(q.ID) {
		if user.IsA(EndpointType) {
			endpoints = append(endpoints, map[string]any{"id": user.ID})
		}
	}
	return Subnet{Properties: SubnetPropertiesFormat{
		Delegations: delegationOutputs(placed{id: q.ID, now: *q.New}), PrivateEndpoints: endpoints,
	}}
}

// endpointOutputs returns what Azure sets in a private endpoint: its network
// interface, and the state of its connections.
func endpointOutputs(q endpointRequest) PrivateEndpoint {
	shown := func(connections []PrivateLinkServiceConnection, kind, status body.Text) []PrivateLinkServiceConnection {
		connections = slices.Clone(connections)
		for i, c := range connections {
			connections[i].ID = body.Textf("%s/%s/%s", q.ID, kind, c.Name)
			connections[i].Etag = etag(string(connections[i].ID))
			connections[i].Properties.ProvisioningState = succeeded
			connections[i].Properties.PrivateLinkServiceConnectionState.Status = status
		}
		return connections
	}
	p := q.New.Properties
	group, _ := armid.Parent(q.ID)
	nic := fmt.Sprintf("%s/providers/Microsoft.Network/networkInterfaces/%s.nic.%s", group, q.Name(), arm.GUID("nic", q.ID))
	return PrivateEndpoint{Properties: PrivateEndpointProperties{
		NetworkInterfaces:                   []any{map[string]any{"id": nic}},
		PrivateLinkServiceConnections:       shown(p.PrivateLinkServiceConnections, "privateLinkServiceConnections", "Approved"),
		ManualPrivateLinkServiceConnections: shown(p.ManualPrivateLinkServiceConnections, "manualPrivateLinkServiceConnections", "Pending"),
	}}
}

// addressIn returns an address of a subnet for the resource with an ID, or "" if
// the subnet is not known.
func addressIn(azure arm.View, subnetID, id string) string {
	const first, used = 4, 5 // Azure reserves the first four addresses and the last
	subnet, _ := SubnetOf(azure, subnetID)
	for _, prefix := range subnet.Prefixes() {
		if !prefix.Addr().Is4() {
			continue
		}
		free := 1<<(prefix.Addr().BitLen()-prefix.Bits()) - used
		number := 0
		for _, digit := range arm.Digest(id)[:6] {
			number = number*16 + strings.IndexRune("0123456789abcdef", digit)
		}
		address := prefix.Addr()
		for range first + number%min(free, 200) {
			address = address.Next()
		}
		return address.String()
	}
	return ""
}

// zoneGroupOutputs returns what Azure sets in a zone group: the DNS records of the
// endpoint in each zone.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/get
func zoneGroupOutputs(q arm.Request[PrivateDnsZoneGroup]) PrivateDnsZoneGroup {
	const ttl = 10.0
	endpoint := q.Azure.Get(q.Parent())
	configs := slices.Clone(q.New.Properties.PrivateDnsZoneConfigs)
	for i, config := range configs {
		id := q.ID + "/privateDnsZoneConfigs/" + string(config.Name)
		zone, records := armid.Last(string(config.Properties.PrivateDnsZoneID)), []any{}
		for _, connection := range arm.As[PrivateEndpoint](endpoint).connections() {
			name := armid.Last(string(connection.Properties.PrivateLinkServiceID))
			records = append(records, map[string]any{
				"recordType": "A", "recordSetName": name, "fqdn": name + "." + zone, "ttl": ttl, "provisioningState": succeeded,
				"ipAddresses": []any{addressIn(q.Azure, string(arm.As[PrivateEndpoint](endpoint).Properties.Subnet.ID), q.Parent())},
			})
		}
		configs[i].ID, configs[i].Etag = body.Text(id), etag(id)
		configs[i].Properties.ProvisioningState = succeeded
		configs[i].Properties.RecordSets = records
	}
	return PrivateDnsZoneGroup{Properties: PrivateDnsZoneGroupPropertiesFormat{PrivateDnsZoneConfigs: configs}}
}
