package storage

import (
	"net/netip"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// aclFailure is the code for network rules that the network cannot fulfil.
const aclFailure = "NetworkAclsValidationFailure"

// ipRulesArePublic: An IP rule contains a public IPv4 address, or a range of them
// that has at least 4 addresses.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations#restrictions-for-ip-network-rules
// Source: https://github.com/Azure/azure-cli/issues/7417 (the wording, observed)
func ipRulesArePublic(q accountRequest) *arm.Error {
	for _, rule := range q.New.Properties.NetworkAcls.IpRules {
		if !isPublicRange(string(rule.Value)) {
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: networkAcls.ipRules[*].value. Got '%s'.", rule.Value)
		}
	}
	return nil
}

// isPublicRange reports whether a text is a public IPv4 address, or a range of
// addresses that is not smaller than a storage account accepts and starts with one.
func isPublicRange(text string) bool {
	const smallest = 30
	if address, err := netip.ParseAddr(text); err == nil {
		return address.Is4() && !address.IsPrivate()
	}
	prefix, err := netip.ParsePrefix(text)
	return err == nil && prefix.Addr().Is4() && prefix.Bits() <= smallest && !prefix.Addr().IsPrivate()
}

// aclSubnetsHaveEndpoint: A subnet that an account admits must have a service
// endpoint for storage.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security-virtual-networks
// Source: https://github.com/Azure/azure-cli/issues/32434 (observed)
func aclSubnetsHaveEndpoint(q accountRequest) *arm.Error {
	for _, rule := range q.New.Properties.NetworkAcls.VirtualNetworkRules {
		subnet, known := network.SubnetOf(q.Azure, string(rule.ID))
		if known && !subnet.HasServiceEndpoint("Microsoft.Storage", "Microsoft.Storage.Global") {
			parent, _ := armid.Parent(string(rule.ID))
			return q.BadRequest(aclFailure, "Validation of network acls failure: SubnetsHaveNoServiceEndpointsConfigured:Subnets %s of "+
				"virtual network %s do not have ServiceEndpoints for Microsoft.Storage resources configured.", armid.Last(string(rule.ID)), parent)
		}
	}
	return nil
}

// subnetOfACLExists: A subnet that an account admits must exist.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security-virtual-networks
func subnetOfACLExists(q accountRequest, reference contract.Reference) *arm.Error {
	if reference.Wanted == network.SubnetType {
		return q.BadRequest(aclFailure, "Validation of network acls failure: SubnetNotFound:Subnet %s is not found.", reference.ID)
	}
	return nil
}
