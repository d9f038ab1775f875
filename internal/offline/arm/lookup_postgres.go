package arm

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/property"
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
	if server == nil {
		return false
	}
	isBusy := func(res *Resource) bool { return q.cloud.activity(res.ID) != Idle }
	return isBusy(server) || slices.ContainsFunc(q.cloud.inside(server.ID), isBusy)
}

// serverZone is the DNS zone of a server in a virtual network, and what is
// before the part that all such zones share.
func (q request) serverZone() any {
	zone := key(lastSegment(q.res.text("network.privateDnsZoneArmResourceId")))
	return object{"name": zone, "label": strings.TrimSuffix(zone, ".postgres.database.azure.com")}
}

// diskTiers are the performance tiers, slowest first.
var diskTiers = []string{"P1", "P2", "P3", "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80"} // a constant

// diskSizes are the sizes of Premium SSD in GiB, with the tier that comes with each.
var diskSizes = map[float64]string{
	32: "P4", 64: "P6", 128: "P10", 256: "P15", 512: "P20", 1024: "P30", 2048: "P40", 4095: "P50", 4096: "P50",
	8192: "P60", 16384: "P70", 32767: "P80",
}

// diskTier is the least performance tier of a server's disk, by its size.
func (q request) diskTier() any {
	least := diskSizes[property.Number(q.res.Properties, "storage.storageSizeGB")]
	isEnough := slices.Index(diskTiers, q.res.text("storage.tier")) >= slices.Index(diskTiers, least)
	return object{"least": least, "isEnough": isEnough}
}
