// Package randomprovider replaces Pulumi's random provider, so that a program that uses
// it runs without the plugin. It checks inputs like the provider, but its values are
// for rehearsals only: they are derived from the resource's URN and inputs, so they are
// repeatable and predictable. A resource that is replaced, or destroyed and created
// again, with the same inputs keeps its value.
//
// types.json has all types of the package, with their defaults and secrets.
//
// Source: https://www.pulumi.com/registry/packages/random/api-docs/
package randomprovider

import (
	"context"
	_ "embed"
	"fmt"
	"maps"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// Version is the replaced release of the random package: the one that go.mod
// requires.
const Version = "4.18.0"

//go:embed types.json
var data []byte

// types returns the resource types. A change of any input replaces a resource.
// Tests make sure that types.json is valid.
var types = sync.OnceValue(func() *contract.Table {
	table, err := contract.Read(data)
	if err != nil {
		return &contract.Table{}
	}
	return table
})

// provider answers the engine. It has no state: resources exist only in the
// stack's state.
type provider struct{ protocol.Base }

// New returns the provider.
func New() plugin.Provider {
	return &provider{protocol.Base{Name: "random", Version: Version, Types: types()}}
}

// Check returns every problem with the inputs.
func (p *provider) Check(_ context.Context, req plugin.CheckRequest) (plugin.CheckResponse, error) {
	t, err := p.Type(req.URN.Type())
	if err != nil {
		return plugin.CheckResponse{}, err
	}
	failures := protocol.Failures(t, req.News)
	if check := kinds[t.Token].check; len(failures) == 0 && check != nil && !resource.NewProperty(req.News).ContainsUnknowns() {
		failures = check(protocol.Plain(effective(t, req.News)))
	}
	return plugin.CheckResponse{Properties: req.News, Failures: failures}, nil
}

// Diff replaces the resource if the effective value of an input changes. An
// explicit default is no change.
func (p *provider) Diff(_ context.Context, req plugin.DiffRequest) (plugin.DiffResponse, error) {
	t, err := p.Type(req.URN.Type())
	if err != nil {
		return plugin.DiffResponse{}, err
	}
	var changes []contract.Change
	for _, change := range t.DiffInputs(protocol.Values(effective(t, req.OldInputs)), protocol.Values(effective(t, req.NewInputs)), nil) {
		change.Replace = true
		if key := protocol.TopLevel(change.Path); req.OldInputs.HasValue(key) || req.NewInputs.HasValue(key) {
			changes = append(changes, change)
		}
	}
	return protocol.Plan(changes), nil
}

// Create generates the value. In a preview it is unknown.
func (p *provider) Create(_ context.Context, req plugin.CreateRequest) (plugin.CreateResponse, error) {
	t, err := p.Type(req.URN.Type())
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	outputs := effective(t, req.Properties)
	if req.Preview {
		for name := range t.Outputs() {
			outputs[resource.PropertyKey(name)] = resource.MakeComputed(resource.NewProperty(""))
		}
		return plugin.CreateResponse{Properties: protocol.MarkSecrets(t, outputs)}, nil
	}
	in := protocol.Plain(outputs)
	source, err := newStream(req.URN, in)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	id, made, err := kinds[t.Token].make(source, in)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	maps.Copy(outputs, resource.NewPropertyMapFromMap(made))
	return plugin.CreateResponse{ID: resource.ID(id), Properties: protocol.MarkSecrets(t, outputs), Status: resource.StatusOK}, nil
}

// Read returns the given state, because nothing else can change it.
func (p *provider) Read(_ context.Context, req plugin.ReadRequest) (plugin.ReadResponse, error) {
	t, err := p.Type(req.URN.Type())
	if err != nil {
		return plugin.ReadResponse{}, err
	}
	if len(req.State) == 0 {
		return plugin.ReadResponse{}, fmt.Errorf(
			"import of %q is not supported by the offline random provider; remove the import option, or use the real provider", req.ID)
	}
	return plugin.ReadResponse{
		ReadResult: plugin.ReadResult{ID: req.ID, Inputs: req.Inputs, Outputs: protocol.MarkSecrets(t, req.State)},
		Status:     resource.StatusOK,
	}, nil
}

// Delete does nothing.
func (p *provider) Delete(_ context.Context, req plugin.DeleteRequest) (plugin.DeleteResponse, error) {
	_, err := p.Type(req.URN.Type())
	return plugin.DeleteResponse{Status: resource.StatusOK}, err
}

// effective returns inputs with defaults. The deprecated input number stands for
// numeric, and vice versa.
func effective(t *contract.Type, inputs resource.PropertyMap) resource.PropertyMap {
	in := inputs.Copy()
	for name, other := range map[resource.PropertyKey]resource.PropertyKey{"number": "numeric", "numeric": "number"} {
		if value, isSet := inputs[other]; isSet && !inputs.HasValue(name) {
			in[name] = value
		}
	}
	for name, p := range t.Inputs() {
		if key := resource.PropertyKey(name); !in.HasValue(key) && p.Default != nil {
			in[key] = resource.NewPropertyValue(p.Default)
		}
	}
	return in
}
