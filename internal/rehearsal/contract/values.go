package contract

import (
	"maps"
	"slices"
	"strings"
)

// Values have the types of encoding/json, and two marks of Pulumi.
type (
	// Unknown is a value that is only known after deployment.
	Unknown struct{}
	// Secret is a value that must not be displayed.
	Secret struct{ Value any }
)

// The property types.
const (
	kindAny     = "any"
	kindArray   = "array"
	kindBoolean = "boolean"
	kindInteger = "integer"
	kindMap     = "map"
	kindNumber  = "number"
	kindObject  = "object"
	kindString  = "string"
	kindUnion   = "union"
)

// Reveal returns a value without its secret mark.
func Reveal(v any) any {
	inner, _ := reveal(v)
	return inner
}

func reveal(v any) (inner any, wasSecret bool) {
	for {
		secret, is := v.(Secret)
		if !is {
			return v, wasSecret
		}
		v, wasSecret = secret.Value, true
	}
}

// Plain returns a value without marks. Unknown values are omitted.
func Plain(v any) any {
	switch v := Reveal(v).(type) {
	case Unknown:
		return nil
	case []any:
		plain := make([]any, len(v))
		for i, element := range v {
			plain[i] = Plain(element)
		}
		return plain
	case map[string]any:
		plain := make(map[string]any, len(v))
		for key, element := range v {
			if !isUnknown(element) {
				plain[key] = Plain(element)
			}
		}
		return plain
	default:
		return v
	}
}

func isUnknown(v any) bool {
	_, unknown := Reveal(v).(Unknown)
	return unknown
}

// keys returns the keys of all maps that have a value, sorted and without
// duplicates. It omits the engine's keys, which start with two underscores.
func keys(all ...map[string]any) []string {
	seen := map[string]bool{}
	for _, m := range all {
		for k, v := range m {
			if Reveal(v) != nil && !strings.HasPrefix(k, "__") {
				seen[k] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// join appends a key to a property path.
func join(path, key string) string { return strings.TrimPrefix(path+"."+key, ".") }

// kindOf returns the type of a value.
func kindOf(v any) string {
	switch v.(type) {
	case string:
		return kindString
	case float64:
		return kindNumber
	case bool:
		return kindBoolean
	case []any:
		return kindArray
	case map[string]any:
		return kindObject
	default:
		return "nothing"
	}
}

// accepts reports whether a value has the type of the property.
func (p *Property) accepts(v any) bool {
	switch kind := kindOf(v); p.Type {
	case kindAny:
		return true
	case kindInteger:
		return kind == kindNumber
	case kindMap, kindUnion:
		return kind == kindObject
	default:
		return kind == p.Type
	}
}

// MarkSecrets marks every secret property that has a value, at any depth, in
// inputs or outputs in Pulumi's form.
func (t *Type) MarkSecrets(properties map[string]any) map[string]any {
	return markObject(t.object, t.inputs, properties)
}

func markObject(o *Object, inputs Properties, object map[string]any) map[string]any {
	marked := make(map[string]any, len(object))
	for key, v := range object {
		p := inputs[key]
		if p == nil {
			p = o.Outputs[key]
		}
		marked[key] = p.mark(v)
	}
	return marked
}

// mark marks the secrets inside a value.
func (p *Property) mark(v any) any {
	if p == nil || v == nil {
		return v
	}
	if _, isSecret := v.(Secret); isSecret {
		return v
	}
	if p.Secret {
		return Secret{v}
	}
	switch v := v.(type) {
	case []any:
		return mapList(v, p.Items, (*Property).mark)
	case map[string]any:
		if p.Type == kindMap {
			return mapMap(v, p.Items, (*Property).mark)
		}
		if object := p.chosen(v, inPulumi); object != nil {
			return markObject(object, object.Inputs, v)
		}
	}
	return v
}
