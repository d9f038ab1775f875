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

// step is one thing that has to be there.
type step interface {
	what() string
	// where is how to find it: an ARM ID, or the name in the repository.
	where() string
	// look finds out whether it is there, and as it has to be.
	look(ctx context.Context, r Run) (state, error)
	// do makes it so, and returns how it is then.
	do(ctx context.Context, r Run) (state, error)
}

// kind is what is to be done about a step.
type kind string

// The kinds, as the plan shows them.
const (
	present   kind = "="
	missing   kind = "+"
	different kind = "~"
)

// state is how a step was found.
type state struct {
	kind kind
	// differences are the properties that are not as they have to be.
	differences []string
	// answer is what was answered when it was looked at, as JSON; nil when it is missing.
	answer []byte
}

// handler does something about a step that was found, and returns how it is then.
type handler func(step, state) (state, error)

// eachStep looks at every step in order and hands it on. What identities are
// called inside of Azure is learnt on the way.
func (r Run) eachStep(ctx context.Context, handle handler) error {
	for _, name := range azure.Namespaces() {
		if _, err := r.one(ctx, registration(name), handle); err != nil {
			return err
		}
	}
	known := map[string]account{}
	for i := range r.resources(known) {
		res := r.resources(known)[i] // anew, with what is known by now
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

// one looks at one step and hands it on.
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
		r.printf("    %s\n", res.would())
	}
	for _, difference := range found.differences {
		r.printf("    %s\n", difference)
	}
}

// registration is a resource provider that has to be registered.
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
	// Registering goes on for minutes, and is not waited for.
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

// would is what a PUT would say, for the plan.
func (res resource) would() string {
	if res.body == nil {
		return "as soon as the identity is there"
	}
	text, err := json.Marshal(res.body)
	if err != nil { // not for these
		return err.Error()
	}
	return string(text)
}

// isIdentity reports whether it is an identity, and not something inside one.
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

// found compares what a tool answered with what has to be, in want.
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
		return state{}, fmt.Errorf("got no JSON object: %w", err)
	}
	s := state{kind: present, answer: []byte(answer), differences: compare("", want, got)}
	if len(s.differences) > 0 {
		s.kind = different
	}
	return s, nil
}

// isNotFound tells the tools' answer for what is not there.
func isNotFound(output string) bool {
	return strings.Contains(output, "Not Found") || strings.Contains(output, "NotFound")
}

func (res resource) do(ctx context.Context, r Run) (state, error) {
	if res.body == nil {
		return state{}, errors.New("got an identity that Azure has not told the object ID of yet; run the command again")
	}
	body, err := json.Marshal(res.body)
	if err != nil {
		return state{}, err
	}
	// @- keeps the body out of the shell's quoting, which differs from system to system.
	if _, err = r.Tool(ctx, string(body), "az", "rest", "--method", "put", "--url", res.url(), "--body", "@-"); err != nil {
		return state{}, err
	}
	after, err := res.look(ctx, r)
	if err == nil && after.kind == different {
		return state{}, fmt.Errorf("Azure took it and made something else of it: %s", strings.Join(after.differences, "; ")) //nolint:staticcheck // a name
	}
	return after, err
}

// compare are the properties of want that got does not have like that. What got
// has beyond is left alone.
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
		// Azure does not keep the case of regions and of IDs.
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
