package dbforpostgresql

import (
	"net/netip"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
)

// networkModeIsFixed: A server cannot be moved into or out of a virtual network.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
func networkModeIsFixed(q serverRequest) *arm.Error {
	was, is := q.Old.Properties.Network.DelegatedSubnetResourceID, q.New.Properties.Network.DelegatedSubnetResourceID
	if q.Before.Own() && !is.Is(was) {
		return q.BadRequest(invalidParameter, "The virtual network of server '%s' cannot be changed after it was created.", q.Name())
	}
	return nil
}

// serverSubnetFits: The subnet of a server must be delegated to flexible servers
// and have at least 16 addresses.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
func serverSubnetFits(q serverRequest) *arm.Error {
	const smallest = 28
	id := string(q.New.Properties.Network.DelegatedSubnetResourceID)
	subnet, known := network.SubnetOf(q.Azure, id)
	if known && (subnet.SmallestPrefix() > smallest || !subnet.IsDelegatedTo(delegation)) {
		return q.BadRequest(invalidParameter, "The subnet '%s' must be delegated to '%s' and have a size of at least /%d.", id, delegation, smallest)
	}
	return nil
}

// serverZoneFits: A server in a virtual network needs a private DNS zone whose
// name ends in the servers' domain and does not consist of the server's name and
// that domain.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/24549 (the code, observed for a zone with the name of the server)
func serverZoneFits(q serverRequest) *arm.Error {
	if !q.New.isInNetwork() {
		return nil
	}
	zone := armid.Key(armid.Last(string(q.New.Properties.Network.PrivateDnsZoneArmResourceID)))
	label, endsAlike := strings.CutSuffix(zone, domain)
	if !endsAlike || armid.Same(label, q.Name()) {
		return q.BadRequest("PrivateDnsZoneNameNotValid", "The Private DNS Zone name provided [%s] is not valid. It must end in '%s', and can "+
			"not be server name plus zone suffix.", zone, domain)
	}
	return nil
}

// serverZoneNeedsSubnet: A server with a private DNS zone has a delegated subnet;
// it must not become public because the subnet is missing.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/24586
func serverZoneNeedsSubnet(q serverRequest) *arm.Error {
	if q.New.Properties.Network.PrivateDnsZoneArmResourceID.IsSet() && !q.New.isInNetwork() {
		return q.BadRequest(invalidParameter, "The delegated subnet of server '%s' must be specified with its private DNS zone.", q.Name())
	}
	return nil
}

// serverInNetworkIsPrivate: A server in a virtual network has no public network
// access.
//
// Source: https://github.com/claranet/terraform-azurerm-db-postgresql-flexible/issues/7 (observed)
func serverInNetworkIsPrivate(q serverRequest) *arm.Error {
	if q.New.isInNetwork() && q.New.Properties.Network.PublicNetworkAccess.Is("Enabled") {
		return q.BadRequest("ConflictingPublicNetworkAccessAndVirtualNetworkConfiguration", "Conflicting configuration is detected between Public "+
			"Network Access and Virtual Network arguments. Public Network Access is not supported along with Virtual Network feature.")
	}
	return nil
}

// firewallNeedsPublicServer: A server in a virtual network cannot have firewall
// rules.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private (the wording, documented)
// Source: https://github.com/Azure/azure-rest-api-specs/issues/20616 (Azure accepted them in the past)
func firewallNeedsPublicServer(q firewallRequest) *arm.Error {
	if arm.As[Server](serverOf(q.Azure, q.Resource)).isInNetwork() {
		return q.BadRequest(invalidParameter, "Firewall rule operations cannot be requested for a private access enabled server.")
	}
	return nil
}

// firewallRangeIsOrdered: The last address of a firewall rule is not lower than the
// first.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-firewall-rules
// Source: https://github.com/Azure/azure-cli/issues/26466
func firewallRangeIsOrdered(q firewallRequest) *arm.Error {
	first, firstErr := netip.ParseAddr(string(q.New.Properties.StartIpAddress))
	last, lastErr := netip.ParseAddr(string(q.New.Properties.EndIpAddress))
	if firstErr == nil && lastErr == nil && last.Less(first) {
		return q.BadRequest(invalidParameter, "Invalid value given for parameter endIpAddress: '%s' is lower than startIpAddress '%s'.", last, first)
	}
	return nil
}
