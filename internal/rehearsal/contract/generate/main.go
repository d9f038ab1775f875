// Command generate writes the contract table, data.json, from Microsoft's ARM
// schemas, the azure-native Go SDK, the recorded facts about replacement and
// facts.yaml. Run it with
//
//	go generate ./internal/rehearsal/contract
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

func main() {
	shared := flag.String("shared", "../../../../shared", "folder that holds arm-specs and force-new.json")
	out := flag.String("out", "data.json", "file to write")
	flag.Parse()
	table, err := generate(*shared)
	if err == nil {
		err = os.WriteFile(*out, table, 0o600)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// generate returns the content of data.json.
func generate(shared string) ([]byte, error) {
	facts, err := readFacts()
	if err != nil {
		return nil, err
	}
	if err := facts.addForceNew(filepath.Join(shared, "force-new.json")); err != nil {
		return nil, err
	}
	table := &contract.Table{Definitions: map[string]map[string]contract.Properties{}}
	specs, err := specifications(shared)
	if err != nil {
		return nil, err
	}
	g := &generator{facts: facts, table: table, packages: map[string]*sdk{}}
	for _, name := range slices.Sorted(maps.Keys(facts.Types)) {
		if err := g.add(specs, name, facts.Types[name]); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	g.apply()
	g.nameParents()
	if err := errors.Join(g.problems...); err != nil {
		return nil, err
	}
	return format(table)
}

// generator holds the table while it grows. problems are facts of one source
// that another contradicts or does not know.
type generator struct {
	facts    facts
	table    *contract.Table
	packages map[string]*sdk
	problems []error

	// The sources of the type that is being added.
	sdk         *sdk
	schema      *schema
	definitions map[string]contract.Properties
}

func (g *generator) failf(format string, args ...any) {
	g.problems = append(g.problems, fmt.Errorf(format, args...))
}

// add adds one type, such as app/v20250101:Job, and the definitions it needs.
func (g *generator) add(specs []fs.FS, name, path string) error {
	pkg, resource, _ := strings.Cut(name, ":")
	if g.packages[pkg] == nil {
		read, err := readSDK(pkg)
		if err != nil {
			return err
		}
		g.packages[pkg], g.table.Definitions[pkg] = read, map[string]contract.Properties{}
	}
	found, root := &schema{}, &node{}
	if !slices.Contains(g.facts.Schemaless, name) {
		var err error
		if found, root, err = readSchema(specs, apiVersion(pkg), armType(path)); err != nil {
			return err
		}
	}
	g.sdk, g.schema, g.definitions = g.packages[pkg], found, g.table.Definitions[pkg]

	t := &contract.Type{
		Token: "azure-native:" + name, ARMType: armType(path), APIVersion: apiVersion(pkg), Spec: found.file, Path: path,
		NameProperty: path[strings.LastIndex(path, "{")+1 : len(path)-1],
		Outputs:      g.sdk.outputs(resource),
	}
	t.Inputs = g.object(arguments(resource), root, t.PathParameters())
	for input, f := range g.sdk.structs[arguments(resource)] {
		t.Inputs[input].Required = t.Inputs[input].Required || g.sdk.demanded[resource+"."+f.goName]
	}
	for _, parameter := range t.PathParameters() {
		if t.Inputs[parameter] == nil {
			return fmt.Errorf("path parameter %s: want an input of that name", parameter)
		}
		t.Inputs[parameter].Replace = true
	}
	g.schema.restrict(t.Inputs[t.NameProperty], root.Properties["name"])
	g.table.Types = append(g.table.Types, t)
	return nil
}

// object merges a struct of the SDK with its schema. inPath are inputs that
// are not in the schema because they are in the path.
func (g *generator) object(name string, n *node, inPath []string) contract.Properties {
	fields, merged := g.sdk.structs[name], contract.Properties{}
	known, required := g.schema.properties(n, fields["properties"].goName == "")
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		f, armName := fields[key], key
		if known[key] == nil {
			armName = g.armName(key)
		}
		if g.schema.file != "" && known[armName] == nil && !slices.Contains(inPath, key) && !slices.Contains(g.facts.Unspecified, name+"."+key) {
			g.failf("%s.%s: want it in %s", name, key, g.schema.file)
		}
		merged[key] = g.property(f.goType, known[armName])
		if f.only != "" {
			merged[key].Enum, merged[key].Closed = []string{f.only}, true
		}
		// The Go type of a list, map or union does not tell whether it is required.
		if kind := merged[key].Type; kind == "array" || kind == "map" || kind == "any" || kind == "union" {
			merged[key].Required = slices.Contains(required, armName)
		}
	}
	return merged
}

// armName is Azure's name of an input.
func (g *generator) armName(input string) string {
	if renamed, ok := g.facts.Renames[input]; ok {
		return renamed
	}
	return input
}

// property turns a field's Go type and its schema into a property.
func (g *generator) property(goType string, n *node) *contract.Property {
	goType, optional := strings.CutPrefix(goType, "*")
	p := &contract.Property{Required: !optional}
	kinds := map[string]string{"string": "string", "int": "integer", "float64": "number", "bool": "boolean"}
	item, isArray := strings.CutPrefix(goType, "[]")
	value, isMap := strings.CutPrefix(goType, "map[string]")
	switch {
	case isArray:
		p.Type, p.Items = "array", g.property(item, g.schema.elements(n))
	case isMap:
		p.Type, p.Items = "map", g.property(value, g.schema.elements(n))
	case goType == "interface{}":
		g.union(p, n)
	case kinds[goType] != "":
		p.Type = kinds[goType]
	case g.sdk.enums[goType]:
		p.Type = "string"
	default:
		p.Type, p.Ref = "object", goType
		g.define(goType, n)
	}
	if p.Items != nil {
		p.Items.Required = false
	}
	g.schema.restrict(p, n)
	if g.schema.file != "" && g.sdk.enums[goType] && !p.Closed {
		g.failf("%s: want its values in %s", goType, g.schema.file)
	}
	return p
}

// define adds the definition of a struct once.
func (g *generator) define(name string, n *node) {
	if g.definitions[name] == nil {
		g.definitions[name] = contract.Properties{} // it may hold itself
		g.definitions[name] = g.object(name, n, nil)
	}
}

// union finds the structs that a schema's alternatives stand for, by the value
// of their discriminators. Without alternatives the property may be anything.
func (g *generator) union(p *contract.Property, n *node) {
	p.Type = "any"
	base := g.schema.resolve(n)
	if len(base.OneOf) < 2 {
		return
	}
	p.Type, p.Variants = "union", map[string]string{}
	for _, variant := range base.OneOf {
		whole := *variant
		whole.Properties = maps.Clone(base.Properties)
		maps.Copy(whole.Properties, variant.Properties)
		for name, fields := range g.sdk.structs {
			for key, f := range fields {
				chosen := variant.Properties[g.armName(key)]
				if chosen == nil || !slices.Contains(chosen.Enum, any(f.only)) || strings.HasSuffix(name, "Response") || strings.HasSuffix(name, "Args") {
					continue
				}
				p.Discriminator, p.Variants[f.only] = key, name
				g.define(name, &whole)
			}
		}
	}
	if len(p.Variants) != len(base.OneOf) {
		g.failf("union of %v: want all %d alternatives of %s", p.Variants, len(base.OneOf), g.schema.file)
	}
}

// nameParents gives a path parameter that names a parent the rules of the
// parent's own name.
func (g *generator) nameParents() {
	for _, child := range g.table.Types {
		for _, parent := range g.table.Types {
			name, rule := child.Inputs[parent.NameProperty], parent.Inputs[parent.NameProperty]
			if name != nil && strings.HasPrefix(child.Path, parent.Path+"/") {
				name.Limits, name.Azure = rule.Limits, rule.Azure
			}
		}
	}
}

// format writes the table with a line for each property.
func format(table *contract.Table) ([]byte, error) {
	const propertyDepth = 4
	var indented, out bytes.Buffer
	encoder := json.NewEncoder(&indented)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "\t")
	if err := encoder.Encode(table); err != nil {
		return nil, err
	}
	for line := range strings.Lines(indented.String()) {
		text := strings.TrimSpace(line)
		depth := strings.Count(line, "\t")
		if closes := text[0] == '}' || text[0] == ']'; depth > propertyDepth || depth == propertyDepth && closes {
			out.WriteString(text)
			continue
		}
		out.WriteString("\n" + strings.TrimRight(line, "\n"))
	}
	return append(bytes.TrimSpace(out.Bytes()), '\n'), nil
}
