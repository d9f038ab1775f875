// Package property reads and changes plain values by property path, and evaluates
// conditions that are data.
package property

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Values returns the values at a path such as configuration.secrets[].name, where
// [] stands for every element of a list or map. Missing values are skipped.
func Values(v any, path string) []any {
	if path == "" {
		return []any{v}
	}
	name, rest, _ := strings.Cut(path, ".")
	name, every := strings.CutSuffix(name, "[]")
	object, _ := v.(map[string]any)
	children := []any{object[name]}
	if every {
		children = Elements(object[name])
	}
	var found []any
	for _, child := range children {
		if child != nil {
			found = append(found, Values(child, rest)...)
		}
	}
	return found
}

// Elements returns the elements of a list, or of a map in the order of its keys.
func Elements(v any) []any {
	list, _ := v.([]any)
	if object, ok := v.(map[string]any); ok {
		for _, k := range slices.Sorted(maps.Keys(object)) {
			list = append(list, object[k])
		}
	}
	return list
}

// Texts returns the non-empty strings at a path.
func Texts(v any, path string) []string {
	var all []string
	for _, found := range Values(v, path) {
		if s, ok := found.(string); ok && s != "" {
			all = append(all, s)
		}
	}
	return all
}

// Text returns the first string at a path, or "".
func Text(v any, path string) string { return cmp.Or(Texts(v, path)...) }

// Number returns the number at a path, or 0.
func Number(v any, path string) float64 {
	n, _ := cmp.Or(Values(v, path)...).(float64)
	return n
}

// Has reports whether one of the values at a path equals value.
func Has(v, value any, path string) bool { return slices.Contains(Values(v, path), value) }
