package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// facts is the facts.yaml of a service package: facts about the types of the
// service that no schema contains.
type facts struct {
	// Types are the resource types, each in one API version.
	Types []typeFacts
	// Renames maps a property's name in Pulumi to its name in Azure, where they
	// differ.
	Renames map[string]string
}

// typeFacts are the facts about a resource type in one API version. Paths are
// Azure's, such as properties.template.containers[].env: [] stands for every
// element of a list or map, * for every property. A path parameter is written as
// its name.
type typeFacts struct {
	// SDK is the package and name in Pulumi's SDK, such as app/v20250101:Job. A type
	// that is not in the SDK has only APIVersion.
	SDK        string
	APIVersion string
	// Path is the template of the ARM ID; the last parameter is the name. "~" stands
	// for the subscription, the resource group and /providers. The parameters are
	// inputs of the SDK.
	Path string
	// Singleton resources exist together with their parent.
	Singleton bool
	// Schemaless types have no schema; only the SDK describes them.
	Schemaless bool
	// SchemaVersion is the API version of the schema to use, if Microsoft publishes
	// none for the version of the SDK.
	SchemaVersion string
	// Unspecified are inputs of the SDK that the schema does not have.
	Unspecified []string
	// Replace are the properties whose change replaces the resource. CreateOnly are
	// those for which the provider plans an update, which Azure refuses.
	// Source: provider/pkg/gen and reports/forceNewTypes.json of
	// https://github.com/pulumi/pulumi-azure-native
	Replace    []string
	CreateOnly []string
	// Secret values are not displayed, and WriteOnly values are not returned
	// (x-ms-secret in https://github.com/Azure/azure-rest-api-specs).
	Secret    []string
	WriteOnly []string
	// Unordered lists are sets, or lists whose order Azure does not keep. Their
	// elements are identified by some of their properties (x-ms-identifiers in the
	// same repository).
	Unordered map[string][]string
	// KeySets are lists in Pulumi and maps of empty objects in Azure, if no schema
	// says so.
	KeySets []string
	// RefersTo are the properties that contain resource IDs, with the type of the
	// resource; "*" for any.
	RefersTo map[string]string
	// Limits are limits that only Azure checks. Source of names:
	// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
	// unless another source is given.
	Limits map[string]contract.Limits
	// Formats are the formats of strings that no schema has; see [contract.Formats].
	Formats map[string]string
	// Codes are the service's own error codes for an invalid value of a property, or of
	// one below it.
	Codes map[string]string
	// Unique are properties of a list's elements whose values, taken together, occur
	// once in the list: one list of properties for each such condition. For a list of
	// strings, it is [[""]].
	Unique map[string][][]string
	// Ordered are properties that must not be more than another property of the same
	// object: numbers, durations, dates or IP addresses. Needs are properties that can
	// only be set together with another one of the same object.
	Ordered map[string]string
	Needs   map[string]string
	// SameRegion are references to resources that must be in the region of the
	// resource, with the error code.
	SameRegion map[string]string
	// Enums are the values of properties whose list in the schema is wrong or
	// missing. Open are properties that accept more values than the schema lists.
	Enums map[string][]string
	Open  []string
}

// readFacts reads a facts.yaml. It converts the file to JSON first, because
// [contract.Limits] has JSON tags.
func readFacts(path string) (facts, error) {
	var f facts
	text, err := os.ReadFile(path) //nolint:gosec // a file of a service package
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

// apply adds the facts to a type, and reports facts about properties that do not
// exist.
func (f typeFacts) apply(t *contract.Type, definitions map[string]contract.Properties) error {
	objects := func(p *contract.Property) []contract.Properties {
		all := []contract.Properties{definitions[p.Ref]}
		for _, variant := range p.Variants {
			all = append(all, definitions[variant])
		}
		return all
	}
	var problems []error
	at := func(fact, path string, do func(*contract.Property)) {
		found := t.Body.Find(path, objects)
		if parameter := t.Parameters[path]; parameter != nil {
			found = append(found, parameter)
		}
		if len(found) == 0 {
			problems = append(problems, fmt.Errorf("%s: %s: got %s, want an existing property", t.Token, fact, path))
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
	for path, format := range f.Formats {
		if _, known := contract.Formats[format]; !known {
			problems = append(problems, fmt.Errorf("%s: formats: got %s for %s, want one of %s",
				t.Token, format, path, strings.Join(slices.Sorted(maps.Keys(contract.Formats)), ", ")))
		}
		at("formats", path, func(p *contract.Property) { p.Format = format })
	}
	for path, code := range f.Codes {
		at("codes", path, func(p *contract.Property) { p.Code = code })
	}
	for path, keys := range f.Unique {
		at("unique", path, func(p *contract.Property) { p.Unique = keys })
	}
	beside := func(fact, path, other string) (name string) {
		parent, _ := cutLast(path)
		otherParent, name := cutLast(other)
		if parent != otherParent {
			problems = append(problems, fmt.Errorf("%s: %s: got %s for %s, want a property of the same object", t.Token, fact, other, path))
		}
		at(fact, other, func(*contract.Property) {})
		return name
	}
	for path, other := range f.Ordered {
		name := beside("ordered", path, other)
		at("ordered", path, func(p *contract.Property) { p.AtMost = name })
	}
	for path, other := range f.Needs {
		name := beside("needs", path, other)
		at("needs", path, func(p *contract.Property) { p.Needs = name })
	}
	for path, code := range f.SameRegion {
		at("sameRegion", path, func(p *contract.Property) { p.SameRegion = code })
	}
	for path, values := range f.Enums {
		at("enums", path, func(p *contract.Property) { p.Enum, p.Closed = values, true })
	}
	for _, path := range f.Open {
		at("open", path, func(p *contract.Property) { p.Closed = false })
	}
	return errors.Join(problems...)
}

// cutLast cuts a path before its last name.
func cutLast(path string) (parent, name string) {
	i := strings.LastIndex(path, ".")
	return path[:max(i, 0)], path[i+1:]
}

// armType returns the ARM type of an ID template.
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

// apiVersionOf converts app/v20230315preview to 2023-03-15-preview.
func apiVersionOf(pkg string) string {
	_, v, _ := strings.Cut(pkg, "/v")
	version := v[:4] + "-" + v[4:6] + "-" + v[6:8]
	if v[8:] != "" {
		version += "-" + v[8:]
	}
	return version
}
