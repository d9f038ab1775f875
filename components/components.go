// Package components holds the types and conventions that all components share. Each
// component is a Pulumi component resource in its own package below this one.
//
// # Arguments
//
// New<Noun>(ctx, name, *<Noun>Args, opts…) registers the component called name and its
// resources. <Noun>Args has two kinds of fields. Plain fields decide which resources
// exist and what they look like, so they are validated before anything is registered;
// the ones that a stack configures are in its Settings. Input fields wire values that
// other resources produce, and may be unknown in a preview. Args contain no functions,
// so that programs in other languages can provide them. The pulumi tag of a field is its
// name in other languages and its key in the stack configuration.
//
// If arguments are invalid, the constructor registers nothing and its error lists every
// problem as "<path>: got …, want …". opts apply to the component; its resources inherit
// them, they are not copied. Components do not import one another: they take IDs and
// names as Inputs.
//
// # Outputs
//
// ID and Name, in the state id and name, are those of the component's main resource.
// Other outputs have Azure's names.
//
// # Inputs in the state
//
// A component registers only plain settings, under their configuration keys, and never
// an Input: secret, unknown and large values are in the state of the resources already.
// Most components register only the settings that identify their contents, because a
// component whose inputs change counts as a changed resource in a preview. ResourceGroup,
// Environment, Registry and Account register all of their settings. The set of keys that
// a component registers is fixed, because another key would show as a change in every
// deployed stack; internal/stack/testdata lists the keys.
package components

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

// Component is a component of this repository.
type Component interface {
	pulumi.ComponentResource
	// Made returns the resources that the component registered.
	Made() []pulumi.Resource
}

// Resources records which resources a component registered. Each component embeds it.
type Resources struct{ made []pulumi.Resource }

// Add records resources. A component calls it for each of its resources.
func (r *Resources) Add(made ...pulumi.Resource) { r.made = append(r.made, made...) }

// Made returns the resources that the component registered, in order and without
// components. A resource that must come after all of them depends on these rather than
// on the component: the SDK records the children of a component while it registers them,
// so a dependency on the component misses children whose registration has not started.
//
// Source: https://github.com/pulumi/pulumi/blob/sdk/v3.250.0/sdk/go/pulumi/context.go (registerResource)
func (r *Resources) Made() []pulumi.Resource { return r.made }

// Made returns the resources that several components registered.
func Made(all ...Component) []pulumi.Resource {
	var made []pulumi.Resource
	for _, component := range all {
		made = append(made, component.Made()...)
	}
	return made
}
