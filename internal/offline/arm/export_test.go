package arm

import (
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
)

// RuleNames are the names of the functions in every table of rules, sorted.
func RuleNames() []string {
	var names []string
	add := func(rule any) {
		name := runtime.FuncForPC(reflect.ValueOf(rule).Pointer()).Name()
		names = append(names, name[strings.LastIndex(name, ".")+1:])
	}
	for _, rule := range generalRules {
		add(rule)
	}
	for _, rules := range rulesByType {
		for _, rule := range rules {
			add(rule)
		}
	}
	for _, rule := range rootRules {
		add(rule)
	}
	for _, rules := range removalRules {
		for _, rule := range rules {
			add(rule)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// TypesWithRules are the ARM types in the tables.
func TypesWithRules() []string {
	var types []string
	for t := range rulesByType {
		types = append(types, t)
	}
	for t := range removalRules {
		types = append(types, t)
	}
	all, _ := factsByType()
	for t, facts := range all {
		if t != "*" {
			types = append(types, t)
		}
		types = append(types, facts.Stays.While...)
		types = slices.AppendSeq(types, maps.Values(facts.References))
	}
	return types
}

// PrincipalID is the object ID of the identity of the resource with an ID.
func PrincipalID(id string) string { return guid("principal", id) }

// CustomerID is the GUID of a workspace.
func CustomerID(id string) string { return guid("workspace", id) }
