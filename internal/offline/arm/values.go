package arm

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// at is what a value has at a path such as configuration.secrets[].name, where
// [] stands for every element of a list or map. What is missing is left out.
func at(v any, path string) []any {
	if path == "" {
		return []any{v}
	}
	name, rest, _ := strings.Cut(path, ".")
	name, every := strings.CutSuffix(name, "[]")
	object, _ := v.(map[string]any)
	children := []any{object[name]}
	if every {
		children = elements(object[name])
	}
	var found []any
	for _, child := range children {
		if child != nil {
			found = append(found, at(child, rest)...)
		}
	}
	return found
}

// elements are the elements of a list, or of a map in the order of its keys.
func elements(v any) []any {
	list, _ := v.([]any)
	if object, ok := v.(map[string]any); ok {
		for _, k := range slices.Sorted(maps.Keys(object)) {
			list = append(list, object[k])
		}
	}
	return list
}

// texts are the strings at a path, without empty ones.
func texts(v any, path string) []string {
	var all []string
	for _, found := range at(v, path) {
		if s, ok := found.(string); ok && s != "" {
			all = append(all, s)
		}
	}
	return all
}

// text is the first string at a path, or "".
func text(v any, path string) string { return cmp.Or(texts(v, path)...) }

// number is the number at a path; 0 when there is none.
func number(v any, path string) float64 {
	n, _ := cmp.Or(at(v, path)...).(float64)
	return n
}

// has reports whether the value at a path, or one of them, is a certain one.
func has(v, value any, path string) bool { return slices.Contains(at(v, path), value) }

// text is the first string at a path of the properties; empty, too, for a
// resource that is not there.
func (r *Resource) text(path string) string {
	if r == nil {
		return ""
	}
	return text(r.Properties, path)
}

// isTrue reports whether a property is there and true.
func (r *Resource) isTrue(path string) bool { return r != nil && has(r.Properties, true, path) }

// isFalse reports whether a property is there and false.
func (r *Resource) isFalse(path string) bool { return r != nil && has(r.Properties, false, path) }

// is reports whether the string at a path is one of some words, in whatever case.
func (r *Resource) is(path string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.EqualFold(r.text(path), word) })
}

// name is the resource's own name; empty for one that is not there.
func (r *Resource) name() string {
	if r == nil {
		return ""
	}
	return lastSegment(r.ID)
}

// parent is the ID of what the resource lives in, or is about.
func (r *Resource) parent() string {
	parent, _ := parentOf(r.ID)
	return parent
}

// lastSegment is the own name in an ARM ID.
func lastSegment(id string) string { return id[strings.LastIndex(id, "/")+1:] }

// key is the form in which IDs are compared: Azure ignores their case.
func key(id string) string { return strings.ToLower(strings.TrimSuffix(id, "/")) }

// same compares IDs, and whatever else Azure compares without regard to case.
func same(a, b string) bool { return key(a) == key(b) }

// within reports whether id is scope or something below it.
func within(id, scope string) bool { return strings.HasPrefix(key(id)+"/", key(scope)+"/") }

// region is a location in the one form in which Azure compares it.
func region(location string) string { return key(strings.ReplaceAll(location, " ", "")) }
