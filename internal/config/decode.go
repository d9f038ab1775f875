package config

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"maps"
	"net/netip"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// rawJSON is a part of a value that is decoded later.
type rawJSON []byte

// UnmarshalJSON copies data.
func (r *rawJSON) UnmarshalJSON(data []byte) error {
	*r = bytes.Clone(data)
	return nil
}

// topLevel converts a configuration value to JSON: the engine passes objects and lists
// as JSON, and everything else as text.
func topLevel(text string) []byte {
	if trimmed := strings.TrimSpace(text); json.Valid([]byte(trimmed)) && strings.ContainsAny(trimmed[:1], "{[") {
		return []byte(trimmed)
	}
	encoded, err := json.Marshal(text)
	if err != nil { // not for text
		return nil
	}
	return encoded
}

// decode reads raw over the value that into points to. Unlike encoding/json it refuses
// unknown keys and reports every problem with its path. Where a value is invalid, into
// does not change.
func decode(path string, raw []byte, into any) check.Problems {
	var d decoder
	d.value(path, raw, reflect.ValueOf(into).Elem())
	return d.Problems
}

type decoder struct{ check.Problems }

func (d *decoder) value(path string, raw []byte, into reflect.Value) {
	if kind(raw) == "nothing" {
		d.Addf(path, "got nothing, want %s; or remove the key", typeName(into.Type()))
		return
	}
	switch custom := into.Addr().Interface().(type) {
	case json.Unmarshaler:
		if err := custom.UnmarshalJSON(raw); err != nil {
			d.Addf(path, "%v", err)
		}
		return
	case encoding.TextUnmarshaler:
		d.scalar(path, raw, into)
		return
	}
	switch into.Kind() {
	case reflect.Pointer:
		target := reflect.New(into.Type().Elem())
		d.value(path, raw, target.Elem())
		into.Set(target)
	case reflect.Struct:
		d.object(path, raw, into)
	case reflect.Map:
		d.entries(path, raw, into)
	case reflect.Slice:
		d.list(path, raw, into)
	default:
		d.scalar(path, raw, into)
	}
}

// object reads the fields of a struct by their pulumi tags.
func (d *decoder) object(path string, raw []byte, into reflect.Value) {
	var values map[string]json.RawMessage
	if json.Unmarshal(raw, &values) != nil {
		d.mismatch(path, raw, into)
		return
	}
	fields := fieldsOf(into.Type())
	for _, key := range slices.Sorted(maps.Keys(values)) {
		i := slices.IndexFunc(fields, func(f field) bool { return f.key == key })
		if i < 0 {
			d.Addf(child(path, key), "%s", unknownKey(key, keysOf(fields)))
			continue
		}
		d.value(child(path, key), values[key], into.FieldByIndex(fields[i].index))
	}
}

// entries reads a map, without invalid entries.
func (d *decoder) entries(path string, raw []byte, into reflect.Value) {
	var values map[string]json.RawMessage
	if json.Unmarshal(raw, &values) != nil {
		d.mismatch(path, raw, into)
		return
	}
	target := reflect.MakeMap(into.Type())
	for _, key := range slices.Sorted(maps.Keys(values)) {
		entry := reflect.New(into.Type().Elem()).Elem()
		before := len(d.Problems)
		d.value(child(path, key), values[key], entry)
		if len(d.Problems) == before {
			target.SetMapIndex(reflect.ValueOf(key).Convert(into.Type().Key()), entry)
		}
	}
	into.Set(target)
}

// list reads a slice. Invalid elements stay empty, so that the others keep their
// indices.
func (d *decoder) list(path string, raw []byte, into reflect.Value) {
	var values []json.RawMessage
	if json.Unmarshal(raw, &values) != nil {
		d.mismatch(path, raw, into)
		return
	}
	target := reflect.MakeSlice(into.Type(), len(values), len(values))
	for i, value := range values {
		d.value(fmt.Sprintf("%s[%d]", path, i), value, target.Index(i))
	}
	into.Set(target)
}

// scalar reads text, a number or a boolean, without conversion between them.
func (d *decoder) scalar(path string, raw []byte, into reflect.Value) {
	if json.Unmarshal(raw, into.Addr().Interface()) != nil {
		d.mismatch(path, raw, into)
	}
}

// mismatch adds the problem of a value of the wrong type, with a hint if only quotes are
// missing or superfluous.
func (d *decoder) mismatch(path string, raw []byte, into reflect.Value) {
	got, hint := kind(raw), ""
	switch wantText := into.Kind() == reflect.String; got {
	case "a number", "a boolean":
		got = string(raw)
		if wantText {
			hint = fmt.Sprintf("; put it in quotes: %q", raw)
		}
	case "text":
		var text string
		if json.Unmarshal(raw, &text) == nil {
			got = strconv.Quote(text)
		}
		if json.Unmarshal([]byte(text), reflect.New(into.Type()).Interface()) == nil && kind([]byte(text)) != "nothing" {
			hint = "; remove the quotes"
		}
	}
	d.Addf(path, "got %s, want %s%s", got, typeName(into.Type()), hint)
}

// kind is the type of a JSON value, in the words of YAML.
func kind(raw []byte) string {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return "nothing"
	}
	switch raw[0] {
	case '{':
		return "a map"
	case '[':
		return "a list"
	case '"':
		return "text"
	case 'n':
		return "nothing"
	case 't', 'f':
		return "a boolean"
	default:
		return "a number"
	}
}

// typeName is the name of a Go type in messages and documentation.
func typeName(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[components.Duration]():
		return "a duration with a unit, such as 5m"
	case reflect.TypeFor[rawJSON]():
		return "a map"
	case reflect.TypeFor[netip.Prefix]():
		return "an address space, such as 10.40.0.0/16"
	}
	switch t.Kind() {
	case reflect.String:
		return "text"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Slice:
		return "a list"
	case reflect.Pointer:
		return typeName(t.Elem())
	default:
		return "a map"
	}
}

// field is a struct field and its key, which is the pulumi tag.
type field struct {
	key   string
	index []int
}

// fieldsOf are the fields of a struct, including those of embedded structs.
func fieldsOf(t reflect.Type) []field {
	var fields []field
	for _, visible := range reflect.VisibleFields(t) {
		if key := visible.Tag.Get("pulumi"); key != "" {
			fields = append(fields, field{key, visible.Index})
		}
	}
	return fields
}

func keysOf(fields []field) []string {
	keys := make([]string, len(fields))
	for i := range fields {
		keys[i] = fields[i].key
	}
	return keys
}

// plainKey matches a key that needs no quotes in a path.
var plainKey = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// child is the path of the value under key in the value at path.
func child(path, key string) string {
	if plainKey.MatchString(key) {
		return path + "." + key
	}
	return fmt.Sprintf("%s[%q]", path, key)
}
