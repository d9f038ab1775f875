package components

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// Reference is the ARM ID of a resource that exists and belongs to someone else,
// such as /subscriptions/<guid>/resourceGroups/rg-class/providers/Microsoft.KeyVault/vaults/kv-class.
// A component that is given one uses that resource, and makes none of its own.
// Empty: there is none.
type Reference string

// Existing is the resource that a [Reference] names.
type Existing struct {
	// ID is its ARM ID as Azure writes it, and Name its own name.
	ID, Name pulumi.String
	// ResourceGroupName is the resource group that it is in.
	ResourceGroupName pulumi.String
}

// Resolve returns the resource, which must be of an ARM type such as
// Microsoft.KeyVault/vaults. Whether it exists is for Azure to say. The error is
// worded "got …, want …".
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
