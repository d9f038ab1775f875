package components

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// Reference is the ARM ID of an existing resource that the stack uses but does not
// manage, such as /subscriptions/<guid>/resourceGroups/rg-class/providers/Microsoft.KeyVault/vaults/kv-class.
// A component with a reference uses that resource and creates none. Empty: create one.
type Reference string

// Existing is the resource of a [Reference].
type Existing struct {
	// ID is its ARM ID in Azure's spelling.
	ID pulumi.String
	// Name is the last name in the ID.
	Name pulumi.String
	// ResourceGroupName is the name of its resource group.
	ResourceGroupName pulumi.String
}

// Resolve parses the reference to a resource of an ARM type such as
// Microsoft.KeyVault/vaults. It does not check whether the resource exists. The error has
// the form "got …, want …".
func (r Reference) Resolve(armType string) (Existing, error) {
	id, err := armid.ParseType(string(r), armType)
	if err != nil {
		return Existing{}, err
	}
	return Existing{
		ID: pulumi.String(id.String()), Name: pulumi.String(id.Name()), ResourceGroupName: pulumi.String(id.ResourceGroup),
	}, nil
}

// Check returns the error of [Reference.Resolve].
func (r Reference) Check(armType string) error {
	_, err := r.Resolve(armType)
	return err
}
