package random

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
)

// object is a JSON object of a Pulumi schema.
type object = map[string]any

// GetSchema describes what is served, for languages that hold a program against
// it before it runs, such as YAML.
//
// Source: https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema/
func (p *provider) GetSchema(context.Context, plugin.GetSchemaRequest) (plugin.GetSchemaResponse, error) {
	resources := object{}
	for token, t := range p.types {
		inputs, required := object{}, []string{}
		for key, rule := range t.inputs {
			inputs[string(key)] = rule.describe()
			if rule.required {
				required = append(required, string(key))
			}
		}
		slices.Sort(required)
		outputs := object{}
		for key, described := range inputs {
			outputs[key] = described
		}
		for _, key := range t.outputs {
			outputs[string(key)] = object{"$ref": "pulumi.json#/Any", "secret": t.secret}
		}
		resources[string(token)] = object{"inputProperties": inputs, "requiredInputs": required, "properties": outputs}
	}
	text, err := json.Marshal(object{"name": "random", "version": Version, "provider": object{}, "resources": resources})
	return plugin.GetSchemaResponse{Schema: text}, err
}

// describe finds the type of an input by what its rule accepts.
func (rule input) describe() object {
	text := object{"type": "string"}
	switch {
	case rule.accepts(resource.NewProperty("")):
		return text
	case rule.accepts(resource.NewProperty(true)):
		return object{"type": "boolean"}
	case rule.accepts(resource.NewProperty([]resource.PropertyValue{})):
		return object{"type": "array", "items": text}
	case rule.accepts(resource.NewProperty(resource.PropertyMap{})):
		return object{"type": "object", "additionalProperties": text}
	default:
		return object{"type": "integer"}
	}
}
