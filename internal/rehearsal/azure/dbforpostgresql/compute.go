package dbforpostgresql

import (
	"regexp"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

const (
	burstable     = "Burstable"
	premiumSSDv2  = "PremiumV2_LRS"
	zoneRedundant = "ZoneRedundant"
)

// families are the families of compute sizes in each tier: the letters before the
// number of vCPUs, the features after it, and the generation. A family gets new
// generations and sizes over time, so they are not a list.
//
// Source: https://learn.microsoft.com/azure/postgresql/compute-storage/concepts-compute
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/validate/flexible_server_sku_name.go
var families = map[body.Text]*regexp.Regexp{
	burstable:         regexp.MustCompile(`(?i)^Standard_B(1|2|4|8|12|16|20|32)[a-z]*s(_v[2-9])?$`),
	"GeneralPurpose":  regexp.MustCompile(`(?i)^Standard_DC?` + cores + `[a-z]*s_v[3-9]$`),
	"MemoryOptimized": regexp.MustCompile(`(?i)^Standard_EC?` + cores + `[a-z]*s_v[3-9]$`),
}

// cores matches the number of vCPUs of a size.
const cores = `(2|4|6|8|16|20|32|48|64|80|96|104|112|128|160|192)`

// skuMatchesTier: The compute size must belong to a family of the tier.
//
// Source: https://learn.microsoft.com/azure/postgresql/compute-storage/concepts-compute
// Source: https://github.com/hmcts/cnp-flux-config/pull/39508 (observed)
func skuMatchesTier(q serverRequest) *arm.Error {
	if family := families[q.New.Sku.Tier]; family != nil && !family.MatchString(string(q.New.Sku.Name)) {
		return q.BadRequest("ServerEditionIncompatibleWithSkuSize",
			"The requested server edition %s is incompatible with requested Sku Size %s.", q.New.Sku.Tier, q.New.Sku.Name)
	}
	return nil
}

// skuStaysConfidential: A server cannot be moved between a confidential compute size
// and any other.
//
// Source: https://learn.microsoft.com/azure/postgresql/security/security-confidential-computing
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/validate/flexible_server_sku_name.go
func skuStaysConfidential(q serverRequest) *arm.Error {
	was, is := q.Old.Sku.Name, q.New.Sku.Name
	if was.IsSet() && is.IsSet() && confidential.MatchString(string(was)) != confidential.MatchString(string(is)) {
		return q.BadRequest(invalidParameter, "The server cannot be moved from size %s to %s.", was, is)
	}
	return nil
}

// confidential matches the sizes of the families DC and EC.
var confidential = regexp.MustCompile(`(?i)^Standard_[DE]C`)

// highAvailabilityFitsTier: High availability is not available in the Burstable
// tier.
//
// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server (the code and the wording, observed)
func highAvailabilityFitsTier(q serverRequest) *arm.Error {
	if mode := q.New.Properties.HighAvailability.Mode; q.New.Sku.Tier.Is(burstable) && mode.IsSet() && !mode.Is("Disabled") {
		return q.BadRequest("HANotSupportedForBurstableSkuWithMoreInfo", "High availability not supported for burstable server.")
	}
	return nil
}

// withoutZones are the regions that have no availability zones. Whether a region
// with zones has the capacity for a new standby changes from day to day, so it is
// no rule.
//
// Source: https://learn.microsoft.com/azure/reliability/regions-list
var withoutZones = []string{ // a constant
	"australiacentral", "australiacentral2", "australiasoutheast", "brazilsoutheast", "canadaeast", "francesouth", "germanynorth",
	"jioindiacentral", "jioindiawest", "koreasouth", "norwaywest", "southafricawest", "southindia", "switzerlandwest", "uaecentral",
	"ukwest", "westindia", "westus",
}

// highAvailabilityIsOffered: A zone-redundant standby needs a region with
// availability zones.
//
// Source: https://learn.microsoft.com/azure/postgresql/overview#azure-regions (the code and the wording, observed)
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/19791 (the wording, observed)
func highAvailabilityIsOffered(q serverRequest) *arm.Error {
	was, is := q.Old.Properties.HighAvailability.Mode, q.New.Properties.HighAvailability.Mode
	if is.Is(zoneRedundant) && !was.Is(zoneRedundant) && slices.Contains(withoutZones, q.Region()) {
		return q.BadRequest("HADisabledForRegion", "HA is disabled for region %s.", q.Region())
	}
	return nil
}

// standbyZoneFits: A zone-redundant standby is in another zone than the server, and
// a standby of the same zone in the server's.
//
// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
func standbyZoneFits(q serverRequest) *arm.Error {
	zone, availability := q.New.Properties.AvailabilityZone, q.New.Properties.HighAvailability
	standby := availability.StandbyAvailabilityZone
	if !zone.IsSet() || !standby.IsSet() {
		return nil
	}
	switch isSame := standby.Is(zone); {
	case availability.Mode.Is(zoneRedundant) && isSame:
		return q.BadRequest(invalidParameter, "The zone-redundant standby must not be in zone %s, that of the server.", zone)
	case availability.Mode.Is("SameZone") && !isSame:
		return q.BadRequest(invalidParameter, "The standby must be in zone %s, that of the server, not %s.", zone, standby)
	}
	return nil
}

// zoneIsFixed: The availability zone of a server cannot be changed; only a
// failover moves the server.
//
// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
func zoneIsFixed(q serverRequest) *arm.Error {
	was, is := q.Old.Properties.AvailabilityZone, q.New.Properties.AvailabilityZone
	if was.IsSet() && is.IsSet() && !is.Is(was) {
		return q.BadRequest(invalidParameter, "The availability zone of the server cannot be changed from %s to %s.", was, is)
	}
	return nil
}

// tiers maps the sizes of Premium SSD, in GB, to the number of the lowest
// performance tier of that size: 4 stands for P4.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage
var tiers = map[int]int{
	32: 4, 64: 6, 128: 10, 256: 15, 512: 20, 1024: 30, 2048: 40, 4095: 50, 4096: 50, 8192: 60, 16384: 70, 32767: 80,
}

// storageSizeIsOffered: Premium SSD has fixed sizes: 32, 64, 128 GB and so on.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage
func storageSizeIsOffered(q serverRequest) *arm.Error {
	storage := q.New.Properties.Storage
	size := storage.StorageSizeGB.Or(0)
	if _, isSold := tiers[size]; size != 0 && !isSold && !storage.Type.Is(premiumSSDv2) {
		return q.BadRequest(invalidParameter, "Invalid value %d given for parameter storageSizeGB, want 32, 64, 128 and so on.", size)
	}
	return nil
}

var tierNumber = regexp.MustCompile(`^[Pp](\d+)$`)

// storageTierIsEnough: The performance tier of a disk must not be lower than the
// default of its size. Disks of up to 4 TB reach P50.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage
func storageTierIsEnough(q serverRequest) *arm.Error {
	storage := q.New.Properties.Storage
	size := storage.StorageSizeGB.Or(0)
	tier, isTier := number(tierNumber, string(storage.Tier))
	const largest, most = 4096, 50 // GB and tier of the disks with a lower maximum
	switch least := tiers[size]; {
	case !isTier || least == 0 || storage.Type.Is(premiumSSDv2):
	case tier < least:
		return q.BadRequest(invalidParameter, "The storage tier '%s' is too low for %d GB, want 'P%d' or more.", storage.Tier, size, least)
	case size <= largest && tier > most:
		return q.BadRequest(invalidParameter, "The storage tier '%s' is too high for %d GB, want at most 'P%d'.", storage.Tier, size, most)
	}
	return nil
}

// storageTypeFitsTier: Premium SSD v2 needs IOPS and throughput, and is not
// available in the Burstable tier.
//
// Source: https://github.com/Azure/azure-cli/pull/31948 (observed)
func storageTypeFitsTier(q serverRequest) *arm.Error {
	const message = "Premium SSD v2 needs iops and throughput, and is not available in the Burstable tier."
	storage := q.New.Properties.Storage
	switch {
	case !storage.Type.Is(premiumSSDv2):
	case storage.Iops.Or(0) == 0:
		return q.BadRequest(invalidParameter, message)
	case storage.Throughput.Or(0) == 0:
		return q.BadRequest(invalidParameter, message)
	case q.New.Sku.Tier.Is(burstable):
		return q.BadRequest(invalidParameter, message)
	}
	return nil
}

// storageV2Fits: Premium SSD v2 has 32 GB to 64 TB, 3,000 to 80,000 IOPS and 125 to
// 1,200 MB/s, and does not grow by itself.
//
// Source: https://learn.microsoft.com/azure/postgresql/compute-storage/concepts-storage-premium-ssd-v2
func storageV2Fits(q serverRequest) *arm.Error {
	storage := q.New.Properties.Storage
	if !storage.Type.Is(premiumSSDv2) {
		return nil
	}
	for _, given := range []struct {
		name        string
		value       body.Int
		least, most int
	}{
		{"storageSizeGB", storage.StorageSizeGB, 32, 65536}, {"iops", storage.Iops, 3000, 80000}, {"throughput", storage.Throughput, 125, 1200},
	} {
		if value := given.value.Or(given.least); value < given.least || value > given.most {
			return q.BadRequest(invalidParameter, "Invalid value %d given for parameter %s, want %d to %d.", value, given.name, given.least, given.most)
		}
	}
	if storage.AutoGrow.Is("Enabled") {
		return q.BadRequest(invalidParameter, "Premium SSD v2 does not support storage autogrow.")
	}
	return nil
}

// storageDoesNotShrink: A disk cannot be made smaller.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits#storage
// Source: https://github.com/astronomer/deploy-action/issues/33 (the wording, observed)
func storageDoesNotShrink(q serverRequest) *arm.Error {
	was, is := q.Old.Properties.Storage.StorageSizeGB.Or(0), q.New.Properties.Storage.StorageSizeGB.Or(0)
	if is != 0 && is < was {
		return q.BadRequest(invalidParameter, "Requested data Disk size '%d' GB cannot be less than current size '%d' GB.", is, was)
	}
	return nil
}
