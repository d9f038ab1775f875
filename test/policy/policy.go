// Package policy checks the resources of every stack against rules that are data,
// such as those of Azure Policy: which properties a resource of a type must have,
// and which other resources must refer to it.
//
// policies.yaml has this repository's own rules, benchmark.yaml Microsoft's.
package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Resource is one resource as a program registers it.
type Resource struct {
	// Name is its name in findings.
	Name string
	// Type is its package and kind without a version, such as storage:StorageAccount.
	Type string
	// ID and Names are how other resources refer to it.
	ID    string
	Names []string
	// Inputs are its properties, as plain values.
	Inputs map[string]any
	// Protected is whether Pulumi refuses to delete it.
	Protected bool
}

// Condition is a condition on one resource.
type Condition struct {
	// Want maps the path of a property, such as properties.networkAcls.defaultAction,
	// to the values that it may have. [] in a path stands for each element of a list,
	// of which one suffices. [Anything] stands for any value, null for none.
	Want map[string][]any `yaml:"want"`
	// Protected requires that Pulumi refuses to delete it.
	Protected bool `yaml:"protected"`
}

// Reference is another resource that must refer to the one that a rule is about.
type Reference struct {
	// Type is its type, as in [Resource].
	Type string `yaml:"type"`
	// Path is the property with the ID or a name, or an ID that begins with it.
	Path string `yaml:"path"`
	// Mentions is whether the property is a longer text, such as a query, that contains a
	// name of the resource in quotes.
	Mentions bool `yaml:"mentions"`
	// Condition is another condition on it.
	Condition `yaml:",inline"`
}

// Rule is a rule for all resources of a type.
type Rule struct {
	// Name describes the rule in words.
	Name string `yaml:"name"`
	// ID is the GUID of a definition of Azure Policy. Optional.
	ID string `yaml:"id"`
	// Type is the type that the rule is about, as in [Resource].
	Type string `yaml:"type"`
	// When are the kinds of stacks that the rule applies to; a stack must be of all of
	// them. See [Kinds]. Optional: by default, the rule applies to all stacks.
	When []string `yaml:"when"`
	// Condition is the condition on the resource itself.
	Condition `yaml:",inline"`
	// ReferredBy must exist as well. Optional.
	ReferredBy *Reference `yaml:"referredBy"`
	// Forbidden is whether there must be no resource of the type.
	Forbidden bool `yaml:"forbidden"`
	// Exempt is the reason why stacks intentionally break the rule. Optional.
	Exempt string `yaml:"exempt"`
}

// Finding is a resource that breaks a rule.
type Finding struct {
	// Rule is the rule's name, Resource the resource's.
	Rule, Resource string
	// Problem describes what was found and what was expected.
	Problem string
}

// String is the finding as one line.
func (f Finding) String() string { return f.Resource + ": " + f.Problem + " (" + f.Rule + ")" }

// For reports whether the rule applies to a stack of these kinds.
func (r Rule) For(kinds []string) bool {
	return !slices.ContainsFunc(r.When, func(kind string) bool { return !slices.Contains(kinds, kind) })
}

// AppliesTo are the resources that the rule applies to.
func (r Rule) AppliesTo(resources []Resource) []Resource {
	var about []Resource
	for _, res := range resources {
		if res.Type == r.Type {
			about = append(about, res)
		}
	}
	return about
}

// Check returns every resource that breaks the rule.
func (r Rule) Check(resources []Resource) []Finding {
	var findings []Finding
	for _, res := range r.AppliesTo(resources) {
		problems := r.problems(res)
		if r.Forbidden {
			problems = append(problems, "is there, want none of its type")
		}
		if r.ReferredBy != nil && !r.ReferredBy.found(res, resources) {
			problems = append(problems, fmt.Sprintf("got no %s whose %s refers to it%s", r.ReferredBy.Type, r.ReferredBy.Path, r.ReferredBy.words()))
		}
		for _, problem := range problems {
			findings = append(findings, Finding{Rule: r.Name, Resource: res.Name, Problem: problem})
		}
	}
	return findings
}

// problems are the conditions that a resource does not meet.
func (c Condition) problems(res Resource) []string {
	var problems []string
	for _, path := range slices.Sorted(maps.Keys(c.Want)) {
		got := valuesAt(res.Inputs, path)
		if len(got) == 0 {
			got = []any{nil}
		}
		if !anyEqual(got, c.Want[path]) {
			problems = append(problems, fmt.Sprintf("%s: got %v, want one of %v", path, got, c.Want[path]))
		}
	}
	if c.Protected && !res.Protected {
		problems = append(problems, "protect: got false, want true")
	}
	return problems
}

// words describes the condition, for the end of a sentence.
func (c Condition) words() string {
	if len(c.Want) == 0 {
		return ""
	}
	return fmt.Sprintf(" with %v", c.Want)
}

// found reports whether a resource refers to target as required.
func (r Reference) found(target Resource, resources []Resource) bool {
	return slices.ContainsFunc(resources, func(res Resource) bool {
		return res.Type == r.Type && r.refers(res, target) && len(r.problems(res)) == 0
	})
}

func (r Reference) refers(res, target Resource) bool {
	return slices.ContainsFunc(valuesAt(res.Inputs, r.Path), func(v any) bool {
		text, _ := v.(string)
		if r.Mentions {
			return slices.ContainsFunc(target.Names, func(name string) bool {
				return strings.Contains(text, `"`+name+`"`) || strings.Contains(text, "'"+name+"'")
			})
		}
		return text != "" && (text == target.ID || slices.Contains(target.Names, text) || strings.HasPrefix(text, target.ID+"/"))
	})
}
