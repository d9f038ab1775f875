package protocol

import (
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// DefaultsKey is an input that lists the inputs that the provider set, so that a
// later Diff can distinguish an autoname from a name in the program. Pulumi does
// not display it.
const DefaultsKey = "__defaults"

// Values converts properties to the values of a contract, in which secret and
// unknown values are marked.
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

// Properties converts values of a contract to Pulumi's properties.
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

// Plain converts properties to values without marks. It omits unknown values.
func Plain(properties resource.PropertyMap) map[string]any {
	plain, _ := contract.Plain(Values(properties)).(map[string]any)
	delete(plain, DefaultsKey)
	return plain
}

// MarkSecrets marks the inputs or outputs of a type that are secret.
func MarkSecrets(t *contract.Type, properties resource.PropertyMap) resource.PropertyMap {
	return Properties(t.MarkSecrets(Values(properties)))
}
