package protocol

import (
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// SealLike marks the properties as secret that are secret at the same path in
// like.
func SealLike(properties, like resource.PropertyMap) resource.PropertyMap {
	return sealLike(resource.NewProperty(properties), resource.NewProperty(like)).ObjectValue()
}

func sealLike(v, like resource.PropertyValue) resource.PropertyValue {
	switch {
	case like.IsSecret() && !v.IsSecret():
		return resource.MakeSecret(v)
	case v.IsObject() && like.IsObject():
		object := v.ObjectValue().Copy()
		for key, inner := range like.ObjectValue() {
			if value, ok := object[key]; ok {
				object[key] = sealLike(value, inner)
			}
		}
		return resource.NewProperty(object)
	case v.IsArray() && like.IsArray():
		items := slices.Clone(v.ArrayValue())
		for i := range min(len(items), len(like.ArrayValue())) {
			items[i] = sealLike(items[i], like.ArrayValue()[i])
		}
		return resource.NewProperty(items)
	default:
		return v
	}
}
