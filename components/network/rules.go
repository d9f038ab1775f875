package network

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	vnet "github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20190801"
)

// Service tags for all addresses, and for those of the network, of peered networks and of
// networks behind a gateway.
//
// Source: https://learn.microsoft.com/azure/virtual-network/service-tags-overview
const (
	anywhere    = "*"
	peerNetwork = "VirtualNetwork"
)

// azureDNS is the address of Azure's DNS in every network.
//
// Source: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
const azureDNS = "168.63.129.16"

// dataPorts are the ports of private endpoints: HTTPS and PostgreSQL.
func dataPorts() []string { return []string{"443", "5432"} }

// rule is a rule of a network security group. Its position in the list determines its
// priority.
type rule struct {
	name     string
	protocol string
	from, to string
	ports    []string
	// why is the description in the portal, at most 140 characters.
	why string
}

// environmentRules are the rules for the subnet of an environment.
//
// Source: https://learn.microsoft.com/azure/container-apps/firewall-integration
func environmentRules(subnet string) (inbound, outbound []rule) {
	inbound = []rule{
		{"environment", anywhere, subnet, subnet, []string{anywhere}, "The parts of the environment talk to each other."},
		{"load-balancer", "Tcp", "AzureLoadBalancer", subnet, []string{"30000-32767"}, "Azure's load balancer asks whether the environment is well."},
	}
	outbound = []rule{
		{"environment", anywhere, subnet, subnet, []string{anywhere}, "The parts of the environment talk to each other."},
		{"data", "Tcp", subnet, peerNetwork, dataPorts(), "Registry, blobs, vault and Postgres, at their private endpoints."},
		{"azure-dns", anywhere, subnet, azureDNS, []string{"53"}, "Names, those of private endpoints among them."},
		{"entra", "Tcp", subnet, "AzureActiveDirectory", []string{"443"}, "Managed identities get their tokens."},
		{"monitor", "Tcp", subnet, "AzureMonitor", []string{"443"}, "Logs and metrics."},
		{"system-images", "Tcp", subnet, "MicrosoftContainerRegistry", []string{"443"}, "Containers of the platform itself."},
		{"system-images-front-door", "Tcp", subnet, "AzureFrontDoor.FirstParty", []string{"443"}, "Where the platform's containers are downloaded from."},
		{"sources", "Tcp", subnet, "Internet", []string{"443"}, "Pipelines read their sources over HTTPS; public images are pulled."},
	}
	return inbound, outbound
}

// endpointRules are the rules for the subnet of private endpoints, which start no
// outbound connections.
func endpointRules(subnet, environment string) (inbound []rule) {
	return []rule{{"data", "Tcp", environment, subnet, dataPorts(), "Jobs reach registry, blobs, vault and Postgres."}}
}

// The priorities of rules: 100 to 4096, lower ones first.
//
// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#security-rules
const (
	firstPriority = 100
	priorityStep  = 10
	lastPriority  = 4096
)

// securityRules are the rules in Azure's form, followed by a rule that denies all other
// traffic in both directions. Azure's default rules would allow inbound traffic from the
// network and outbound traffic to the internet.
func securityRules(inbound, outbound []rule) vnet.SecurityRuleArray {
	var all vnet.SecurityRuleArray
	for _, side := range []struct {
		direction vnet.SecurityRuleDirection
		suffix    string
		rules     []rule
	}{
		{vnet.SecurityRuleDirectionInbound, "-in", inbound},
		{vnet.SecurityRuleDirectionOutbound, "-out", outbound},
	} {
		for i, r := range side.rules {
			all = append(all, r.args(side.direction, side.suffix, firstPriority+i*priorityStep, vnet.SecurityRuleAccessAllow))
		}
		rest := rule{"everything-else", anywhere, anywhere, anywhere, []string{anywhere}, "What no rule allows is not needed."}
		all = append(all, rest.args(side.direction, side.suffix, lastPriority, vnet.SecurityRuleAccessDeny))
	}
	return all
}

// args is the rule in the SDK's form.
func (r rule) args(
	direction vnet.SecurityRuleDirection, suffix string, priority int, access vnet.SecurityRuleAccess,
) vnet.SecurityRuleArgs {
	in := vnet.SecurityRuleArgs{
		Name:                     pulumi.String(r.name + suffix),
		Description:              pulumi.String(r.why),
		Priority:                 pulumi.Int(priority),
		Direction:                direction,
		Access:                   access,
		Protocol:                 pulumi.String(r.protocol),
		SourceAddressPrefix:      pulumi.String(r.from),
		SourcePortRange:          pulumi.String(anywhere),
		DestinationAddressPrefix: pulumi.String(r.to),
	}
	if len(r.ports) == 1 {
		in.DestinationPortRange = pulumi.String(r.ports[0])
	} else {
		in.DestinationPortRanges = pulumi.ToStringArray(r.ports)
	}
	return in
}
