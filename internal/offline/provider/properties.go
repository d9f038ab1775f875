package provider

import (
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
)

// defaultsKey lists the inputs that the provider chose, so that a later Diff
// can tell an autoname from a name in the program. Pulumi hides it from people.
const defaultsKey = "__defaults"

// toJSON are properties as Azure takes them: plain values, without Pulumi's marks.
func toJSON(properties resource.PropertyMap) map[string]any {
	plain := properties.MapRepl(nil, unwrap)
	delete(plain, defaultsKey)
	return plain
}

// unwrap replaces Pulumi's wrappers around a value by the value.
func unwrap(v resource.PropertyValue) (any, bool) {
	switch {
	case v.IsSecret():
		return v.SecretValue().Element.MapRepl(nil, unwrap), true
	case v.IsOutput():
		return v.OutputValue().Element.MapRepl(nil, unwrap), true
	default:
		return nil, false
	}
}

// previewOutputs are the outputs of a resource that is not made yet: what the
// program says is known, what Azure computes is not.
func previewOutputs(t *contract.Type, inputs resource.PropertyMap) resource.PropertyMap {
	out := previewInputs(inputs)
	for name := range t.Outputs {
		if _, input := out[resource.PropertyKey(name)]; !input {
			out[resource.PropertyKey(name)] = resource.MakeComputed(resource.NewProperty(""))
		}
	}
	return t.MarkSecrets(out)
}

// previewInputs are the outputs that are what the program says.
func previewInputs(inputs resource.PropertyMap) resource.PropertyMap {
	out := inputs.Copy()
	delete(out, defaultsKey)
	return out
}

// readInputs are the inputs that a program would have to send to get the
// resource as it is. What Azure never returns is taken from what was last sent.
func readInputs(t *contract.Type, r *arm.Resource, sent resource.PropertyMap) resource.PropertyMap {
	inputs := resource.NewPropertyMapFromMap(r.Properties)
	if defaults, ok := sent[defaultsKey]; ok {
		inputs[defaultsKey] = defaults
	}
	return t.MarkSecrets(copySecrets(inputs, sent))
}

// copySecrets marks secret in to what is secret at the same path in from.
func copySecrets(to, from resource.PropertyMap) resource.PropertyMap {
	for k, v := range from {
		if target, ok := to[k]; ok {
			to[k] = copySecret(target, v)
		}
	}
	return to
}

func copySecret(to, from resource.PropertyValue) resource.PropertyValue {
	switch {
	case from.IsOutput():
		if from.OutputValue().Secret && !to.IsSecret() {
			return resource.MakeSecret(to)
		}
		return copySecret(to, from.OutputValue().Element)
	case from.IsSecret() && !to.IsSecret():
		return resource.MakeSecret(to)
	case from.IsObject() && to.IsObject():
		return resource.NewProperty(copySecrets(to.ObjectValue().Copy(), from.ObjectValue()))
	case from.IsArray() && to.IsArray():
		elements := append([]resource.PropertyValue(nil), to.ArrayValue()...)
		for i, v := range from.ArrayValue() {
			if i < len(elements) {
				elements[i] = copySecret(elements[i], v)
			}
		}
		return resource.NewProperty(elements)
	default:
		return to
	}
}

// withIgnored are the new inputs with the old values at the ignored paths, as
// the real provider diffs them.
func withIgnored(olds, news resource.PropertyMap, paths []string) (resource.PropertyMap, error) {
	if len(paths) == 0 {
		return news, nil
	}
	patched := resource.NewProperty(news.Copy())
	for _, text := range paths {
		path, err := resource.ParsePropertyPath(text)
		if err != nil {
			return nil, err
		}
		if old, ok := path.Get(resource.NewProperty(olds)); ok {
			if changed, ok := path.Add(patched, old); ok {
				patched = changed
			}
		}
	}
	return patched.ObjectValue(), nil
}

// topLevel is the first name of a property path.
func topLevel(path string) resource.PropertyKey {
	end := strings.IndexAny(path, ".[")
	if end < 0 {
		end = len(path)
	}
	return resource.PropertyKey(path[:end])
}
