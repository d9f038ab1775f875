package keyvault

import (
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is what Settings.Existing must name.
const armType = "Microsoft.KeyVault/vaults"

// How long a deleted vault or secret can be recovered, in days.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
const (
	minSoftDeleteDays = 7
	maxSoftDeleteDays = 90
)

// Settings is the plain shape of a [Vault]: it decides which resources exist, so
// it is checked before any of them is registered. It is also the stack
// configuration object "keyVault".
type Settings struct {
	// Existing is the ARM ID of a vault that belongs to someone else, in RBAC mode
	// and in the provider's subscription. Secrets are then made in that vault;
	// every other setting must be left out. Optional.
	Existing components.Reference `pulumi:"existing"`
	// Name is the vault's name, 3-24 of [a-zA-Z0-9-], unique in Azure, also among
	// vaults that are soft-deleted. Optional: left empty, the engine gives one.
	Name string `pulumi:"name"`
	// SoftDeleteDays is how long the deleted vault, and each deleted secret in it,
	// can be recovered, 7-90 days. It is fixed at creation: a change replaces the
	// vault. Default 90.
	SoftDeleteDays int `pulumi:"softDeleteDays"`
	// PurgeProtection keeps anyone from purging the deleted vault before
	// SoftDeleteDays are over. Azure never switches it off again: going back to
	// false changes nothing on a vault that has it. Default true.
	//
	// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
	PurgeProtection bool `pulumi:"purgeProtection"`
}

// Defaults are the production values.
func Defaults() Settings {
	return Settings{SoftDeleteDays: maxSoftDeleteDays, PurgeProtection: true}
}

// vaultName is Azure's rule for the name of a vault, but for doubled hyphens.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
var vaultName = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9]$`)

// Validate reports every problem, each as "field: got …, want …".
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

// validateExisting refuses every setting that an existing vault would not get.
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
