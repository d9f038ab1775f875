package random

import (
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// values are inputs that have been checked. What is not set reads as zero.
type values resource.PropertyMap

func (in values) text(key resource.PropertyKey) string {
	if v := in[key]; v.IsString() {
		return v.StringValue()
	}
	return ""
}

func (in values) integer(key resource.PropertyKey) int {
	if v := in[key]; v.IsNumber() {
		return int(v.NumberValue())
	}
	return 0
}

func (in values) flag(key resource.PropertyKey) bool {
	v := in[key]
	return v.IsBool() && v.BoolValue()
}

// known reports whether none of keys waits for another resource.
func (in values) known(keys ...resource.PropertyKey) bool {
	return all(keys, func(key resource.PropertyKey) bool { return !isUnknown(in[key]) })
}

func isText(v resource.PropertyValue) bool { return isUnknown(v) || v.IsString() }

func isUnknown(v resource.PropertyValue) bool {
	return v.IsComputed() || v.IsOutput() && !v.OutputValue().Known
}

func all[T any](items []T, ok func(T) bool) bool {
	for _, item := range items {
		if !ok(item) {
			return false
		}
	}
	return true
}

// describe shows a value that is not accepted: numbers, booleans and strings in
// full, others by their kind.
func describe(v resource.PropertyValue) string {
	switch {
	case v.IsString():
		return fmt.Sprintf("%q", v.StringValue())
	case v.IsNumber(), v.IsBool():
		return fmt.Sprint(v.V)
	case v.IsArray():
		return "a list"
	case v.IsObject():
		return "a map"
	default:
		return "a " + v.TypeString()
	}
}
