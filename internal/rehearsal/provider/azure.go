// Package provider implements Pulumi's provider protocol for offline Azure. It
// answers the engine's requests to azure-native with the contract and the
// resources of offline Azure.
package provider

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// Azure replaces the azure-native provider.
type Azure struct {
	protocol.Base
	cloud      *arm.Cloud
	simulation *Simulation
	// location is the default location of resources.
	location string
	// used has the types of tokens without a version that were used, by token.
	used sync.Map
}

// New returns a provider that stores its resources in cloud. simulation
// determines the duration and the faults of operations.
func New(cloud *arm.Cloud, simulation *Simulation, location string) *Azure {
	cloud.Busy, cloud.Ineffective = simulation.Activity, simulation.Ineffective
	return &Azure{
		Base: protocol.Base{
			Name: "azure-native", Version: "2.90.0", Types: cloud.Catalog().Contract,
			Unversioned: unversioned(cloud.Catalog().Contract), Settings: settings, Functions: functions(cloud.Catalog()),
		},
		cloud: cloud, simulation: simulation, location: location,
	}
}

// Check sets the autoname and the default location, and checks the inputs against
// the contract of their API version.
func (a *Azure) Check(_ context.Context, req plugin.CheckRequest) (plugin.CheckResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.CheckResponse{}, err
	}
	inputs := req.News.Copy()
	a.nameResource(t, inputs, req)
	if t.Inputs()["location"] != nil && !inputs.HasValue("location") && a.location != "" {
		inputs["location"] = resource.NewProperty(a.location)
	}
	return plugin.CheckResponse{Properties: inputs, Failures: protocol.Failures(t, inputs)}, nil
}

// Diff plans the effect of changed inputs: no change, an update, or a
// replacement.
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
	plan := protocol.Plan(t.DiffInputs(protocol.Values(req.OldInputs), protocol.Values(news), protocol.Values(req.OldOutputs)))
	// Two resources cannot have the same explicit name, so the old one must be
	// deleted first.
	plan.DeleteBeforeReplace = len(plan.ReplaceKeys) > 0 && !isAutonamed(t, req.NewInputs)
	return plan, nil
}

// Create creates a resource. In a preview, the outputs that Azure computes are
// unknown.
func (a *Azure) Create(ctx context.Context, req plugin.CreateRequest) (plugin.CreateResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	if req.Preview {
		return plugin.CreateResponse{Properties: planned(t, req.Properties, unknown(t)), Status: resource.StatusOK}, nil
	}
	id, err := t.ID(a.cloud.Subscription(), protocol.Values(req.Properties))
	if err != nil {
		return plugin.CreateResponse{}, err
	}
	do := a.task(clock.Create, t, id, req.URN)
	do.check = func() error { return a.cloud.CanCreate(t, id) }
	outputs, err := a.write(ctx, do, req.Properties)
	return plugin.CreateResponse{ID: resource.ID(id), Properties: outputs, Status: resource.StatusOK}, err
}

// task returns an operation on a resource; the caller adds what it does.
func (a *Azure) task(operation clock.Operation, t *contract.Type, id string, urn resource.URN) task {
	return task{operation: operation, kind: t, takes: a.cloud.Catalog().Facts(t.ARMType).Takes, id: id, urn: string(urn)}
}

// write sends a write to Azure and returns the outputs of the resource. If the
// write failed after Azure accepted it, the error has them too.
func (a *Azure) write(ctx context.Context, do task, inputs resource.PropertyMap) (resource.PropertyMap, error) {
	var written *arm.Resource
	do.act = func() (err error) {
		written, err = a.cloud.Put(do.kind, do.id, do.kind.ToBody(protocol.Plain(inputs)))
		return err
	}
	err := a.simulation.run(ctx, do)
	var accepted errAccepted
	if err != nil && !errors.As(err, &accepted) {
		return nil, err
	}
	outputs := a.outputs(do.kind, written, inputs)
	if accepted.error != nil {
		return outputs, partial(accepted, resource.ID(do.id), outputs, inputs)
	}
	return outputs, nil
}

// Read returns the current state of a resource. Without inputs it reads a resource
// for an import or for a lookup by ID. Then, as in azure-native, the ID must have the
// form of the resource type, because the inputs are derived from it.
//
// Source: https://github.com/pulumi/pulumi-azure-native/blob/v2.90.0/provider/pkg/resources/resources.go
func (a *Azure) Read(_ context.Context, req plugin.ReadRequest) (plugin.ReadResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.ReadResponse{}, err
	}
	if err := a.cloud.Sync(); err != nil {
		return plugin.ReadResponse{}, err // rather than report that resources are gone
	}
	found, ok := a.cloud.Get(string(req.ID))
	if !ok {
		return plugin.ReadResponse{Status: resource.StatusOK}, nil
	}
	if len(req.Inputs) == 0 && t.ParametersOf(string(req.ID)) == nil {
		return plugin.ReadResponse{}, fmt.Errorf("failed to parse '%s' against the path '%s'", req.ID, t.Path)
	}
	inputs := readInputs(t, found, req.Inputs)
	return plugin.ReadResponse{
		ReadResult: plugin.ReadResult{ID: resource.ID(found.ID), Inputs: inputs, Outputs: a.outputs(t, found, inputs)}, Status: resource.StatusOK,
	}, nil
}

// Update updates a resource in place.
func (a *Azure) Update(ctx context.Context, req plugin.UpdateRequest) (plugin.UpdateResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.UpdateResponse{}, err
	}
	if req.Preview {
		return plugin.UpdateResponse{Properties: planned(t, req.NewInputs, req.OldOutputs), Status: resource.StatusOK}, nil
	}
	do := a.task(clock.Update, t, string(req.ID), req.URN)
	do.check = func() error { return a.cloud.CanUpdate(do.id) }
	outputs, err := a.write(ctx, do, req.NewInputs)
	return plugin.UpdateResponse{Properties: outputs, Status: resource.StatusOK}, err
}

// Delete deletes a resource and its contents.
func (a *Azure) Delete(ctx context.Context, req plugin.DeleteRequest) (plugin.DeleteResponse, error) {
	defer a.simulation.Clock.Work()()
	t, err := a.Type(req.Type)
	if err != nil {
		return plugin.DeleteResponse{}, err
	}
	do := a.task(clock.Delete, t, string(req.ID), req.URN)
	do.check = func() error { return a.cloud.CanDelete(do.id) }
	do.act = func() error { return a.cloud.Delete(do.id) }
	return plugin.DeleteResponse{Status: resource.StatusOK}, a.simulation.run(ctx, do)
}
