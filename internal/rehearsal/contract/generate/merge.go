package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// room is an Azure service: its name, and what is known of its types.
type room struct {
	name  string
	table *contract.Table
}

// generator holds the rooms while they grow. problems are facts of one source
// that another contradicts or does not know.
type generator struct {
	specs    specs
	packages map[string]*sdk
	rooms    []room
	problems []error
}

func (g *generator) failf(format string, args ...any) {
	g.problems = append(g.problems, fmt.Errorf(format, args...))
}

// addRoom adds the types of a facts.yaml.
func (g *generator) addRoom(path string) error {
	facts, err := readFacts(path)
	if err != nil {
		return err
	}
	table := &contract.Table{Definitions: map[string]map[string]contract.Properties{}}
	for _, t := range facts.Types {
		one, err := g.newType(t, facts.Renames, table)
		if err != nil {
			return fmt.Errorf("%s%s: %w", t.SDK, t.APIVersion, err)
		}
		table.Types = append(table.Types, one)
	}
	slices.SortFunc(table.Types, func(a, b *contract.Type) int { return strings.Compare(a.Token, b.Token) })
	g.rooms = append(g.rooms, room{filepath.Base(filepath.Dir(path)), table})
	return nil
}

// newType merges the sources of a type, and adds the definitions that it needs
// to the table.
func (g *generator) newType(f typeFacts, renames map[string]string, table *contract.Table) (*contract.Type, error) {
	t := &contract.Type{
		ARMType: armType(f.Path), APIVersion: f.APIVersion, Path: f.Path, Singleton: f.Singleton,
		NameParameter: f.Path[strings.LastIndex(f.Path, "{")+1 : len(f.Path)-1],
		Parameters:    contract.Properties{},
	}
	m := &merger{generator: g, facts: f, renames: renames, schema: &schema{}, sdk: &sdk{}}
	var err error
	pkg, resource, inSDK := strings.Cut(f.SDK, ":")
	if inSDK {
		t.Token, t.APIVersion = "azure-native:"+f.SDK, apiVersionOf(pkg)
		if m.sdk, err = g.readSDK(pkg); err != nil {
			return nil, err
		}
	}
	root := &node{}
	if !f.Schemaless {
		if m.schema, root, err = g.specs.find(t.APIVersion, t.ARMType); err != nil {
			return nil, err
		}
	}
	t.Spec = m.schema.file
	if table.Definitions[t.Package()] == nil {
		table.Definitions[t.Package()] = map[string]contract.Properties{}
	}
	m.definitions = table.Definitions[t.Package()]
	m.addParameters(t, resource, root)
	t.Body = m.root(resource, root)
	if err := f.apply(t, m.definitions); err != nil {
		return nil, err
	}
	return t, nil
}

func (g *generator) readSDK(pkg string) (*sdk, error) {
	if g.packages[pkg] == nil {
		read, err := readSDK(pkg)
		if err != nil {
			return nil, err
		}
		g.packages[pkg] = read
	}
	return g.packages[pkg], nil
}

// merger merges the sources of one type.
type merger struct {
	*generator
	facts       typeFacts
	renames     map[string]string
	sdk         *sdk
	schema      *schema
	definitions map[string]contract.Properties
	parameters  []string
}

// addParameters adds the parameters of the path, which are inputs that replace.
func (m *merger) addParameters(t *contract.Type, resource string, root *node) {
	m.parameters = t.PathParameters()
	for _, name := range m.parameters {
		f, isInput := m.sdk.structs[arguments(resource)][name]
		if t.Token != "" && !isInput {
			m.failf("%s: path parameter %s: want an input of that name", t.Token, name)
		}
		t.Parameters[name] = &contract.Property{Type: "string", Required: !strings.HasPrefix(f.goType, "*"), Replace: true}
	}
	name := t.Parameters[t.NameParameter]
	required, kind := name.Required, name.Type
	m.restrict(name, root.Properties["name"])
	name.Required, name.Type = required, kind
}

// inEnvelope are the properties that resources have beside "properties".
// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#resources
var inEnvelope = []string{
	"id", "name", "type", "location", "tags", "kind", "sku", "identity", "plan", "zones", "etag", "managedBy", "extendedLocation", "systemData",
}

// notInBody are parts of a resource in a template that mostly are no part of a request.
var notInBody = []string{"apiVersion", "name", "type", "resources", "dependsOn", "comments", "scope"}

// root merges the body of a resource.
func (m *merger) root(resource string, root *node) contract.Properties {
	root = m.schema.resolve(root)
	fields := maps.Clone(m.sdk.structs[arguments(resource)])
	for _, name := range m.parameters {
		delete(fields, name)
	}
	if m.facts.Schemaless {
		return m.fromSDK(resource, fields)
	}
	outputs := m.outputs(resource)
	properties := inBody(root.Properties, fields)
	if outputs["properties"] != "" {
		delete(properties, "properties") // the SDK has it as it is, and only to read
	}
	body := m.object(resource, fields, &node{Properties: properties, Required: root.Required})
	for input, f := range fields {
		if m.sdk.demanded[resource+"."+f.goName] {
			m.input(body, input).Required = true
		}
	}
	if body["properties"] == nil && outputs["properties"] == "" {
		body["properties"] = m.lift(resource, "", nil, &node{}, nil)
	}
	m.addOutputs(body, outputs)
	return body
}

// outputs are the read-only properties of a resource. A parameter of its path may
// be one of them.
func (m *merger) outputs(resource string) map[string]string {
	outputs := m.sdk.outputs(resource)
	for _, parameter := range m.parameters {
		if _, isOutput := m.sdk.structs[resource][parameter]; isOutput {
			outputs[parameter] = "string"
		}
	}
	return outputs
}

// inBody are the properties of a resource in a template that are in a request, too.
func inBody(properties map[string]*node, fields map[string]field) map[string]*node {
	kept := maps.Clone(properties)
	maps.DeleteFunc(kept, func(name string, _ *node) bool {
		_, isInput := fields[name]
		return slices.Contains(notInBody, name) && !isInput
	})
	return kept
}

// input finds the property that is an input of that name in Pulumi.
func (m *merger) input(body contract.Properties, input string) *contract.Property {
	for name, p := range body {
		switch {
		case p.Lifted:
			if found := m.input(m.definitions[p.Ref], input); found.Type != "" {
				return found
			}
		case p.Pulumi == input || p.Pulumi == "" && name == input:
			return p
		}
	}
	return &contract.Property{}
}

// fromSDK is the body of a type without a schema: its inputs, on the levels on
// which resources mostly have them.
func (m *merger) fromSDK(resource string, fields map[string]field) contract.Properties {
	body, inner := contract.Properties{}, contract.Properties{}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		at := inner
		if slices.Contains(inEnvelope, name) {
			at = body
		}
		at[name] = m.property(fields[name], nil)
		// What the Go type does not tell is taken to be optional.
		at[name].Required = at[name].Required && isPlain(at[name])
	}
	ref := resource + "Properties"
	m.definitions[ref] = inner
	body["properties"] = &contract.Property{Type: "object", Ref: ref, Lifted: true}
	m.addOutputs(body, m.outputs(resource))
	return body
}

// addOutputs adds what is read-only, by Pulumi's names, on the level on which it
// is: what Pulumi lifts is in "properties", unless it is of the envelope.
func (m *merger) addOutputs(body contract.Properties, outputs map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(outputs)) {
		at := body
		if lifted := body["properties"]; lifted != nil && lifted.Lifted && !slices.Contains(inEnvelope, name) {
			at = m.definitions[lifted.Ref]
		}
		if at[name] == nil {
			at[name] = readOnly(outputs[name])
		}
	}
}

// readOnly is a property of which only answers tell. What is inside its objects is open.
func readOnly(goType string) *contract.Property {
	kinds := map[string]string{"string": "string", "int": "integer", "float64": "number", "bool": "boolean"}
	goType = strings.TrimPrefix(goType, "*")
	p := &contract.Property{Type: "any", ReadOnly: true}
	if item, isList := strings.CutPrefix(goType, "[]"); isList {
		p.Type, p.Items = "array", readOnly(item)
		p.Items.ReadOnly = false
	} else if kinds[goType] != "" {
		p.Type = kinds[goType]
	}
	return p
}

// object merges an object's schema with a struct of the SDK, whose name it is
// called by.
func (m *merger) object(name string, fields map[string]field, n *node) contract.Properties {
	merged, used := contract.Properties{}, map[string]bool{}
	for _, armName := range slices.Sorted(maps.Keys(n.Properties)) {
		child := n.Properties[armName]
		inner, innerName := m.schema.named(child)
		if _, own := fields["properties"]; armName == "properties" && !own && m.sdk.structs != nil {
			merged[armName] = m.lift(name, innerName, fields, inner, used)
			merged[armName].Required = slices.Contains(n.Required, armName) && m.hasRequired(merged[armName].Ref)
			continue
		}
		if p := m.field(armName, fields, child, n.Required, used); p != nil {
			merged[armName] = p
		}
	}
	m.liftOthers(name, merged, fields, n, used)
	m.unspecified(name, merged, fields, used)
	return merged
}

// liftOthers adds objects that the SDK does not have, but what is inside of them:
// those that are lifted and not called properties.
func (m *merger) liftOthers(name string, merged contract.Properties, fields map[string]field, n *node, used map[string]bool) {
	for _, armName := range slices.Sorted(maps.Keys(n.Properties)) {
		inner, innerName := m.schema.named(n.Properties[armName])
		if merged[armName] == nil && m.sdk.structs != nil && m.holdsUnused(inner, fields, used, map[*node]bool{}) {
			merged[armName] = m.lift(name, innerName, fields, inner, used)
			merged[armName].Required = slices.Contains(n.Required, armName) && m.hasRequired(merged[armName].Ref)
		}
	}
}

// holdsUnused tells whether an object has a property of which the SDK has an input
// that no other property is.
func (m *merger) holdsUnused(n *node, fields map[string]field, used map[string]bool, seen map[*node]bool) bool {
	if seen[n] {
		return false // it holds itself
	}
	seen[n] = true
	for armName, child := range n.Properties {
		input := m.inputOf(armName, fields)
		if _, found := fields[input]; found && !used[input] || m.holdsUnused(m.schema.resolve(child), fields, used, seen) {
			return true
		}
	}
	return false
}

// field merges one property; nil for one that the SDK does not have.
func (m *merger) field(armName string, fields map[string]field, n *node, required []string, used map[string]bool) *contract.Property {
	if m.sdk.structs == nil {
		p := m.fromSchema(n)
		p.Required = slices.Contains(required, armName)
		return p
	}
	input := m.inputOf(armName, fields)
	f, found := fields[input]
	if !found {
		return nil
	}
	used[input] = true
	p := m.property(f, n)
	if input != armName {
		p.Pulumi = input
	}
	if f.only != "" {
		p.Enum, p.Closed = []string{f.only}, true
	}
	if !isPlain(p) {
		p.Required = slices.Contains(required, armName)
	}
	return p
}

// isPlain tells whether the Go type of a property tells that it is required,
// which that of a list, map or union does not.
func isPlain(p *contract.Property) bool {
	return !slices.Contains([]string{"array", "map", "any", "union"}, p.Type)
}

// inputOf is what Pulumi calls a property of Azure's.
func (m *merger) inputOf(armName string, fields map[string]field) string {
	if _, same := fields[armName]; same {
		return armName
	}
	for input, renamed := range m.renames {
		if _, found := fields[input]; found && renamed == armName {
			return input
		}
	}
	return armName
}

// lift merges an object whose inside Pulumi has one level up. Its definition may
// be there already, for another object with the same inside.
func (m *merger) lift(name, innerName string, fields map[string]field, inner *node, used map[string]bool) *contract.Property {
	if innerName == "" || innerName == name {
		innerName = name + "Properties"
	}
	before, lifted := m.definitions[innerName], contract.Properties{}
	if before == nil {
		m.definitions[innerName] = lifted // it may hold itself
	}
	for _, armName := range slices.Sorted(maps.Keys(inner.Properties)) {
		if p := m.field(armName, fields, inner.Properties[armName], inner.Required, used); p != nil {
			lifted[armName] = p
		}
	}
	m.liftOthers(innerName, lifted, fields, inner, used)
	if before != nil && !sameInputs(before, lifted) {
		innerName = name + "Properties"
		m.definitions[innerName] = lifted
	}
	return &contract.Property{Type: "object", Ref: innerName, Lifted: true}
}

// hasRequired tells whether a definition has a property that is required.
func (m *merger) hasRequired(ref string) bool {
	for _, p := range m.definitions[ref] {
		if p.Required {
			return true
		}
	}
	return false
}

// sameInputs tells whether two objects have inputs of the same names and types.
func sameInputs(a, b contract.Properties) bool {
	inputs := func(ps contract.Properties) map[string]string {
		kinds := map[string]string{}
		for name, p := range ps {
			if !p.ReadOnly {
				kinds[name] = p.Type + p.Ref
			}
		}
		return kinds
	}
	return maps.Equal(inputs(a), inputs(b))
}

// unspecified adds the inputs that the schema does not have, where the facts
// know of them.
func (m *merger) unspecified(name string, merged contract.Properties, fields map[string]field, used map[string]bool) {
	for _, input := range slices.Sorted(maps.Keys(fields)) {
		switch {
		case used[input]:
		case m.facts.Schemaless, slices.Contains(m.facts.Unspecified, name+"."+input):
			merged[input] = m.property(fields[input], nil)
			merged[input].Required = merged[input].Required && isPlain(merged[input])
		default:
			m.failf("%s: %s.%s: want it in %s, or under unspecified or renames in facts.yaml", m.facts.SDK, name, input, m.schema.file)
		}
	}
}

// property merges a field of the SDK with its schema.
func (m *merger) property(f field, n *node) *contract.Property {
	goType, optional := strings.CutPrefix(f.goType, "*")
	p := &contract.Property{Required: !optional}
	kinds := map[string]string{"string": "string", "int": "integer", "float64": "number", "bool": "boolean"}
	item, isArray := strings.CutPrefix(goType, "[]")
	value, isMap := strings.CutPrefix(goType, "map[string]")
	resolved := m.schema.resolve(n)
	switch {
	case isArray && resolved.AdditionalProperties != nil:
		// A map of empty objects is a list of its keys in Pulumi.
		p.Type, p.KeySet, p.Items = "map", true, &contract.Property{Type: "any"}
	case isArray:
		p.Type, p.Items = "array", m.property(field{goType: item}, m.schema.elements(n))
	case isMap:
		p.Type, p.Items = "map", m.property(field{goType: value}, m.schema.elements(n))
	case goType == "interface{}":
		m.union(p, n)
	case kinds[goType] != "":
		p.Type = kinds[goType]
	case m.sdk.enums[goType]:
		p.Type = "string"
	default:
		p.Type, p.Ref = "object", goType
		m.define(goType, n)
	}
	if p.Items != nil {
		p.Items.Required = false
	}
	m.restrict(p, n)
	if m.schema.file != "" && m.sdk.enums[goType] && !p.Closed {
		m.failf("%s: want its values in %s", goType, m.schema.file)
	}
	return p
}

// fromSchema is a property of a type that the SDK does not have.
func (m *merger) fromSchema(n *node) *contract.Property {
	resolved, name := m.schema.named(n)
	p := &contract.Property{}
	switch kind := fmt.Sprint(resolved.Type); {
	case len(resolved.Properties) > 0 && name != "":
		p.Type, p.Ref = "object", name
		m.define(name, n)
	case kind == "array":
		p.Type, p.Items = kind, m.fromSchema(resolved.Items)
	case kind == "object" && resolved.AdditionalProperties != nil:
		p.Type, p.Items = "map", m.fromSchema(resolved.AdditionalProperties)
	case slices.Contains([]string{"string", "integer", "number", "boolean"}, kind):
		p.Type = kind
	default:
		p.Type = "any"
	}
	m.restrict(p, n)
	return p
}

// define adds the definition of an object once.
func (m *merger) define(name string, n *node) {
	if m.definitions[name] != nil {
		return
	}
	defined := contract.Properties{}
	m.definitions[name] = defined // it may hold itself
	fields := m.sdk.structs[name]
	maps.Copy(defined, m.object(name, fields, m.schema.resolve(n)))
	outputs := map[string]string{}
	for output, f := range m.sdk.structs[name+"Response"] {
		if _, isInput := fields[output]; !isInput {
			outputs[output] = f.goType
		}
	}
	m.addOutputs(defined, outputs)
}

// union finds the structs that a schema's alternatives stand for, by the value
// of their discriminators. Without alternatives the property may be anything.
func (m *merger) union(p *contract.Property, n *node) {
	p.Type = "any"
	base := m.schema.resolve(n)
	if len(base.OneOf) < 2 {
		return
	}
	p.Type, p.Variants = "union", map[string]string{}
	for _, variant := range base.OneOf {
		whole := *variant
		whole.Properties = maps.Clone(base.Properties)
		maps.Copy(whole.Properties, variant.Properties)
		for name, fields := range m.sdk.structs {
			if strings.HasSuffix(name, "Response") || strings.HasSuffix(name, "Args") {
				continue
			}
			for input, f := range fields {
				armName := input
				if renamed := m.renames[input]; renamed != "" && variant.Properties[input] == nil {
					armName = renamed
				}
				chosen := variant.Properties[armName]
				if chosen == nil || f.only == "" || !slices.Contains(chosen.Enum, any(f.only)) {
					continue
				}
				p.Discriminator, p.Variants[f.only] = armName, name
				m.define(name, &whole)
			}
		}
	}
	if len(p.Variants) != len(base.OneOf) {
		m.failf("union of %v: want all %d alternatives of %s", p.Variants, len(base.OneOf), m.schema.file)
	}
}

// restrict copies what the schema says about values to a property.
func (m *merger) restrict(p *contract.Property, n *node) {
	n = m.schema.resolve(n)
	for _, value := range n.Enum {
		if text, ok := value.(string); ok {
			p.Enum, p.Closed = append(p.Enum, text), true
		}
	}
	p.Limits, p.Default = n.Limits, n.Default
	// The name of a child in a template is that of its parents and its own.
	p.Pattern = strings.Replace(n.Pattern, "^.*/", "^", 1)
	if _, err := regexp.Compile(p.Pattern); err != nil {
		p.Pattern = "" // the provider ignores these, too
	}
}

// nameParents gives a path parameter that names a parent the rules of the
// parent's own name.
func (g *generator) nameParents() {
	var all []*contract.Type
	for _, room := range g.rooms {
		all = append(all, room.table.Types...)
	}
	for _, child := range all {
		for _, parent := range all {
			name, rule := child.Parameters[parent.NameParameter], parent.Parameters[parent.NameParameter]
			if name != nil && strings.HasPrefix(child.Path, parent.Path+"/") {
				name.Limits, name.Azure = rule.Limits, rule.Azure
			}
		}
	}
}

// format writes a table with a line for each property.
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
