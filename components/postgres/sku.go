package postgres

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"
)

// skuFamily is a row of Azure's compute table: the sizes of one series of machines.
type skuFamily struct {
	tier db.SkuTier
	// name is the SKU with # in the place of the number of vCPU.
	name  string
	vCPUs []int
}

// skuFamilies are the machines that Azure sells for flexible servers.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-compute
func skuFamilies() []skuFamily {
	return []skuFamily{
		{db.SkuTierBurstable, "Standard_B#ms", []int{1, 2, 4, 8, 12, 16, 20}},
		{db.SkuTierBurstable, "Standard_B#s", []int{2}},
		{db.SkuTierGeneralPurpose, "Standard_D#s_v3", []int{2, 4, 8, 16, 32, 48, 64}},
		{db.SkuTierGeneralPurpose, "Standard_D#ds_v4", []int{2, 4, 8, 16, 32, 48, 64}},
		{db.SkuTierGeneralPurpose, "Standard_D#ds_v5", []int{2, 4, 8, 16, 32, 48, 64, 96}},
		{db.SkuTierGeneralPurpose, "Standard_D#ads_v5", []int{2, 4, 8, 16, 32, 48, 64, 96}},
		{db.SkuTierMemoryOptimized, "Standard_E#s_v3", []int{2, 4, 8, 16, 20, 32, 48, 64}},
		{db.SkuTierMemoryOptimized, "Standard_E#ds_v4", []int{2, 4, 8, 16, 20, 32, 48, 64}},
		{db.SkuTierMemoryOptimized, "Standard_E#ds_v5", []int{2, 4, 8, 16, 20, 32, 48, 64, 96}},
		{db.SkuTierMemoryOptimized, "Standard_E#ads_v5", []int{2, 4, 8, 16, 20, 32, 48, 64, 96}},
	}
}

// Tier is the tier that a SKU belongs to: Burstable, GeneralPurpose or
// MemoryOptimized. It reports false for a SKU that Azure does not sell. Azure
// refuses a server whose SKU and tier do not match, so one is derived from the other.
func Tier(sku string) (string, bool) {
	for _, family := range skuFamilies() {
		if slices.Contains(family.skus(), sku) {
			return string(family.tier), true
		}
	}
	return "", false
}

// SKUs are all SKUs that Azure sells, smallest first within each series.
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

// storageTiers maps each size of Premium SSD storage that Azure sells, in GiB,
// to the performance tier that comes with it. Azure documents the 4 TiB disk as
// 4095 GiB and accepts 4096 as well.
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

// StorageTier is the performance tier that comes with a storage size in GiB. It
// reports false for a size that Azure does not sell.
func StorageTier(gib int) (string, bool) {
	tier, known := storageTiers()[gib]
	return string(tier), known
}

// StorageSizes are the storage sizes that Azure sells, in GiB, smallest first.
func StorageSizes() []int { return slices.Sorted(maps.Keys(storageTiers())) }
