package config

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/internal/azregion"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// regionRule is the form of a region's programmatic name.
var regionRule = regexp.MustCompile(`^[a-z]{2,}[0-9]*$`)

// region is the programmatic name for a value that may be a display name, such as "West
// Europe"; known reports whether there is such a region.
func region(value string) (name string, known bool) {
	name = azregion.Normalize(value)
	return name, azregion.IsKnown(name)
}

// regionWarning warns of an unknown region; empty otherwise.
func regionWarning(name string) string {
	if azregion.IsKnown(name) {
		return ""
	}
	return check.Unknown(locationKey, name, azregion.AsOf, azregion.Names) + "; az account list-locations lists the current regions"
}
