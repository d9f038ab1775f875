package policy

import (
	"fmt"
	"slices"
	"strings"
)

// Anything is, among the values that are wanted, any value but none.
const Anything = "*"

// valuesAt are what a value has at a path such as logs[].category, where []
// stands for every element of a list. What is missing is skipped.
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

// anyEqual reports whether one of the values is one of those wanted.
func anyEqual(got, want []any) bool {
	return slices.ContainsFunc(got, func(g any) bool {
		return slices.ContainsFunc(want, func(w any) bool { return equal(g, w) })
	})
}

// equal compares as Azure does: text without regard to case, and IDs with or
// without a slash at their end.
func equal(got, want any) bool {
	switch {
	case got == nil || want == nil:
		return got == nil && want == nil
	case want == Anything:
		return true
	}
	return strings.EqualFold(strings.TrimSuffix(fmt.Sprint(got), "/"), strings.TrimSuffix(fmt.Sprint(want), "/"))
}
