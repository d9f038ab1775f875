// Package provider speaks Pulumi's provider protocol for offline Azure: what the
// engine asks of azure-native it answers from the contract and from the
// resources that exist.
package provider

import (
	"cmp"
	"context"
	"errors"
	"net/http"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// Azure is a stand-in for the azure-native provider.
type Azure struct {
	protocol.Base
	cloud      *arm.Cloud
	simulation *Simulation
	// location is where a resource goes that names no location of its own.
	location string
}

// New returns a provider that keeps its resources in cloud, and lets operations
// take what simulation says.
func New(cloud *arm.Cloud, simulation *Simulation, location string) *Azure {
	cloud.Busy, cloud.Ineffective = simulation.Activity, simulation.Ineffective
	return &Azure{
		Base: protocol.Base{
			Name: "azure-native", Version: "2.90.0", Types: contract.Azure(), Settings: schema().Settings, Functions: schema().Functions,
		},
		cloud: cloud, simulation: simulation, location: location,
	}
}

// Check names what has no name yet, fills in the location, and holds the inputs
// against the contract of their API version.
func (a *Azure) Check(_ context.Context, req plugin.CheckRequest) (plugin.CheckResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.CheckResponse{}, err
	}
	inputs := req.News.Copy()
	nameResource(t, inputs, req)
	if property, taken := t.Inputs["location"]; taken && property != nil && !inputs.HasValue("location") && a.location != "" {
		inputs["location"] = resource.NewProperty(a.location)
	}
	return plugin.CheckResponse{Properties: inputs, Failures: protocol.Failures(t, inputs)}, nil
}

// Diff plans what a change of inputs does: nothing, an update, or a replacement.
func (a *Azure) Diff(_ context.Context, req plugin.DiffRequest) (plugin.DiffResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.DiffResponse{}, err
	}
	news, err := withIgnored(req.OldInputs, req.NewInputs, req.IgnoreChanges)
	if err != nil {
		return plugin.DiffResponse{}, err
	}
	plan := protocol.Plan(t.Diff(req.OldInputs, news, req.OldOutputs))
	// An explicit name cannot be taken twice, so the old resource has to go first.
	plan.DeleteBeforeReplace = len(plan.ReplaceKeys) > 0 && !isAutonamed(t, req.NewInputs)
	return plan, nil
}

// Create makes a resource. In a preview, what Azure computes is unknown.
func (a *Azure) Create(ctx context.Context, req plugin.CreateRequest) (plugin.CreateResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	if req.Preview {
		return plugin.CreateResponse{Properties: planned(t, req.Properties, unknown(t)), Status: resource.StatusOK}, nil
	}
	id, err := t.ID(a.cloud.Subscription(), req.Properties)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	do := task{operation: clock.Create, kind: t, id: id, urn: string(req.URN)}
	do.look = func() error { return a.cloud.CanCreate(t, id) }
	outputs, err := a.write(ctx, do, req.Properties)
	return plugin.CreateResponse{ID: resource.ID(id), Properties: outputs, Status: resource.StatusOK}, err
}

// write lets Azure decide about what is to be written, and returns the outputs
// of the resource. One that went wrong half-way is there, too.
func (a *Azure) write(ctx context.Context, do task, inputs resource.PropertyMap) (resource.PropertyMap, error) {
	var written *arm.Resource
	do.act = func() (err error) {
		if err = acceptable(do.kind, inputs); err == nil {
			written, err = a.cloud.Put(do.kind, do.id, protocol.Plain(inputs))
		}
		return err
	}
	err := a.simulation.run(ctx, do)
	var half errHalfway
	if err != nil && !errors.As(err, &half) {
		return nil, err
	}
	outputs, outputsErr := a.outputs(do.kind, written, inputs)
	if half.error != nil {
		return outputs, partial(half, resource.ID(do.id), outputs, inputs)
	}
	return outputs, outputsErr
}

// Read finds a resource as it is now, whoever changed it.
func (a *Azure) Read(_ context.Context, req plugin.ReadRequest) (plugin.ReadResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.ReadResponse{}, err
	}
	found, ok := a.cloud.Get(string(req.ID))
	if !ok {
		return plugin.ReadResponse{Status: resource.StatusOK}, nil
	}
	inputs := readInputs(t, found, req.Inputs)
	outputs, err := a.outputs(t, found, inputs)
	return plugin.ReadResponse{
		ReadResult: plugin.ReadResult{ID: resource.ID(found.ID), Inputs: inputs, Outputs: outputs}, Status: resource.StatusOK,
	}, err
}

// Update changes a resource in place.
func (a *Azure) Update(ctx context.Context, req plugin.UpdateRequest) (plugin.UpdateResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.UpdateResponse{}, err
	}
	if req.Preview {
		return plugin.UpdateResponse{Properties: planned(t, req.NewInputs, req.OldOutputs), Status: resource.StatusOK}, nil
	}
	do := task{operation: clock.Update, kind: t, id: string(req.ID), urn: string(req.URN)}
	do.look = func() error { return cmp.Or(a.cloud.CanUpdate(do.id), changeable(t, req)) }
	outputs, err := a.write(ctx, do, req.NewInputs)
	return plugin.UpdateResponse{Properties: outputs, Status: resource.StatusOK}, err
}

// acceptable refuses what only Azure checks: values outside a closed
// enumeration, and limits that no schema tells the provider. Which services have
// codes of their own for that is not confirmed by a public thread.
// Source: https://github.com/Azure/azure-cli/issues/26581 (the code, observed of an alert)
func acceptable(t *contract.Type, inputs resource.PropertyMap) (err error) {
	for _, problem := range t.Check(inputs) {
		if problem.Azure {
			err = errors.Join(err, arm.Refusal(http.StatusBadRequest, "InvalidRequestContent", "%s: %s", problem.Path, problem.Reason))
		}
	}
	return err
}

// changeable refuses a change that Azure takes at creation only, and for which
// this version of the provider nevertheless plans an update. Which services have
// codes of their own for that is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code, documented)
func changeable(t *contract.Type, req plugin.UpdateRequest) (err error) {
	for _, change := range t.Diff(req.OldInputs, req.NewInputs, req.OldOutputs) {
		if change.NestedCreateOnly {
			err = errors.Join(err, arm.Refusal(
				http.StatusBadRequest, "PropertyChangeNotAllowed", "Changing property '%s' is not allowed.", change.Path))
		}
	}
	return err
}

// Delete removes a resource and everything inside it.
func (a *Azure) Delete(ctx context.Context, req plugin.DeleteRequest) (plugin.DeleteResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.DeleteResponse{}, err
	}
	do := task{operation: clock.Delete, kind: t, id: string(req.ID), urn: string(req.URN)}
	do.look = func() error { return a.cloud.CanDelete(do.id) }
	do.act = func() error { return a.cloud.Delete(do.id) }
	return plugin.DeleteResponse{Status: resource.StatusOK}, a.simulation.run(ctx, do)
}
