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

// Rule is something that Azure refuses: it returns the answer, or nil when a
// request is fine in its respect. The comment of a rule says it in a sentence,
// and where it is known from, line by line:
//
//	Source: <address> (observed)      an answer that somebody got and published
//	Source: <address> (documented)    one that Microsoft's documentation shows
//	Source: <address>                 the rule, but not the answer
//
// Of a rule without the first two, no public thread confirms the code: it is the
// likeliest one of the service. The pages about offline Azure are made from these
// comments.
type Rule[B any] func(Request[B]) *Error

// Request is what somebody asks of a resource, as Azure looks at it.
type Request[B any] struct {
	// Resource is the resource as it would be after a write, or as it is.
	*Resource
	// New is its body, and Old that of the resource that is there before a write;
	// empty for a new one.
	New, Old *B
	// Before is the resource that is there before a write; nil for a new one.
	Before *Resource
	// Root is what a deletion is about, which takes along all that is inside.
	Root *Resource
	// Azure is everything else that is there.
	Azure View
}

// request is a request about a resource of any type.
type request = Request[Envelope]

// IsNew reports whether the request would make the resource.
func (q Request[B]) IsNew() bool { return q.Before == nil }

// typed is a request with bodies of a certain type.
func typed[B any](q request) Request[B] {
	return Request[B]{Resource: q.Resource, New: As[B](q.Resource), Old: As[B](q.Before), Before: q.Before, Root: q.Root, Azure: q.Azure}
}

// untypedAll are rules about resources of any type, and the names of their functions.
func untypedAll[B any](typedRules []Rule[B]) (rules []Rule[Envelope], names []string) {
	for _, rule := range typedRules {
		rules = append(rules, func(q request) *Error { return rule(typed[B](q)) })
		names = append(names, nameOf(rule))
	}
	return rules, names
}

// nameOf is the name of a function, such as storageGrows.
func nameOf(function any) string {
	name, _, _ := strings.Cut(runtime.FuncForPC(reflect.ValueOf(function).Pointer()).Name(), "[") // of a generic one
	return name[strings.LastIndex(name, ".")+1:]
}

// RuleNames are the names of the functions that decide about requests for a type,
// in the order in which they are asked.
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

// ServerError refuses with status 500, as services do that do not say what is wrong.
func (q Request[B]) ServerError(code, format string, args ...any) *Error {
	return q.Azure.refuse(http.StatusInternalServerError, code, format, args...)
}

// refuse makes the answer, unless a test wants to see what happens without it.
func (v View) refuse(status int, code, format string, args ...any) *Error {
	if v.cloud.Probe != nil {
		_, file, line, _ := runtime.Caller(2)
		if !v.cloud.Probe(fmt.Sprintf("%s:%d", filepath.Base(file), line)) {
			return nil
		}
	}
	return Refusal(status, code, format, args...)
}

// Activity is what is being done to a resource.
type Activity string

// The activities that rules tell apart.
const (
	Idle     Activity = ""
	Writing  Activity = "write"
	Deleting Activity = "delete"
)

// check returns the answer of the first rule that refuses a write.
func (c *Cloud) check(q request) *Error {
	for _, rules := range [][]Rule[Envelope]{c.catalog.everywhere, general(), form(), c.catalog.kind(q.Type).rules} {
		if err := firstOf(rules, q); err != nil {
			return err
		}
	}
	return nil
}

func firstOf(rules []Rule[Envelope], q request) *Error {
	for _, rule := range rules {
		if err := rule(q); err != nil {
			return err
		}
	}
	return nil
}

// checkRemoval returns the answer of the first rule that refuses to delete what
// has an ID, and all that goes along.
func (c *Cloud) checkRemoval(id string, doomed []*Resource) error {
	root := c.get(id)
	if root == nil {
		return nil
	}
	view := View{cloud: c, doomed: doomed}
	q := request{Resource: root, New: As[Envelope](root), Old: new(Envelope), Root: root, Azure: view}
	for _, rules := range [][]Rule[Envelope]{c.catalog.everywhereDelete, generalDelete()} {
		if err := firstOf(rules, q); err != nil {
			return err
		}
	}
	for _, res := range doomed {
		q.Resource, q.New = res, As[Envelope](res)
		if err := firstOf(c.catalog.kind(res.Type).deleteRules, q); err != nil {
			return blocked(root, res, err)
		}
	}
	return nil
}

// blocked words why a resource group stays: something in it has to.
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
