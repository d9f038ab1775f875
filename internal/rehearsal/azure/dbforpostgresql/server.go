package dbforpostgresql

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
)

// invalidParameter is PostgreSQL's code for what it does not take, where none of
// its own is known.
//
// Source: https://github.com/Azure/azure-sdk-for-python/issues/44200 (observed)
const invalidParameter = "InvalidParameterValue"

// isEmpty reports whether a new server starts with nothing in it.
func (s *Server) isEmpty() bool { return s.Properties.CreateMode.Is("", "Default", "Create") }

// serverVersionIsOffered: no new server has a retired version. 14 went on
// 2026-11-12.
//
// Source: https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-version-policy
// Source: https://github.com/Azure-Samples/msdocs-flask-postgresql-sample-app/issues/35 (observed)
func serverVersionIsOffered(q serverRequest) *arm.Error {
	if version := q.New.Properties.Version; q.IsNew() && q.New.isEmpty() && !version.Is("", "15", "16", "17", "18") {
		return q.BadRequest("ParameterOutOfRange", "The value of the 'Version' should be in: [15,16,17,18], not %s.", version)
	}
	return nil
}

// serverVersionGrows: a server is upgraded in place, never downgraded.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-major-version-upgrade
func serverVersionGrows(q serverRequest) *arm.Error {
	was, wasErr := strconv.Atoi(string(q.Old.Properties.Version))
	is, isErr := strconv.Atoi(string(q.New.Properties.Version))
	if wasErr == nil && isErr == nil && is < was {
		return q.BadRequest(invalidParameter, "The server cannot go from version %d back to %d.", was, is)
	}
	return nil
}

// networkModeIsFixed: a server in a virtual network stays there, a public one
// stays out.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
func networkModeIsFixed(q serverRequest) *arm.Error {
	was, is := q.Old.Properties.Network.DelegatedSubnetResourceID, q.New.Properties.Network.DelegatedSubnetResourceID
	if q.Before.Own() && !is.Is(was) {
		return q.BadRequest(invalidParameter, "The virtual network of server '%s' cannot be changed after it was created.", q.Name())
	}
	return nil
}

// serverSubnetFits: the subnet of a server belongs to servers and has 16 addresses
// or more.
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

// serverZoneFits: a server in a virtual network needs a DNS zone that ends alike
// and is not called like the server.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/24549 (the code, observed of a zone called like the server)
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

// serverOf is the flexible server that a resource is, or belongs to.
func serverOf(azure arm.View, res *arm.Resource) *arm.Resource {
	if res.IsA(ServerType) {
		return res
	}
	return azure.Get(res.Parent())
}

// isBusy reports whether something is done to a server or in it.
func isBusy(azure arm.View, server *arm.Resource) bool {
	return server != nil && (azure.Activity(server.ID) != arm.Idle || slices.ContainsFunc(azure.Inside(server.ID), func(res *arm.Resource) bool {
		return azure.Activity(res.ID) != arm.Idle
	}))
}

// serverIsFree: a server takes one operation at a time, its children's included.
// Nor can it, or a part of it, be deleted meanwhile.
//
// Source: https://github.com/Azure/azure-postgresql/issues/134 (the code, observed)
// Source: https://github.com/Azure/bicep-registry-modules/issues/4451 (observed)
// Source: https://github.com/Azure/azure-cli/issues/30459 (of deletions, observed)
func serverIsFree[B any](q arm.Request[B]) *arm.Error {
	if server := serverOf(q.Azure, q.Resource); isBusy(q.Azure, server) {
		return q.Conflict("ServerIsBusy",
			"Cannot complete operation while server '%s' is busy processing another operation. Try again later.", server.Name())
	}
	return nil
}
