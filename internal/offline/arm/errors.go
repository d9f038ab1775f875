package arm

import (
	"fmt"
	"net/http"
)

// Error is what Azure Resource Manager answers to a request that it refuses.
type Error struct {
	// Status is the HTTP status.
	Status int
	// Code is Azure's error code, such as ResourceGroupNotFound.
	Code string
	// Message says what is wrong, close to Azure's own words.
	Message string
}

// Error is the error as azure-native shows it.
func (e *Error) Error() string {
	return fmt.Sprintf("Status=%d Code=%q Message=%q", e.Status, e.Code, e.Message)
}

// when is the error if it is one, else nil.
func (e *Error) when(refused bool) *Error {
	if !refused {
		return nil
	}
	return e
}

// Refusal is an error with a message in the form of [fmt.Sprintf].
func Refusal(status int, code, format string, args ...any) *Error {
	return &Error{status, code, fmt.Sprintf(format, args...)}
}

func badRequest(code, format string, args ...any) *Error {
	return Refusal(http.StatusBadRequest, code, format, args...)
}

func notFound(code, format string, args ...any) *Error {
	return Refusal(http.StatusNotFound, code, format, args...)
}

func conflict(code, format string, args ...any) *Error {
	return Refusal(http.StatusConflict, code, format, args...)
}

// first is the first refusal among several things that are looked at.
func first[T any](all []T, look func(T) *Error) *Error {
	for _, one := range all {
		if err := look(one); err != nil {
			return err
		}
	}
	return nil
}
