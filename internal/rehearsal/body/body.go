// Package body has the types that the bodies of ARM requests are decoded into.
// They distinguish a missing property from one that is empty, false or zero, and
// can be read without checking for nil.
package body

import (
	"fmt"
	"strings"
)

// Text is a string. The zero value is not set: Azure treats an empty string like
// a missing one.
type Text string

// Textf returns a formatted Text; see [fmt.Sprintf].
func Textf(format string, args ...any) Text { return Text(fmt.Sprintf(format, args...)) }

// IsSet reports whether there is a value.
func (t Text) IsSet() bool { return t != "" }

// Is reports whether the text equals one of the values, ignoring case, as Azure
// compares enumerations, names and IDs.
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

type (
	// Bool is a boolean.
	Bool = Value[bool]
	// Int is an integer.
	Int = Value[int]
	// Number is a number.
	Number = Value[float64]
)

// Of returns a value that is set.
func Of[T comparable](value T) Value[T] { return Value[T]{value, true} }

// IsSet reports whether there is a value.
func (v Value[T]) IsSet() bool { return v.isSet }

// Is reports whether the value is set and equals another one.
func (v Value[T]) Is(value T) bool { return v.isSet && v.value == value }

// Or returns the value, or other if it is not set.
func (v Value[T]) Or(other T) T {
	if v.isSet {
		return v.value
	}
	return other
}

// Object is embedded in every struct that represents an object.
type Object struct{ isSet bool }

// IsSet reports whether the object was present, even if it was empty.
func (o Object) IsSet() bool { return o.isSet }
