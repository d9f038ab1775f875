package contract

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Problem is a reason why a value is invalid.
type Problem struct {
	// Path is the property, such as template.containers[0].resources.cpu.
	Path string
	// Reason has the form "got …, want …" and never contains a secret.
	Reason string
	// Azure is true if the provider accepts the value and Azure refuses it at create
	// or update; false if the provider refuses it at preview.
	Azure bool
	// Code is Azure's error code; empty if the property has no code of its own.
	Code string
}

// CheckInputs returns every problem with inputs in Pulumi's form, in a fixed
// order. It accepts unknown values everywhere, and expects that the provider's
// defaults (name, location) are set.
//
// It is stricter than the provider in one respect: it reports unknown properties,
// which the provider silently ignores.
func (t *Type) CheckInputs(inputs map[string]any) []Problem {
	c := &checker{names: inPulumi}
	c.properties("", t.inputs, inputs, false)
	return c.problems
}

// CheckBody returns every problem with a request: with the name of the resource,
// and with the body in Azure's form.
func (t *Type) CheckBody(name string, body map[string]any) []Problem {
	c := &checker{names: inAzure}
	if p := t.Parameters[t.NameParameter]; p != nil {
		c.value(t.NameParameter, p, name, false)
	}
	c.properties("", t.Body, body, false)
	return c.problems
}

type checker struct {
	names    naming
	code     string // of the innermost property that has one
	problems []Problem
}

func (c *checker) addf(path string, azure bool, format string, args ...any) {
	c.problems = append(c.problems, Problem{Path: path, Reason: fmt.Sprintf(format, args...), Azure: azure, Code: c.code})
}

// object checks the value of an object, map or union.
func (c *checker) object(path string, p *Property, value map[string]any, secret bool) {
	if p.Type == kindMap {
		for _, key := range keys(value) {
			if p.Items != nil {
				c.value(join(path, key), p.Items, value[key], secret)
			}
		}
		return
	}
	object := p.chosen(value, c.names)
	if p.Type == kindUnion && object == nil {
		discriminator := p.discriminator(c.names)
		if !isUnknown(value[discriminator]) {
			choices := strings.Join(slices.Sorted(maps.Keys(p.Variants)), ", ")
			c.addf(join(path, discriminator), true, "want one of %s, to select the type of the object", choices)
		}
		return
	}
	if object != nil {
		c.properties(path, c.names.of(object), value, secret)
	}
}

// properties checks the keys of an object and the value of each.
func (c *checker) properties(path string, properties Properties, value map[string]any, secret bool) {
	present := keys(value)
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		if properties[name].Required && !slices.Contains(present, name) {
			c.missing(join(path, name), properties[name])
		}
	}
	for _, key := range present {
		at, p := join(path, key), properties[key]
		if p == nil {
			c.addf(at, false, "unknown property%s", suggest(key, slices.Sorted(maps.Keys(properties))))
			continue
		}
		c.value(at, p, value[key], secret)
	}
	if c.names == inAzure {
		c.relations(path, properties, value)
	}
}

// missing reports that a required property is missing.
func (c *checker) missing(path string, p *Property) {
	defer c.within(p)()
	c.addf(path, false, "missing, want a value")
}

// within makes the code of a property that of the following problems, until the
// returned function is called.
func (c *checker) within(p *Property) func() {
	outer := c.code
	c.code = cmp.Or(p.Code, outer)
	return func() { c.code = outer }
}

// suggest returns a hint with the most similar word, or "".
func suggest(word string, words []string) string {
	if nearest, ok := check.Nearest(word, words); ok {
		return fmt.Sprintf("; did you mean %q?", nearest)
	}
	return ""
}

// value checks one value against its property.
func (c *checker) value(path string, p *Property, wrapped any, secret bool) {
	defer c.within(p)()
	v, wasSecret := reveal(wrapped)
	secret = secret || wasSecret || p.Secret
	switch {
	case isUnknown(v) || p.Type == kindAny || p.ReadOnly:
	case p.accepts(v):
		c.accepted(path, p, v, secret)
	default:
		c.addf(path, false, "got %s, want %s", kindOf(v), p.Type)
	}
}

// accepted checks a value of the right type.
func (c *checker) accepted(path string, p *Property, v any, secret bool) {
	switch v := v.(type) {
	case []any:
		for i, item := range v {
			c.value(fmt.Sprintf("%s[%d]", path, i), p.Items, item, secret)
		}
		c.unique(path, p, v)
	case map[string]any:
		c.object(path, p, v, secret)
	case string:
		c.text(path, p, v, secret)
	case float64:
		c.number(path, p, v, secret)
	}
}

func (c *checker) text(path string, p *Property, got string, secret bool) {
	shown, hint := fmt.Sprintf("%q", got), suggest(got, p.Enum)
	if secret {
		shown, hint = "a secret", ""
	}
	c.limits(path, p, func(l *Limits) string { return l.refusesText(got, shown) })
	if p.Closed && !p.lists(got) {
		c.addf(path, true, "got %s, want one of %s%s", shown, strings.Join(p.Enum, ", "), hint)
	}
	if format, known := Formats[p.Format]; known && got != "" && !format.Matches(got) {
		c.addf(path, true, "got %s, want %s", shown, format.Want)
	}
}

// lists reports whether a value is one of the enumeration. Azure ignores case, and
// spaces in a combination such as SystemAssigned, UserAssigned.
func (p *Property) lists(value string) bool {
	plain := func(s string) string { return strings.ToLower(strings.ReplaceAll(s, ", ", ",")) }
	return slices.ContainsFunc(p.Enum, func(one string) bool { return plain(one) == plain(value) })
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

// limits reports the first violated limit: one that the provider checks,
// otherwise one that only Azure checks.
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

// refusesText describes the limit that a string violates, or returns "".
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

// refusesNumber describes the limit that a number violates, or returns "".
func (l *Limits) refusesNumber(got float64, shown string) string {
	switch {
	case l.Minimum != nil && got < *l.Minimum:
		return fmt.Sprintf("%s, want at least %v", shown, *l.Minimum)
	case l.Maximum != nil && got > *l.Maximum:
		return fmt.Sprintf("%s, want at most %v", shown, *l.Maximum)
	}
	return ""
}
