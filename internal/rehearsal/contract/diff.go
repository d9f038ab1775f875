package contract

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
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
	// CreateOnly: the provider plans an update, which Azure then refuses.
	CreateOnly bool
}

// DiffInputs compares the old inputs of a resource with the new, in Pulumi's
// form, as the provider does, and returns the changes in the order of their
// paths. Secrets are compared by what they hold. A value that is not known yet is
// a change unless the old one was not known either. A property that is set for
// the first time, to the value that outputs have for it, replaces nothing.
func (t *Type) DiffInputs(before, after, outputs map[string]any) []Change {
	d := &differ{names: inPulumi, outputs: outputs}
	d.properties("", t.inputs, before, after, false)
	return d.sorted()
}

// FixedChanges are the changes of a body, in Azure's form, that Azure does not
// make to a resource that exists. What is left out stays as it was.
func (t *Type) FixedChanges(before, after map[string]any) []Change {
	d := &differ{names: inAzure}
	d.properties("", t.Body, before, after, false)
	return slices.DeleteFunc(d.sorted(), func(c Change) bool { return !c.CreateOnly || c.Kind == Delete })
}

type differ struct {
	names   naming
	outputs map[string]any
	changes []Change
}

func (d *differ) sorted() []Change {
	slices.SortFunc(d.changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Kind, b.Kind))
	})
	return d.changes
}

func (d *differ) add(path string, kind Kind, p *Property, v any, replace bool) {
	d.changes = append(d.changes, Change{Path: path, Kind: kind, Replace: replace, CreateOnly: d.holdsCreateOnly(p, v)})
}

// properties compares two objects. Inside a property that replaces, an update
// replaces as well; a key that came or went does so only by its own right.
func (d *differ) properties(path string, properties Properties, before, after map[string]any, replaces bool) {
	for _, key := range keys(before, after) {
		p := cmp.Or(properties[key], &Property{Type: kindAny})
		at := join(path, key)
		was, is := Reveal(before[key]), Reveal(after[key])
		switch {
		case is == nil:
			d.add(at, Delete, p, was, p.Replace)
		case was == nil:
			d.added(at, p, is, path == "")
		default:
			d.value(at, p, was, is, replaces || p.Replace)
		}
	}
}

// added notes a property that had no value before. At the top level, one that
// spells out the default is no change, and one that spells out what the
// resource has anyway replaces nothing.
func (d *differ) added(path string, p *Property, v any, top bool) {
	if p.Default != nil && same(v, p.Default) && (top || d.names == inAzure) {
		return
	}
	has := top && same(v, Reveal(d.outputs[path]))
	d.add(path, Add, p, v, p.Replace && !has)
}

// value compares two values that are both there.
func (d *differ) value(path string, p *Property, before, after any, replaces bool) {
	oldObject, wasObject := before.(map[string]any)
	newObject, isObject := after.(map[string]any)
	oldList, wasList := before.([]any)
	newList, isList := after.([]any)
	switch {
	case wasObject && isObject:
		d.object(path, p, oldObject, newObject, replaces)
	case wasList && isList:
		// A list that replaces does so by its items' own properties only.
		d.array(path, p, oldList, newList, replaces && !p.Replace)
	case !same(normal(path, before), normal(path, after)):
		d.add(path, Update, p, after, replaces)
	}
}

func (d *differ) object(path string, p *Property, before, after map[string]any, replaces bool) {
	var properties Properties
	if p.Type == kindMap && p.Items != nil {
		properties = Properties{}
		for _, key := range keys(before, after) {
			properties[key] = p.Items
		}
	} else {
		properties = d.names.of(p.chosen(after, d.names))
	}
	d.properties(path, properties, before, after, replaces)
}

// array compares two lists item by item. Items that came or went never replace.
func (d *differ) array(path string, p *Property, before, after []any, replaces bool) {
	items := cmp.Or(p.Items, &Property{Type: kindAny})
	pairs := d.pair(p, before, after)
	for i, is := range after {
		at := fmt.Sprintf("%s[%d]", path, i)
		if j, ok := pairs[i]; ok {
			d.value(at, items, Reveal(before[j]), Reveal(is), replaces)
		} else {
			d.add(at, Add, items, Reveal(is), false)
		}
	}
	matched := slices.Collect(maps.Values(pairs))
	for j, was := range before {
		if !slices.Contains(matched, j) {
			d.add(fmt.Sprintf("%s[%d]", path, j), Delete, items, Reveal(was), false)
		}
	}
}

// pair finds, for each item of the new list, the index of the old item that it
// is to be compared with: the one in the same place, or in an unordered list
// the one with the same keys.
func (d *differ) pair(p *Property, before, after []any) map[int]int {
	pairs, taken := map[int]int{}, map[int]bool{}
	for i := range after {
		for j := range before {
			if match := i == j && !p.Unordered || p.Unordered && d.sameItem(p, before[j], after[i]); match && !taken[j] {
				pairs[i], taken[j] = j, true
				break
			}
		}
	}
	return pairs
}

// sameItem tells whether two items of an unordered list stand for the same thing.
func (d *differ) sameItem(p *Property, before, after any) bool {
	was, wasObject := Reveal(before).(map[string]any)
	is, isObject := Reveal(after).(map[string]any)
	if len(p.Keys) == 0 || !wasObject || !isObject {
		return same(before, after)
	}
	return !slices.ContainsFunc(p.Keys, func(key string) bool {
		if found := p.Items.object; d.names == inPulumi && found != nil && found.Body[key] != nil {
			key = cmp.Or(found.Body[key].Pulumi, key)
		}
		return !same(was[key], is[key])
	})
}

// holdsCreateOnly tells whether the property, or one that the value sets
// somewhere inside it, can be set at creation only.
func (d *differ) holdsCreateOnly(p *Property, v any) bool {
	if p == nil || p.CreateOnly {
		return p != nil
	}
	switch v := Reveal(v).(type) {
	case map[string]any:
		properties := d.names.of(p.chosen(v, d.names))
		return slices.ContainsFunc(keys(v), func(k string) bool { return d.holdsCreateOnly(properties[k], v[k]) })
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return d.holdsCreateOnly(p.Items, item) })
	}
	return false
}

// normal spells a top-level value in the one way in which Azure compares it:
// regions and resource group names without case, and regions without spaces,
// which no group has.
func normal(path string, v any) any {
	if text, isText := v.(string); isText && (path == "location" || path == "resourceGroupName") {
		return strings.ToLower(strings.ReplaceAll(text, " ", ""))
	}
	return v
}

// same compares two values by what they hold, secret or not. Values that are not
// known are the same as one another only.
func same(a, b any) bool {
	a, b = Reveal(a), Reveal(b)
	switch x := a.(type) {
	case []any:
		y, isList := b.([]any)
		return isList && slices.EqualFunc(x, y, same)
	case map[string]any:
		y, isObject := b.(map[string]any)
		return isObject && !slices.ContainsFunc(keys(x, y), func(k string) bool { return !same(x[k], y[k]) })
	default:
		return reflect.DeepEqual(a, b)
	}
}
