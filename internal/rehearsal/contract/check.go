package contract

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Problem is one reason why inputs are not accepted.
type Problem struct {
	// Path is the property, such as template.containers[0].resources.cpu.
	Path string
	// Reason is worded "got …, want …" and never holds a secret.
	Reason string
	// Azure tells when it would come to light: true when the provider lets it
	// pass and Azure refuses it at create or update, false when the provider's
	// own check refuses it at preview.
	Azure bool
}

// Check reports every problem of the inputs, object by object in a fixed order.
// Values that are not known yet are accepted anywhere. It expects the defaults
// of the provider (name, location) to be filled in.
//
// One thing is stricter than the provider: an unknown property is a problem,
// where the provider drops it without a word.
func (t *Type) Check(inputs resource.PropertyMap) []Problem {
	c := &checker{}
	c.object("", &Property{Type: kindObject, Properties: t.Inputs}, inputs, false)
	return c.problems
}

type checker struct{ problems []Problem }

func (c *checker) addf(path string, azure bool, format string, args ...any) {
	c.problems = append(c.problems, Problem{Path: path, Reason: fmt.Sprintf(format, args...), Azure: azure})
}

// object checks the keys of an object, then the value of each.
func (c *checker) object(path string, p *Property, value resource.PropertyMap, secret bool) {
	properties := p.object(value)
	if p.Type == kindUnion && properties == nil {
		tells := resource.PropertyKey(p.Discriminator)
		if !known(value[tells]).IsComputed() {
			choices := strings.Join(slices.Sorted(maps.Keys(p.Variants)), ", ")
			c.addf(join(path, tells), true, "want one of %s, which tells what object this is", choices)
		}
		return
	}
	present := keys(value)
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		if properties[name].Required && !slices.Contains(present, resource.PropertyKey(name)) {
			c.addf(join(path, resource.PropertyKey(name)), false, "missing, want a value")
		}
	}
	for _, key := range present {
		at, child := join(path, key), p.child(properties, string(key))
		if child == nil {
			c.addf(at, false, "unknown property%s", suggest(string(key), slices.Sorted(maps.Keys(properties))))
			continue
		}
		c.value(at, child, value[key], secret)
	}
}

// suggest asks whether the nearest of several words was meant.
func suggest(word string, words []string) string {
	if nearest, ok := check.Nearest(word, words); ok {
		return fmt.Sprintf("; did you mean %q?", nearest)
	}
	return ""
}

// value checks one value against its property.
func (c *checker) value(path string, p *Property, wrapped resource.PropertyValue, secret bool) {
	v, wasSecret := reveal(wrapped)
	secret = secret || wasSecret || p.Secret
	switch {
	case v.IsComputed() || p.Type == kindAny:
	case p.accepts(v):
		c.accepted(path, p, v, secret)
	default:
		c.addf(path, false, "got %s, want %s", kindOf(v), p.Type)
	}
}

// kinds tell whether a value is of a type. What is not here is an object.
var kinds = map[string]func(resource.PropertyValue) bool{
	kindString: resource.PropertyValue.IsString, kindBoolean: resource.PropertyValue.IsBool, kindArray: resource.PropertyValue.IsArray,
	kindInteger: resource.PropertyValue.IsNumber, kindNumber: resource.PropertyValue.IsNumber,
}

// accepts tells whether the value is of the property's type.
func (p *Property) accepts(v resource.PropertyValue) bool {
	if is := kinds[p.Type]; is != nil {
		return is(v)
	}
	return v.IsObject()
}

// accepted checks a value whose type is right.
func (c *checker) accepted(path string, p *Property, v resource.PropertyValue, secret bool) {
	switch {
	case v.IsArray():
		for i, item := range v.ArrayValue() {
			c.value(fmt.Sprintf("%s[%d]", path, i), p.Items, item, secret)
		}
	case v.IsObject():
		c.object(path, p, v.ObjectValue(), secret)
	case v.IsString():
		c.text(path, p, v.StringValue(), secret)
	case v.IsNumber():
		c.number(path, p, v.NumberValue(), secret)
	}
}

func (c *checker) text(path string, p *Property, got string, secret bool) {
	shown, hint := fmt.Sprintf("%q", got), suggest(got, p.Enum)
	if secret {
		shown, hint = "a secret", ""
	}
	c.limits(path, p, func(l *Limits) string { return l.refusesText(got, shown) })
	if p.Closed && !slices.Contains(p.Enum, got) {
		c.addf(path, true, "got %s, want one of %s%s", shown, strings.Join(p.Enum, ", "), hint)
	}
}

func (c *checker) number(path string, p *Property, got float64, secret bool) {
	shown := fmt.Sprint(got)
	if secret {
		shown = "a secret"
	}
	if p.Type == kindInteger && got != math.Trunc(got) {
		c.addf(path, false, "got %s, want a whole number", shown)
	}
	c.limits(path, p, func(l *Limits) string { return l.refusesNumber(got, shown) })
}

// limits reports the first limit broken: one the provider checks, or else one
// that only Azure does.
func (c *checker) limits(path string, p *Property, refuses func(*Limits) string) {
	for _, l := range []*Limits{&p.Limits, p.Azure} {
		if l == nil {
			continue
		}
		if reason := refuses(l); reason != "" {
			c.addf(path, l == p.Azure, "got %s", reason)
			return
		}
	}
}

// refusesText words the limit that a string breaks, or returns "".
func (l *Limits) refusesText(got, shown string) string {
	tooShort := l.MinLength != nil && len(got) < *l.MinLength
	tooLong := l.MaxLength != nil && len(got) > *l.MaxLength
	mismatch := l.pattern != nil && !l.pattern.MatchString(got)
	switch {
	case (tooShort || tooLong || mismatch) && l.Want != "":
		return fmt.Sprintf("%s, want %s", shown, l.Want)
	case tooShort:
		return fmt.Sprintf("%s of %d characters, want at least %d", shown, len(got), *l.MinLength)
	case tooLong:
		return fmt.Sprintf("%s of %d characters, want at most %d", shown, len(got), *l.MaxLength)
	case mismatch:
		return fmt.Sprintf("%s, want a match of %s", shown, l.Pattern)
	}
	return ""
}

// refusesNumber words the limit that a number breaks, or returns "".
func (l *Limits) refusesNumber(got float64, shown string) string {
	switch {
	case l.Minimum != nil && got < *l.Minimum:
		return fmt.Sprintf("%s, want at least %v", shown, *l.Minimum)
	case l.Maximum != nil && got > *l.Maximum:
		return fmt.Sprintf("%s, want at most %v", shown, *l.Maximum)
	}
	return ""
}

// kindOf names the type of a value.
func kindOf(v resource.PropertyValue) string {
	for _, kind := range []string{kindString, kindNumber, kindBoolean, kindArray, kindObject} {
		if (&Property{Type: kind}).accepts(v) {
			return kind
		}
	}
	return v.TypeString()
}
