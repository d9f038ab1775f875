package arm

import (
	"maps"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Resource is one resource as Azure keeps it.
type Resource struct {
	// ID is the ARM resource ID, written as its creator wrote it.
	ID string `json:"id"`
	// Type is the ARM type, and APIVersion the version that last wrote the resource.
	Type       string `json:"type"`
	APIVersion string `json:"apiVersion"`
	// Body is what was last written, without what only Azure sets.
	Body map[string]any `json:"body"`
	// Existing marks a resource that belongs to someone else and was there before.
	Existing bool `json:"existing,omitempty"`
	// DeletedWith is, for what is soft-deleted, the ID of the resource whose
	// deletion took it along: its own, or that of its vault.
	DeletedWith string `json:"deletedWith,omitempty"`

	// What follows from the body: the IDs in it, the object ID of the identity that
	// the resource has or is, and its decoded forms.
	references []contract.Reference
	principal  string
	decoded    []any
}

// Name is the resource's own name; empty for no resource.
func (r *Resource) Name() string {
	if r == nil {
		return ""
	}
	return armid.Last(r.ID)
}

// Parent is the ID of what the resource lives in, or is about.
func (r *Resource) Parent() string {
	parent, _ := armid.Parent(r.ID)
	return parent
}

// ParentName is the name of what the resource lives in, or is about.
func (r *Resource) ParentName() string { return armid.Last(r.Parent()) }

// Region is the resource's location in the one form in which Azure compares it;
// empty for a resource that has none.
func (r *Resource) Region() string {
	if r == nil {
		return ""
	}
	location, _ := r.Body["location"].(string)
	return Region(location)
}

// Region is a location in the one form in which Azure compares it: West Europe
// is westeurope.
func Region(location string) string { return armid.Key(strings.ReplaceAll(location, " ", "")) }

// IsA reports whether there is a resource, and it is of an ARM type.
func (r *Resource) IsA(armType string) bool { return r != nil && strings.EqualFold(r.Type, armType) }

// Own reports whether there is a resource, and the stack made it: what someone
// else's is like inside is not known.
func (r *Resource) Own() bool { return r != nil && !r.Existing }

// clone is a copy that the caller may keep.
func (r *Resource) clone() *Resource {
	return &Resource{
		ID: r.ID, Type: r.Type, APIVersion: r.APIVersion, Body: maps.Clone(r.Body), Existing: r.Existing, DeletedWith: r.DeletedWith,
		references: r.references, principal: r.principal,
	}
}

// As is the body of a resource, decoded into the Go type of its room. Of no
// resource, it is an empty one. It must not be changed.
func As[B any](r *Resource) *B {
	if r == nil {
		return new(B)
	}
	for _, known := range r.decoded {
		if decoded, ok := known.(*B); ok {
			return decoded
		}
	}
	decoded := new(B)
	body.Decode(r.Body, decoded)
	r.decoded = append(r.decoded, decoded)
	return decoded
}
