package postgres

import (
	"slices"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// What not every region has, as of 2025-11-18.
//
// Source: https://learn.microsoft.com/azure/postgresql/overview#azure-regions
var (
	// withoutZones are the regions in which a standby is beside its server or nowhere.
	withoutZones = []string{
		"australiacentral", "australiacentral2", "australiasoutheast", "brazilsoutheast", "canadaeast", "francesouth", "germanynorth",
		"japanwest", "jioindiacentral", "jioindiawest", "koreasouth", "northcentralus", "norwaywest", "southafricawest",
		"switzerlandwest", "uaecentral", "ukwest", "westcentralus", "westus",
	}
	// withoutNewStandbys are those that have zones, and for the time being take no
	// new servers with a standby in another one.
	withoutNewStandbys = []string{
		"brazilsouth", "centralindia", "eastasia", "eastus", "eastus2", "germanywestcentral", "mexicocentral", "northeurope",
		"qatarcentral", "southcentralus", "southeastasia", "westeurope", "westus2",
	}
	// withoutGeoBackup are those that have no pair to keep backups in.
	withoutGeoBackup = []string{
		"australiacentral2", "austriaeast", "brazilsouth", "brazilsoutheast", "chilecentral", "indonesiacentral", "israelcentral",
		"italynorth", "malaysiawest", "mexicocentral", "newzealandnorth", "polandcentral", "qatarcentral", "spaincentral", "westus3",
	}
)

// ValidateIn reports every problem that the settings have in a region, such as
// westeurope, each as "field: got …, want …".
func (s Settings) ValidateIn(region string) []error {
	var p check.Problems
	if s.wantsZones() && slices.Contains(withoutZones, region) {
		p.Addf("highAvailability", "got %q in %s, want SameZone or Disabled: servers have no zones there; or another region", s.HighAvailability, region)
	}
	if s.Existing == "" && s.GeoBackup && slices.Contains(withoutGeoBackup, region) {
		p.Addf("geoBackup", "got true in %s, want false: servers have no paired region there; or another region", region)
	}
	return p
}

// MayBeRefusedIn reports whether Azure announces to take no new server with these
// settings in a region for the time being. One that is there keeps its standby.
func (s Settings) MayBeRefusedIn(region string) bool {
	return s.wantsZones() && slices.Contains(withoutNewStandbys, region)
}

func (s Settings) wantsZones() bool {
	return s.Existing == "" && s.HighAvailability == string(db.HighAvailabilityModeZoneRedundant)
}
