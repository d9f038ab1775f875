package storage

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is what Settings.Existing must name.
const armType = "Microsoft.Storage/storageAccounts"

// Limits of a blob container's name, in characters, and of soft delete, in days.
const (
	// Source: https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
	minContainerName = 3
	maxContainerName = 63
	// Source: https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview
	minSoftDeleteDays = 1
	maxSoftDeleteDays = 365
	// A point in time has to lie a whole day within soft delete, and be at least
	// one day ago.
	//
	// Source: https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
	minVersionedSoftDeleteDays = 2
)

// asOf is the day as of which this package knows the redundancies that Azure sells.
const asOf = "2026-11-21"

// redundancies are those that are known as of asOf.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-redundancy
func redundancies() []string { return []string{"LRS", "ZRS", "GRS", "GZRS", "RAGRS", "RAGZRS"} }

// redundancyRule is the form of a redundancy.
var redundancyRule = regexp.MustCompile(`^[A-Z]{1,6}RS$`)

// Azure's rules for names.
var (
	// Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#storage-account-name
	nameRule = regexp.MustCompile(`^[a-z0-9]{3,24}$`)
	// Every hyphen stands between two letters or digits.
	containerRule = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// Settings is the plain shape of an [Account], and the stack configuration
// object "storage".
type Settings struct {
	// Existing is the ARM ID of a storage account that someone else owns. The
	// stack makes its Containers in it and changes nothing else. Optional; only
	// Containers may be set with it.
	Existing components.Reference `pulumi:"existing"`
	// Name is the account's name, unique in all of Azure, 3 to 24 lower-case
	// letters and digits. Optional: left empty, the engine's autonaming gives one.
	Name string `pulumi:"name"`
	// Redundancy is where the copies of the data are: LRS in one building, ZRS
	// in three zones, GRS and GZRS also in a second region, RAGRS and RAGZRS
	// readable there as well. Default ZRS. Azure changes it in place, but not
	// between those with a Z and those without: that takes a conversion.
	// Source: https://learn.microsoft.com/azure/storage/common/redundancy-migration
	Redundancy string `pulumi:"redundancy"`
	// Containers are the blob containers to make, at least one, each of 3 to 63
	// lower-case letters and digits with single hyphens between. Default raw.
	// A container that is taken off the list is deleted with what is in it.
	Containers []string `pulumi:"containers"`
	// SoftDeleteDays is how long deleted blobs and containers can be brought
	// back, 1 to 365 days. Default 30.
	SoftDeleteDays int `pulumi:"softDeleteDays"`

	// Versioning keeps what a blob was before it was written over, and lets the
	// containers be restored to any moment of the last SoftDeleteDays minus one
	// days. Versions are paid for like blobs, and go after SoftDeleteDays.
	// Default true.
	//
	// Source: https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
	Versioning bool `pulumi:"versioning"`
}

// Defaults are the production settings.
func Defaults() Settings {
	return Settings{Redundancy: "ZRS", Containers: []string{"raw"}, SoftDeleteDays: 30, Versioning: true}
}

// Validate returns every problem with s, each as "field: got X, want Y".
func (s Settings) Validate() []error {
	var p check.Problems
	if s.Existing != "" {
		p = s.validateExisting()
	} else {
		if s.Name != "" {
			p.Match("name", s.Name, nameRule, "3 to 24 lower-case letters and digits, such as hyfstoragedev")
		}
		if !redundancyRule.MatchString(s.Redundancy) {
			p.OneOf("redundancy", s.Redundancy, redundancies()...)
		}
		check.Range(&p, "softDeleteDays", s.SoftDeleteDays, minSoftDeleteDays, maxSoftDeleteDays, " days")
		if s.Versioning && s.SoftDeleteDays == minSoftDeleteDays {
			p.Addf("softDeleteDays", "got %d with versioning, want at least %d days, or versioning: false",
				s.SoftDeleteDays, minVersionedSoftDeleteDays)
		}
	}
	return append(p, s.validateContainers()...)
}

// Warnings are what Azure may refuse of the settings, each as "field: …".
func (s Settings) Warnings(string) []string {
	if s.Existing != "" || slices.Contains(redundancies(), s.Redundancy) {
		return nil
	}
	return []string{check.Unknown("redundancy", s.Redundancy, asOf, redundancies())}
}

// validateExisting refuses every setting that an existing account would not get.
func (s Settings) validateExisting() []error {
	var p check.Problems
	d := Defaults()
	p.Add("existing", s.Existing.Check(armType))
	p.Exclude("existing",
		check.Field{Path: "name", Set: s.Name != ""},
		check.Field{Path: "redundancy", Set: s.Redundancy != "" && s.Redundancy != d.Redundancy},
		check.Field{Path: "softDeleteDays", Set: s.SoftDeleteDays != 0 && s.SoftDeleteDays != d.SoftDeleteDays},
		check.Field{Path: "versioning", Set: s.Versioning != d.Versioning},
	)
	return p
}

func (s Settings) validateContainers() []error {
	var p check.Problems
	if len(s.Containers) == 0 {
		p.Addf("containers", "got none, want at least one, such as [raw]")
	}
	for i, name := range s.Containers {
		path := fmt.Sprintf("containers[%d]", i)
		if len(name) < minContainerName || len(name) > maxContainerName || !containerRule.MatchString(name) {
			p.Addf(path, "got %q, want %d to %d lower-case letters and digits, with single hyphens between, such as raw-data",
				name, minContainerName, maxContainerName)
		}
		if first := slices.Index(s.Containers, name); first < i {
			p.Addf(path, "got %q, want a name of its own: containers[%d] has it already", name, first)
		}
	}
	return p
}
