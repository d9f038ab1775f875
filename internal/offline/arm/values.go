package arm

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/property"
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

// isFalse reports whether a property is there and false.
func (r *Resource) isFalse(path string) bool {
	return r != nil && property.Has(r.Properties, false, path)
}

// name is the resource's own name; empty for one that is not there.
func (r *Resource) name() string {
	if r == nil {
		return ""
	}
	return lastSegment(r.ID)
}

// parent is the ID of what the resource lives in, or is about.
func (r *Resource) parent() string {
	parent, _ := parentOf(r.ID)
	return parent
}

// lastSegment is the own name in an ARM ID.
func lastSegment(id string) string { return id[strings.LastIndex(id, "/")+1:] }

// key is the form in which IDs are compared: Azure ignores their case.
func key(id string) string { return strings.ToLower(strings.TrimSuffix(id, "/")) }

// same compares IDs, and whatever else Azure compares without regard to case.
func same(a, b string) bool { return key(a) == key(b) }

// within reports whether id is scope or something below it.
func within(id, scope string) bool { return strings.HasPrefix(key(id)+"/", key(scope)+"/") }

// region is a location in the one form in which Azure compares it.
func region(location string) string { return key(strings.ReplaceAll(location, " ", "")) }
