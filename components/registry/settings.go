package registry

import (
	"regexp"
	"slices"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is the type of Settings.Existing.
const armType = "Microsoft.ContainerRegistry/registries"

// The SKUs that are known as of asOf. Only premium supports private endpoints.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-private-link
const (
	basic    = "Basic"
	standard = "Standard"
	premium  = "Premium"
	asOf     = "2026-11-21"
)

// skuRule is the form of a SKU.
var skuRule = regexp.MustCompile(`^[A-Z][A-Za-z]+$`)

// nameRule is Azure's rule for the name of a registry.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftcontainerregistry
var nameRule = regexp.MustCompile(`^[A-Za-z0-9]{5,50}$`)

// Settings are the settings of a [Registry], and the stack configuration object
// "registry".
type Settings struct {
	// Existing is the ARM ID of an existing registry. The stack pulls from it and does not
	// change it. No other setting is allowed with it. Optional.
	Existing components.Reference `pulumi:"existing"`
	// Name is the registry's name, globally unique, 5 to 50 letters and digits. Optional:
	// without it, Pulumi names the registry.
	Name string `pulumi:"name"`
	// SKU is Basic, Standard or Premium, or a SKU that Azure has added since. It can be
	// changed in place. Default Premium, the only one that supports private endpoints.
	// Source: https://learn.microsoft.com/azure/container-registry/container-registry-skus
	SKU string `pulumi:"sku"`
}

// Defaults are the production settings.
func Defaults() Settings { return Settings{SKU: premium} }

// Validate returns every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	if s.Existing != "" {
		return s.validateExisting()
	}
	var p check.Problems
	if s.Name != "" {
		p.Match("name", s.Name, nameRule, "5 to 50 letters and digits, such as hyfregistry")
	}
	if !skuRule.MatchString(s.SKU) {
		p.OneOf("sku", s.SKU, basic, standard, premium)
	}
	return p
}

// Warnings are settings that Azure may refuse, each as "field: …".
func (s Settings) Warnings(string) []string {
	known := []string{basic, standard, premium}
	if s.Existing != "" || slices.Contains(known, s.SKU) {
		return nil
	}
	return []string{check.Unknown("sku", s.SKU, asOf, known)}
}

// LacksEndpoints reports whether the SKU does not support private endpoints.
func (s Settings) LacksEndpoints() bool { return s.SKU == basic || s.SKU == standard }

// validateExisting refuses settings that have no effect on an existing registry.
func (s Settings) validateExisting() []error {
	var p check.Problems
	p.Add("existing", s.Existing.Check(armType))
	p.Exclude("existing",
		check.Field{Path: "name", Set: s.Name != ""},
		check.Field{Path: "sku", Set: s.SKU != "" && s.SKU != Defaults().SKU},
	)
	return p
}
