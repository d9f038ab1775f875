package postgres

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// The days as of which this package knows what Azure sells, and in which region.
// What Azure has changed since is a warning at most.
const (
	asOf        = "2026-11-21"
	regionsAsOf = "2025-11-18"
)

// What not every region has, as of regionsAsOf.
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

// Warnings are what Azure may refuse of the settings in a region, such as
// westeurope, each as "field: …, …". What depends on Azure alone, and changes
// without notice, is no error.
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
		warnf("highAvailability: got %q in %s, where servers have no zones as of %s; Azure may refuse it; want SameZone or Disabled, or another region",
			s.HighAvailability, region, regionsAsOf)
	case zones && slices.Contains(withoutNewStandbys, region):
		warnf("highAvailability: a new server may be refused (HADisabledForRegion): Azure announces to take none with a standby in another zone "+
			"in %s for the time being, as of %s; want a region such as swedencentral or francecentral, or SameZone", region, regionsAsOf)
	}
	if s.GeoBackup && slices.Contains(withoutGeoBackup, region) {
		warnf("geoBackup: got true in %s, where servers have no paired region as of %s; Azure may refuse it; want false, or another region",
			region, regionsAsOf)
	}
	return warnings
}

// versionWarning tells a version that is retired from one that is unknown.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-version-policy
func (s Settings) versionWarning() string {
	const retired = "version: Azure creates no new servers of %s since %s; want %s"
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
