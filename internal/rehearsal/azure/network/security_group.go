package network

import (
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

type securityGroupRequest = arm.Request[NetworkSecurityGroup]

// ruleID returns the ID of a rule of a security group, for messages.
func ruleID(q securityGroupRequest, rule SecurityRule) string {
	return q.ID + "/securityRules/" + string(rule.Name)
}

// side is what a rule says of its source or its destination.
type side struct {
	name     string
	prefix   body.Text
	prefixes []body.Text
	groups   int
	port     body.Text
	ports    []body.Text
}

func (r SecurityRule) sides() [2]side {
	p := r.Properties
	return [2]side{
		{"Source", p.SourceAddressPrefix, p.SourceAddressPrefixes, len(p.SourceApplicationSecurityGroups), p.SourcePortRange, p.SourcePortRanges},
		{"Destination", p.DestinationAddressPrefix, p.DestinationAddressPrefixes, len(p.DestinationApplicationSecurityGroups), p.DestinationPortRange, p.DestinationPortRanges},
	}
}

// securityRulesAreNamed: Each rule of a security group has a unique name.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/create-or-update
func securityRulesAreNamed(q securityGroupRequest) *arm.Error {
	if name, problem := unnamed(q.New.Properties.SecurityRules, func(r SecurityRule) body.Text { return r.Name }); problem {
		return q.BadRequest("InvalidRequestFormat", childNames, q.ID, "securityRules", name)
	}
	return nil
}

// securityRuleHasPriority: A rule has a priority from 100 to 4096.
//
// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#security-rules
func securityRuleHasPriority(q securityGroupRequest) *arm.Error {
	const first, last = 100, 4096
	for _, rule := range q.New.Properties.SecurityRules {
		if priority := rule.Properties.Priority.Or(0); priority < first || priority > last {
			return q.BadRequest("SecurityRuleInvalidPriority",
				"Security rule has invalid Priority. Value provided: %d Allowed range %d-%d.", priority, first, last)
		}
	}
	return nil
}

// securityRulePriorityIsUnique: Two rules of a security group with the same
// direction must not have the same priority.
//
// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#security-rules
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/11137 (observed)
func securityRulePriorityIsUnique(q securityGroupRequest) *arm.Error {
	type place struct {
		direction string
		priority  int
	}
	taken := map[place]body.Text{}
	for _, rule := range q.New.Properties.SecurityRules {
		at := place{strings.ToLower(string(rule.Properties.Direction)), rule.Properties.Priority.Or(0)}
		if other, isTaken := taken[at]; isTaken {
			return q.BadRequest("SecurityRuleConflict",
				"Security rule %s conflicts with rule %s. Rules cannot have the same Priority and Direction.", rule.Name, other)
		}
		taken[at] = rule.Name
	}
	return nil
}

// securityRuleNamesPorts: A rule has ports for its source and its destination,
// either a range or a list of ranges.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/network_security_rule_resource.go
func securityRuleNamesPorts(q securityGroupRequest) *arm.Error {
	for _, rule := range q.New.Properties.SecurityRules {
		for _, s := range rule.sides() {
			if s.port.IsSet() == (len(s.ports) > 0) {
				return q.BadRequest("SecurityRuleInvalidPortRange",
					"Security rule %s must have either %sPortRange or %sPortRanges.", ruleID(q, rule), s.name, s.name)
			}
		}
	}
	return nil
}

// securityRulePortsAreRanges: A port range of a rule is a number from 0 to 65535,
// two of them in ascending order, or '*'.
//
// Source: https://github.com/Azure/azure-cli/issues/23499 (observed)
func securityRulePortsAreRanges(q securityGroupRequest) *arm.Error {
	for _, rule := range q.New.Properties.SecurityRules {
		for _, s := range rule.sides() {
			for _, port := range append([]body.Text{s.port}, s.ports...) {
				if port != "" && !contract.IsPortRange(string(port)) {
					return q.BadRequest("SecurityRuleInvalidPortRange", "Security rule has invalid Port range. Value provided: %s. Value "+
						"should be an integer OR integer range with '-' delimiter. Valid range 0-65535.", port)
				}
			}
		}
	}
	return nil
}

// securityRuleListsNoWildcardPort: A list of port ranges must not contain '*'.
//
// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#augmented-security-rules
func securityRuleListsNoWildcardPort(q securityGroupRequest) *arm.Error {
	for _, rule := range q.New.Properties.SecurityRules {
		for _, s := range rule.sides() {
			if body.Text("*").Is(s.ports...) {
				return q.BadRequest("SecurityRuleParameterContainsInvalidPortRanges",
					"Security rule parameter %sPortRanges for rule with Id %s contains the invalid port range '*'.", s.name, ruleID(q, rule))
			}
		}
	}
	return nil
}

// securityRuleNamesAddresses: A rule has exactly one of an address prefix, a list
// of them, and application security groups, for its source and its destination.
//
// Source: https://github.com/Azure/azure-rest-api-specs/issues/1591
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/network_security_rule_resource.go
func securityRuleNamesAddresses(q securityGroupRequest) *arm.Error {
	for _, rule := range q.New.Properties.SecurityRules {
		for _, s := range rule.sides() {
			given := 0
			for _, has := range []bool{s.prefix.IsSet(), len(s.prefixes) > 0, s.groups > 0} {
				if has {
					given++
				}
			}
			if given != 1 {
				return q.BadRequest("SecurityRuleInvalidAddressPrefix", "Required security rule parameters are missing or conflict for security "+
					"rule with Id: %s. Security rule must specify %sAddressPrefixes, %sAddressPrefix, or %sApplicationSecurityGroups.",
					ruleID(q, rule), s.name, s.name, s.name)
			}
		}
	}
	return nil
}

// tag matches the form of a service tag, such as Storage.WestEurope. New tags
// appear often, so there is no list.
var tag = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$`)

// securityRuleAddressesAreValid: An address prefix of a rule is an address, a
// prefix that starts at its first address, a service tag, or '*'.
//
// Source: https://github.com/Azure/azure-powershell/issues/4557 (observed)
// Source: https://github.com/Azure/azure-powershell/issues/391 (observed)
func securityRuleAddressesAreValid(q securityGroupRequest) *arm.Error {
	for _, rule := range q.New.Properties.SecurityRules {
		for _, s := range rule.sides() {
			for _, prefix := range append([]body.Text{s.prefix}, s.prefixes...) {
				if !contract.IsAddressOrRange(string(prefix)) && !isTag(prefix) && prefix.IsSet() {
					return q.BadRequest("SecurityRuleInvalidAddressPrefix",
						"Security rule %s has invalid Address prefix. Value provided: %s", ruleID(q, rule), prefix)
				}
			}
		}
	}
	return nil
}

// isTag reports whether a text stands for addresses without naming them.
func isTag(text body.Text) bool {
	return text == "*" || text.Is("Internet", "VirtualNetwork", "AzureLoadBalancer") ||
		tag.MatchString(string(text)) && !text.Is("Any", "All", "AzureBastionSubnet", "GatewaySubnet", "AzureFirewallSubnet")
}

// securityRuleListsOnlyAddresses: A list of address prefixes must not contain
// service tags or '*'.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/5617 (observed)
func securityRuleListsOnlyAddresses(q securityGroupRequest) *arm.Error {
	for _, rule := range q.New.Properties.SecurityRules {
		for _, s := range rule.sides() {
			for _, prefix := range s.prefixes {
				if isTag(prefix) {
					return q.BadRequest("SecurityRuleParameterContainsUnsupportedValue", "Security rule parameter %sAddressPrefix for rule with Id %s "+
						"cannot specify existing VIRTUALNETWORK, INTERNET, AZURELOADBALANCER, '*' or system tags. Unsupported value used: %s.",
						s.name, ruleID(q, rule), prefix)
				}
			}
		}
	}
	return nil
}

// securityGroupIsUnused: A network security group cannot be deleted while a
// subnet or network interface uses it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-network-security-group
// Source: https://github.com/pulumi/pulumi-azure-native/issues/3051 (observed)
func securityGroupIsUnused(q securityGroupRequest) *arm.Error {
	for _, user := range q.Azure.Users(q.ID) {
		return q.BadRequest("InUseNetworkSecurityGroupCannotBeDeleted",
			"Network security group %s cannot be deleted because it is in use by the following resources: %s.", q.Name(), user.ID)
	}
	return nil
}
