package arm

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// serverSubnet is where the subnet of a server in a virtual network is said.
const serverSubnet = "network.delegatedSubnetResourceId"

// server is the flexible server that a resource is, or belongs to.
func (q request) server() *Resource {
	if q.res.isA(serverType) {
		return q.res
	}
	return q.cloud.get(q.res.parent())
}

// serverIsBusy tells whether something is done to the server or in it.
func (q request) serverIsBusy() any {
	server := q.server()
	return server != nil && slices.ContainsFunc(append(q.cloud.inside(server.ID), server), func(res *Resource) bool {
		return q.cloud.activity(res.ID) != Idle
	})
}

// serverZone is the DNS zone of a server in a virtual network, and what is
// before the part that all such zones share.
func (q request) serverZone() any {
	zone := armid.Key(armid.Last(q.res.text("network.privateDnsZoneArmResourceId")))
	return object{"name": zone, "label": strings.TrimSuffix(zone, ".postgres.database.azure.com")}
}
