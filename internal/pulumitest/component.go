package pulumitest

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Constructor is the constructor of a component R with arguments A.
type Constructor[A, R any] func(ctx *pulumi.Context, name string, args *A, opts ...pulumi.ResourceOption) (R, error)

// Refusals are invalid arguments or settings, by a description of the mistake: valid ones
// after Mutate, with the expected message Want. Without Mutate, a constructor gets nil.
type Refusals[A any] map[string]struct {
	Mutate func(*A)
	Want   string
}

// AssertRefuses asserts for each of the refusals, one of which must be nil args, that
// construct returns no component, registers nothing, and returns exactly the error
// `constructor "app": ` followed by the expected message.
func AssertRefuses[A, R any](t testing.TB, constructor string, construct Constructor[A, R], valid func() *A, refusals Refusals[A]) {
	t.Helper()
	noArgs := false
	for _, name := range slices.Sorted(maps.Keys(refusals)) {
		refusal := refusals[name]
		var args *A
		if refusal.Mutate != nil {
			args = valid()
			refusal.Mutate(args)
		}
		noArgs = noArgs || args == nil
		var made R
		var refused error
		rec, _ := Run(func(ctx *pulumi.Context) error {
			made, refused = construct(ctx, "app", args)
			return refused
		})
		if assert.EqualError(t, refused, constructor+` "app": `+refusal.Want, name) {
			assert.Nil(t, made, name)
			assert.Empty(t, rec.Resources(), "%s: invalid args must register nothing", name)
		}
	}
	assert.True(t, noArgs, "no refusal is without Mutate: what does %s say to no args?", constructor)
}

// AssertTwice asserts that a program can contain the component twice, with twice the
// resources.
func AssertTwice[A, R any](t testing.TB, construct Constructor[A, R], valid func() *A) {
	t.Helper()
	count := func(names ...string) int {
		rec, err := Run(func(ctx *pulumi.Context) error {
			for _, name := range names {
				if _, err := construct(ctx, name, valid()); err != nil {
					return err
				}
			}
			return nil
		})
		if assert.NoError(t, err, "%q", names) {
			return len(rec.Custom())
		}
		return 0
	}
	one := count("one")
	if assert.Positive(t, one, "the component made nothing") {
		assert.Equal(t, 2*one, count("one", "two"), "resources of two components")
	}
}

// AssertInvalid asserts for each of the refusals that settings have exactly one problem,
// with the expected message.
func AssertInvalid[S interface{ Validate() []error }](t testing.TB, valid func() S, refusals Refusals[S]) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(refusals)) {
		settings := valid()
		refusals[name].Mutate(&settings)
		problems := settings.Validate()
		if assert.Len(t, problems, 1, name) {
			assert.Equal(t, refusals[name].Want, problems[0].Error(), name)
		}
	}
}

// Maker is a component that returns the resources that it registered.
type Maker interface{ Made() []pulumi.Resource }

// AssertMade asserts that a component returns every resource that it registered, and no
// component, as soon as its constructor returns.
func AssertMade[A any, R Maker](t testing.TB, construct Constructor[A, R], valid func() *A, options ...Option) {
	t.Helper()
	rec, err := Run(func(ctx *pulumi.Context) error {
		component, err := construct(ctx, "app", valid())
		if err != nil {
			return err
		}
		urns := pulumi.Array{}
		for _, made := range component.Made() {
			urns = append(urns, made.URN())
		}
		return Capture(ctx, pulumi.Map{"made": urns})
	}, options...)
	require.NoError(t, err)
	var registered, made []string
	for _, res := range rec.Custom() {
		registered = append(registered, string(res.URN))
	}
	for _, urn := range rec.Captured()["made"].ArrayValue() {
		made = append(made, urn.StringValue())
	}
	assert.NotEmpty(t, registered, "the component made nothing")
	assert.ElementsMatch(t, registered, made, "what was registered, and what the component says it made")
}

// AssertSettings asserts that a component's defaults have these keys, as in the stack
// file, and these values, written as JSON.
func AssertSettings(t testing.TB, want string, defaults any) {
	t.Helper()
	values := map[string]any{}
	settings := reflect.ValueOf(defaults)
	for _, field := range reflect.VisibleFields(settings.Type()) {
		if key := field.Tag.Get("pulumi"); key != "" {
			values[key] = settings.FieldByIndex(field.Index).Interface()
		}
	}
	text, err := json.Marshal(values)
	require.NoError(t, err)
	assert.JSONEq(t, want, string(text))
}
