// Package body has the types that the bodies of ARM requests are decoded into.
// They tell a property that is not set from one that is empty, false or zero,
// and none of them has to be checked for nil before it is read.
package body

import (
	"fmt"
	"strings"
)

// Text is a string. The zero value is not set: Azure treats an empty string and
// a missing one alike.
type Text string

// Textf is a Text in the form of [fmt.Sprintf].
func Textf(format string, args ...any) Text { return Text(fmt.Sprintf(format, args...)) }

// IsSet reports whether there is a value.
func (t Text) IsSet() bool { return t != "" }

// Is reports whether the text is one of some values, without regard to case, as
// Azure compares enumerations, names and IDs.
func (t Text) Is(values ...Text) bool {
	for _, value := range values {
		if strings.EqualFold(string(t), string(value)) {
			return true
		}
	}
	return false
}

// Value is a number or a boolean. The zero value is not set.
type Value[T comparable] struct {
	value T
	isSet bool
}

// The values that properties have.
type (
	Bool   = Value[bool]
	Int    = Value[int]
	Number = Value[float64]
)

// Of is a value that is set.
func Of[T comparable](value T) Value[T] { return Value[T]{value, true} }

// IsSet reports whether there is a value.
func (v Value[T]) IsSet() bool { return v.isSet }

// Is reports whether there is a value, and it is this one.
func (v Value[T]) Is(value T) bool { return v.isSet && v.value == value }

// Or is the value, or another one where it is not set.
func (v Value[T]) Or(other T) T {
	if v.isSet {
		return v.value
	}
	return other
}

// Object is embedded in every struct that stands for an object.
type Object struct{ isSet bool }

// IsSet reports whether the object was there, however little is in it.
func (o Object) IsSet() bool { return o.isSet }
