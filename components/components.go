// Package components is what the components of this repository have in common. Each
// of them is a Pulumi component resource in a package of its own below this one.
//
// # Shape
//
// New<Noun>(ctx, name, *<Noun>Args, opts…) registers the component called name and
// the resources in it. <Noun>Args has two kinds of fields. Plain ones decide which
// resources exist and what they are, so they are checked before anything is
// registered; those that a stack configures are in its Settings. Inputs wire what
// another resource produces, and may be unknown in a preview. There are no
// functions in Args, so that a program in another language can give them too: the
// pulumi tag of a field is its name there, and the key in a stack's configuration.
//
// When anything is wrong the error names every problem, each as
// "<path>: got …, want …", and nothing is registered. opts apply to the component
// and reach its resources by inheritance, never by being copied. Components do not
// import one another: they take IDs and names as Inputs.
//
// # Outputs
//
// ID and Name are those of the resource that the component is about, id and name in
// the state. Other outputs are called as Azure calls them.
//
// # Inputs in the state
//
// A component registers plain settings only, under their configuration keys, and
// never an Input: what is secret, unknown or large is in the resources themselves.
// It registers those that name what it holds, because a component whose inputs
// change counts as one more changed resource beside the one that does change.
// ResourceGroup, Environment, Registry and Account register all of their settings.
// Which keys a component registers is fixed: another key is a change in every
// deployed stack. internal/stack/testdata lists them.
package components

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

// Component is a component of this repository.
type Component interface {
	pulumi.ComponentResource
	// Made are the resources that the component made.
	Made() []pulumi.Resource
}

// Resources remembers which resources a component made. Each component embeds it.
type Resources struct{ made []pulumi.Resource }

// Add remembers resources. A component calls it for each of its resources.
func (r *Resources) Add(made ...pulumi.Resource) { r.made = append(r.made, made...) }

// Made are the resources that the component made, in order, none of which is a
// component. What must come after all of them depends on these and not on the
// component: the SDK learns of a component's children while it registers them, so
// that a dependency on the component misses those whose registration has not begun.
//
// Source: https://github.com/pulumi/pulumi/blob/sdk/v3.250.0/sdk/go/pulumi/context.go (registerResource)
func (r *Resources) Made() []pulumi.Resource { return r.made }

// Made are the resources that several components made.
func Made(all ...Component) []pulumi.Resource {
	var made []pulumi.Resource
	for _, component := range all {
		made = append(made, component.Made()...)
	}
	return made
}
