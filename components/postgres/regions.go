package postgres

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// The dates of this package's knowledge: of SKUs, sizes and versions, and of regions.
// Anything that may have changed since is only a warning.
const (
	asOf        = "2026-11-21"
	regionsAsOf = "2025-11-18"
)

// Features that some regions lack, as of regionsAsOf.
//
// Source: https://learn.microsoft.com/azure/postgresql/overview#azure-regions
var (
	// withoutZones are regions without availability zones for servers.
	withoutZones = []string{
		"australiacentral", "australiacentral2", "australiasoutheast", "brazilsoutheast", "canadaeast", "francesouth", "germanynorth",
		"japanwest", "jioindiacentral", "jioindiawest", "koreasouth", "northcentralus", "norwaywest", "southafricawest",
		"switzerlandwest", "uaecentral", "ukwest", "westcentralus", "westus",
	}
	// withoutNewStandbys are regions with zones in which Azure currently does not create
	// new servers with a standby in another zone.
	withoutNewStandbys = []string{
		"brazilsouth", "centralindia", "eastasia", "eastus", "eastus2", "germanywestcentral", "mexicocentral", "northeurope",
		"qatarcentral", "southcentralus", "southeastasia", "westeurope", "westus2",
	}
	// withoutGeoBackup are regions without a paired region for backups.
	withoutGeoBackup = []string{
		"australiacentral2", "austriaeast", "brazilsouth", "brazilsoutheast", "chilecentral", "indonesiacentral", "israelcentral",
		"italynorth", "malaysiawest", "mexicocentral", "newzealandnorth", "polandcentral", "qatarcentral", "spaincentral", "westus3",
	}
)

// Warnings are settings that Azure may refuse in a region, such as westeurope, each as
// "field: …". They are not errors, because Azure changes its offers without notice.
func (s Settings) Warnings(region string) []string {
	if s.Existing != "" {
		return nil
	}
	var warnings []string
	warnf := func(format string, args ...any) { warnings = append(warnings, fmt.Sprintf(format, args...)) }
	if warning := s.versionWarning(); warning != "" {
		warnings = append(warnings, warning)
	}
	if !slices.Contains(SKUs(), s.SKU) {
		warnings = append(warnings, check.Unknown("sku", s.SKU, asOf, SKUs()))
	}
	if _, known := StorageTier(s.StorageGB); !known {
		warnings = append(warnings, check.Unknown("storageGb", strconv.Itoa(s.StorageGB), asOf, nil))
	}
	zones := s.HighAvailability == string(db.HighAvailabilityModeZoneRedundant)
	switch {
	case zones && slices.Contains(withoutZones, region):
		warnf("highAvailability: got %q in %s, which has no zones for servers as of %s; Azure may refuse it; want SameZone or Disabled, or another region",
			s.HighAvailability, region, regionsAsOf)
	case zones && slices.Contains(withoutNewStandbys, region):
		warnf("highAvailability: Azure may refuse a new server (HADisabledForRegion): as of %[2]s it creates none with a standby in another zone "+
			"in %[1]s; want a region such as swedencentral or francecentral, or SameZone", region, regionsAsOf)
	}
	if s.GeoBackup && slices.Contains(withoutGeoBackup, region) {
		warnf("geoBackup: got true in %s, which has no paired region as of %s; Azure may refuse it; want false, or another region",
			region, regionsAsOf)
	}
	return warnings
}

// versionWarning warns of a retired or unknown version; empty otherwise.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-version-policy
func (s Settings) versionWarning() string {
	const retired = "version: Azure creates no new servers with version %s since %s; want %s"
	known := []string{"15", "16"}
	switch s.Version {
	case "15", "16":
		return ""
	case "11", "12", "13":
		return fmt.Sprintf(retired, s.Version, "2026-03-31", strings.Join(known, " or "))
	case "14":
		return fmt.Sprintf(retired, s.Version, "2026-11-12", strings.Join(known, " or "))
	default:
		return check.Unknown("version", s.Version, asOf, known)
	}
}
