package resourcegroup

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is what Settings.Existing must name.
const armType = "Microsoft.Resources/resourceGroups"

// nameRule is Azure's rule for the name of a resource group.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources
var nameRule = regexp.MustCompile(`^[A-Za-z0-9_().-]{0,89}[A-Za-z0-9_()-]$`)

// Settings is the plain shape of a [ResourceGroup], and the stack
// configuration object "resourceGroup".
type Settings struct {
	// Existing is the ARM ID of a resource group that someone else owns. The
	// stack deploys into it and neither changes nor deletes it. Optional;
	// nothing else may be set with it.
	Existing components.Reference `pulumi:"existing"`
	// Name is the group's name, 1 to 90 letters, digits, _ ( ) - and dots, not
	// ending in a dot. Required unless Existing is set.
	Name string `pulumi:"name"`
}

// Defaults are the settings of a group that the stack makes; only Name is missing.
func Defaults() Settings { return Settings{} }

// Validate returns every problem with s, each as "field: got X, want Y".
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
