package arm

import (
	"maps"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/azregion"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Resource is one stored resource.
type Resource struct {
	// ID is the ARM resource ID, in the spelling of the request that created it.
	ID string `json:"id"`
	// Type is the ARM type, and APIVersion the version of the last write.
	Type       string `json:"type"`
	APIVersion string `json:"apiVersion"`
	// Body is the last written body, without the properties that Azure sets.
	Body map[string]any `json:"body"`
	// Existing marks a resource that the stack does not manage; see [Cloud.Seed].
	Existing bool `json:"existing,omitempty"`
	// DeletedWith is set for a soft-deleted resource: the ID of the resource whose
	// deletion included it, which is its own ID or that of its vault.
	DeletedWith string `json:"deletedWith,omitempty"`

	// Derived from the body: the IDs that it contains, the object ID of the identity
	// that the resource has or is, and the decoded bodies.
	references []contract.Reference
	principal  string
	decoded    []any
}

// Name is the last segment of the ID; empty for a nil resource.
func (r *Resource) Name() string {
	if r == nil {
		return ""
	}
	return armid.Last(r.ID)
}

// Parent is the ID of the parent, or of the scope of an extension resource.
func (r *Resource) Parent() string {
	parent, _ := armid.Parent(r.ID)
	return parent
}

// ParentName is the name of the parent or of the scope.
func (r *Resource) ParentName() string { return armid.Last(r.Parent()) }

// Region is the normalized location; empty for a resource without one.
func (r *Resource) Region() string {
	if r == nil {
		return ""
	}
	location, _ := r.Body["location"].(string)
	return azregion.Normalize(location)
}

// IsA reports whether the resource exists and is of an ARM type.
func (r *Resource) IsA(armType string) bool { return r != nil && strings.EqualFold(r.Type, armType) }

// Own reports whether the resource exists and the stack manages it. The properties
// of other resources are not known.
func (r *Resource) Own() bool { return r != nil && !r.Existing }

// clone returns a copy that the caller may keep.
func (r *Resource) clone() *Resource {
	return &Resource{
		ID: r.ID, Type: r.Type, APIVersion: r.APIVersion, Body: maps.Clone(r.Body), Existing: r.Existing, DeletedWith: r.DeletedWith,
		references: r.references, principal: r.principal,
	}
}

// As returns the body of a resource, decoded into the Go type of its service. The
// body of a nil resource is empty. The caller must not change it.
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
