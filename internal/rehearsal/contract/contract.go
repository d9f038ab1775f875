// Package contract is the table of facts about the Azure resource types that
// offline Azure knows: what each API version accepts, what a change replaces,
// what is secret, and where the resource lives.
//
// The table is data.json. It is generated from Microsoft's ARM schemas, the
// azure-native Go SDK, the recorded facts about replacement and a short
// overlay of facts that none of these knows; see the command in generate.
package contract

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

//go:generate go run ./generate

//go:embed data.json
var data []byte

// Table is a list of resource types, such as the content of data.json.
type Table struct {
	// Definitions are the nested objects, by SDK package ("app/v20250101") and
	// then by their name there ("Container").
	Definitions map[string]map[string]Properties `json:"definitions"`
	// Types are the resource types, in the order of their tokens.
	Types []*Type `json:"types"`

	byToken map[string]*Type
}

// Lookup finds a type by its exact token, version included.
func (t *Table) Lookup(token string) (*Type, bool) {
	found, ok := t.byToken[token]
	return found, ok
}

// Tokens lists the known types in order.
func (t *Table) Tokens() []string { return slices.Sorted(maps.Keys(t.byToken)) }

// Type is one resource type in one API version.
type Type struct {
	// Token is the exact Pulumi type, such as azure-native:app/v20250101:Job.
	Token string `json:"token"`
	// ARMType is Azure's name of the type, such as Microsoft.App/jobs.
	ARMType string `json:"armType"`
	// APIVersion is Azure's version, such as 2025-01-01.
	APIVersion string `json:"apiVersion"`
	// Spec is the file of Microsoft's schema, version folder included; empty where
	// the Go SDK's types are all there is.
	Spec string `json:"spec"`
	// Path is the ARM ID; every {parameter} but subscriptionId is an input.
	Path string `json:"path"`
	// NameProperty is the input that holds the resource's own name.
	NameProperty string `json:"nameProperty"`
	// Singleton says that the resource exists as long as its parent does, so
	// that creating it is an update and deleting it a reset.
	Singleton bool `json:"singleton,omitempty"`
	// Inputs are what the program may set; path parameters are among them.
	Inputs Properties `json:"inputs,omitempty"`
	// Outputs are the read-only properties: those that are not inputs.
	Outputs Properties `json:"outputs,omitempty"`
}

// Properties are the properties of an object, by their names in Pulumi.
type Properties map[string]*Property

// Property is what is known about one property.
type Property struct {
	// Type is string, integer, number, boolean, array, map, object, union or any.
	Type string `json:"type"`
	// Ref is the definition of an object, in the package of the type.
	Ref string `json:"ref,omitempty"`
	// Items describes each element of an array, each value of a map.
	Items *Property `json:"items,omitempty"`
	// Variants are the definitions a union chooses from, by the value of its
	// Discriminator.
	Variants      map[string]string `json:"variants,omitempty"`
	Discriminator string            `json:"discriminator,omitempty"`
	// Required properties are refused when missing, by the provider's check.
	Required bool `json:"required,omitempty"`
	// Enum are the documented values. The provider never checks them; when
	// Closed, Azure refuses any other.
	Enum   []string `json:"enum,omitempty"`
	Closed bool     `json:"closed,omitempty"`
	// Limits are checked by the provider.
	Limits
	// Azure are limits that no schema tells the provider, only Azure checks.
	Azure *Limits `json:"azure,omitempty"`
	// Default is what Azure takes for a property that is left out.
	Default any `json:"default,omitempty"`
	// Replace: a change plans a replacement.
	Replace bool `json:"replace,omitempty"`
	// CreateOnly: a change plans an update, which Azure then refuses.
	CreateOnly bool `json:"createOnly,omitempty"`
	// Secret values are never shown.
	Secret bool `json:"secret,omitempty"`
	// Unordered arrays are sets: their order means nothing. Keys are the
	// properties that tell two of their objects apart; none means all.
	Unordered bool     `json:"unordered,omitempty"`
	Keys      []string `json:"keys,omitempty"`

	// Properties are those of the object that Ref names.
	Properties Properties `json:"-"`
	// Objects are those of the objects that Variants name.
	Objects map[string]Properties `json:"-"`
}

// Limits restrict a string or a number. The zero value restricts nothing.
type Limits struct {
	// Pattern is a regular expression; Want says it in words.
	Pattern string `json:"pattern,omitempty"`
	Want    string `json:"want,omitempty"`
	// MinLength and MaxLength are in bytes, as the provider counts.
	MinLength *int `json:"minLength,omitempty"`
	MaxLength *int `json:"maxLength,omitempty"`
	// Minimum and Maximum are inclusive.
	Minimum *float64 `json:"minimum,omitempty"`
	Maximum *float64 `json:"maximum,omitempty"`

	pattern *regexp.Regexp
}

// compile prepares the pattern, if there is one.
func (l *Limits) compile() (err error) {
	if l != nil && l.Pattern != "" {
		l.pattern, err = regexp.Compile(l.Pattern)
	}
	return err
}

// Azure is the table of Azure's resource types. The data is compiled in and
// proven by tests, so a table that cannot be read is an empty one, never a
// failure at run time.
var Azure = sync.OnceValue(func() *Table {
	table, err := Read(data)
	if err != nil {
		return &Table{}
	}
	return table
})

// Read parses a table and links every Ref and Variant to its definition.
func Read(data []byte) (*Table, error) {
	table := &Table{byToken: map[string]*Type{}}
	if err := json.Unmarshal(data, table); err != nil {
		return nil, fmt.Errorf("contract table: %w", err)
	}
	var problems []error
	for _, definitions := range table.Definitions {
		for _, properties := range definitions {
			problems = append(problems, properties.link(definitions))
		}
	}
	for _, t := range table.Types {
		table.byToken[t.Token] = t
		problems = append(problems, t.Inputs.link(table.Definitions[t.Package()]))
	}
	return table, errors.Join(problems...)
}

// link points references at their definitions and compiles patterns.
func (ps Properties) link(definitions map[string]Properties) error {
	var problems []error
	for _, p := range ps {
		for ; p != nil; p = p.Items {
			p.Properties, p.Objects = definitions[p.Ref], map[string]Properties{}
			for value, ref := range p.Variants {
				p.Objects[value] = definitions[ref]
			}
			problems = append(problems, p.compile(), p.Azure.compile())
		}
	}
	return errors.Join(problems...)
}

// Package is the SDK package of the type, such as app/v20250101.
func (t *Type) Package() string {
	parts := strings.Split(t.Token, ":")
	return parts[min(1, len(parts)-1)]
}

// parameter is a part of [Type.Path] that an input fills.
var parameter = regexp.MustCompile(`\{(\w+)\}`)

// PathParameters are the inputs that make up the resource's ID, in its order.
func (t *Type) PathParameters() []string {
	var names []string
	for _, match := range parameter.FindAllStringSubmatch(t.Path, -1) {
		if match[1] != subscription {
			names = append(names, match[1])
		}
	}
	return names
}

// subscription is the one path parameter that the provider fills.
const subscription = "subscriptionId"

// ID is the ARM ID of the resource with these inputs. It reports every path
// parameter that is missing or not known yet.
func (t *Type) ID(subscriptionID string, inputs resource.PropertyMap) (string, error) {
	var problems []error
	id := parameter.ReplaceAllStringFunc(t.Path, func(braced string) string {
		name, value := strings.Trim(braced, "{}"), subscriptionID
		if name != subscription {
			value = ""
			if v := known(inputs[resource.PropertyKey(name)]); v.IsString() {
				value = strings.Trim(v.StringValue(), "/")
			}
		}
		if value == "" {
			problems = append(problems, fmt.Errorf("%s: missing or unknown, want a value for %s", name, t.Path))
		}
		return value
	})
	if err := errors.Join(problems...); err != nil {
		return "", fmt.Errorf("ID of a %s: %w", t.Token, err)
	}
	return id, nil
}

// object finds the properties of an object value: those of the definition, or
// of the variant that the value's discriminator chooses. It returns nil for an
// object that may hold anything.
func (p *Property) object(value resource.PropertyMap) Properties {
	if p.Type != kindUnion {
		return p.Properties
	}
	if v := known(value[resource.PropertyKey(p.Discriminator)]); v.IsString() {
		return p.Objects[v.StringValue()]
	}
	return nil
}

// child is what is known about one key of an object, map or union.
func (p *Property) child(properties Properties, key string) *Property {
	if p.Type == kindMap && p.Items != nil {
		return p.Items
	}
	return properties[key]
}

// The types of a property that the code treats apart.
const (
	kindAny     = "any"
	kindArray   = "array"
	kindBoolean = "boolean"
	kindInteger = "integer"
	kindMap     = "map"
	kindNumber  = "number"
	kindObject  = "object"
	kindString  = "string"
	kindUnion   = "union"
)

// reveal takes a value out of its secret, and says whether it was in one.
func reveal(v resource.PropertyValue) (inner resource.PropertyValue, secret bool) {
	for v.IsSecret() {
		v, secret = v.SecretValue().Element, true
	}
	return v, secret
}

// known is the value without its secret.
func known(v resource.PropertyValue) resource.PropertyValue {
	inner, _ := reveal(v)
	return inner
}

// keys lists the keys of all maps that hold a value, in order, without
// repeating any and without the engine's own, which start with two underscores.
func keys(all ...resource.PropertyMap) []resource.PropertyKey {
	seen := map[resource.PropertyKey]bool{}
	for _, m := range all {
		for k, v := range m {
			if !known(v).IsNull() && !strings.HasPrefix(string(k), "__") {
				seen[k] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// join appends a key to a property path.
func join(path string, key resource.PropertyKey) string {
	return strings.TrimPrefix(path+"."+string(key), ".")
}
