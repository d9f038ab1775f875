package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

//go:embed facts.yaml
var factsFile []byte

// facts are those of facts.yaml, where each part is explained.
type facts struct {
	Types       map[string]string
	Singletons  []string
	Schemaless  []string
	Renames     map[string]string
	Unspecified []string
	// Facts are fields of a [contract.Property], by type and then path.
	Facts map[string]map[string]map[string]any
}

// readFacts reads facts.yaml.
func readFacts() (facts, error) {
	var f facts
	decoder := yaml.NewDecoder(bytes.NewReader(factsFile))
	decoder.KnownFields(true)
	if err := decoder.Decode(&f); err != nil {
		return f, fmt.Errorf("facts.yaml: %w", err)
	}
	for name, path := range f.Types {
		f.Types[name] = strings.Replace(path, "~", "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers", 1)
	}
	return f, nil
}

// addForceNew adds what force-new.json records: by unversioned type, the
// properties that replace, and the nested ones that Azure refuses to change.
func (f facts) addForceNew(file string) error {
	content, err := os.ReadFile(file) // #nosec G304 -- the user named it
	if err != nil {
		return err
	}
	type entries map[string][]struct {
		Path string
		API  any // "all" or a list of versions, each with or without a remark
	}
	var recorded struct{ Types, NestedCreateOnly entries }
	if err := json.Unmarshal(content, &recorded); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for name := range f.Types {
		pkg, resource, _ := strings.Cut(name, ":")
		service, _, _ := strings.Cut(pkg, "/")
		for effect, entries := range map[string]entries{"replace": recorded.Types, "createOnly": recorded.NestedCreateOnly} {
			for _, entry := range entries["azure-native:"+service+":"+resource] {
				versions := strings.Fields(strings.Trim(fmt.Sprint(entry.API), "[]"))
				if entry.API == "all" || slices.Contains(versions, apiVersion(pkg)) {
					f.add(name, entry.Path, effect)
				}
			}
		}
	}
	return nil
}

// add adds a fact of the kind that is true or false.
func (f facts) add(name, path, effect string) {
	if f.Facts[name] == nil {
		f.Facts[name] = map[string]map[string]any{}
	}
	if f.Facts[name][path] == nil {
		f.Facts[name][path] = map[string]any{}
	}
	f.Facts[name][path][effect] = true
}

// apply lays the facts over the table.
func (g *generator) apply() {
	for _, t := range g.table.Types {
		name := strings.TrimPrefix(t.Token, "azure-native:")
		t.Singleton = slices.Contains(g.facts.Singletons, name)
		for path, fact := range g.facts.Facts[name] {
			found := g.at(t.Package(), t.Inputs, strings.Split(path, "."))
			if len(found) == 0 {
				g.failf("%s: got a fact about %s, which is no input", name, path)
			}
			for _, p := range found {
				patch, err := json.Marshal(fact)
				if err == nil {
					decoder := json.NewDecoder(bytes.NewReader(patch))
					decoder.DisallowUnknownFields()
					err = decoder.Decode(p)
				}
				if err != nil {
					g.failf("%s: %s: %w", name, path, err)
				}
			}
		}
	}
}

// at finds the properties at a path such as template.containers[].env.
func (g *generator) at(pkg string, within contract.Properties, path []string) []*contract.Property {
	name, isItem := strings.CutSuffix(path[0], "[]")
	var found []*contract.Property
	for key, p := range within {
		if key != name && name != "*" {
			continue
		}
		if isItem {
			p = p.Items
		}
		if len(path) == 1 {
			found = append(found, p)
			continue
		}
		for _, ref := range append(slices.Collect(maps.Values(p.Variants)), p.Ref) {
			found = append(found, g.at(pkg, g.table.Definitions[pkg][ref], path[1:])...)
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

// apiVersion turns app/v20230315preview into 2023-03-15-preview.
func apiVersion(pkg string) string {
	_, v, _ := strings.Cut(pkg, "/v")
	version := v[:4] + "-" + v[4:6] + "-" + v[6:8]
	if v[8:] != "" {
		version += "-" + v[8:]
	}
	return version
}
