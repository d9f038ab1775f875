package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// service is an Azure service with its resource types.
type service struct {
	name  string
	table *contract.Table
}

// generator collects the services. problems are facts that contradict another
// source or refer to something unknown.
type generator struct {
	specs    specs
	packages map[string]*sdk
	services []service
	problems []error
}

func (g *generator) failf(format string, args ...any) {
	g.problems = append(g.problems, fmt.Errorf(format, args...))
}

// addService adds the types of a facts.yaml.
func (g *generator) addService(path string) error {
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
	g.services = append(g.services, service{filepath.Base(filepath.Dir(path)), table})
	return nil
}

// newType merges the sources of a type, and adds the definitions that the type
// needs to the table.
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
		if m.schema, root, err = g.specs.find(cmp.Or(f.SchemaVersion, t.APIVersion), t.ARMType); err != nil {
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

// addParameters adds the parameters of the path. They are inputs whose change
// replaces the resource.
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

// inEnvelope are the properties of resources outside "properties".
// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#resources
var inEnvelope = []string{
	"id", "name", "type", "location", "tags", "kind", "sku", "identity", "plan", "zones", "etag", "managedBy", "extendedLocation", "systemData",
}

// notInBody are parts of a resource in a template that are usually not part of a
// request.
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
		delete(properties, "properties") // the SDK does not lift it, and it is read-only
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

// outputs returns the read-only properties of a resource, which may include a
// parameter of its path.
func (m *merger) outputs(resource string) map[string]string {
	outputs := m.sdk.outputs(resource)
	for _, parameter := range m.parameters {
		if _, isOutput := m.sdk.structs[resource][parameter]; isOutput {
			outputs[parameter] = "string"
		}
	}
	return outputs
}

// inBody returns the properties of a resource in a template that are also part of
// a request.
func inBody(properties map[string]*node, fields map[string]field) map[string]*node {
	kept := maps.Clone(properties)
	maps.DeleteFunc(kept, func(name string, _ *node) bool {
		_, isInput := fields[name]
		return slices.Contains(notInBody, name) && !isInput
	})
	return kept
}

// input returns the property that has a name as an input in Pulumi.
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

// fromSDK returns the body of a type without a schema: its inputs, on the levels
// where resources usually have them.
func (m *merger) fromSDK(resource string, fields map[string]field) contract.Properties {
	body, inner := contract.Properties{}, contract.Properties{}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		at := inner
		if slices.Contains(inEnvelope, name) {
			at = body
		}
		at[name] = m.property(fields[name], nil)
		// If the Go type does not show whether a property is required, it is optional.
		at[name].Required = at[name].Required && isPlain(at[name])
	}
	ref := resource + "Properties"
	m.definitions[ref] = inner
	body["properties"] = &contract.Property{Type: "object", Ref: ref, Lifted: true}
	m.addOutputs(body, m.outputs(resource))
	return body
}

// addOutputs adds read-only properties, by their names in Pulumi: outside
// "properties" if they are in inEnvelope or if Pulumi does not lift "properties",
// otherwise inside.
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

// readOnly returns a read-only property. The properties of its objects are open.
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

// object merges an object's schema with the struct of the SDK that has the same
// name.
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

// liftOthers adds objects that are lifted but not called "properties": the SDK
// has only their properties.
func (m *merger) liftOthers(name string, merged contract.Properties, fields map[string]field, n *node, used map[string]bool) {
	for _, armName := range slices.Sorted(maps.Keys(n.Properties)) {
		inner, innerName := m.schema.named(n.Properties[armName])
		if merged[armName] == nil && m.sdk.structs != nil && m.hasUnused(inner, fields, used, map[*node]bool{}) {
			merged[armName] = m.lift(name, innerName, fields, inner, used)
			merged[armName].Required = slices.Contains(n.Required, armName) && m.hasRequired(merged[armName].Ref)
		}
	}
}

// hasUnused reports whether an object has a property whose input in the SDK is
// not used by another property.
func (m *merger) hasUnused(n *node, fields map[string]field, used map[string]bool, seen map[*node]bool) bool {
	if seen[n] {
		return false // the definition is recursive
	}
	seen[n] = true
	for armName, child := range n.Properties {
		input := m.inputOf(armName, fields)
		if _, found := fields[input]; found && !used[input] || m.hasUnused(m.schema.resolve(child), fields, used, seen) {
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

// isPlain reports whether the Go type of a property shows that it is required,
// which the type of a list, map or union does not.
func isPlain(p *contract.Property) bool {
	return !slices.Contains([]string{"array", "map", "any", "union"}, p.Type)
}

// inputOf returns the name in Pulumi of a property of Azure.
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

// lift merges an object whose properties are one level higher in Pulumi. Its
// definition may exist already, for another object with the same properties.
func (m *merger) lift(name, innerName string, fields map[string]field, inner *node, used map[string]bool) *contract.Property {
	if innerName == "" || innerName == name {
		innerName = name + "Properties"
	}
	before, lifted := m.definitions[innerName], contract.Properties{}
	if before == nil {
		m.definitions[innerName] = lifted // the definition may be recursive
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

// hasRequired reports whether a definition has a required property.
func (m *merger) hasRequired(ref string) bool {
	for _, p := range m.definitions[ref] {
		if p.Required {
			return true
		}
	}
	return false
}

// sameInputs reports whether two objects have inputs with the same names and
// types.
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

// unspecified adds the inputs that the facts list because the schema does not
// have them.
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
		// In Pulumi, a map of empty objects is a list of its keys.
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

// fromSchema returns a property of a type that is not in the SDK.
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
	m.definitions[name] = defined // the definition may be recursive
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

// union finds the structs of a schema's alternatives, by the values of their
// discriminators. Without alternatives, the property has any type.
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

// restrict copies the limits of the schema to a property.
func (m *merger) restrict(p *contract.Property, n *node) {
	n = m.schema.resolve(n)
	for _, value := range n.Enum {
		if text, ok := value.(string); ok {
			p.Enum, p.Closed = append(p.Enum, text), true
		}
	}
	p.Limits, p.Default = n.Limits, n.Default
	if _, known := contract.Formats[n.Format]; known {
		p.Format = n.Format
	}
	// In a template, the name of a child starts with the names of its parents.
	p.Pattern = strings.Replace(n.Pattern, "^.*/", "^", 1)
	if _, err := regexp.Compile(p.Pattern); err != nil {
		p.Pattern = "" // the provider ignores it too
	}
}

// nameParents copies the limits of a parent's name to the path parameters of its
// children.
func (g *generator) nameParents() {
	var all []*contract.Type
	for _, service := range g.services {
		all = append(all, service.table.Types...)
	}
	for _, child := range all {
		for _, parent := range all {
			name, rule := child.Parameters[parent.NameParameter], parent.Parameters[parent.NameParameter]
			if name != nil && strings.HasPrefix(child.Path, parent.Path+"/") {
				name.Limits, name.Azure = rule.Limits, rule.Azure // not the code: it is that of the parent's type
			}
		}
	}
}

// format encodes a table with one line for each property.
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
