package contract

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// Kind is how a property changed.
type Kind string

// The kinds of a change.
const (
	Add    Kind = "add"
	Delete Kind = "delete"
	Update Kind = "update"
)

// Change is one difference between two inputs.
type Change struct {
	// Path is the innermost property that differs, such as
	// template.containers[0].image. The index is that of the new list, or for
	// a deletion that of the old.
	Path string
	// Kind tells whether the value came, went or became another.
	Kind Kind
	// Replace: the change cannot be made to the existing resource, and the
	// provider plans a new one.
	Replace bool
	// NestedCreateOnly: the provider plans an update, which Azure refuses.
	NestedCreateOnly bool
}

// Diff compares the old inputs of a resource with the new, as the provider
// does, and returns the changes in the order of their paths. Secrets are
// compared by what they hold. A value that is not known yet is a change unless
// the old one was not known either. A property that is set for the first time,
// to the value that outputs have for it, replaces nothing.
func (t *Type) Diff(before, after, outputs resource.PropertyMap) []Change {
	d := &differ{outputs: outputs}
	d.object("", &Property{Type: kindObject, Properties: t.Inputs}, before, after, false)
	slices.SortFunc(d.changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Kind, b.Kind))
	})
	return d.changes
}

type differ struct {
	outputs resource.PropertyMap
	changes []Change
}

func (d *differ) add(path string, kind Kind, p *Property, v resource.PropertyValue, replace bool) {
	d.changes = append(d.changes, Change{
		Path: path, Kind: kind, Replace: replace, NestedCreateOnly: p.holdsCreateOnly(v),
	})
}

// object compares two objects. Inside a property that replaces, an update
// replaces as well; a key that came or went does so only by its own right.
func (d *differ) object(path string, p *Property, before, after resource.PropertyMap, replaces bool) {
	properties := p.object(after)
	for _, key := range keys(before, after) {
		child := cmp.Or(p.child(properties, string(key)), &Property{Type: kindAny})
		at := join(path, key)
		was, is := known(before[key]), known(after[key])
		switch {
		case is.IsNull():
			d.add(at, Delete, child, was, child.Replace)
		case was.IsNull():
			d.added(at, child, is, path == "")
		default:
			d.value(at, child, was, is, replaces || child.Replace)
		}
	}
}

// added notes a property that had no value before. At the top level, one that
// spells out the default is no change, and one that spells out what the
// resource has anyway replaces nothing.
func (d *differ) added(path string, p *Property, v resource.PropertyValue, top bool) {
	if top && p.Default != nil && same(v, resource.NewPropertyValue(p.Default)) {
		return
	}
	has := top && same(v, known(d.outputs[resource.PropertyKey(path)]))
	d.add(path, Add, p, v, p.Replace && !has)
}

// value compares two values that are both there.
func (d *differ) value(path string, p *Property, before, after resource.PropertyValue, replaces bool) {
	switch {
	case before.IsObject() && after.IsObject():
		d.object(path, p, before.ObjectValue(), after.ObjectValue(), replaces)
	case before.IsArray() && after.IsArray():
		// A list that replaces does so by its items' own properties only.
		d.array(path, p, before.ArrayValue(), after.ArrayValue(), replaces && !p.Replace)
	case !same(normal(path, before), normal(path, after)):
		d.add(path, Update, p, after, replaces)
	}
}

// array compares two lists item by item. Items that came or went never replace.
func (d *differ) array(path string, p *Property, before, after []resource.PropertyValue, replaces bool) {
	items := cmp.Or(p.Items, &Property{Type: kindAny})
	pairs := p.pair(before, after)
	for i, is := range after {
		at := fmt.Sprintf("%s[%d]", path, i)
		if j, ok := pairs[i]; ok {
			d.value(at, items, known(before[j]), known(is), replaces)
		} else {
			d.add(at, Add, items, is, false)
		}
	}
	matched := slices.Collect(maps.Values(pairs))
	for j, was := range before {
		if !slices.Contains(matched, j) {
			d.add(fmt.Sprintf("%s[%d]", path, j), Delete, items, was, false)
		}
	}
}

// pair finds, for each item of the new list, the index of the old item that it
// is to be compared with: the one in the same place, or in an unordered list
// the one with the same keys.
func (p *Property) pair(before, after []resource.PropertyValue) map[int]int {
	pairs, taken := map[int]int{}, map[int]bool{}
	for i := range after {
		for j := range before {
			if match := i == j && !p.Unordered || p.Unordered && p.sameItem(before[j], after[i]); match && !taken[j] {
				pairs[i], taken[j] = j, true
				break
			}
		}
	}
	return pairs
}

// sameItem tells whether two items of an unordered list stand for the same thing.
func (p *Property) sameItem(before, after resource.PropertyValue) bool {
	before, after = known(before), known(after)
	if len(p.Keys) == 0 || !before.IsObject() || !after.IsObject() {
		return same(before, after)
	}
	for _, key := range p.Keys {
		k := resource.PropertyKey(key)
		if !same(before.ObjectValue()[k], after.ObjectValue()[k]) {
			return false
		}
	}
	return true
}

// holdsCreateOnly tells whether the property, or one that the value sets
// somewhere inside it, can be set at creation only.
func (p *Property) holdsCreateOnly(v resource.PropertyValue) bool {
	v = known(v)
	switch {
	case p == nil:
		return false
	case p.CreateOnly:
		return true
	case v.IsObject():
		properties := p.object(v.ObjectValue())
		return slices.ContainsFunc(keys(v.ObjectValue()), func(k resource.PropertyKey) bool {
			return p.child(properties, string(k)).holdsCreateOnly(v.ObjectValue()[k])
		})
	case v.IsArray():
		return slices.ContainsFunc(v.ArrayValue(), p.Items.holdsCreateOnly)
	}
	return false
}

// normal spells a top-level value in the one way in which Azure compares it:
// regions and resource group names without case, and regions without spaces,
// which no group has.
func normal(path string, v resource.PropertyValue) resource.PropertyValue {
	if v.IsString() && (path == "location" || path == "resourceGroupName") {
		return resource.NewProperty(strings.ToLower(strings.ReplaceAll(v.StringValue(), " ", "")))
	}
	return v
}

// same compares two values by what they hold, secret or not. Values that are
// not known are the same as one another only.
func same(a, b resource.PropertyValue) bool {
	a, b = known(a), known(b)
	switch {
	case a.IsComputed() || b.IsComputed():
		return a.IsComputed() && b.IsComputed()
	case a.IsArray() && b.IsArray():
		return slices.EqualFunc(a.ArrayValue(), b.ArrayValue(), same)
	case a.IsObject() && b.IsObject():
		x, y := a.ObjectValue(), b.ObjectValue()
		return !slices.ContainsFunc(keys(x, y), func(k resource.PropertyKey) bool { return !same(x[k], y[k]) })
	}
	return a.DeepEquals(b)
}
