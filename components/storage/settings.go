package storage

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is the type of Settings.Existing.
const armType = "Microsoft.Storage/storageAccounts"

// The limits of a blob container's name, in characters, and of soft delete, in days.
const (
	// Source: https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
	minContainerName = 3
	maxContainerName = 63
	// Source: https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview
	minSoftDeleteDays = 1
	maxSoftDeleteDays = 365
	// Point-in-time restore needs at least one day, and one day less than soft delete.
	//
	// Source: https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
	minVersionedSoftDeleteDays = 2
)

// asOf is the date of the list of redundancies.
const asOf = "2026-11-21"

// redundancies are the ones known as of asOf.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-redundancy
func redundancies() []string { return []string{"LRS", "ZRS", "GRS", "GZRS", "RAGRS", "RAGZRS"} }

// redundancyRule is the form of a redundancy.
var redundancyRule = regexp.MustCompile(`^[A-Z]{1,6}RS$`)

// Azure's rules for names.
var (
	// Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#storage-account-name
	nameRule = regexp.MustCompile(`^[a-z0-9]{3,24}$`)
	// Hyphens must be single, between letters or digits.
	containerRule = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// Settings are the settings of an [Account], and the stack configuration object
// "storage".
type Settings struct {
	// Existing is the ARM ID of an existing storage account. The stack creates its
	// Containers in it and changes nothing else. Only Containers is allowed with it.
	// Optional.
	Existing components.Reference `pulumi:"existing"`
	// Name is the account's name, globally unique, 3 to 24 lower-case letters and digits.
	// Optional: without it, Pulumi names the account.
	Name string `pulumi:"name"`
	// Redundancy is LRS (one data centre), ZRS (three zones), GRS or GZRS (also in a
	// second region), or RAGRS or RAGZRS (also readable there). Default ZRS. It can be
	// changed in place, but a change between redundancies with and without Z requires a
	// conversion.
	// Source: https://learn.microsoft.com/azure/storage/common/redundancy-migration
	Redundancy string `pulumi:"redundancy"`
	// Containers are the blob containers to create, at least one, with names of 3 to 63
	// lower-case letters, digits and single hyphens. Default raw. A container that is
	// removed from the list is deleted with its blobs.
	Containers []string `pulumi:"containers"`
	// SoftDeleteDays is the number of days, 1 to 365, in which deleted blobs and
	// containers can be restored. Default 30.
	SoftDeleteDays int `pulumi:"softDeleteDays"`

	// Versioning keeps versions of overwritten blobs, and allows restoring containers to
	// any point in the last SoftDeleteDays minus one days. Versions cost as much as blobs
	// and are deleted after SoftDeleteDays. Default true.
	//
	// Source: https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
	Versioning bool `pulumi:"versioning"`
}

// Defaults are the production settings.
func Defaults() Settings {
	return Settings{Redundancy: "ZRS", Containers: []string{"raw"}, SoftDeleteDays: 30, Versioning: true}
}

// Validate returns every problem, each as "field: got …, want …".
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

// Warnings are settings that Azure may refuse, each as "field: …".
func (s Settings) Warnings(string) []string {
	if s.Existing != "" || slices.Contains(redundancies(), s.Redundancy) {
		return nil
	}
	return []string{check.Unknown("redundancy", s.Redundancy, asOf, redundancies())}
}

// validateExisting refuses settings that have no effect on an existing account.
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
			p.Addf(path, "got %q, want %d to %d lower-case letters, digits and single hyphens, such as raw-data",
				name, minContainerName, maxContainerName)
		}
		if first := slices.Index(s.Containers, name); first < i {
			p.Addf(path, "got %q, which is also containers[%d]; want a unique name", name, first)
		}
	}
	return p
}
