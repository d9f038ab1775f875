package pulumitest_test

import (
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const thing = "test:index:Thing"

// register registers a component called name with one input.
func register(ctx *pulumi.Context, name string, input pulumi.Input) error {
	return ctx.RegisterComponentResourceV2(thing, name, pulumi.Map{"value": input}, &pulumi.ResourceState{})
}

func TestRunRefusesTheSameURNTwice(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		if err := register(ctx, "a", pulumi.String("first")); err != nil {
			return err
		}
		return register(ctx, "a", pulumi.String("second"))
	})
	require.ErrorContains(t, err, "duplicate resource URN")
	assert.Len(t, rec.Resources(), 1, "registrations are concurrent: either may be the one that is kept")
}

func TestRunRefusesAnInvokeWithoutAnAnswer(t *testing.T) {
	t.Parallel()
	_, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		var result struct{}
		return ctx.Invoke("test:index:list", nil, &result)
	})
	require.ErrorContains(t, err, "unexpected invoke test:index:list")
}

func TestWithCallAnswersAnInvoke(t *testing.T) {
	t.Parallel()
	answer := func(args pulumi.MockCallArgs) (resource.PropertyMap, error) {
		return resource.PropertyMap{"value": resource.NewProperty("to " + args.Args["of"].StringValue())}, nil
	}
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		var result struct {
			Value string `pulumi:"value"`
		}
		if err := ctx.Invoke("test:index:list", map[string]string{"of": "a"}, &result); err != nil {
			return err
		}
		return register(ctx, "a", pulumi.String(result.Value))
	}, pulumitest.WithCall("test:index:list", answer))
	require.NoError(t, err)
	assert.Equal(t, "to a", rec.OfType(thing)["a"].Input("value").StringValue())
}

func TestInputUnwrapsASecretThatInputsKeeps(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		return register(ctx, "a", pulumi.ToSecret(pulumi.String("hidden")))
	})
	require.NoError(t, err)
	res := rec.OfType(thing)["a"]
	assert.True(t, res.Inputs["value"].IsSecret())
	assert.Equal(t, "hidden", res.Input("value").StringValue())
}

func TestCaptureKeepsValuesAndSecrets(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		return pulumitest.Capture(ctx, pulumi.Map{
			"plain":  pulumi.String("a").ToStringOutput(),
			"secret": pulumi.ToSecret(pulumi.String("b")),
		})
	})
	require.NoError(t, err)
	assert.Equal(t, "a", rec.Captured()["plain"].StringValue())
	assert.True(t, rec.Captured()["secret"].IsSecret())
}
