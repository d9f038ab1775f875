package resourcegroup

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is the type of Settings.Existing.
const armType = "Microsoft.Resources/resourceGroups"

// nameRule is Azure's rule for the name of a resource group.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources
var nameRule = regexp.MustCompile(`^[A-Za-z0-9_().-]{0,89}[A-Za-z0-9_()-]$`)

// Settings are the settings of a [ResourceGroup], and the stack configuration object
// "resourceGroup".
type Settings struct {
	// Existing is the ARM ID of an existing resource group. The stack deploys into it and
	// neither changes nor deletes it. No other setting is allowed with it. Optional.
	Existing components.Reference `pulumi:"existing"`
	// Name is the group's name, 1 to 90 letters, digits, _ ( ) - and dots, not
	// ending in a dot. Required unless Existing is set.
	Name string `pulumi:"name"`
}

// Defaults are the settings of a new group, without its required Name.
func Defaults() Settings { return Settings{} }

// Validate returns every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	var p check.Problems
	if s.Existing == "" {
		p.Match("name", s.Name, nameRule, "1 to 90 letters, digits, _ ( ) - or dots, not ending in a dot, such as rg-weather-dev")
		return p
	}
	p.Add("existing", s.Existing.Check(armType))
	p.Exclude("existing", check.Field{Path: "name", Set: s.Name != ""})
	return p
}
