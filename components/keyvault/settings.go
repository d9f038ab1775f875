package keyvault

import (
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// vaultArmType is what Existing must be the ID of.
const vaultArmType = "Microsoft.KeyVault/vaults"

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
	Existing string `json:"existing"`
	// Name is the vault's name, 3-24 of [a-zA-Z0-9-], unique in Azure, also among
	// vaults that are soft-deleted. Optional: left empty, the engine gives one.
	Name string `json:"name"`
	// SoftDeleteDays is how long the deleted vault, and each deleted secret in it,
	// can be recovered, 7-90 days. It is fixed at creation: a change replaces the
	// vault. Default 90.
	SoftDeleteDays int `json:"softDeleteDays"`
	// PurgeProtection keeps anyone from purging the deleted vault before
	// SoftDeleteDays are over. Azure never switches it off again: going back to
	// false changes nothing on a vault that has it. Default true.
	//
	// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
	PurgeProtection bool `json:"purgeProtection"`
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
	var p check.Problems
	if s.Existing != "" {
		s.validateExisting(&p)
		return p
	}
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

// validateExisting checks that nothing is asked of a vault that is not ours.
func (s Settings) validateExisting(p *check.Problems) {
	if _, err := armid.ParseType(s.Existing, vaultArmType); err != nil {
		p.Addf("existing", "%v", err)
	}
	d := Defaults()
	for _, field := range []struct {
		key string
		set bool
	}{
		{"name", s.Name != d.Name},
		{"softDeleteDays", s.SoftDeleteDays != d.SoftDeleteDays},
		{"purgeProtection", s.PurgeProtection != d.PurgeProtection},
	} {
		if field.set {
			p.Addf(field.key, "not allowed together with existing; remove it")
		}
	}
}
