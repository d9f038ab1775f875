package policy

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Kinds are the kinds of stacks that rules distinguish: private (network.mode private),
// passwordless (access managedIdentity), protected (protect true), and alarmed (with
// recipients of alerts).
func Kinds() []string { return []string{"alarmed", "passwordless", "private", "protected"} }

var (
	// typeRule is the form of [Rule].Type.
	typeRule = regexp.MustCompile(`^[a-z]+:[A-Z][A-Za-z]+$`)
	// pathRule is the form of a path. It has no operators.
	pathRule = regexp.MustCompile(`^[a-zA-Z]+(\[\])?(\.[a-zA-Z]+(\[\])?)*$`)
)

// Load reads a table of rules. It refuses mistakes that [Rule.Check] would ignore: unknown
// keys, invalid paths, unknown kinds of stacks, and rules without a condition.
func Load(text []byte) ([]Rule, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	var rules []Rule
	if err := decoder.Decode(&rules); err != nil {
		return nil, err
	}
	if len(rules) == 0 {
		return nil, errors.New("got no rules")
	}
	var p check.Problems
	for i, rule := range rules {
		rule.validate(&p, fmt.Sprintf("rule %d, %q", i+1, rule.Name))
	}
	return rules, errors.Join(p...)
}

func (r Rule) validate(p *check.Problems, path string) {
	if r.Name == "" {
		p.Addf(path, "name: required")
	}
	p.Match(path+": type", r.Type, typeRule, "a package and a kind, such as storage:StorageAccount")
	for _, kind := range r.When {
		p.OneOf(path+": when", kind, Kinds()...)
	}
	r.Condition.validate(p, path)
	if r.ReferredBy != nil {
		p.Match(path+": referredBy.type", r.ReferredBy.Type, typeRule, "a package and a kind, such as storage:StorageAccount")
		p.Match(path+": referredBy.path", r.ReferredBy.Path, pathRule, "the path of a property, such as scopes[]")
		r.ReferredBy.validate(p, path+": referredBy")
	}
	if len(r.Want) == 0 && !r.Protected && r.ReferredBy == nil && !r.Forbidden {
		p.Addf(path, "wants nothing; give it want, protected, referredBy or forbidden")
	}
}

func (c Condition) validate(p *check.Problems, path string) {
	for _, at := range slices.Sorted(maps.Keys(c.Want)) {
		p.Match(path+": want", at, pathRule, "the path of a property, such as networkAcls.defaultAction; there are no operators")
		if len(c.Want[at]) == 0 {
			p.Addf(path+": want."+at, "got no values, want at least one")
		}
		for _, value := range c.Want[at] {
			switch value.(type) {
			case nil, string, bool, int, float64:
			default:
				p.Addf(path+": want."+at, "got %v, want text, numbers, true, false or null", value)
			}
		}
	}
}
