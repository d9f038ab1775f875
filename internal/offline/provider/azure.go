// Package provider speaks Pulumi's provider protocol for offline Azure: what the
// engine asks of azure-native it answers from the contract and from the
// resources that exist.
package provider

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"

	"github.com/blang/semver"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"

	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
)

// Azure is a stand-in for the azure-native provider.
type Azure struct {
	plugin.UnimplementedProvider
	cloud      *arm.Cloud
	simulation *Simulation
	// location is where a resource goes that names no location of its own.
	location string
}

var _ plugin.GrpcProvider = (*Azure)(nil)

// New returns a provider that keeps its resources in cloud, and lets operations
// take what simulation says.
func New(cloud *arm.Cloud, simulation *Simulation, location string) *Azure {
	cloud.Busy = simulation.Activity
	return &Azure{cloud: cloud, simulation: simulation, location: location}
}

// Attach accepts the engine that was told of this provider by its port.
func (*Azure) Attach(string) error { return nil }

// Close has nothing to close: the cloud outlives the provider.
func (*Azure) Close() error { return nil }

// SignalCancellation has nothing to cancel: every operation is short.
func (*Azure) SignalCancellation(context.Context) error { return nil }

// Handshake says what this provider understands.
func (*Azure) Handshake(context.Context, plugin.ProviderHandshakeRequest) (*plugin.ProviderHandshakeResponse, error) {
	return &plugin.ProviderHandshakeResponse{
		AcceptSecrets: true, AcceptResources: true, AcceptOutputs: true, SupportsAutonamingConfiguration: true,
	}, nil
}

// GetPluginInfo names the provider version that this one stands in for.
func (*Azure) GetPluginInfo(context.Context) (plugin.PluginInfo, error) {
	parsed, err := semver.Parse(version)
	return plugin.PluginInfo{Version: &parsed}, err
}

// GetMappings has none to offer.
func (*Azure) GetMappings(context.Context, plugin.GetMappingsRequest) (plugin.GetMappingsResponse, error) {
	return plugin.GetMappingsResponse{}, nil
}

// CheckConfig takes any configuration: there is no account to sign in to.
func (*Azure) CheckConfig(_ context.Context, req plugin.CheckConfigRequest) (plugin.CheckConfigResponse, error) {
	return plugin.CheckConfigResponse{Properties: req.News}, nil
}

// DiffConfig never replaces the provider.
func (*Azure) DiffConfig(_ context.Context, req plugin.DiffConfigRequest) (plugin.DiffConfigResponse, error) {
	changes := plugin.DiffNone
	if !req.OldInputs.DeepEquals(req.NewInputs) {
		changes = plugin.DiffSome
	}
	return plugin.DiffConfigResponse{Changes: changes}, nil
}

// Configure needs nothing: where resources go by default is the stack's location.
func (*Azure) Configure(context.Context, plugin.ConfigureRequest) (plugin.ConfigureResponse, error) {
	return plugin.ConfigureResponse{}, nil
}

// Check names what has no name yet, fills in the location, and holds the inputs
// against the contract of their API version.
func (a *Azure) Check(_ context.Context, req plugin.CheckRequest) (plugin.CheckResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := lookup(req.Type)
	if err != nil {
		return plugin.CheckResponse{}, err
	}
	inputs := req.News.Copy()
	nameResource(t, inputs, req)
	if property, taken := t.Inputs["location"]; taken && property != nil && !inputs.HasValue("location") && a.location != "" {
		inputs["location"] = resource.NewProperty(a.location)
	}
	var failures []plugin.CheckFailure
	for _, problem := range t.Check(inputs) {
		if problem.Azure {
			continue // the provider does not know it, only Azure does
		}
		failures = append(failures, plugin.CheckFailure{Property: resource.PropertyKey(problem.Path), Reason: problem.Reason})
	}
	return plugin.CheckResponse{Properties: inputs, Failures: failures}, nil
}

// Diff plans what a change of inputs does: nothing, an update, or a replacement.
func (a *Azure) Diff(_ context.Context, req plugin.DiffRequest) (plugin.DiffResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := lookup(req.Type)
	if err != nil {
		return plugin.DiffResponse{}, err
	}
	response := plugin.DiffResponse{Changes: plugin.DiffNone, DetailedDiff: map[string]plugin.PropertyDiff{}}
	ignored, err := withIgnored(req.OldInputs, req.NewInputs, req.IgnoreChanges)
	if err != nil {
		return plugin.DiffResponse{}, err
	}
	for _, change := range t.DiffFrom(req.OldInputs, ignored, req.OldOutputs) {
		kind := map[contract.Kind]plugin.DiffKind{
			contract.Add: plugin.DiffAdd, contract.Delete: plugin.DiffDelete, contract.Update: plugin.DiffUpdate,
		}[change.Kind]
		top := topLevel(change.Path)
		if change.Replace {
			kind = kind.AsReplace()
			if !slices.Contains(response.ReplaceKeys, top) {
				response.ReplaceKeys = append(response.ReplaceKeys, top)
			}
		}
		if !slices.Contains(response.ChangedKeys, top) {
			response.ChangedKeys = append(response.ChangedKeys, top)
		}
		response.Changes = plugin.DiffSome
		response.DetailedDiff[change.Path] = plugin.PropertyDiff{Kind: kind, InputDiff: true}
	}
	// An explicit name cannot be taken twice, so the old resource has to go first.
	response.DeleteBeforeReplace = len(response.ReplaceKeys) > 0 && !isAutonamed(t, req.NewInputs)
	return response, nil
}

// Create makes a resource. In a preview, what Azure computes is unknown.
func (a *Azure) Create(ctx context.Context, req plugin.CreateRequest) (plugin.CreateResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := lookup(req.Type)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	if req.Preview {
		return plugin.CreateResponse{Properties: previewOutputs(t, req.Properties), Status: resource.StatusOK}, nil
	}
	id, err := t.ID(a.cloud.Subscription(), req.Properties)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	var created *arm.Resource
	err = a.simulation.run(ctx, task{clock.Create, t, id, string(req.URN)}, func() (err error) {
		if err = acceptable(t, req.Properties); err == nil {
			created, err = a.cloud.Create(t, id, toJSON(req.Properties))
		}
		return err
	})
	response := plugin.CreateResponse{Status: resource.StatusOK}
	if created != nil {
		response.ID, response.Properties = resource.ID(created.ID), a.outputs(t, created, req.Properties)
	}
	return response, settled(err, resource.ID(id), response.Properties, req.Properties)
}

// Read finds a resource as it is now, whoever changed it.
func (a *Azure) Read(_ context.Context, req plugin.ReadRequest) (plugin.ReadResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := lookup(req.Type)
	if err != nil {
		return plugin.ReadResponse{}, err
	}
	found, ok := a.cloud.Get(string(req.ID))
	if !ok {
		return plugin.ReadResponse{Status: resource.StatusOK}, nil
	}
	inputs := readInputs(t, found, req.Inputs)
	return plugin.ReadResponse{
		ReadResult: plugin.ReadResult{ID: resource.ID(found.ID), Inputs: inputs, Outputs: a.outputs(t, found, inputs)},
		Status:     resource.StatusOK,
	}, nil
}

// Update changes a resource in place.
func (a *Azure) Update(ctx context.Context, req plugin.UpdateRequest) (plugin.UpdateResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := lookup(req.Type)
	if err != nil {
		return plugin.UpdateResponse{}, err
	}
	if req.Preview {
		// What Azure computed when it made the resource stays as it is.
		out := req.OldOutputs.Copy()
		maps.Copy(out, previewInputs(req.NewInputs))
		return plugin.UpdateResponse{Properties: t.MarkSecrets(out), Status: resource.StatusOK}, nil
	}
	var updated *arm.Resource
	err = a.simulation.run(ctx, task{clock.Update, t, string(req.ID), string(req.URN)}, func() (err error) {
		if err = errors.Join(acceptable(t, req.NewInputs), changeable(t, req)); err == nil {
			updated, err = a.cloud.Update(t, string(req.ID), toJSON(req.NewInputs))
		}
		return err
	})
	response := plugin.UpdateResponse{Status: resource.StatusOK}
	if updated != nil {
		response.Properties = a.outputs(t, updated, req.NewInputs)
	}
	return response, settled(err, req.ID, response.Properties, req.NewInputs)
}

// acceptable refuses what only Azure checks: values outside a closed
// enumeration, and limits that no schema tells the provider.
func acceptable(t *contract.Type, inputs resource.PropertyMap) error {
	var errs []error
	for _, problem := range t.Check(inputs) {
		if problem.Azure {
			errs = append(errs, &arm.Error{
				Status: http.StatusBadRequest, Code: "InvalidRequestContent", Message: problem.Path + ": " + problem.Reason,
			})
		}
	}
	return errors.Join(errs...)
}

// changeable refuses a change that Azure takes at creation only, and for which
// this version of the provider nevertheless plans an update.
func changeable(t *contract.Type, req plugin.UpdateRequest) error {
	var errs []error
	for _, change := range t.DiffFrom(req.OldInputs, req.NewInputs, req.OldOutputs) {
		if change.NestedCreateOnly {
			errs = append(errs, &arm.Error{
				Status: http.StatusBadRequest, Code: "PropertyChangeNotAllowed",
				Message: fmt.Sprintf("Changing property '%s' is not allowed.", change.Path),
			})
		}
	}
	return errors.Join(errs...)
}

// Delete removes a resource and everything inside it.
func (a *Azure) Delete(ctx context.Context, req plugin.DeleteRequest) (plugin.DeleteResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := lookup(req.Type)
	if err != nil {
		return plugin.DeleteResponse{}, err
	}
	err = a.simulation.run(ctx, task{clock.Delete, t, string(req.ID), string(req.URN)}, func() error {
		return a.cloud.Delete(string(req.ID))
	})
	return plugin.DeleteResponse{Status: resource.StatusOK}, err
}

// lookup finds a resource type, or says that it is not served.
func lookup(token tokens.Type) (*contract.Type, error) {
	if t, ok := contract.Lookup(string(token)); ok {
		return t, nil
	}
	hint := ""
	if nearest, ok := check.Nearest(string(token), contract.Tokens()); ok {
		hint = fmt.Sprintf(" (the nearest it knows is %s)", nearest)
	}
	return nil, fmt.Errorf("offline Azure does not know the resource type %s%s; "+
		"how to add one is in internal/offline/README.md", token, hint)
}

// outputs are a resource's outputs, secret where the program's inputs are or
// where the contract says so.
func (a *Azure) outputs(t *contract.Type, r *arm.Resource, inputs resource.PropertyMap) resource.PropertyMap {
	out := resource.NewPropertyMapFromMap(a.cloud.Outputs(r))
	return t.MarkSecrets(copySecrets(out, inputs))
}
