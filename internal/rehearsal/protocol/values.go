package protocol

import (
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// DefaultsKey lists the inputs that the provider chose, so that a later Diff
// can tell an autoname from a name in the program. Pulumi hides it from people.
const DefaultsKey = "__defaults"

// Values are properties as a contract has them: what is secret or unknown is
// marked so.
func Values(properties resource.PropertyMap) map[string]any {
	values := map[string]any{}
	for key, v := range properties {
		values[string(key)] = value(v)
	}
	return values
}

func value(v resource.PropertyValue) any {
	switch {
	case v.IsSecret():
		return contract.Secret{Value: value(v.SecretValue().Element)}
	case v.IsComputed() || v.IsOutput() && !v.OutputValue().Known:
		return contract.Unknown{}
	case v.IsOutput():
		return value(v.OutputValue().Element)
	case v.IsObject():
		return Values(v.ObjectValue())
	case v.IsArray():
		list := make([]any, len(v.ArrayValue()))
		for i, element := range v.ArrayValue() {
			list[i] = value(element)
		}
		return list
	case v.IsString():
		return v.StringValue()
	case v.IsNumber():
		return v.NumberValue()
	case v.IsBool():
		return v.BoolValue()
	default:
		return nil
	}
}

// Properties are values as Pulumi has them.
func Properties(values map[string]any) resource.PropertyMap {
	properties := resource.PropertyMap{}
	for key, v := range values {
		properties[resource.PropertyKey(key)] = propertyOf(v)
	}
	return properties
}

func propertyOf(v any) resource.PropertyValue {
	switch v := v.(type) {
	case contract.Secret:
		return resource.MakeSecret(propertyOf(v.Value))
	case contract.Unknown:
		return resource.MakeComputed(resource.NewProperty(""))
	case map[string]any:
		return resource.NewProperty(Properties(v))
	case []any:
		list := make([]resource.PropertyValue, len(v))
		for i, element := range v {
			list[i] = propertyOf(element)
		}
		return resource.NewProperty(list)
	default:
		return resource.NewPropertyValue(v)
	}
}

// Plain are properties without Pulumi's marks. What is unknown is left out.
func Plain(properties resource.PropertyMap) map[string]any {
	plain, _ := contract.Plain(Values(properties)).(map[string]any)
	delete(plain, DefaultsKey)
	return plain
}

// MarkSecrets marks what a type has as secret, in inputs or outputs.
func MarkSecrets(t *contract.Type, properties resource.PropertyMap) resource.PropertyMap {
	return Properties(t.MarkSecrets(Values(properties)))
}
