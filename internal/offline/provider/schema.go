package provider

import (
	"context"
	"encoding/json"
	"net/url"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
)

// version is the release of azure-native that is stood in for.
const version = "2.90.0"

// object is a JSON object of a Pulumi schema.
type object = map[string]any

// GetSchema describes what is served, for languages that hold a program against
// it before it runs, such as YAML. As in the schema of the real provider, no
// enumeration is enforced.
//
// Source: https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema/
func (*Azure) GetSchema(context.Context, plugin.GetSchemaRequest) (plugin.GetSchemaResponse, error) {
	s := schema{types: object{}}
	resources := object{}
	for _, token := range contract.Tokens() {
		if t, known := contract.Lookup(token); known {
			resources[token] = s.resource(t)
		}
	}
	text, err := json.Marshal(object{
		"name": "azure-native", "version": version,
		"config":    object{"variables": configuration},
		"provider":  object{"inputProperties": configuration},
		"resources": resources, "types": s.types, "functions": functions(),
	})
	return plugin.GetSchemaResponse{Schema: text}, err
}

// text is a property that is a string.
var text = map[string]any{"type": "string"}

// anything is a property whose form is left open.
var anything = map[string]any{"$ref": "pulumi.json#/Any"}

// configuration are the settings of the provider that a program may make.
var configuration = map[string]any{
	"location": text, "subscriptionId": text, "tenantId": text, "clientId": text,
	"clientSecret": object{"type": "string", "secret": true},
}

// schema collects the nested objects of the resources it describes.
type schema struct{ types object }

// resource describes a resource type. Its outputs are what Azure computes and
// what the program sets, less what only makes up the ID.
func (s schema) resource(t *contract.Type) object {
	inputs, required := s.properties(t, t.Inputs)
	outputs := object{}
	for name, p := range t.Inputs {
		if !slices.Contains(t.PathParameters(), name) {
			outputs[name] = output(p)
		}
	}
	for name, p := range t.Outputs {
		outputs[name] = output(p)
	}
	return object{"inputProperties": inputs, "requiredInputs": required, "properties": outputs}
}

// output describes an output. What is inside an object or a list is left open:
// Azure adds to it.
func output(p *contract.Property) object {
	switch p.Type {
	case "string", "integer", "number", "boolean":
		return object{"type": p.Type, "secret": p.Secret}
	default:
		return anything
	}
}

// properties describes inputs, and names the required ones.
func (s schema) properties(t *contract.Type, ps contract.Properties) (described object, required []string) {
	described = object{}
	for name, p := range ps {
		described[name] = s.property(t, p)
		if p.Required {
			required = append(required, name)
		}
	}
	slices.Sort(required)
	return described, required
}

// property describes an input.
func (s schema) property(t *contract.Type, p *contract.Property) object {
	if p == nil {
		return anything
	}
	described := object{}
	switch p.Type {
	case "string", "integer", "number", "boolean":
		described["type"] = p.Type
	case "array":
		described["type"], described["items"] = "array", s.property(t, p.Items)
	case "map":
		described["type"], described["additionalProperties"] = "object", s.property(t, p.Items)
	case "object":
		described["$ref"] = s.define(t, p.Ref, p.Properties)
	case "union":
		var choices []object
		for value, ref := range p.Variants {
			choices = append(choices, object{"$ref": s.define(t, ref, p.Objects[value])})
		}
		described["oneOf"] = choices
	default:
		return anything
	}
	if p.Secret {
		described["secret"] = true
	}
	return described
}

// define makes sure that a nested object is described, and returns a reference
// to it. Objects may hold themselves, so it is noted before it is described.
func (s schema) define(t *contract.Type, name string, ps contract.Properties) string {
	token := "azure-native:" + t.Package() + ":" + name
	reference := "#/types/" + url.PathEscape(token)
	if _, described := s.types[token]; described {
		return reference
	}
	definition := object{"type": "object"}
	s.types[token] = definition
	definition["properties"], definition["required"] = s.properties(t, ps)
	return reference
}

// functions describes the functions that Invoke answers: that of the storage
// account in each API version served, and in none.
func functions() object {
	keys := object{
		"inputs": object{
			"properties": object{"accountName": text, "resourceGroupName": text, "expand": text},
			"required":   []string{"accountName", "resourceGroupName"},
		},
		"outputs": object{"properties": object{"keys": object{"type": "array", "items": anything}}},
	}
	described := object{
		"azure-native:authorization:getClientConfig": object{"outputs": object{"properties": object{
			"clientId": text, "objectId": text, "subscriptionId": text, "tenantId": text,
		}}},
		"azure-native:storage:listStorageAccountKeys": keys,
	}
	for _, token := range contract.Tokens() {
		if account, found := strings.CutSuffix(token, ":StorageAccount"); found {
			described[account+":listStorageAccountKeys"] = keys
		}
	}
	return described
}
