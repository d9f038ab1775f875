package provider

import (
	"maps"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// outputs are a resource's outputs, secret where the program's inputs are or
// where the contract says so.
func (a *Azure) outputs(t *contract.Type, r *arm.Resource, inputs resource.PropertyMap) resource.PropertyMap {
	out := protocol.Properties(t.OutputsOf(a.cloud.Outputs(r)))
	return protocol.MarkSecrets(t, protocol.SealLike(out, inputs))
}

// planned are the outputs of a resource as far as a preview knows them: what
// the program says, over what Azure computed before.
func planned(t *contract.Type, inputs, before resource.PropertyMap) resource.PropertyMap {
	out := before.Copy()
	maps.Copy(out, inputs)
	delete(out, protocol.DefaultsKey)
	return protocol.MarkSecrets(t, out)
}

// unknown are the outputs of a resource that is not made yet.
func unknown(t *contract.Type) resource.PropertyMap {
	out := resource.PropertyMap{}
	for name := range t.Outputs() {
		out[resource.PropertyKey(name)] = resource.MakeComputed(resource.NewProperty(""))
	}
	return out
}

// readInputs are the inputs that a program would have to send to get the
// resource as it is, secret where those are that were last sent. None were sent
// for an import; then what Azure never gives back is not known. What makes up the
// ID stays as it was sent, since Azure does not mind its case.
func readInputs(t *contract.Type, r *arm.Resource, sent resource.PropertyMap) resource.PropertyMap {
	known := r.Body
	if len(sent) == 0 {
		known = t.Shown(known)
	}
	inputs := protocol.Properties(t.InputsOf(known))
	for name, value := range t.ParametersOf(r.ID) {
		inputs[resource.PropertyKey(name)] = resource.NewPropertyValue(value)
	}
	for _, name := range append(t.PathParameters(), protocol.DefaultsKey) {
		if value, was := sent[resource.PropertyKey(name)]; was {
			inputs[resource.PropertyKey(name)] = value
		}
	}
	return protocol.MarkSecrets(t, protocol.SealLike(inputs, sent))
}

// withIgnored are the new inputs with the old values at the ignored paths, as
// the real provider diffs them.
func withIgnored(olds, news resource.PropertyMap, paths []string) (resource.PropertyMap, error) {
	patched := news.Copy()
	for _, text := range paths {
		path, err := resource.ParsePropertyPath(text)
		if err != nil {
			return nil, err
		}
		path.Reset(olds, patched)
	}
	return patched, nil
}
