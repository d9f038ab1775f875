// Package property reads and changes properties, as plain values, by path, and
// holds them against conditions that are data.
package property

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Values are what a value has at a path such as configuration.secrets[].name,
// where [] stands for every element of a list or map. What is missing is left out.
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

// Elements are the elements of a list, or of a map in the order of its keys.
func Elements(v any) []any {
	list, _ := v.([]any)
	if object, ok := v.(map[string]any); ok {
		for _, k := range slices.Sorted(maps.Keys(object)) {
			list = append(list, object[k])
		}
	}
	return list
}

// Texts are the strings at a path, without empty ones.
func Texts(v any, path string) []string {
	var all []string
	for _, found := range Values(v, path) {
		if s, ok := found.(string); ok && s != "" {
			all = append(all, s)
		}
	}
	return all
}

// Text is the first string at a path, or "".
func Text(v any, path string) string { return cmp.Or(Texts(v, path)...) }

// Number is the number at a path; 0 when there is none.
func Number(v any, path string) float64 {
	n, _ := cmp.Or(Values(v, path)...).(float64)
	return n
}

// Has reports whether the value at a path, or one of them, is a certain one.
func Has(v, value any, path string) bool { return slices.Contains(Values(v, path), value) }
