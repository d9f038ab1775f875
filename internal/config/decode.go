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

// UnmarshalJSON keeps data as it is.
func (r *rawJSON) UnmarshalJSON(data []byte) error {
	*r = bytes.Clone(data)
	return nil
}

// topLevel is a configuration value as JSON: the engine hands over objects and
// lists encoded, and everything else as bare text.
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

// decode reads raw over what into points to. Unlike encoding/json it refuses
// unknown keys and reports everything that is wrong, each problem under its path;
// what is wrong leaves its place in into as it was.
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

// entries reads a map. Entries that are wrong are left out.
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

// list reads a slice. Elements that are wrong stay empty, so that the others
// keep their places.
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

// scalar reads text, a number or a boolean, and never one for the other.
func (d *decoder) scalar(path string, raw []byte, into reflect.Value) {
	if json.Unmarshal(raw, into.Addr().Interface()) != nil {
		d.mismatch(path, raw, into)
	}
}

// mismatch says what was there, what should have been, and whether quotes are all
// that is wrong.
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

// kind is what a JSON value is, in the words of the one who wrote the YAML.
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

// typeName is what a Go type is called in messages and documentation.
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

// field is a key of a struct, its pulumi tag, and where its field is.
type field struct {
	key   string
	index []int
}

// fieldsOf are the keys of a struct. Those of a struct that it embeds are its own.
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

// plainKey is a key that needs no quotes in a path.
var plainKey = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// child is the path of what path holds under key.
func child(path, key string) string {
	if plainKey.MatchString(key) {
		return path + "." + key
	}
	return fmt.Sprintf("%s[%q]", path, key)
}
