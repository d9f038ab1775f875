package postgres

import (
	"maps"
	"math/bits"
	"regexp"
	"slices"
	"strconv"
	"strings"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"
)

// skuFamily is a row of Azure's table of compute sizes: the sizes of one series.
type skuFamily struct {
	// name is the SKU with # in place of the number of vCPU.
	name  string
	vCPUs []int
}

// skuFamilies are the compute sizes of flexible servers, as of asOf.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-compute
func skuFamilies() []skuFamily {
	return []skuFamily{
		{"Standard_B#ms", []int{1, 2, 4, 8, 12, 16, 20}},
		{"Standard_B#s", []int{2}},
		{"Standard_D#s_v3", []int{2, 4, 8, 16, 32, 48, 64}},
		{"Standard_D#ds_v4", []int{2, 4, 8, 16, 32, 48, 64}},
		{"Standard_D#ds_v5", []int{2, 4, 8, 16, 32, 48, 64, 96}},
		{"Standard_D#ads_v5", []int{2, 4, 8, 16, 32, 48, 64, 96}},
		{"Standard_E#s_v3", []int{2, 4, 8, 16, 20, 32, 48, 64}},
		{"Standard_E#ds_v4", []int{2, 4, 8, 16, 20, 32, 48, 64}},
		{"Standard_E#ds_v5", []int{2, 4, 8, 16, 20, 32, 48, 64, 96}},
		{"Standard_E#ads_v5", []int{2, 4, 8, 16, 20, 32, 48, 64, 96}},
	}
}

// skuRule is the form of a SKU. Its first letter is the series.
var skuRule = regexp.MustCompile(`^Standard_([BDE])[A-Z]?[0-9]+[a-z]*(_v[0-9]+)?$`)

// Tier is the tier of a SKU, which follows from its series: Burstable, GeneralPurpose or
// MemoryOptimized. It reports false for a text that does not have the form of a SKU. The
// SKU does not have to be listed by [SKUs]. Azure refuses a server whose SKU and tier do
// not match.
func Tier(sku string) (string, bool) {
	form := skuRule.FindStringSubmatch(sku)
	if form == nil {
		return "", false
	}
	switch form[1] {
	case "B":
		return string(db.SkuTierBurstable), true
	case "D":
		return string(db.SkuTierGeneralPurpose), true
	default:
		return string(db.SkuTierMemoryOptimized), true
	}
}

// SKUs are all known SKUs, smallest first within each series.
func SKUs() []string {
	var all []string
	for _, family := range skuFamilies() {
		all = append(all, family.skus()...)
	}
	return all
}

func (f skuFamily) skus() []string {
	names := make([]string, len(f.vCPUs))
	for i, n := range f.vCPUs {
		names[i] = strings.Replace(f.name, "#", strconv.Itoa(n), 1)
	}
	return names
}

// storageTiers maps the sizes of Premium SSD storage in GiB, as of asOf, to their
// performance tiers. Azure documents the 4 TiB disk as 4095 GiB and accepts 4096 as well.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage
func storageTiers() map[int]db.AzureManagedDiskPerformanceTiers {
	return map[int]db.AzureManagedDiskPerformanceTiers{
		32:    db.AzureManagedDiskPerformanceTiersP4,
		64:    db.AzureManagedDiskPerformanceTiersP6,
		128:   db.AzureManagedDiskPerformanceTiersP10,
		256:   db.AzureManagedDiskPerformanceTiersP15,
		512:   db.AzureManagedDiskPerformanceTiersP20,
		1024:  db.AzureManagedDiskPerformanceTiersP30,
		2048:  db.AzureManagedDiskPerformanceTiersP40,
		4095:  db.AzureManagedDiskPerformanceTiersP50,
		4096:  db.AzureManagedDiskPerformanceTiersP50,
		8192:  db.AzureManagedDiskPerformanceTiersP60,
		16384: db.AzureManagedDiskPerformanceTiersP70,
		32767: db.AzureManagedDiskPerformanceTiersP80,
	}
}

// StorageTier is the performance tier of a storage size in GiB. It reports false for a
// size that is not one of [StorageSizes].
func StorageTier(gib int) (string, bool) {
	tier, known := storageTiers()[gib]
	return string(tier), known
}

// StorageSizes are the known storage sizes in GiB, smallest first.
func StorageSizes() []int { return slices.Sorted(maps.Keys(storageTiers())) }

// isDiskSize reports whether a size in GiB has the form of Premium SSD sizes: a power of
// two, 32 or more.
func isDiskSize(gib int) bool { return gib >= 32 && bits.OnesCount(uint(gib)) == 1 }
