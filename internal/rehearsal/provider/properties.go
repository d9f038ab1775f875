package provider

import (
	"maps"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// outputs returns the outputs of a resource. An output is secret if the input is,
// or if the contract says so.
func (a *Azure) outputs(t *contract.Type, r *arm.Resource, inputs resource.PropertyMap) resource.PropertyMap {
	out := protocol.Properties(t.OutputsOf(a.cloud.Outputs(r)))
	return protocol.MarkSecrets(t, protocol.SealLike(out, inputs))
}

// planned returns the outputs that a preview knows: the inputs, merged over the
// outputs that Azure computed before.
func planned(t *contract.Type, inputs, before resource.PropertyMap) resource.PropertyMap {
	out := before.Copy()
	maps.Copy(out, inputs)
	delete(out, protocol.DefaultsKey)
	return protocol.MarkSecrets(t, out)
}

// unknown returns the outputs of a resource that does not exist yet.
func unknown(t *contract.Type) resource.PropertyMap {
	out := resource.PropertyMap{}
	for name := range t.Outputs() {
		out[resource.PropertyKey(name)] = resource.MakeComputed(resource.NewProperty(""))
	}
	return out
}

// readInputs returns the inputs that would produce the resource as it is, secret
// where the last sent inputs are. For an import, nothing was sent, so write-only
// properties are not known. Inputs that form the ID keep the spelling in which
// they were sent, since Azure ignores their case.
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

// withIgnored returns the new inputs with the old values at the ignored paths,
// which is what the real provider diffs.
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
