package keyvault

import (
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is the type of Settings.Existing.
const armType = "Microsoft.KeyVault/vaults"

// The limits of Settings.SoftDeleteDays.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
const (
	minSoftDeleteDays = 7
	maxSoftDeleteDays = 90
)

// Settings are the settings of a [Vault], and the stack configuration object "keyVault".
type Settings struct {
	// Existing is the ARM ID of an existing vault, in RBAC mode and in the provider's
	// subscription. Secrets are created in that vault; no other setting is allowed.
	// Optional.
	Existing components.Reference `pulumi:"existing"`
	// Name is the vault's name, 3-24 of [a-zA-Z0-9-], unique in Azure, including
	// soft-deleted vaults. Optional: without it, Pulumi names the vault.
	Name string `pulumi:"name"`
	// SoftDeleteDays is the number of days, 7-90, in which the deleted vault and deleted
	// secrets can be recovered. It is fixed at creation: a change replaces the vault.
	// Default 90.
	SoftDeleteDays int `pulumi:"softDeleteDays"`
	// PurgeProtection is whether a deleted vault cannot be purged before SoftDeleteDays
	// are over. Azure cannot switch it off: setting it to false later has no effect.
	// Default true.
	//
	// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
	PurgeProtection bool `pulumi:"purgeProtection"`
}

// Defaults are the production values.
func Defaults() Settings {
	return Settings{SoftDeleteDays: maxSoftDeleteDays, PurgeProtection: true}
}

// vaultName is Azure's rule for the name of a vault, without the ban on double hyphens.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
var vaultName = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9]$`)

// Validate returns every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	if s.Existing != "" {
		return s.validateExisting()
	}
	var p check.Problems
	if s.Name != "" {
		const want = "3 to 24 letters, digits and single hyphens, starting with a letter and not ending with a hyphen, such as kv-weather"
		p.Match("name", s.Name, vaultName, want)
		if vaultName.MatchString(s.Name) && strings.Contains(s.Name, "--") {
			p.Addf("name", "got %q, want %s", s.Name, want)
		}
	}
	check.Range(&p, "softDeleteDays", s.SoftDeleteDays, minSoftDeleteDays, maxSoftDeleteDays, " days")
	return p
}

// validateExisting refuses settings that have no effect on an existing vault.
func (s Settings) validateExisting() []error {
	var p check.Problems
	d := Defaults()
	p.Add("existing", s.Existing.Check(armType))
	p.Exclude("existing",
		check.Field{Path: "name", Set: s.Name != ""},
		check.Field{Path: "softDeleteDays", Set: s.SoftDeleteDays != d.SoftDeleteDays},
		check.Field{Path: "purgeProtection", Set: s.PurgeProtection != d.PurgeProtection},
	)
	return p
}
