// Package contract has the schemas of resource types: what each API version
// accepts, which changes replace a resource, which values are secret, and which
// limits apply.
//
// The schemas are data, one contract.json in each service package. The command in
// folder generate creates them from Microsoft's schemas, Pulumi's azure-native
// SDK and the facts.yaml of the package.
package contract

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// Table is a list of resource types, such as the contract.json of a service
// package.
type Table struct {
	// Definitions are the nested objects, by SDK package ("app/v20250101") and name
	// in the SDK ("Container").
	Definitions map[string]map[string]Properties `json:"definitions"`
	// Types are the resource types, sorted by token.
	Types []*Type `json:"types"`

	byToken   map[string]*Type
	byARMType map[string][]*Type // by ARM type in lower case, newest API version first
}

// Type is a resource type in one API version.
type Type struct {
	// Token is the type token in Pulumi, such as azure-native:app/v20250101:Job;
	// empty for a type that is not in Pulumi's SDK.
	Token string `json:"token"`
	// ARMType is the type in Azure, such as Microsoft.App/jobs.
	ARMType string `json:"armType"`
	// APIVersion is the API version, such as 2025-01-01.
	APIVersion string `json:"apiVersion"`
	// Spec is the file of Microsoft's schema, including the version folder; empty if
	// only Pulumi's SDK describes the type.
	Spec string `json:"spec"`
	// Path is the template of the ARM ID. Every {parameter} except subscriptionId is
	// an input in Pulumi.
	Path string `json:"path"`
	// NameParameter is the parameter of Path that is the resource's own name.
	NameParameter string `json:"nameParameter"`
	// Singleton marks a resource that exists together with its parent: creating it
	// is an update, and deleting it a reset.
	Singleton bool `json:"singleton,omitempty"`
	// Parameters are the parameters of Path.
	Parameters Properties `json:"parameters,omitempty"`
	// Body is the body of a request, in Azure's form.
	Body Properties `json:"body,omitempty"`

	// object is Body. inputs are the inputs in Pulumi: Parameters and the inputs of
	// object.
	object    *Object
	inputs    Properties
	idPattern *regexp.Regexp
}

// Properties are the properties of an object, by name.
type Properties map[string]*Property

// Property describes one property.
type Property struct {
	// Type is string, integer, number, boolean, array, map, object, union or any.
	Type string `json:"type"`
	// Ref is the name of an object's definition, in the package of the type.
	Ref string `json:"ref,omitempty"`
	// Items describes the elements of an array or the values of a map.
	Items *Property `json:"items,omitempty"`
	// Variants are the definitions of a union, by the value of the property
	// Discriminator.
	Variants      map[string]string `json:"variants,omitempty"`
	Discriminator string            `json:"discriminator,omitempty"`
	// Required properties must be set; the provider checks it.
	Required bool `json:"required,omitempty"`
	// Enum are the documented values. The provider does not check them; if Closed is
	// set, Azure refuses any other value.
	Enum   []string `json:"enum,omitempty"`
	Closed bool     `json:"closed,omitempty"`
	// Limits are checked by the provider.
	Limits
	// Azure are limits that only Azure checks.
	Azure *Limits `json:"azure,omitempty"`
	// Format is the name of a format that only Azure checks; see [Formats].
	Format string `json:"format,omitempty"`
	// Code is the error code of the service for an invalid value of the property, or
	// of one below it. Default: the code of the object that contains it.
	Code string `json:"code,omitempty"`
	// Unique are lists of properties whose values, taken together, occur in one
	// element of the array at most.
	Unique [][]string `json:"unique,omitempty"`
	// AtMost is a property of the same object that must not be less than this one, and
	// Needs one that must be set if this one is.
	AtMost string `json:"atMost,omitempty"`
	Needs  string `json:"needs,omitempty"`
	// SameRegion is the error code for a reference to a resource in another region;
	// empty if the region does not matter.
	SameRegion string `json:"sameRegion,omitempty"`
	// RefersTo is the ARM type of the resource whose ID the property contains; "*"
	// for any.
	RefersTo string `json:"refersTo,omitempty"`
	// Default is the value that Azure uses if the property is not set.
	Default any `json:"default,omitempty"`
	// Replace: a change replaces the resource.
	Replace bool `json:"replace,omitempty"`
	// CreateOnly: the provider plans an update, which Azure then refuses.
	CreateOnly bool `json:"createOnly,omitempty"`
	// Secret values are never displayed, and WriteOnly values are never returned.
	// Every secret that is not a URL is also write-only.
	Secret    bool `json:"secret,omitempty"`
	WriteOnly bool `json:"writeOnly,omitempty"`
	// ReadOnly properties are returned by Azure and ignored in requests.
	ReadOnly bool `json:"readOnly,omitempty"`
	// Unordered arrays are sets: their order has no meaning. Keys are the properties
	// that identify an element; if empty, all of them.
	Unordered bool     `json:"unordered,omitempty"`
	Keys      []string `json:"keys,omitempty"`

	// Pulumi is the property's name in Pulumi, if it differs.
	Pulumi string `json:"pulumi,omitempty"`
	// Lifted objects do not exist in Pulumi: their properties are one level higher.
	Lifted bool `json:"lifted,omitempty"`
	// KeySet marks a map whose values are empty objects. In Pulumi it is a list of
	// the keys.
	KeySet bool `json:"keySet,omitempty"`

	object  *Object
	objects map[string]*Object // variants of a union, by the value of the discriminator
}

// Limits restrict a string or a number. The zero value has no limits.
type Limits struct {
	// Pattern is a regular expression; Want describes it in words.
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

// IsZero reports whether there are no limits.
func (l Limits) IsZero() bool {
	return l.Pattern == "" && l.MinLength == nil && l.MaxLength == nil && l.Minimum == nil && l.Maximum == nil
}

// Accepts reports whether a string keeps the limits.
func (l *Limits) Accepts(s string) bool { return l.refusesText(s, "") == "" }

// compile prepares the pattern, if there is one.
func (l *Limits) compile() (err error) {
	if l != nil && l.Pattern != "" {
		l.pattern, err = regexp.Compile(l.Pattern)
	}
	return err
}

// Read parses tables, combines them, and resolves every Ref and Variant.
func Read(texts ...[]byte) (*Table, error) {
	joined := &Table{Definitions: map[string]map[string]Properties{}, byToken: map[string]*Type{}, byARMType: map[string][]*Type{}}
	var problems []error
	for _, text := range texts {
		var one Table
		if err := json.Unmarshal(text, &one); err != nil {
			return nil, fmt.Errorf("contract table: %w", err)
		}
		maps.Copy(joined.Definitions, one.Definitions)
		joined.Types = append(joined.Types, one.Types...)
		problems = append(problems, one.link())
	}
	for _, t := range joined.Types {
		key := strings.ToLower(t.ARMType)
		joined.byARMType[key] = append(joined.byARMType[key], t)
		if t.Token != "" {
			joined.byToken[t.Token] = t
		}
	}
	for _, versions := range joined.byARMType {
		slices.SortFunc(versions, func(a, b *Type) int { return strings.Compare(b.APIVersion, a.APIVersion) })
	}
	return joined, errors.Join(problems...)
}

// Lookup returns the type with a token, including its version.
func (t *Table) Lookup(token string) (*Type, bool) {
	found, ok := t.byToken[token]
	return found, ok
}

// apiVersion matches the version in a token, such as /v20240101.
var apiVersion = regexp.MustCompile(`/v\d{8}[a-z]*:`)

// Unversioned returns the newest API version of a type. The token may have any
// version or none: azure-native:app:Job.
func (t *Table) Unversioned(token string) (*Type, bool) {
	var newest *Type
	wanted := apiVersion.ReplaceAllString(token, ":")
	for _, found := range t.Types {
		if apiVersion.ReplaceAllString(found.Token, ":") == wanted && (newest == nil || found.APIVersion > newest.APIVersion) {
			newest = found
		}
	}
	return newest, newest != nil
}

// Versions returns the API versions of an ARM type, newest first. It ignores
// case.
func (t *Table) Versions(armType string) []*Type { return t.byARMType[strings.ToLower(armType)] }

// Version returns an ARM type in an API version.
func (t *Table) Version(armType, apiVersion string) (*Type, bool) {
	for _, found := range t.Versions(armType) {
		if found.APIVersion == apiVersion {
			return found, true
		}
	}
	return nil, false
}

// Tokens returns all tokens, sorted.
func (t *Table) Tokens() []string { return slices.Sorted(maps.Keys(t.byToken)) }

// Package is the SDK package of the type, such as app/v20250101. For a type that
// is not in Pulumi's SDK, it is the API version.
func (t *Type) Package() string {
	if _, rest, found := strings.Cut(t.Token, ":"); found {
		pkg, _, _ := strings.Cut(rest, ":")
		return pkg
	}
	return t.APIVersion
}

// parameter matches a parameter of [Type.Path].
var parameter = regexp.MustCompile(`\{(\w+)\}`)

// subscription is the path parameter that the provider sets.
const subscription = "subscriptionId"

// PathParameters returns the parameters of Path in order, without the
// subscription.
func (t *Type) PathParameters() []string {
	var names []string
	for _, match := range parameter.FindAllStringSubmatch(t.Path, -1) {
		if match[1] != subscription {
			names = append(names, match[1])
		}
	}
	return names
}

// ID returns the ARM ID of the resource with these inputs in Pulumi. The error
// joins every path parameter that is missing or unknown.
func (t *Type) ID(subscriptionID string, inputs map[string]any) (string, error) {
	var problems []error
	id := parameter.ReplaceAllStringFunc(t.Path, func(braced string) string {
		name, value := strings.Trim(braced, "{}"), subscriptionID
		if name != subscription {
			text, _ := Reveal(inputs[name]).(string)
			value = strings.Trim(text, "/")
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

// ParametersOf returns the path parameters in an ARM ID of the type, without the
// subscription; nil if the ID does not match.
func (t *Type) ParametersOf(id string) map[string]any {
	found := t.idPattern.FindStringSubmatch(id)
	if found == nil {
		return nil
	}
	values := map[string]any{}
	for i, name := range t.idPattern.SubexpNames() {
		if name != "" && name != subscription {
			values[name] = found[i]
		}
	}
	return values
}

// patternOf returns an expression that matches the IDs of a path, ignoring case. A
// path that starts with a parameter has a scope, which is an ID by itself.
func patternOf(path string) (*regexp.Regexp, error) {
	pattern := regexp.QuoteMeta(path)
	if strings.HasPrefix(path, "/{") {
		pattern = strings.Replace(pattern, `/\{`, "(?P<", 1)
		pattern = strings.Replace(pattern, `\}`, ">/.+)", 1)
	}
	pattern = strings.NewReplacer(`\{`, "(?P<", `\}`, ">[^/]+)").Replace(pattern)
	return regexp.Compile("(?i)^" + pattern + "$")
}
