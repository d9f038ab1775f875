package keyvault

import (
	"net/netip"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
)

// softDeleteStaysOn: Soft delete, which is the default, cannot be disabled again.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
func softDeleteStaysOn(q vaultRequest) *arm.Error {
	wasOn := q.Before.Own() && !q.Old.Properties.EnableSoftDelete.Is(false)
	if wasOn && q.New.Properties.EnableSoftDelete.Is(false) {
		return q.BadRequest(badRequest, `The property "enableSoftDelete" can be set to false only for creating new vault. `+
			"Enabling the 'soft delete' functionality is an irreversible action.")
	}
	return nil
}

// accessPoliciesAreOfTenant: The access policies of a vault are for identities of its
// own tenant.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults
func accessPoliciesAreOfTenant(q vaultRequest) *arm.Error {
	for _, policy := range q.New.Properties.AccessPolicies {
		if !policy.TenantID.Is(q.New.Properties.TenantID) {
			return q.BadRequest(badRequest, "An invalid value was provided for 'accessPolicies'. The tenant '%s' is not that of the vault.",
				policy.TenantID)
		}
	}
	return nil
}

// vaultRulesArePublic: An IP rule contains public IPv4 addresses.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/network-security
// Source: https://github.com/Azure/azure-powershell/issues/11471 (observed)
func vaultRulesArePublic(q vaultRequest) *arm.Error {
	for i, rule := range q.New.Properties.NetworkAcls.IpRules {
		text, _, isRange := strings.Cut(string(rule.Value), "/")
		address, err := netip.ParseAddr(text)
		if err == nil && isRange {
			_, err = netip.ParsePrefix(string(rule.Value))
		}
		if err != nil || !address.Is4() || address.IsPrivate() {
			return q.BadRequest(badRequest, "Invalid value found at properties.networkAcls.ipRules[%d].value: %s is not a public IPv4 address or range.",
				i, rule.Value)
		}
	}
	return nil
}

// vaultSubnetsHaveEndpoint: A subnet that a vault admits must have a service endpoint
// for Key Vault, unless the rule ignores that it is missing.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/overview-vnet-service-endpoints
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/11759 (the wording, observed)
func vaultSubnetsHaveEndpoint(q vaultRequest) *arm.Error {
	for _, rule := range q.New.Properties.NetworkAcls.VirtualNetworkRules {
		subnet, known := network.SubnetOf(q.Azure, string(rule.ID))
		if known && !subnet.HasServiceEndpoint(namespace) && !rule.IgnoreMissingVnetServiceEndpoint.Is(true) {
			return q.BadRequest("VirtualNetworkNotValid", "SubnetsHaveNoServiceEndpointsConfigured: Subnets %s do not have ServiceEndpoints "+
				"for %s resources configured.", armid.Last(string(rule.ID)), namespace)
		}
	}
	return nil
}
