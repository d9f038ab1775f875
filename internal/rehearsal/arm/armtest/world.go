// Package armtest tests the rules of service packages. Each test starts with a
// cloud that contains an example of every resource.
package armtest

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Subscription is the GUID of the subscription of all resources.
const Subscription = "11111111-2222-3333-4444-555555555555"

// World is a cloud in memory with the example resources of all service packages,
// in resource group rg.
type World struct {
	t testing.TB
	// Cloud has the resources.
	Cloud *arm.Cloud
	// Now is the current time of the cloud.
	Now  time.Time
	busy map[string]arm.Activity
	like map[string]map[string]any // example bodies, by "Kind" and by "Kind name"
}

// Step is an operation on a resource. Exactly one field besides With is set. A
// resource is written as its kind and name: Vault kv, Secret kv/url, or Vault
// other:kv for one in another resource group. An extension resource has its scope
// before a bar: RoleAssignment ${Vault kv}|<name>. If several services have the kind,
// the module in Pulumi's SDK precedes it: storage:Table account/rows.
type Step struct {
	Create string `yaml:",omitempty"`
	Update string `yaml:",omitempty"`
	Delete string `yaml:",omitempty"`
	Purge  string `yaml:",omitempty"`
	// Seed adds a resource that the stack does not manage.
	Seed string `yaml:",omitempty"`
	// Write and Deleting mark the resource as busy with another request.
	Write    string `yaml:",omitempty"`
	Deleting string `yaml:",omitempty"`
	// Invoke is an action and its resource: listKeys StorageAccount account.
	Invoke string `yaml:",omitempty"`
	// Reopen continues as the next command would, without fresh resources.
	Reopen string `yaml:",omitempty"`
	// With is a JSON merge patch to the example body.
	With map[string]any `yaml:",omitempty"`
}

// String formats the step as in testdata.
func (s Step) String() string {
	text, err := yaml.Marshal(s)
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(string(text))
}

// example is an entry of testdata/examples.yaml.
type example struct {
	// Create is a resource of every world. Like names a kind for which only an
	// example body is given.
	Create, Like string
	// Body is the example body. Default: the one of the kind.
	Body map[string]any
}

// baseWorld is the world that every test copies.
var baseWorld = sync.OnceValues(func() (*World, error) {
	w := &World{busy: map[string]arm.Activity{}, like: map[string]map[string]any{}, Now: time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)}
	var err error
	if w.Cloud, err = azure.Open("", Subscription); err != nil {
		return nil, err
	}
	w.Cloud.Now = func() time.Time { return w.Now }
	examples, err := readExamples()
	if err != nil {
		return nil, err
	}
	for _, e := range examples {
		kind, _, _ := strings.Cut(e.Create+e.Like, " ")
		if e.Body != nil {
			w.like[e.Create+e.Like] = e.Body
			if w.like[kind] == nil {
				w.like[kind] = e.Body
			}
		}
	}
	return w, w.createAll(examples)
})

// createAll creates the resources of every world, each one as soon as the
// resources that it needs exist.
func (w *World) createAll(examples []example) error {
	var waiting []string
	for _, e := range examples {
		if e.Create != "" {
			waiting = append(waiting, e.Create)
		}
	}
	for len(waiting) > 0 {
		var still []string
		var err error
		for _, name := range waiting {
			if stepErr := w.Do(Step{Create: name}); stepErr != nil {
				still, err = append(still, name), errors.Join(err, fmt.Errorf("create %s: %w", name, stepErr))
			}
		}
		if len(still) == len(waiting) {
			return err
		}
		waiting = still
	}
	return nil
}

func readExamples() ([]example, error) {
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(root, "internal", "rehearsal", "azure", "*", "testdata", "examples.yaml"))
	if err != nil {
		return nil, err
	}
	var all []example
	for _, file := range files {
		var examples []example
		if err := readYAML(file, &examples); err != nil {
			return nil, err
		}
		all = append(all, examples...)
	}
	return all, nil
}

// readYAML decodes a file and rejects unknown keys.
func readYAML(file string, into any) error {
	opened, err := os.Open(file) //nolint:gosec // a file of a service package
	if err != nil {
		return err
	}
	defer opened.Close() //nolint:errcheck // opened for reading only
	decoder := yaml.NewDecoder(opened)
	decoder.KnownFields(true)
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// moduleRoot is the nearest folder above the test with a go.mod.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	for err == nil {
		if _, statErr := os.Stat(filepath.Join(dir, "go.mod")); statErr == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", os.ErrNotExist
		}
		dir = filepath.Dir(dir)
	}
	return "", err
}

// NewWorld returns a world that the test may change.
func NewWorld(t testing.TB) *World {
	t.Helper()
	from, err := baseWorld()
	require.NoError(t, err)
	w := &World{t: t, Now: from.Now, busy: map[string]arm.Activity{}, like: from.like}
	w.open(from.Cloud)
	return w
}

// open continues with a copy of a cloud.
func (w *World) open(from *arm.Cloud) {
	w.Cloud = from.Copy()
	w.Cloud.Now = func() time.Time { return w.Now }
	w.Cloud.Busy = func(id string) arm.Activity { return w.busy[strings.ToLower(id)] }
}

// Run executes the steps. All but the last must succeed; the error is that of the
// last.
func (w *World) Run(steps ...Step) error {
	w.t.Helper()
	for _, step := range steps[:len(steps)-1] {
		require.NoError(w.t, w.Do(step), "%v", step)
	}
	return w.Do(steps[len(steps)-1])
}

// Do executes one step.
func (w *World) Do(step Step) error {
	switch {
	case step.Create != "":
		return w.put(step.Create, step.With, w.Cloud.CanCreate)
	case step.Update != "":
		return w.put(step.Update, step.With, func(_ *contract.Type, id string) error { return w.Cloud.CanUpdate(id) })
	case step.Delete != "":
		return w.Cloud.Delete(w.ID(step.Delete))
	case step.Purge != "":
		return w.Cloud.Purge(w.ID(step.Purge))
	case step.Seed != "":
		return w.Cloud.Seed(w.ID(step.Seed), "westeurope")
	case step.Write != "":
		w.busy[strings.ToLower(w.ID(step.Write))] = arm.Writing
	case step.Deleting != "":
		w.busy[strings.ToLower(w.ID(step.Deleting))] = arm.Deleting
	case step.Invoke != "":
		action, subject, _ := strings.Cut(step.Invoke, " ")
		_, err := w.Cloud.Invoke(w.ID(subject), action)
		return err
	case step.Reopen != "":
		w.open(w.Cloud)
	default:
		return fmt.Errorf("got a step without an operation: %v", step)
	}
	return nil
}

func (w *World) put(subject string, with map[string]any, can func(*contract.Type, string) error) error {
	kind, id := w.kind(subject), w.ID(subject)
	if err := can(kind, id); err != nil {
		return err
	}
	_, err := w.Cloud.Put(kind, id, w.body(subject, with))
	return err
}

// body is the example body of a resource, patched.
func (w *World) body(subject string, with map[string]any) map[string]any {
	kind, _, _ := strings.Cut(subject, " ")
	like := w.like[subject]
	if like == nil {
		like = w.like[kind]
	}
	return w.expanded(merged(like, with)).(map[string]any) //nolint:forcetypeassert // an object expands to an object
}

// merged applies a JSON merge patch: null removes a property, lists are replaced.
func merged(properties, patch map[string]any) map[string]any {
	out := maps.Clone(properties)
	if out == nil {
		out = map[string]any{}
	}
	for name, value := range patch {
		inner, isObject := value.(map[string]any)
		old, _ := out[name].(map[string]any)
		switch {
		case value == nil:
			delete(out, name)
		case isObject:
			out[name] = merged(old, inner)
		default:
			out[name] = value
		}
	}
	return out
}

// kind is the newest API version of a kind of resources, by its name in Pulumi's
// SDK.
func (w *World) kind(subject string) *contract.Type {
	name, _, _ := strings.Cut(subject, " ")
	module, name, isQualified := strings.Cut(name, ":")
	if !isQualified {
		module, name = "", module
	}
	var found *contract.Type
	for _, t := range w.Cloud.Catalog().Contract.Types {
		if strings.HasSuffix(t.Token, ":"+name) && strings.HasPrefix(t.Token, "azure-native:"+module) && (found == nil || found.APIVersion < t.APIVersion) {
			found = t
		}
	}
	if found == nil {
		panic("unknown kind of resource: " + name) // a mistake in a test
	}
	return found
}

// ID is the ARM ID of a resource that is written as described at [Step].
func (w *World) ID(subject string) string {
	kind, name, _ := strings.Cut(subject, " ")
	scope, own, isScoped := strings.Cut(name, "|")
	path := w.kind(subject).Path
	if isScoped {
		path = strings.Replace(path, "/"+parameter.FindString(path), w.expand(scope), 1)
		return strings.Replace(path, parameter.FindString(path), own, 1)
	}
	group, own, isElsewhere := strings.Cut(name, ":")
	if !isElsewhere {
		group, own = "rg", name
	}
	parts := strings.Split(own, "/")
	if kind == "ResourceGroup" {
		group, parts = own, nil
	}
	path = strings.NewReplacer("{subscriptionId}", Subscription, "{resourceGroupName}", group).Replace(path)
	for _, part := range parts {
		path = strings.Replace(path, parameter.FindString(path), part, 1)
	}
	return path
}

var (
	parameter   = regexp.MustCompile(`\{\w+\}`)
	placeholder = regexp.MustCompile(`\$\{(principal |customer |key )?(\w+) ([^}]+)\}`)
)

// expand replaces ${Kind name} by an ARM ID, ${principal Kind name} by the object
// ID of an identity, ${customer Kind name} by the customer ID of a workspace, and
// ${key Kind name} by an access key.
func (w *World) expand(s string) string {
	return placeholder.ReplaceAllStringFunc(s, func(found string) string {
		parts := placeholder.FindStringSubmatch(found)
		id := w.ID(parts[2] + " " + parts[3])
		switch parts[1] {
		case "principal ":
			return arm.PrincipalID(id)
		case "customer ":
			return arm.GUID("workspace", id)
		case "key ":
			return arm.AccessKey(id, 2)
		}
		return id
	})
}

// expanded expands every string of a value, and converts numbers as JSON does.
func (w *World) expanded(v any) any {
	switch v := v.(type) {
	case string:
		return w.expand(v)
	case int:
		return float64(v)
	case []any:
		out := make([]any, len(v))
		for i, element := range v {
			out[i] = w.expanded(element)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for key, element := range v {
			out[w.expand(key)] = w.expanded(element)
		}
		return out
	default:
		return v
	}
}
