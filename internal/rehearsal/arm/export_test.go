package arm

import (
	"maps"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// Rule is what tests look at of a rule.
type Rule struct {
	// Type is the ARM type that the rule is of, or "*".
	Type, Name, Says string
	Sources          []string
	// Answers are the codes and messages of its cases.
	Answers []string
	// Paths and Operators are those of its conditions and its messages.
	Paths, Operators []string
	// Types are the ARM types that its conditions name.
	Types []string
}

// Rules are all rules.
func Rules() []Rule {
	all, _ := rulesByType()
	var rules []Rule
	for _, armType := range slices.Sorted(maps.Keys(all)) {
		for _, r := range all[armType] {
			rule := Rule{Type: armType, Name: r.Name, Says: r.Says, Sources: r.Sources, Paths: r.Each}
			for _, c := range append(r.Cases, r.refusal) {
				for condition, list := range c.When {
					path, operator, _ := strings.Cut(condition, " ")
					rule.Paths, rule.Operators = append(rule.Paths, path), append(rule.Operators, operator)
					for _, wanted := range list {
						if text, ok := wanted.(string); ok && strings.HasSuffix(path, ".type") && strings.HasPrefix(text, "Microsoft.") {
							rule.Types = append(rule.Types, text)
						}
					}
				}
				for _, braced := range placeholder.FindAllString(c.Code+c.Message, -1) {
					if path := strings.Trim(braced, "{}"); !r.hasWord(path) {
						rule.Paths = append(rule.Paths, path)
					}
				}
			}
			for _, c := range r.Cases {
				rule.Answers = append(rule.Answers, c.Code+r.Code, c.Message+r.Message)
			}
			if len(r.Cases) == 0 {
				rule.Answers = []string{r.Code, r.Message}
			}
			rules = append(rules, rule)
		}
	}
	return rules
}

func (r rule) hasWord(word string) bool {
	return slices.ContainsFunc(r.Cases, func(c refusal) bool { return c.Words[word] != nil })
}

// IsOperator reports whether conditions know an operator.
func IsOperator(operator string) bool { return property.Operators[operator] != nil }

// IsLookup reports whether rules can look something up by a name.
func IsLookup(name string) bool { return lookups[name] != nil || name == "$it" || name == "$at" }

// TypesWithFacts are the ARM types in resources.yaml.
func TypesWithFacts() []string {
	var types []string
	all, _ := factsByType()
	for t, facts := range all {
		if t != "*" {
			types = append(types, t)
		}
		types = slices.AppendSeq(types, maps.Values(facts.References))
	}
	return types
}

// PrincipalID is the object ID of the identity of the resource with an ID.
func PrincipalID(id string) string { return guid("principal", id) }

// CustomerID is the GUID of a workspace.
func CustomerID(id string) string { return guid("workspace", id) }
