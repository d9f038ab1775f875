// Package contract has the form of resources: what each API version of a type
// accepts, what a change replaces, what is secret, what a value must look like.
//
// The facts themselves are data, one contract.json in the room of each Azure
// service. The command in generate makes them from Microsoft's schemas, Pulumi's
// azure-native SDK and the room's facts.yaml.
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

// Table is a list of resource types, such as a room's contract.json.
type Table struct {
	// Definitions are the nested objects, by SDK package ("app/v20250101") and
	// then by their name there ("Container").
	Definitions map[string]map[string]Properties `json:"definitions"`
	// Types are the resource types, in the order of their tokens.
	Types []*Type `json:"types"`

	byToken   map[string]*Type
	byARMType map[string][]*Type // by the type in lower case, the newest API version first
}

// Type is one resource type in one API version.
type Type struct {
	// Token is the exact Pulumi type, such as azure-native:app/v20250101:Job.
	Token string `json:"token"`
	// ARMType is Azure's name of the type, such as Microsoft.App/jobs.
	ARMType string `json:"armType"`
	// APIVersion is Azure's version, such as 2025-01-01.
	APIVersion string `json:"apiVersion"`
	// Spec is the file of Microsoft's schema, version folder included; empty where
	// Pulumi's SDK is all that is known.
	Spec string `json:"spec"`
	// Path is the ARM ID; every {parameter} but subscriptionId is an input in Pulumi.
	Path string `json:"path"`
	// NameParameter is the parameter of Path that holds the resource's own name.
	NameParameter string `json:"nameParameter"`
	// Singleton says that the resource exists as long as its parent does, so
	// that creating it is an update and deleting it a reset.
	Singleton bool `json:"singleton,omitempty"`
	// Parameters are those of Path.
	Parameters Properties `json:"parameters,omitempty"`
	// Body is the body of a request, as Azure has it.
	Body Properties `json:"body,omitempty"`

	// object is Body; inputs are what a program sets in Pulumi: Parameters and the
	// inputs of object.
	object *Object
	inputs Properties
	idForm *regexp.Regexp
}

// Properties are the properties of an object, by their names.
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
	// RefersTo is the ARM type of the resource whose ID the property holds; "*" is any.
	RefersTo string `json:"refersTo,omitempty"`
	// Default is what Azure takes for a property that is left out.
	Default any `json:"default,omitempty"`
	// Replace: a change plans a replacement.
	Replace bool `json:"replace,omitempty"`
	// CreateOnly: a change plans an update, which Azure then refuses.
	CreateOnly bool `json:"createOnly,omitempty"`
	// Secret values are never shown, and WriteOnly values never given back. What is
	// secret and no URL is write-only, too.
	Secret    bool `json:"secret,omitempty"`
	WriteOnly bool `json:"writeOnly,omitempty"`
	// ReadOnly properties are in answers; in requests Azure ignores them.
	ReadOnly bool `json:"readOnly,omitempty"`
	// Unordered arrays are sets: their order means nothing. Keys are the
	// properties that tell two of their objects apart; none means all.
	Unordered bool     `json:"unordered,omitempty"`
	Keys      []string `json:"keys,omitempty"`

	// Pulumi is the property's name in Pulumi, where that is another one.
	Pulumi string `json:"pulumi,omitempty"`
	// Lifted objects are none in Pulumi: what is inside is one level up.
	Lifted bool `json:"lifted,omitempty"`
	// KeySet is a map whose values are empty objects, and in Pulumi a list of its keys.
	KeySet bool `json:"keySet,omitempty"`

	object  *Object
	objects map[string]*Object // of a union, by the value of the discriminator
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

// Read parses tables, joins them, and links every Ref and Variant to its definition.
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

// Lookup finds a type by its exact token, version included.
func (t *Table) Lookup(token string) (*Type, bool) {
	found, ok := t.byToken[token]
	return found, ok
}

// apiVersion is the version in a token, such as /v20240101.
var apiVersion = regexp.MustCompile(`/v\d{8}[a-z]*:`)

// Unversioned finds the newest API version of the type with a token, whatever
// version that has, or none: azure-native:app:Job.
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

// Versions are the API versions of an ARM type, in whatever case it is written,
// the newest first.
func (t *Table) Versions(armType string) []*Type { return t.byARMType[strings.ToLower(armType)] }

// Version finds an ARM type in an API version.
func (t *Table) Version(armType, apiVersion string) (*Type, bool) {
	for _, found := range t.Versions(armType) {
		if found.APIVersion == apiVersion {
			return found, true
		}
	}
	return nil, false
}

// Tokens lists the known types in order.
func (t *Table) Tokens() []string { return slices.Sorted(maps.Keys(t.byToken)) }

// Package is the SDK package of the type, such as app/v20250101; of a type that
// Pulumi's SDK does not know, its API version.
func (t *Type) Package() string {
	if _, rest, found := strings.Cut(t.Token, ":"); found {
		pkg, _, _ := strings.Cut(rest, ":")
		return pkg
	}
	return t.APIVersion
}

// parameter is a part of [Type.Path] that an input fills.
var parameter = regexp.MustCompile(`\{(\w+)\}`)

// subscription is the one path parameter that the provider fills.
const subscription = "subscriptionId"

// PathParameters are the parameters that make up the resource's ID, in its order,
// without the subscription.
func (t *Type) PathParameters() []string {
	var names []string
	for _, match := range parameter.FindAllStringSubmatch(t.Path, -1) {
		if match[1] != subscription {
			names = append(names, match[1])
		}
	}
	return names
}

// ID is the ARM ID of the resource with these inputs in Pulumi. It reports every
// path parameter that is missing or not known yet.
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

// ParametersOf are the values of the path parameters in the ID of a resource of
// the type, without the subscription; nil for an ID of another form.
func (t *Type) ParametersOf(id string) map[string]any {
	found := t.idForm.FindStringSubmatch(id)
	if found == nil {
		return nil
	}
	values := map[string]any{}
	for i, name := range t.idForm.SubexpNames() {
		if name != "" && name != subscription {
			values[name] = found[i]
		}
	}
	return values
}

// formOf matches the IDs of a path, in any case. A path that starts with a
// parameter is about a scope, which is an ID by itself.
func formOf(path string) (*regexp.Regexp, error) {
	form := regexp.QuoteMeta(path)
	if strings.HasPrefix(path, "/{") {
		form = strings.Replace(form, `/\{`, "(?P<", 1)
		form = strings.Replace(form, `\}`, ">/.+)", 1)
	}
	form = strings.NewReplacer(`\{`, "(?P<", `\}`, ">[^/]+)").Replace(form)
	return regexp.Compile("(?i)^" + form + "$")
}
