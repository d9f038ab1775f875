package arm

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// text is the first string at a path of the properties; empty, too, for a
// resource that is not there.
func (r *Resource) text(path string) string {
	if r == nil {
		return ""
	}
	return property.Text(r.Properties, path)
}

// isTrue reports whether a property is there and true.
func (r *Resource) isTrue(path string) bool {
	return r != nil && property.Has(r.Properties, true, path)
}

// name is the resource's own name; empty for one that is not there.
func (r *Resource) name() string {
	if r == nil {
		return ""
	}
	return armid.Last(r.ID)
}

// parent is the ID of what the resource lives in, or is about.
func (r *Resource) parent() string {
	parent, _ := armid.Parent(r.ID)
	return parent
}

// region is a location in the one form in which Azure compares it.
func region(location string) string { return armid.Key(strings.ReplaceAll(location, " ", "")) }
