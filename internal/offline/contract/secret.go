package contract

import (
	"maps"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// Secrets are the paths of the secret inputs, in order; "*" stands for every
// element of an array or map.
func (t *Type) Secrets() [][]string {
	var found [][]string
	var walk func(p *Property, path, refs []string)
	descend := func(ps Properties, path, refs []string) {
		for _, name := range slices.Sorted(maps.Keys(ps)) {
			walk(ps[name], append(slices.Clone(path), name), refs)
		}
	}
	walk = func(p *Property, path, refs []string) {
		switch {
		case p.Secret:
			found = append(found, path)
		case p.Items != nil:
			walk(p.Items, append(path, "*"), refs)
		case p.Ref != "" && !slices.Contains(refs, p.Ref): // definitions may hold themselves
			descend(p.Properties, path, append(slices.Clone(refs), p.Ref))
		default:
			for _, value := range slices.Sorted(maps.Keys(p.Objects)) {
				descend(p.Objects[value], path, append(slices.Clone(refs), p.Variants[value]))
			}
		}
	}
	descend(t.Inputs, nil, nil)
	return found
}

// MarkSecrets returns a copy of inputs or outputs in which every secret
// property that has a value is wrapped as a secret, nested ones included.
func (t *Type) MarkSecrets(props resource.PropertyMap) resource.PropertyMap {
	return mark(&Property{Type: kindObject, Properties: t.Inputs}, resource.NewProperty(props)).ObjectValue()
}

// mark wraps the secrets inside a value.
func mark(p *Property, v resource.PropertyValue) resource.PropertyValue {
	switch {
	case p == nil || v.IsNull() || v.IsSecret():
		return v
	case p.Secret:
		return resource.MakeSecret(v)
	case v.IsOutput() && v.OutputValue().Known:
		out := v.OutputValue()
		out.Element = mark(p, out.Element)
		return resource.NewProperty(out)
	case v.IsArray():
		items := make([]resource.PropertyValue, 0, len(v.ArrayValue()))
		for _, item := range v.ArrayValue() {
			items = append(items, mark(p.Items, item))
		}
		return resource.NewProperty(items)
	case v.IsObject():
		object, properties := resource.PropertyMap{}, p.object(v.ObjectValue())
		for key, value := range v.ObjectValue() {
			object[key] = mark(p.child(properties, string(key)), value)
		}
		return resource.NewProperty(object)
	}
	return v
}
