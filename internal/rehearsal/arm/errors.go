package arm

import (
	"fmt"
	"net/http"
)

// Error is what Azure answers to a request that it refuses.
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

// Refusal is an error with a message in the form of [fmt.Sprintf].
func Refusal(status int, code, format string, args ...any) *Error {
	return &Error{status, code, fmt.Sprintf(format, args...)}
}

// NotFound is the answer about a resource that is not there.
func NotFound(id string) *Error {
	return Refusal(http.StatusNotFound, "ResourceNotFound", "The Resource '%s' was not found.", id)
}
