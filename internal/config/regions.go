package config

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// regionsAsOf is the date of the list of regions.
const regionsAsOf = "2026-11-21"

// regionRule is the form of a region's programmatic name.
var regionRule = regexp.MustCompile(`^[a-z]{2,}[0-9]*$`)

// regions are the programmatic names of the regions of Azure's public cloud. Regions of
// sovereign clouds are not included: their services have other addresses, which the
// components do not know.
//
// Source: https://learn.microsoft.com/azure/reliability/regions-list
var regions = []string{
	"australiacentral", "australiacentral2", "australiaeast", "australiasoutheast", "austriaeast",
	"belgiumcentral", "brazilsouth", "brazilsoutheast",
	"canadacentral", "canadaeast", "centralindia", "centralus", "chilecentral",
	"denmarkeast", "eastasia", "eastus", "eastus2", "francecentral", "francesouth",
	"germanynorth", "germanywestcentral", "indonesiacentral", "israelcentral", "israelnorthwest", "italynorth",
	"japaneast", "japanwest", "jioindiacentral", "jioindiawest", "koreacentral", "koreasouth",
	"malaysiawest", "mexicocentral", "newzealandnorth", "northcentralus", "northeurope", "norwayeast", "norwaywest",
	"polandcentral", "qatarcentral", "southafricanorth", "southafricawest", "southcentralus", "southeastasia",
	"southindia", "spaincentral", "swedencentral", "swedensouth", "switzerlandnorth", "switzerlandwest",
	"taiwannorth", "taiwannorthwest", "uaecentral", "uaenorth", "uksouth", "ukwest",
	"westcentralus", "westeurope", "westindia", "westus", "westus2", "westus3",
}

// region is the programmatic name for a value that may be a display name, such as "West
// Europe"; known reports whether there is such a region.
func region(value string) (name string, known bool) {
	name = strings.ToLower(strings.ReplaceAll(value, " ", ""))
	return name, slices.Contains(regions, name)
}

// regionWarning warns of an unknown region; empty otherwise.
func regionWarning(name string) string {
	if slices.Contains(regions, name) {
		return ""
	}
	return check.Unknown(locationKey, name, regionsAsOf, regions) + "; az account list-locations lists the current regions"
}
