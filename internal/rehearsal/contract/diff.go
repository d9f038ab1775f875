package contract

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/azregion"
)

// Kind is the kind of a change.
type Kind string

// The kinds of changes.
const (
	Add    Kind = "add"
	Delete Kind = "delete"
	Update Kind = "update"
)

// Change is a difference between two inputs.
type Change struct {
	// Path is the innermost property that differs, such as
	// template.containers[0].image. The index is that of the new list or, for a
	// deletion, of the old one.
	Path string
	// Kind is add, delete or update.
	Kind Kind
	// Replace: the provider replaces the resource.
	Replace bool
	// CreateOnly: the provider plans an update, which Azure then refuses.
	CreateOnly bool
}

// DiffInputs compares the old and new inputs of a resource, in Pulumi's form, as
// the provider does, and returns the changes in the order of their paths. Secrets
// are compared by value. An unknown value is a change unless the old value is
// unknown too. A property that is set for the first time does not replace the
// resource if its value equals the current output.
func (t *Type) DiffInputs(before, after, outputs map[string]any) []Change {
	d := &differ{names: inPulumi, outputs: outputs}
	d.properties("", t.inputs, before, after, false)
	return d.sorted()
}

// FixedChanges returns the changes of a body, in Azure's form, that Azure refuses
// for an existing resource. A property that is not in the new body is unchanged.
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
	d.changes = append(d.changes, Change{Path: path, Kind: kind, Replace: replace, CreateOnly: d.hasCreateOnly(p, v)})
}

// properties compares two objects. If their property replaces the resource, an
// update of an inner property does too; an added or deleted inner property does
// so only if it is marked itself.
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

// added records a property that had no value before. A top-level property that is
// set to its default is no change, and one that is set to the current output does
// not replace the resource.
func (d *differ) added(path string, p *Property, v any, top bool) {
	if p.Default != nil && same(v, p.Default) && (top || d.names == inAzure) {
		return
	}
	has := top && same(v, Reveal(d.outputs[path]))
	d.add(path, Add, p, v, p.Replace && !has)
}

// value compares two values.
func (d *differ) value(path string, p *Property, before, after any, replaces bool) {
	oldObject, wasObject := before.(map[string]any)
	newObject, isObject := after.(map[string]any)
	oldList, wasList := before.([]any)
	newList, isList := after.([]any)
	switch {
	case wasObject && isObject:
		d.object(path, p, oldObject, newObject, replaces)
	case wasList && isList:
		// Of a list that replaces the resource, only changed properties of its items
		// do.
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

// array compares two lists item by item. An added or deleted item never replaces
// the resource.
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

// pair returns, for each item of the new list, the index of the old item to
// compare it with: the one at the same index or, in an unordered list, the one
// with the same keys.
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

// sameItem reports whether two items of an unordered list represent the same
// thing.
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

// hasCreateOnly reports whether the property, or a property that is set inside
// its value, can only be set at creation.
func (d *differ) hasCreateOnly(p *Property, v any) bool {
	if p == nil || p.CreateOnly {
		return p != nil
	}
	switch v := Reveal(v).(type) {
	case map[string]any:
		properties := d.names.of(p.chosen(v, d.names))
		return slices.ContainsFunc(keys(v), func(k string) bool { return d.hasCreateOnly(properties[k], v[k]) })
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return d.hasCreateOnly(p.Items, item) })
	}
	return false
}

// normal normalizes a top-level value as Azure does before it compares two: the
// case of regions and resource group names, and spaces, which only regions have.
func normal(path string, v any) any {
	if text, isText := v.(string); isText && (path == "location" || path == "resourceGroupName") {
		return azregion.Normalize(text)
	}
	return v
}

// same compares two values, ignoring secret marks. An unknown value equals only
// another unknown value.
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
