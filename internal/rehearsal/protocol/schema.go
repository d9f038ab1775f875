package protocol

import (
	"context"
	"encoding/json"
	"net/url"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// object is a JSON object of a Pulumi schema.
type object = map[string]any

// GetSchema returns the schema of the supported types, for languages that check a
// program before it runs, such as YAML. Like the schemas of the real providers,
// it does not enforce enumerations.
//
// Source: https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema/
func (b *Base) GetSchema(context.Context, plugin.GetSchemaRequest) (plugin.GetSchemaResponse, error) {
	resources, types := object{}, object{}
	for _, t := range b.Types.Types {
		if t.Token == "" {
			continue // not in Pulumi's SDK
		}
		m := module{b.Name + ":" + t.Package(), types}
		inputs, required := m.properties(t.Inputs())
		resources[t.Token] = object{"inputProperties": inputs, "requiredInputs": required, "properties": outputs(t)}
	}
	for token, t := range b.Unversioned {
		resources[token] = resources[t.Token]
	}
	text, err := json.Marshal(object{
		"name": b.Name, "version": b.Version,
		"config":    object{"variables": b.Settings},
		"provider":  object{"inputProperties": b.Settings},
		"resources": resources, "types": types, "functions": b.Functions,
	})
	return plugin.GetSchemaResponse{Schema: text}, err
}

// outputs describes the inputs and the computed outputs, without the inputs that
// only form the ID. The contents of objects and lists are left open, because
// Azure adds to them.
func outputs(t *contract.Type) object {
	described := object{}
	for _, properties := range []contract.Properties{t.Inputs(), t.Outputs()} {
		for name, p := range properties {
			described[name] = object{"$ref": "pulumi.json#/Any"}
			if slices.Contains([]string{"string", "integer", "number", "boolean"}, p.Type) {
				described[name] = object{"type": p.Type, "secret": p.Secret}
			}
		}
	}
	for _, name := range t.PathParameters() {
		if t.Outputs()[name] == nil {
			delete(described, name)
		}
	}
	return described
}

// module is the module of a resource type, where its nested objects are defined.
// types has the definitions of all modules.
type module struct {
	name  string
	types object
}

// properties describes inputs and returns the names of the required ones.
func (m module) properties(properties contract.Properties) (described object, required []string) {
	described = object{}
	for name, p := range properties {
		described[name] = m.property(p)
		if p.Required {
			required = append(required, name)
		}
	}
	slices.Sort(required)
	return described, required
}

// property describes an input.
func (m module) property(p *contract.Property) object {
	described := object{"type": p.Type}
	switch p.Type {
	case "any":
		return object{"$ref": "pulumi.json#/Any"}
	case "array":
		described["items"] = m.property(p.Items)
	case "map":
		described = object{"type": "object", "additionalProperties": m.property(p.Items)}
	case "object":
		described = m.reference(p.Ref, p.Object())
	case "union":
		var choices []object
		for value, ref := range p.Variants {
			choices = append(choices, m.reference(ref, p.Variant(value)))
		}
		described = object{"oneOf": choices}
	}
	if p.Secret {
		described["secret"] = true
	}
	return described
}

// reference refers to a nested object, and defines it.
func (m module) reference(name string, inside *contract.Object) object {
	token := m.name + ":" + name
	if m.types[token] == nil {
		m.types[token] = object{} // the definition may be recursive
		properties, required := m.properties(inside.Inputs)
		m.types[token] = object{"type": "object", "properties": properties, "required": required}
	}
	return object{"$ref": "#/types/" + url.PathEscape(token)}
}
