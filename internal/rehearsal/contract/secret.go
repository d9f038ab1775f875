package contract

import (
	"maps"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// MarkSecrets returns a copy of inputs or outputs in which every secret
// property that has a value is wrapped as a secret, nested ones included.
func (t *Type) MarkSecrets(props resource.PropertyMap) resource.PropertyMap {
	properties := maps.Clone(t.Outputs)
	maps.Copy(properties, t.Inputs)
	return mark(&Property{Type: kindObject, Properties: properties}, resource.NewProperty(props)).ObjectValue()
}

// mark wraps the secrets inside a value.
func mark(p *Property, v resource.PropertyValue) resource.PropertyValue {
	switch {
	case p == nil || v.IsNull() || v.IsSecret():
		return v
	case p.Secret:
		return resource.MakeSecret(v)
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
