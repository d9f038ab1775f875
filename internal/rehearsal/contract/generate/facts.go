package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// facts is a room's facts.yaml: what no schema says of the types of a service.
type facts struct {
	// Types are the resource types, each in one API version.
	Types []typeFacts
	// Renames are properties that Azure calls otherwise than Pulumi, by Pulumi's names.
	Renames map[string]string
}

// typeFacts are those of a resource type in one API version. Paths are Azure's,
// such as properties.template.containers[].env: [] is every item of a list or
// map, * every property. Path parameters are written by their name alone.
type typeFacts struct {
	// SDK is the package and name in Pulumi's SDK, such as app/v20250101:Job. Of a
	// type that it does not have, only APIVersion is said.
	SDK        string
	APIVersion string
	// Path is the ARM ID, the last parameter being the name. "~" is what most
	// begin with. The parameters are inputs of the SDK.
	Path string
	// Singleton resources exist as long as their parent does.
	Singleton bool
	// Schemaless types have no schema at hand: what the SDK knows has to do.
	Schemaless bool
	// Unspecified are inputs of the SDK that the schema does not have.
	Unspecified []string
	// Replace are the properties whose change replaces the resource, and CreateOnly
	// those whose change Azure refuses, although the provider plans an update.
	// Source: provider/pkg/gen and reports/forceNewTypes.json of
	// https://github.com/pulumi/pulumi-azure-native
	Replace    []string
	CreateOnly []string
	// Secret values are not shown, and WriteOnly values never given back
	// (x-ms-secret in https://github.com/Azure/azure-rest-api-specs).
	Secret    []string
	WriteOnly []string
	// Unordered lists are sets, whose items are told apart by some of their
	// properties (x-ms-identifiers there), or Azure does not keep their order.
	Unordered map[string][]string
	// KeySets are lists in Pulumi, and maps of empty objects in Azure, where no
	// schema says so.
	KeySets []string
	// RefersTo are the properties that hold resource IDs, with the type of the
	// resource; "*" is any.
	RefersTo map[string]string
	// Limits are rules that only Azure checks. Names:
	// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
	// unless another source is given.
	Limits map[string]contract.Limits
	// Enums are values of a property that the schema lists otherwise or not at all,
	// and Open the ones that are not all there are.
	Enums map[string][]string
	Open  []string
}

// readFacts reads a facts.yaml. It does so through JSON, whose tags
// [contract.Limits] has.
func readFacts(path string) (facts, error) {
	var f facts
	text, err := os.ReadFile(path) //nolint:gosec // a room's own file
	if err != nil {
		return f, err
	}
	var raw any
	if err := yaml.Unmarshal(text, &raw); err != nil {
		return f, err
	}
	encoded, err := json.Marshal(raw)
	if err != nil {
		return f, err
	}
	decoder := json.NewDecoder(bytes.NewReader(encoded))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return f, err
	}
	for i, t := range f.Types {
		f.Types[i].Path = strings.Replace(t.Path, "~", "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers", 1)
	}
	return f, nil
}

// apply lays the facts over a type, and reports each that is about nothing.
func (f typeFacts) apply(t *contract.Type, definitions map[string]contract.Properties) error {
	var problems []error
	at := func(fact, path string, do func(*contract.Property)) {
		found := propertiesAt(t.Body, definitions, strings.Split(path, "."))
		if parameter := t.Parameters[path]; parameter != nil {
			found = append(found, parameter)
		}
		if len(found) == 0 {
			problems = append(problems, fmt.Errorf("%s: %s: got %s, which is no property", t.Token, fact, path))
		}
		for _, p := range found {
			do(p)
		}
	}
	for _, path := range f.KeySets {
		at("keySets", path, func(p *contract.Property) {
			p.Type, p.KeySet, p.Items = "map", true, &contract.Property{Type: "any"}
		})
	}
	for _, path := range f.Replace {
		at("replace", path, func(p *contract.Property) { p.Replace = true })
	}
	for _, path := range f.CreateOnly {
		at("createOnly", path, func(p *contract.Property) { p.CreateOnly = true })
	}
	for _, path := range f.Secret {
		at("secret", path, func(p *contract.Property) { p.Secret = true })
	}
	for _, path := range f.WriteOnly {
		at("writeOnly", path, func(p *contract.Property) { p.WriteOnly = true })
	}
	for path, keys := range f.Unordered {
		at("unordered", path, func(p *contract.Property) { p.Unordered, p.Keys = true, keys })
	}
	for path, armType := range f.RefersTo {
		at("refersTo", path, func(p *contract.Property) { p.RefersTo = armType })
	}
	for path, limits := range f.Limits {
		at("limits", path, func(p *contract.Property) { p.Azure = &limits })
	}
	for path, values := range f.Enums {
		at("enums", path, func(p *contract.Property) { p.Enum, p.Closed = values, true })
	}
	for _, path := range f.Open {
		at("open", path, func(p *contract.Property) { p.Closed = false })
	}
	return errors.Join(problems...)
}

// propertiesAt finds the properties at a path.
func propertiesAt(within contract.Properties, definitions map[string]contract.Properties, path []string) []*contract.Property {
	name, items := strings.CutSuffix(path[0], "[]")
	var found []*contract.Property
	for key, p := range within {
		if key != name && name != "*" {
			continue
		}
		if items && !p.KeySet {
			p = p.Items
		}
		if p == nil {
			continue
		}
		if len(path) == 1 {
			found = append(found, p)
			continue
		}
		refs := []string{p.Ref}
		for _, variant := range p.Variants {
			refs = append(refs, variant)
		}
		for _, ref := range refs {
			found = append(found, propertiesAt(definitions[ref], definitions, path[1:])...)
		}
	}
	return found
}

// armType reads the type off an ARM ID's template.
func armType(path string) string {
	_, rest, ok := strings.Cut(path, "/providers/")
	if !ok {
		return "Microsoft.Resources/resourceGroups"
	}
	segments := strings.Split(rest, "/")
	kind := segments[0]
	for i := 1; i < len(segments); i += 2 {
		kind += "/" + segments[i]
	}
	return kind
}

// apiVersionOf turns app/v20230315preview into 2023-03-15-preview.
func apiVersionOf(pkg string) string {
	_, v, _ := strings.Cut(pkg, "/v")
	version := v[:4] + "-" + v[4:6] + "-" + v[6:8]
	if v[8:] != "" {
		version += "-" + v[8:]
	}
	return version
}
