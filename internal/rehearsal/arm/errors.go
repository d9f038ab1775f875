package arm

import (
	"fmt"
	"net/http"
)

// Error is Azure's response to a request that it refuses.
type Error struct {
	// Status is the HTTP status.
	Status int
	// Code is Azure's error code, such as ResourceGroupNotFound.
	Code string
	// Message describes the problem, in Azure's words where they are known.
	Message string
}

// Error formats the error like azure-native.
func (e *Error) Error() string {
	return fmt.Sprintf("Status=%d Code=%q Message=%q", e.Status, e.Code, e.Message)
}

// Refusal returns an error with a formatted message.
func Refusal(status int, code, format string, args ...any) *Error {
	return &Error{status, code, fmt.Sprintf(format, args...)}
}

// NotFound returns Azure's error for a missing resource.
func NotFound(id string) *Error {
	return Refusal(http.StatusNotFound, "ResourceNotFound", "The Resource '%s' was not found.", id)
}
