package policy

import (
	"fmt"
	"slices"
	"strings"
)

// Anything stands for any value except null among expected values.
const Anything = "*"

// valuesAt are the values at a path such as logs[].category, where [] stands for every
// element of a list. Missing values are skipped.
func valuesAt(v any, path string) []any {
	name, rest, nested := strings.Cut(path, ".")
	name, every := strings.CutSuffix(name, "[]")
	object, _ := v.(map[string]any)
	children := []any{object[name]}
	if every {
		children, _ = object[name].([]any)
	}
	var found []any
	for _, child := range children {
		switch {
		case child == nil:
		case nested:
			found = append(found, valuesAt(child, rest)...)
		default:
			found = append(found, child)
		}
	}
	return found
}

// anyEqual reports whether one of the values is one of the expected ones.
func anyEqual(got, want []any) bool {
	return slices.ContainsFunc(got, func(g any) bool {
		return slices.ContainsFunc(want, func(w any) bool { return equal(g, w) })
	})
}

// equal compares values as Azure does: text case-insensitively, and IDs with or without a
// trailing slash.
func equal(got, want any) bool {
	switch {
	case got == nil || want == nil:
		return got == nil && want == nil
	case want == Anything:
		return true
	}
	return strings.EqualFold(strings.TrimSuffix(fmt.Sprint(got), "/"), strings.TrimSuffix(fmt.Sprint(want), "/"))
}
