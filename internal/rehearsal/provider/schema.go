package provider

import (
	"maps"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// object is a JSON object of a Pulumi schema.
type object = map[string]any

// settings are the config variables of the provider.
var settings = object{ //nolint:gochecknoglobals // a constant
	"location":       object{"type": "string"},
	"subscriptionId": object{"type": "string"},
	"tenantId":       object{"type": "string"},
	"clientId":       object{"type": "string"},
	"clientSecret":   object{"type": "string", "secret": true},
}

// functions describes what [Azure.Invoke] supports: each function in every API
// version and, for the version that stands for it, without a version.
func functions(catalog *arm.Catalog) object {
	described := object{clientConfig: object{"outputs": texts("clientId", "objectId", "subscriptionId", "tenantId")}}
	chosen := unversioned(catalog.Contract)
	for _, t := range catalog.Contract.Types {
		for _, f := range functionsOf(catalog, t) {
			described[f.token] = describe(t, f)
			if chosen[apiVersion.ReplaceAllString(t.Token, "")] == t {
				described[apiVersion.ReplaceAllString(f.token, "")] = described[f.token]
			}
		}
	}
	return described
}

func describe(t *contract.Type, f function) object {
	inputs := texts(t.PathParameters()...)
	inputs["required"] = t.PathParameters()
	outputs := object{}
	for _, name := range f.returns {
		outputs[name] = object{"$ref": "pulumi.json#/Any"}
	}
	if f.action == "" {
		both := maps.Clone(t.Inputs())
		maps.Copy(both, t.Outputs())
		for name := range both {
			outputs[name] = object{"$ref": "pulumi.json#/Any"}
		}
	}
	return object{"inputs": inputs, "outputs": object{"properties": outputs}}
}

// texts describes an object of strings.
func texts(names ...string) object {
	properties := object{}
	for _, name := range names {
		properties[name] = object{"type": "string"}
	}
	return object{"properties": properties}
}
