package pulumitest_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

// failures is a test that fails where nobody sees it.
type failures struct {
	testing.TB
	messages []string
}

func (f *failures) Helper() {}

func (f *failures) Errorf(format string, args ...any) {
	f.messages = append(f.messages, fmt.Sprintf(format, args...))
}

// assert asserts that there were these failures, in parts of their messages.
func (f *failures) assert(t *testing.T, want ...string) {
	t.Helper()
	if assert.Len(t, f.messages, len(want)) {
		for i, message := range f.messages {
			assert.Contains(t, message, want[i])
		}
	}
}

// boxArgs configure a box, of which two are in the way of each other where Shared.
type boxArgs struct {
	Size   int
	Shared bool
}

type box struct{ pulumi.CustomResourceState }

type constructor = pulumitest.Constructor[boxArgs, *box]

// newBox is a component's constructor.
func newBox(ctx *pulumi.Context, name string, args *boxArgs, opts ...pulumi.ResourceOption) (*box, error) {
	if args == nil {
		return nil, fmt.Errorf("test.NewBox %q: args: required", name)
	}
	if args.Size < 1 {
		return nil, fmt.Errorf("test.NewBox %q: size: got %d, want 1 or more", name, args.Size)
	}
	if args.Shared {
		name = "shared"
	}
	made := &box{}
	return made, ctx.RegisterResource("test:index:Box", name, pulumi.Map{}, made, opts...)
}

// validBox is a box that can be made.
func validBox() *boxArgs { return &boxArgs{Size: 1} }

// newEarly registers what a refused box must not, and then goes on as newBox.
func newEarly(early func(*pulumi.Context) error) constructor {
	return func(ctx *pulumi.Context, name string, args *boxArgs, opts ...pulumi.ResourceOption) (*box, error) {
		if args != nil {
			if err := early(ctx); err != nil {
				return nil, err
			}
		}
		return newBox(ctx, name, args, opts...)
	}
}

func TestAssertRefuses(t *testing.T) {
	t.Parallel()
	type refusals = pulumitest.Refusals[boxArgs]
	size := func(size int) func(*boxArgs) { return func(a *boxArgs) { a.Size = size } }
	good := refusals{"no args": {nil, "args: required"}, "empty": {size(0), "size: got 0, want 1 or more"}}
	tests := map[string]struct {
		construct constructor
		refusals  refusals
		want      []string
	}{
		"all refused": {newBox, good, nil},
		"accepted": {
			newBox,
			refusals{"no args": {nil, "args: required"}, "small": {size(1), "size: got 1, want 2 or more"}},
			[]string{"An error is expected but got nil."},
		},
		"only a part of the message": {
			newBox,
			refusals{"no args": {nil, "args: required"}, "empty": {size(0), "size: got 0"}},
			[]string{"Error message not equal"},
		},
		"another message for no args": {newBox, refusals{"no args": {nil, "args: got nil"}}, []string{"Error message not equal"}},
		"no args left out":            {newBox, refusals{"empty": good["empty"]}, []string{"what does test.NewBox say to no args?"}},
		"another constructor": {
			func(*pulumi.Context, string, *boxArgs, ...pulumi.ResourceOption) (*box, error) {
				return nil, errors.New(`test.NewCrate "app": args: required`)
			},
			refusals{"no args": {nil, "args: required"}},
			[]string{"Error message not equal"},
		},
		"a component registered": {
			newEarly(func(ctx *pulumi.Context) error { return register(ctx, "early", pulumi.String("x")) }),
			good,
			[]string{"empty: invalid args must register nothing"},
		},
		"a resource registered": {
			newEarly(func(ctx *pulumi.Context) error { _, err := newBox(ctx, "early", validBox()); return err }),
			good,
			[]string{"empty: invalid args must register nothing"},
		},
		"something returned": {
			func(ctx *pulumi.Context, name string, args *boxArgs, opts ...pulumi.ResourceOption) (*box, error) {
				_, err := newBox(ctx, name, args, opts...)
				return &box{}, err
			},
			good,
			[]string{"Expected nil", "Expected nil"},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seen := &failures{TB: t}
			pulumitest.AssertRefuses(seen, "test.NewBox", tc.construct, validBox, tc.refusals)
			seen.assert(t, tc.want...)
		})
	}
}

func TestAssertTwice(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		construct constructor
		valid     func() *boxArgs
		want      []string
	}{
		"two": {newBox, validBox, nil},
		"in the way of each other": {
			newBox, func() *boxArgs { return &boxArgs{Size: 1, Shared: true} },
			[]string{"duplicate resource URN", "resources of two components"},
		},
		"refused": {
			newBox, func() *boxArgs { return nil },
			[]string{"args: required", "the component made nothing"},
		},
		"the second makes nothing": {
			func(ctx *pulumi.Context, name string, args *boxArgs, opts ...pulumi.ResourceOption) (*box, error) {
				if name == "two" {
					return &box{}, nil
				}
				return newBox(ctx, name, args, opts...)
			},
			validBox,
			[]string{"resources of two components"},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seen := &failures{TB: t}
			pulumitest.AssertTwice(seen, tc.construct, tc.valid)
			seen.assert(t, tc.want...)
		})
	}
}

// maker is a component that names only some of what it made.
type maker struct {
	pulumi.ResourceState
	made []pulumi.Resource
}

func (m *maker) Made() []pulumi.Resource { return m.made }

func TestAssertMade(t *testing.T) {
	t.Parallel()
	makes := func(names, says int) func(*pulumi.Context, string, *boxArgs, ...pulumi.ResourceOption) (*maker, error) {
		return func(ctx *pulumi.Context, name string, _ *boxArgs, opts ...pulumi.ResourceOption) (*maker, error) {
			m := &maker{}
			if err := ctx.RegisterComponentResourceV2("test:index:Maker", name, nil, m, opts...); err != nil {
				return nil, err
			}
			for i := range names {
				box, err := newBox(ctx, fmt.Sprint(name, i), validBox(), pulumi.Parent(m))
				if err != nil {
					return nil, err
				}
				if i < says {
					m.made = append(m.made, box)
				}
			}
			return m, nil
		}
	}
	tests := map[string]struct {
		names, says int
		want        []string
	}{
		"all":     {2, 2, nil},
		"not all": {2, 1, []string{"what was registered, and what the component says it made"}},
		"nothing": {0, 0, []string{"the component made nothing"}},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seen := &failures{TB: t}
			pulumitest.AssertMade(seen, makes(tc.names, tc.says), validBox)
			seen.assert(t, tc.want...)
		})
	}
}

// Validate finds a problem for every unit that is missing of 2.
func (a boxArgs) Validate() []error {
	var problems []error
	for size := a.Size; size < 2; size++ {
		problems = append(problems, fmt.Errorf("size: got %d, want 2", size))
	}
	return problems
}

func TestAssertInvalid(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		size    int
		message string
		want    []string
	}{
		"invalid":                    {1, "size: got 1, want 2", nil},
		"valid":                      {2, "size: got 2, want 2", []string{"should have 1 item"}},
		"another problem too":        {0, "size: got 0, want 2", []string{"should have 1 item"}},
		"only a part of the message": {1, "size: got 1", []string{"Not equal"}},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seen := &failures{TB: t}
			pulumitest.AssertInvalid(seen, func() boxArgs { return boxArgs{Size: 3} }, pulumitest.Refusals[boxArgs]{
				"small": {func(a *boxArgs) { a.Size = tc.size }, tc.message},
			})
			seen.assert(t, tc.want...)
		})
	}
}
