package bootstrap

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
)

// step is one part of the desired state.
type step interface {
	what() string
	// where identifies it: an ARM ID, or a description of the setting in the
	// repository.
	where() string
	// look compares it with the current state.
	look(ctx context.Context, r Run) (state, error)
	// do creates or changes it and returns the new state.
	do(ctx context.Context, r Run) (state, error)
}

// kind is the result of the comparison.
type kind string

// The kinds, as displayed in the plan.
const (
	present   kind = "="
	missing   kind = "+"
	different kind = "~"
)

// state is the current state of a step.
type state struct {
	kind kind
	// differences are the properties that differ from the desired state.
	differences []string
	// answer is the current state as JSON; nil if it is missing.
	answer []byte
}

// handler processes a step with its current state and returns the new state.
type handler func(step, state) (state, error)

// eachStep reads the current state of every step in order and passes it to
// handle. It collects the Entra IDs of identities on the way.
func (r Run) eachStep(ctx context.Context, handle handler) error {
	for _, name := range azure.Namespaces() {
		if _, err := r.one(ctx, registration(name), handle); err != nil {
			return err
		}
	}
	known := map[string]account{}
	for i := range r.resources(known) {
		res := r.resources(known)[i] // again, with the identities known so far
		after, err := r.one(ctx, res, handle)
		if err != nil {
			return err
		}
		if res.isIdentity(r) && after.answer != nil {
			var identity struct{ Properties account }
			if err := json.Unmarshal(after.answer, &identity); err != nil {
				return fmt.Errorf("%s: %w", res.id, err)
			}
			known[res.id] = identity.Properties
		}
	}
	for _, s := range r.repositorySteps(known) {
		if _, err := r.one(ctx, s, handle); err != nil {
			return err
		}
	}
	return nil
}

// one reads the current state of one step and passes it to handle.
func (r Run) one(ctx context.Context, s step, handle handler) (state, error) {
	found, err := s.look(ctx, r)
	if err == nil {
		found, err = handle(s, found)
	}
	if err != nil {
		return state{}, fmt.Errorf("%s: %w", s.what(), err)
	}
	return found, nil
}

// show prints a step of the plan.
func (r Run) show(s step, found state) {
	r.printf("%s %s\n    %s\n", found.kind, s.what(), s.where())
	if res, ok := s.(resource); ok && found.kind == missing {
		r.printf("    %s\n", res.bodyText())
	}
	for _, difference := range found.differences {
		r.printf("    %s\n", difference)
	}
}

// registration is a required resource provider.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types
type registration string

func (p registration) what() string  { return "resource provider " + string(p) }
func (p registration) where() string { return "registered in the subscription" }

func (p registration) look(ctx context.Context, r Run) (state, error) {
	out, err := r.Tool(ctx, "", "az", "provider", "show", "--subscription", r.Subscription,
		"--namespace", string(p), "--query", "registrationState", "--output", "tsv")
	if err != nil {
		return state{}, err
	}
	// Registration takes minutes; the command does not wait for it.
	if registered := strings.TrimSpace(out); registered == "Registered" || registered == "Registering" {
		return state{kind: present}, nil
	}
	return state{kind: missing}, nil
}

func (p registration) do(ctx context.Context, r Run) (state, error) {
	_, err := r.Tool(ctx, "", "az", "provider", "register", "--subscription", r.Subscription, "--namespace", string(p))
	return state{kind: present}, err
}

func (res resource) url() string {
	return "https://management.azure.com" + res.id + "?api-version=" + res.api
}

func (res resource) what() string  { return res.about }
func (res resource) where() string { return res.id }

// bodyText returns the body of the PUT request, for the plan.
func (res resource) bodyText() string {
	if res.body == nil {
		return "as soon as the identity exists"
	}
	text, err := json.Marshal(res.body)
	if err != nil { // not possible for these values
		return err.Error()
	}
	return string(text)
}

// isIdentity reports whether it is an identity, and not a child of one.
func (res resource) isIdentity(r Run) bool {
	name, inside := strings.CutPrefix(res.id, r.groupID()+identities)
	return inside && !strings.Contains(name, "/")
}

func (res resource) look(ctx context.Context, r Run) (state, error) {
	answer, err := r.Tool(ctx, "", "az", "rest", "--method", "get", "--url", res.url())
	if res.createOnly {
		return found(answer, err, nil)
	}
	return found(answer, err, res.body)
}

// found compares the answer of a tool with the desired state in want.
func found(answer string, err error, want object) (state, error) {
	var failed *ToolError
	switch {
	case errors.As(err, &failed) && isNotFound(failed.Output):
		return state{kind: missing}, nil
	case err != nil:
		return state{}, err
	}
	var got object
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		return state{}, fmt.Errorf("want a JSON object: %w", err)
	}
	s := state{kind: present, answer: []byte(answer), differences: compare("", want, got)}
	if len(s.differences) > 0 {
		s.kind = different
	}
	return s, nil
}

// isNotFound reports whether a tool's output means that something does not exist.
func isNotFound(output string) bool {
	return strings.Contains(output, "Not Found") || strings.Contains(output, "NotFound")
}

func (res resource) do(ctx context.Context, r Run) (state, error) {
	if res.body == nil {
		return state{}, errors.New("the object ID of the identity is not known yet; run the command again")
	}
	body, err := json.Marshal(res.body)
	if err != nil {
		return state{}, err
	}
	// @- avoids the shell's quoting, which differs between systems.
	if _, err = r.Tool(ctx, string(body), "az", "rest", "--method", "put", "--url", res.url(), "--body", "@-"); err != nil {
		return state{}, err
	}
	after, err := res.look(ctx, r)
	if err == nil && after.kind == different {
		return state{}, fmt.Errorf("Azure accepted the request but the result differs: %s", strings.Join(after.differences, "; ")) //nolint:staticcheck // a name
	}
	return after, err
}

// compare returns the properties of want that differ in got. It ignores other
// properties of got.
func compare(path string, want, got any) []string {
	switch want := want.(type) {
	case object:
		var differences []string
		inner, _ := got.(object)
		for _, name := range sorted(want) {
			differences = append(differences, compare(strings.TrimPrefix(path+"."+name, "."), want[name], inner[name])...)
		}
		return differences
	case string:
		// Azure ignores the case of regions and IDs.
		if text, ok := got.(string); ok && strings.EqualFold(strings.ReplaceAll(text, " ", ""), strings.ReplaceAll(want, " ", "")) {
			return nil
		}
	case int:
		if number, ok := got.(float64); ok && number == float64(want) {
			return nil
		}
	default:
		if reflect.DeepEqual(want, got) {
			return nil
		}
	}
	return []string{fmt.Sprintf("%s: got %v, want %v", path, got, want)}
}
