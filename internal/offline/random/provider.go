// Package random stands in for Pulumi's random provider, so that a program that
// uses it runs without the plugin. It checks inputs as the provider does, but
// its values are for rehearsal only: they follow from the resource's URN and
// inputs, so that a replay gives the same ones and anyone can foretell them.
// For the same reason a resource that is replaced, or destroyed and made again,
// with the same inputs keeps its value.
//
// Source: https://www.pulumi.com/registry/packages/random/
package random

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/blang/semver"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Version is the release of the random package whose resource types and rules
// are served: the one that go.mod requires.
const Version = "4.18.0"

// provider answers the engine. It keeps nothing between calls: what exists is
// in the stack's state.
type provider struct {
	plugin.UnimplementedProvider
	types map[tokens.Type]resourceType
}

// New makes the stand-in. Serve it with [plugin.NewProviderServer] and attach
// it through PULUMI_DEBUG_PROVIDERS=random:<port>.
func New() plugin.Provider {
	return &provider{types: resourceTypes()}
}

// Handshake asks for plain values: like the real provider, it leaves it to the
// engine to unwrap secret inputs, and to mark the outputs of the same name.
func (*provider) Handshake(
	context.Context, plugin.ProviderHandshakeRequest,
) (*plugin.ProviderHandshakeResponse, error) {
	return &plugin.ProviderHandshakeResponse{}, nil
}

// Attach has nothing to connect back to. The server looks for this method, and
// the engine refuses a provider without it.
func (*provider) Attach(string) error { return nil }

func (*provider) GetPluginInfo(context.Context) (plugin.PluginInfo, error) {
	version, err := semver.Parse(Version)
	return plugin.PluginInfo{Version: &version}, err
}

func (*provider) SignalCancellation(context.Context) error { return nil }

func (*provider) Close() error { return nil }

// CheckConfig takes any configuration: the provider has none to get wrong.
func (*provider) CheckConfig(
	_ context.Context, req plugin.CheckConfigRequest,
) (plugin.CheckConfigResponse, error) {
	return plugin.CheckConfigResponse{Properties: req.News}, nil
}

func (*provider) DiffConfig(context.Context, plugin.DiffConfigRequest) (plugin.DiffConfigResponse, error) {
	return plugin.DiffConfigResponse{Changes: plugin.DiffNone}, nil
}

func (*provider) Configure(context.Context, plugin.ConfigureRequest) (plugin.ConfigureResponse, error) {
	return plugin.ConfigureResponse{}, nil
}

// Check reports every input that the type does not know or take.
func (p *provider) Check(_ context.Context, req plugin.CheckRequest) (plugin.CheckResponse, error) {
	t, err := p.typeOf(req.URN)
	if err != nil {
		return plugin.CheckResponse{}, err
	}
	return plugin.CheckResponse{Properties: req.News, Failures: t.problems(req.News)}, nil
}

// Diff replaces the resource when an input means something else than before.
// Spelling out a default changes nothing.
func (p *provider) Diff(_ context.Context, req plugin.DiffRequest) (plugin.DiffResponse, error) {
	t, err := p.typeOf(req.URN)
	if err != nil {
		return plugin.DiffResponse{}, err
	}
	before, after := t.effective(req.OldInputs), t.effective(req.NewInputs)
	var changed []resource.PropertyKey
	for key := range t.inputs {
		_, had := req.OldInputs[key]
		_, has := req.NewInputs[key]
		if (had || has) && !before[key].DeepEquals(after[key]) {
			changed = append(changed, key)
		}
	}
	if len(changed) == 0 {
		return plugin.DiffResponse{Changes: plugin.DiffNone}, nil
	}
	slices.Sort(changed)
	return plugin.DiffResponse{Changes: plugin.DiffSome, ChangedKeys: changed, ReplaceKeys: changed}, nil
}

// Create makes the value. In a preview it is unknown.
func (p *provider) Create(_ context.Context, req plugin.CreateRequest) (plugin.CreateResponse, error) {
	t, err := p.typeOf(req.URN)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	in := t.effective(req.Properties)
	outputs := resource.PropertyMap(in).Copy()
	if req.Preview {
		for _, key := range t.outputs {
			outputs[key] = resource.MakeComputed(resource.NewProperty(""))
		}
		return plugin.CreateResponse{Properties: t.seal(outputs)}, nil
	}
	source, err := newStream(req.URN, in)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	id, generated, err := t.generate(source, in)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	maps.Copy(outputs, generated)
	return plugin.CreateResponse{ID: id, Properties: t.seal(outputs), Status: resource.StatusOK}, nil
}

// Read returns the state it is given: nothing outside of it can change.
func (p *provider) Read(_ context.Context, req plugin.ReadRequest) (plugin.ReadResponse, error) {
	t, err := p.typeOf(req.URN)
	if err != nil {
		return plugin.ReadResponse{}, err
	}
	if len(req.State) == 0 {
		return plugin.ReadResponse{}, fmt.Errorf(
			"import of %q is not supported by the offline random provider; leave the import option out, or use the real one", req.ID)
	}
	return plugin.ReadResponse{
		ReadResult: plugin.ReadResult{ID: req.ID, Inputs: req.Inputs, Outputs: t.seal(req.State)},
		Status:     resource.StatusOK,
	}, nil
}

// Update is never asked for, because every change replaces.
func (*provider) Update(context.Context, plugin.UpdateRequest) (plugin.UpdateResponse, error) {
	return plugin.UpdateResponse{}, errors.New("a random value is replaced, never updated")
}

func (p *provider) Delete(_ context.Context, req plugin.DeleteRequest) (plugin.DeleteResponse, error) {
	_, err := p.typeOf(req.URN)
	return plugin.DeleteResponse{Status: resource.StatusOK}, err
}

// Invoke refuses: the random package has no functions.
func (*provider) Invoke(_ context.Context, req plugin.InvokeRequest) (plugin.InvokeResponse, error) {
	return plugin.InvokeResponse{}, fmt.Errorf("unknown function %s: random %s has none", req.Tok, Version)
}

// typeOf is the resource type of urn. An unknown one is an error that names it.
func (p *provider) typeOf(urn resource.URN) (resourceType, error) {
	t, known := p.types[urn.Type()]
	if known {
		return t, nil
	}
	names := make([]string, 0, len(p.types))
	for token := range p.types {
		names = append(names, string(token))
	}
	slices.Sort(names)
	return t, fmt.Errorf("unknown resource type %s in random %s%s", urn.Type(), Version, didYouMean(string(urn.Type()), names))
}

// problems is what is wrong with inputs, in the order of their names. Unknown
// values are taken to be right.
func (t resourceType) problems(inputs resource.PropertyMap) []plugin.CheckFailure {
	var found []plugin.CheckFailure
	fail := func(key resource.PropertyKey, format string, args ...any) {
		found = append(found, plugin.CheckFailure{Property: key, Reason: fmt.Sprintf(format, args...)})
	}
	for key, value := range inputs {
		rule, known := t.inputs[key]
		if !known {
			fail(key, "unknown input%s", didYouMean(string(key), t.inputNames()))
			continue
		}
		if !rule.accepts(value) {
			fail(key, "got %s, want %s", describe(value), rule.want)
		}
	}
	for key, rule := range t.inputs {
		if _, set := inputs[key]; rule.required && !set {
			fail(key, "missing, want %s", rule.want)
		}
	}
	if len(found) == 0 && t.check != nil {
		t.check(t.effective(inputs), fail)
	}
	slices.SortFunc(found, func(a, b plugin.CheckFailure) int { return cmp.Compare(a.Property, b.Property) })
	return found
}

// effective is inputs with the defaults filled in.
func (t resourceType) effective(inputs resource.PropertyMap) values {
	in := values(inputs.Copy())
	if t.complete != nil {
		t.complete(in)
	}
	for key, rule := range t.inputs {
		if _, set := in[key]; !set && !rule.fallback.IsNull() {
			in[key] = rule.fallback
		}
	}
	return in
}

// seal marks what the type generates as secret, when it is one.
func (t resourceType) seal(outputs resource.PropertyMap) resource.PropertyMap {
	sealed := outputs.Copy()
	for _, key := range t.outputs {
		if value, has := sealed[key]; has && t.secret && !value.IsSecret() {
			sealed[key] = resource.MakeSecret(value)
		}
	}
	return sealed
}

func (t resourceType) inputNames() []string {
	names := make([]string, 0, len(t.inputs))
	for key := range t.inputs {
		names = append(names, string(key))
	}
	slices.Sort(names)
	return names
}

func didYouMean(word string, candidates []string) string {
	if nearest, ok := check.Nearest(word, candidates); ok {
		return fmt.Sprintf("; did you mean %q?", nearest)
	}
	return ""
}
