package body

import (
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Decode reads an object into the struct that into points to, by the json tags of
// its fields. A value of the wrong type is not set; the contract reports it.
func Decode(object map[string]any, into any) {
	decode(object, reflect.ValueOf(into).Elem())
}

// setter is implemented by fields that decode their own value.
type setter interface{ set(v any) }

func (t *Text) set(v any) {
	if s, ok := v.(string); ok {
		*t = Text(s)
	}
}

func (v *Value[T]) set(raw any) {
	switch number, isNumber := raw.(float64); {
	case isNumber:
		switch into := any(&v.value).(type) {
		case *float64:
			*into, v.isSet = number, true
		case *int:
			if number == math.Trunc(number) {
				*into, v.isSet = int(number), true
			}
		}
	default:
		v.value, v.isSet = raw.(T)
	}
}

func decode(v any, into reflect.Value) {
	if v == nil {
		return
	}
	if s, ok := into.Addr().Interface().(setter); ok {
		s.set(v)
		return
	}
	switch into.Kind() { //nolint:exhaustive // other kinds are values, which set decodes
	case reflect.Struct:
		if object, ok := v.(map[string]any); ok {
			decodeObject(object, into)
		}
	case reflect.Slice:
		if list, ok := v.([]any); ok {
			into.Set(reflect.MakeSlice(into.Type(), len(list), len(list)))
			for i, element := range list {
				decode(element, into.Index(i))
			}
		}
	case reflect.Map:
		if object, ok := v.(map[string]any); ok {
			into.Set(reflect.MakeMapWithSize(into.Type(), len(object)))
			for _, key := range slices.Sorted(maps.Keys(object)) {
				element := reflect.New(into.Type().Elem()).Elem()
				decode(object[key], element)
				into.SetMapIndex(reflect.ValueOf(key), element)
			}
		}
	case reflect.Interface:
		into.Set(reflect.ValueOf(v))
	}
}

func decodeObject(object map[string]any, into reflect.Value) {
	for _, f := range fieldsOf(into.Type()) {
		if f.name == "" {
			into.Field(f.index).Set(reflect.ValueOf(Object{isSet: true}))
		} else if v, ok := object[f.name]; ok {
			decode(v, into.Field(f.index))
		}
	}
}

// Encode returns the object that a struct represents, without fields that are not
// set.
func Encode(v any) map[string]any {
	encoded, _ := encode(reflect.ValueOf(v)).(map[string]any)
	if encoded == nil {
		return map[string]any{}
	}
	return encoded
}

// getter is implemented by fields that encode themselves; nil means not set.
type getter interface{ get() any }

func (t Text) get() any {
	if t == "" {
		return nil
	}
	return string(t)
}

func (v Value[T]) get() any {
	if !v.isSet {
		return nil
	}
	if whole, ok := any(v.value).(int); ok {
		return float64(whole)
	}
	return v.value
}

func encode(v reflect.Value) any {
	if g, ok := v.Interface().(getter); ok {
		return g.get()
	}
	switch v.Kind() {
	case reflect.Struct:
		return encodeObject(v)
	case reflect.Slice:
		if v.IsNil() {
			return nil
		}
		list := make([]any, v.Len())
		for i := range list {
			list[i] = encode(v.Index(i))
		}
		return list
	case reflect.Map:
		if v.IsNil() {
			return nil
		}
		object := map[string]any{}
		for entries := v.MapRange(); entries.Next(); {
			object[entries.Key().String()] = encode(entries.Value())
		}
		return object
	case reflect.Interface:
		if v.IsNil() {
			return nil
		}
		return v.Interface()
	default:
		return nil
	}
}

// encodeObject returns nil for an object without fields, unless the object was
// present.
func encodeObject(v reflect.Value) any {
	object, isSet := map[string]any{}, false
	for _, f := range fieldsOf(v.Type()) {
		if f.name == "" {
			isSet = v.Field(f.index).Interface().(Object).isSet //nolint:forcetypeassert // fieldsOf checked the type
		} else if element := encode(v.Field(f.index)); element != nil {
			object[f.name] = element
		}
	}
	if len(object) == 0 && !isSet {
		return nil
	}
	return object
}

// field is a field of a struct, with the name of its property. The name of an
// embedded [Object] is "".
type field struct {
	name  string
	index int
}

// known caches the fields of struct types.
var known sync.Map //nolint:gochecknoglobals // a cache

func fieldsOf(t reflect.Type) []field {
	if cached, ok := known.Load(t); ok {
		return cached.([]field) //nolint:forcetypeassert // stored below
	}
	var fields []field
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name != "" || t.Field(i).Type == reflect.TypeFor[Object]() {
			fields = append(fields, field{name, i})
		}
	}
	known.Store(t, fields)
	return fields
}
