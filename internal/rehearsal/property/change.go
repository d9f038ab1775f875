package property

import (
	"fmt"
	"maps"
	"strings"
)

// With returns a copy of an object with the value at a path replaced. The path
// must lead through objects only.
func With(object map[string]any, path string, value any) (map[string]any, error) {
	copied := map[string]any{}
	maps.Copy(copied, object)
	name, rest, nested := strings.Cut(path, ".")
	if !nested {
		copied[name] = value
		return copied, nil
	}
	inner, isObject := copied[name].(map[string]any)
	if !isObject && copied[name] != nil {
		return nil, fmt.Errorf("got a path through %s, which is not an object", name)
	}
	changed, err := With(inner, rest, value)
	copied[name] = changed
	return copied, err
}

// Without returns a copy of a value without what is at a path; see [Values] for
// the syntax.
func Without(v any, path string) any {
	name, rest, nested := strings.Cut(path, ".")
	object, ok := v.(map[string]any)
	if !ok {
		return v
	}
	object = maps.Clone(object)
	name, every := strings.CutSuffix(name, "[]")
	switch child, exists := object[name]; {
	case !exists:
	case !nested:
		delete(object, name)
	case every:
		var all []any
		for _, element := range Elements(child) {
			all = append(all, Without(element, rest))
		}
		object[name] = all
	default:
		object[name] = Without(child, rest)
	}
	return object
}

// Merged returns object with another object merged into it, recursively.
func Merged(object, over map[string]any) map[string]any {
	out := make(map[string]any, len(object)+len(over))
	maps.Copy(out, object)
	for name, value := range over {
		below, was := out[name].(map[string]any)
		if above, is := value.(map[string]any); was && is {
			value = Merged(below, above)
		}
		out[name] = value
	}
	return out
}
