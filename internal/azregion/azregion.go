// Package azregion has the regions of Azure.
package azregion

import (
	"slices"
	"strings"
)

// AsOf is the date of [Names].
const AsOf = "2026-11-21"

// Names are the programmatic names of the regions of Azure's public cloud. Regions of
// sovereign clouds are not included: their services have other addresses, which the
// components do not know.
//
// Source: https://learn.microsoft.com/azure/reliability/regions-list
var Names = []string{
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

// Normalize returns the programmatic name for a location that may be a display name, as
// Azure does before it compares two: West Europe becomes westeurope.
func Normalize(location string) string {
	return strings.ToLower(strings.ReplaceAll(location, " ", ""))
}

// IsKnown reports whether there is a region with a programmatic name.
func IsKnown(name string) bool { return slices.Contains(Names, name) }
