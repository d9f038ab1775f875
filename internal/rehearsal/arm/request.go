package arm

import (
	"fmt"
	"net/http"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// Rule checks a request in one respect. It returns Azure's error, or nil when it
// does not refuse the request. The comment of a rule states it in a sentence that
// starts with a capital letter, followed by its sources, one a line:
//
//	Source: <URL> (observed)      the error was received from Azure and published
//	Source: <URL> (documented)    Microsoft's documentation shows the error
//	Source: <URL>                 the source states the rule, but not the error
//
// A rule without an observed or documented error returns the most likely code of
// its service. The pages about offline Azure are generated from these comments.
type Rule[B any] func(Request[B]) *Error

// Request is a request to Azure about a resource.
type Request[B any] struct {
	// Resource is the resource as it would be after a write, or as it exists.
	*Resource
	// New is its body. Old is the body that a write replaces; empty for a new
	// resource.
	New, Old *B
	// Before is the resource that a write replaces; nil for a new resource.
	Before *Resource
	// Root is the resource that a deletion names; its contents are deleted with it.
	Root *Resource
	// Azure gives access to all existing resources.
	Azure View
}

// request is a request about a resource of any type.
type request = Request[Envelope]

// IsNew reports whether the request creates the resource.
func (q Request[B]) IsNew() bool { return q.Before == nil }

// typed decodes the bodies of a request into a Go type.
func typed[B any](q request) Request[B] {
	return Request[B]{Resource: q.Resource, New: As[B](q.Resource), Old: As[B](q.Before), Before: q.Before, Root: q.Root, Azure: q.Azure}
}

// untypedAll adapts rules to resources of any type, and returns their names.
func untypedAll[B any](typedRules []Rule[B]) (rules []Rule[Envelope], names []string) {
	for _, rule := range typedRules {
		rules = append(rules, func(q request) *Error { return rule(typed[B](q)) })
		names = append(names, nameOf(rule))
	}
	return rules, names
}

// nameOf returns the name of a function, such as storageDoesNotShrink.
func nameOf(function any) string {
	name, _, _ := strings.Cut(runtime.FuncForPC(reflect.ValueOf(function).Pointer()).Name(), "[") // the suffix of a generic function
	return name[strings.LastIndex(name, ".")+1:]
}

// RuleNames are the names of the functions that check requests for a type, in the
// order in which they are called.
type RuleNames struct{ Write, Delete, Purge []string }

// BadRequest refuses with status 400.
func (q Request[B]) BadRequest(code, format string, args ...any) *Error {
	return q.Azure.refuse(http.StatusBadRequest, code, format, args...)
}

// Forbidden refuses with status 403.
func (q Request[B]) Forbidden(code, format string, args ...any) *Error {
	return q.Azure.refuse(http.StatusForbidden, code, format, args...)
}

// NotFound refuses with status 404.
func (q Request[B]) NotFound(code, format string, args ...any) *Error {
	return q.Azure.refuse(http.StatusNotFound, code, format, args...)
}

// Conflict refuses with status 409.
func (q Request[B]) Conflict(code, format string, args ...any) *Error {
	return q.Azure.refuse(http.StatusConflict, code, format, args...)
}

// ServerError refuses with status 500, which some services use for invalid requests.
func (q Request[B]) ServerError(code, format string, args ...any) *Error {
	return q.Azure.refuse(http.StatusInternalServerError, code, format, args...)
}

// refuse returns an error, unless a test lets the request pass.
func (v View) refuse(status int, code, format string, args ...any) *Error {
	if v.cloud.Probe != nil {
		_, file, line, _ := runtime.Caller(2)
		if !v.cloud.Probe(fmt.Sprintf("%s:%d", filepath.Base(file), line)) {
			return nil
		}
	}
	return Refusal(status, code, format, args...)
}

// Activity is an operation in progress on a resource.
type Activity string

// The activities that rules distinguish.
const (
	Idle     Activity = ""
	Writing  Activity = "write"
	Deleting Activity = "delete"
)

// check returns the error of the first rule that refuses a write.
func (c *Cloud) check(q request) *Error {
	for _, rules := range [][]Rule[Envelope]{c.catalog.everywhere, generalRules(), schemaRules(), c.catalog.kind(q.Type).rules} {
		if err := firstRefusal(rules, q); err != nil {
			return err
		}
	}
	return nil
}

func firstRefusal(rules []Rule[Envelope], q request) *Error {
	for _, rule := range rules {
		if err := rule(q); err != nil {
			return err
		}
	}
	return nil
}

// checkRemoval returns the error of the first rule that refuses to delete a
// resource, or one of the targets that are deleted with it.
func (c *Cloud) checkRemoval(id string, targets []*Resource) error {
	root := c.get(id)
	if root == nil {
		return nil
	}
	view := View{cloud: c, targets: targets}
	q := request{Resource: root, New: As[Envelope](root), Old: new(Envelope), Root: root, Azure: view}
	for _, rules := range [][]Rule[Envelope]{c.catalog.everywhereDelete, generalDelete()} {
		if err := firstRefusal(rules, q); err != nil {
			return err
		}
	}
	for _, res := range targets {
		q.Resource, q.New = res, As[Envelope](res)
		if err := firstRefusal(c.catalog.kind(res.Type).deleteRules, q); err != nil {
			return blocked(root, res, err)
		}
	}
	return nil
}

// blocked is the error for a resource group with a resource that cannot be deleted.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group
// Source: https://github.com/Azure/bicep-registry-modules/pull/1607 (observed)
func blocked(root, res *Resource, err *Error) *Error {
	if !root.IsA(armid.ResourceGroupType) {
		return err
	}
	return Refusal(http.StatusConflict, "ResourceGroupDeletionBlocked",
		"Deletion of resource group '%s' failed as resources with identifiers '%s' could not be deleted. %s: %s",
		root.Name(), res.ID, err.Code, err.Message)
}
