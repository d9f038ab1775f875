// Package pulumitest runs Pulumi programs against mocks and records what they register,
// so that tests can make assertions about registrations after the program ended.
package pulumitest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
)

// Subscription is the subscription of every mocked resource.
const Subscription = "00000000-0000-0000-0000-000000000000"

// Workspace is the ID of a Log Analytics workspace, for [Recorder.AssertLogs].
const Workspace = "workspace-id"

// Resource is one registration.
type Resource struct {
	pulumi.MockResourceArgs
	// URN is the name the engine would give the resource.
	URN resource.URN
}

// Parent is the URN of the resource's parent.
func (r Resource) Parent() string { return r.RegisterRPC.GetParent() }

// Input is the input called key, with secrets unwrapped; null if it is not set.
func (r Resource) Input(key resource.PropertyKey) resource.PropertyValue {
	v := r.Inputs[key]
	for v.IsSecret() {
		v = v.SecretValue().Element
	}
	return v
}

// InputMap is the inputs as plain Go values, with secrets unwrapped and unknowns as nil.
func (r Resource) InputMap() map[string]any {
	return r.Inputs.MapRepl(nil, func(v resource.PropertyValue) (any, bool) {
		switch {
		case v.IsSecret():
			return v.SecretValue().Element.MapRepl(nil, nil), true
		case v.IsComputed(), v.IsOutput():
			return nil, true
		default:
			return nil, false
		}
	})
}

// Recorder is a [pulumi.MockResourceMonitor] that records every registration. Like the
// real engine but unlike the SDK's mocks, it refuses duplicate URNs.
type Recorder struct {
	mu        sync.Mutex
	resources map[resource.URN]Resource
	// outputs adds what the provider would compute, by resource type.
	outputs map[string]func(pulumi.MockResourceArgs) resource.PropertyMap
	// calls answers invokes, by token.
	calls   map[string]func(pulumi.MockCallArgs) (resource.PropertyMap, error)
	config  map[string]string
	secrets []string
	project string
	stack   string
	dryRun  bool
}

// Option changes how [Run] runs the program.
type Option func(*Recorder)

// WithConfig sets stack configuration by full key, such as "data-pipeline:workload".
// Values that are not strings are encoded as JSON, as the engine does.
func WithConfig(config map[string]any) Option {
	return func(r *Recorder) {
		for key, value := range config {
			text, ok := value.(string)
			if !ok {
				encoded, err := json.Marshal(value)
				if err != nil {
					panic(fmt.Sprintf("pulumitest: configuration %s: %v", key, err))
				}
				text = string(encoded)
			}
			r.config[key] = text
		}
	}
}

// WithSecretConfig marks full configuration keys as encrypted in the stack file.
func WithSecretConfig(keys ...string) Option {
	return func(r *Recorder) { r.secrets = append(r.secrets, keys...) }
}

// WithStack names the stack. The default is "test".
func WithStack(stack string) Option { return func(r *Recorder) { r.stack = stack } }

// WithPreview makes the run a preview.
func WithPreview() Option { return func(r *Recorder) { r.dryRun = true } }

// WithOutputs gives the outputs of every resource of type token, on top of its inputs.
func WithOutputs(token string, outputs func(pulumi.MockResourceArgs) resource.PropertyMap) Option {
	return func(r *Recorder) { r.outputs[token] = outputs }
}

// WithCall sets the answer to the invoke called token, such as
// "azure-native:storage/v20240101:listStorageAccountKeys". Invokes without an answer are
// refused.
func WithCall(token string, answer func(pulumi.MockCallArgs) (resource.PropertyMap, error)) Option {
	return func(r *Recorder) { r.calls[token] = answer }
}

// Run runs program under mocks and returns what it registered, even if it failed.
func Run(program pulumi.RunFunc, options ...Option) (*Recorder, error) {
	rec := &Recorder{
		resources: map[resource.URN]Resource{},
		outputs:   map[string]func(pulumi.MockResourceArgs) resource.PropertyMap{},
		calls:     map[string]func(pulumi.MockCallArgs) (resource.PropertyMap, error){},
		config:    map[string]string{},
		project:   "data-pipeline",
		stack:     "test",
	}
	for _, option := range options {
		option(rec)
	}
	err := pulumi.RunErr(program, pulumi.WithMocks(rec.project, rec.stack, rec), func(info *pulumi.RunInfo) {
		info.Config = rec.config
		info.ConfigSecretKeys = rec.secrets
		info.DryRun = rec.dryRun
	})
	return rec, err
}

// NewResource records a registration and returns an ID, and as outputs the inputs and
// those of [WithOutputs].
func (r *Recorder) NewResource(args pulumi.MockResourceArgs) (string, resource.PropertyMap, error) {
	r.mu.Lock()
	defer r.mu.Unlock()

	parent := tokens.Type("")
	if p := args.RegisterRPC.GetParent(); p != "" {
		parent = resource.URN(p).QualifiedType()
	}
	urn := resource.NewURN(tokens.QName(r.stack), tokens.PackageName(r.project), parent, tokens.Type(args.TypeToken), args.Name)
	if _, taken := r.resources[urn]; taken {
		return "", nil, fmt.Errorf("pulumitest: duplicate resource URN %q; try giving it a unique name", urn)
	}
	r.resources[urn] = Resource{MockResourceArgs: args, URN: urn}

	if !args.Custom {
		return "", args.Inputs, nil
	}
	outputs := args.Inputs.Copy()
	if _, named := outputs["name"]; !named {
		outputs["name"] = resource.NewProperty(args.Name + "-name")
	}
	if more := r.outputs[args.TypeToken]; more != nil {
		maps.Copy(outputs, more(args))
	}
	return args.Name + "-id", outputs, nil
}

// Call answers invokes as set by [WithCall] and refuses all others, so that no test passes
// because of an invented answer.
func (r *Recorder) Call(args pulumi.MockCallArgs) (resource.PropertyMap, error) {
	if answer, known := r.calls[args.Token]; known {
		return answer(args)
	}
	return nil, fmt.Errorf("pulumitest: unexpected invoke %s", args.Token)
}

// captureType is the component that [Capture] registers.
const captureType = "pulumitest:index:Capture"

// Capture records the values of outputs, which [Recorder.Captured] returns after the
// program ended. (A test with assertions inside ApplyT passes if the callback never runs.)
func Capture(ctx *pulumi.Context, outputs pulumi.Map) error {
	return ctx.RegisterComponentResourceV2(captureType, "capture", outputs, &pulumi.ResourceState{})
}

// Captured are the values given to [Capture]; secret ones are wrapped as secrets.
func (r *Recorder) Captured() resource.PropertyMap {
	return r.OfType(captureType)["capture"].Inputs
}

// AssertChildren asserts that the parent of every custom resource is the component,
// written "type::name", and that none of them has ignoreChanges: the option that a test
// sets on the component to check that options are not copied to children.
func (r *Recorder) AssertChildren(t testing.TB, component string) {
	t.Helper()
	assert.NotEmpty(t, r.Custom(), "the component made nothing")
	for _, res := range r.Custom() {
		assert.True(t, strings.HasSuffix(res.Parent(), "::"+component), "%s: parent is %q, want %s", res.Name, res.Parent(), component)
		assert.Empty(t, res.RegisterRPC.GetIgnoreChanges(), "%s: the caller's options were copied", res.Name)
	}
}

// AssertLogs asserts that the resource called name sends exactly these log categories to
// [Workspace].
func (r *Recorder) AssertLogs(t testing.TB, name string, categories ...string) {
	t.Helper()
	settings := r.OfType("azure-native:insights/v20210501preview:DiagnosticSetting")
	logs := make([]any, len(categories))
	for i, category := range categories {
		logs[i] = map[string]any{"category": category, "enabled": true}
	}
	assert.Equal(t, map[string]any{"resourceUri": name + "-id", "workspaceId": Workspace, "logAnalyticsDestinationType": "Dedicated", "logs": logs},
		settings[name+"-diag"].InputMap(), "the diagnostic setting of %s", name)
}

// AssertEndpoint asserts that the resource called name has a private endpoint, and that
// the [Capture]d output depends on it.
func (r *Recorder) AssertEndpoint(t testing.TB, name, output string) {
	t.Helper()
	endpoint := r.OfType("azure-native:network/v20210201:PrivateEndpoint")[name+"-pe"]
	connections := endpoint.Input("privateLinkServiceConnections")
	if assert.True(t, connections.IsArray() && len(connections.ArrayValue()) == 1, "%s has no private endpoint", name) {
		leadsTo := connections.ArrayValue()[0].ObjectValue()["privateLinkServiceId"]
		assert.Equal(t, name+"-id", leadsTo.StringValue(), "the endpoint leads somewhere else")
	}
	waits := r.OfType(captureType)["capture"].RegisterRPC.GetPropertyDependencies()[output].GetUrns()
	assert.Contains(t, strings.Join(waits, "\n"), "::"+name+"-pe-dns", "%s is used before it leads anywhere", output)
}

// Resources are all registrations except the stack, sorted by URN.
func (r *Recorder) Resources() []Resource {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []Resource
	for _, urn := range slices.Sorted(maps.Keys(r.resources)) {
		if res := r.resources[urn]; res.TypeToken != string(resource.RootStackType) {
			all = append(all, res)
		}
	}
	return all
}

// Custom are the registrations of custom resources, without components.
func (r *Recorder) Custom() []Resource {
	return slices.DeleteFunc(r.Resources(), func(res Resource) bool { return !res.Custom })
}

// OfType are the registrations of one type token, by name.
func (r *Recorder) OfType(token string) map[string]Resource {
	found := map[string]Resource{}
	for _, res := range r.Resources() {
		if res.TypeToken == token {
			found[res.Name] = res
		}
	}
	return found
}
