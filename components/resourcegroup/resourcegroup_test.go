package resourcegroup_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	lockType  = "azure-native:authorization/v20200501:ManagementLockByScope"
	groupType = "azure-native:resources/v20241101:ResourceGroup"
	existing  = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-class"
)

// validArgs are valid, for tests to change one thing of.
func validArgs() *resourcegroup.ResourceGroupArgs {
	settings := resourcegroup.Defaults()
	settings.Name = "rg-weather-dev"
	return &resourcegroup.ResourceGroupArgs{
		Settings: settings,
		Location: "westeurope",
		Tags:     pulumi.StringMap{"workload": pulumi.String("weather")},
	}
}

// run registers a group called app and captures its outputs.
func run(args *resourcegroup.ResourceGroupArgs) (*pulumitest.Recorder, error) {
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		group, err := resourcegroup.NewResourceGroup(ctx, "app", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"id": group.ID, "name": group.Name})
	})
}

func TestNewResourceGroup(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)

	rec.AssertChildren(t, "data-pipeline:resourcegroup:ResourceGroup::app")
	require.Contains(t, rec.OfType(groupType), "app-rg")
	assert.Equal(t, map[string]any{
		"resourceGroupName": "rg-weather-dev",
		"location":          "westeurope",
		"tags":              map[string]any{"workload": "weather"},
	}, rec.OfType(groupType)["app-rg"].InputMap())
	assert.Equal(t, "app-rg-id", rec.Captured()["id"].StringValue())
	assert.Equal(t, "app-rg-name", rec.Captured()["name"].StringValue())
}

func TestNewResourceGroupTwice(t *testing.T) {
	t.Parallel()
	pulumitest.AssertTwice(t, resourcegroup.NewResourceGroup, validArgs)
}

func TestNewResourceGroupExisting(t *testing.T) {
	t.Parallel()
	rec, err := run(&resourcegroup.ResourceGroupArgs{Settings: resourcegroup.Settings{Existing: existing}})
	require.NoError(t, err)

	assert.Empty(t, rec.Custom(), "someone else's group is left alone")
	assert.Equal(t, existing, rec.Captured()["id"].StringValue())
	assert.Equal(t, "rg-class", rec.Captured()["name"].StringValue())
}

func TestNewResourceGroupRefuses(t *testing.T) {
	t.Parallel()
	const (
		name  = "want 1 to 90 letters, digits, _ ( ) - or dots, not ending in a dot, such as rg-weather-dev"
		vault = existing + "/providers/Microsoft.KeyVault/vaults/kv"
	)
	pulumitest.AssertRefuses(t, "resourcegroup.NewResourceGroup", resourcegroup.NewResourceGroup, validArgs, pulumitest.Refusals[resourcegroup.ResourceGroupArgs]{
		"no args": {nil, "args: required"},
		"no name": {
			func(a *resourcegroup.ResourceGroupArgs) { a.Name = "" },
			`name: got "", ` + name,
		},
		"name ends in a dot": {
			func(a *resourcegroup.ResourceGroupArgs) { a.Name = "rg." },
			`name: got "rg.", ` + name,
		},
		"no location": {
			func(a *resourcegroup.ResourceGroupArgs) { a.Location = "" },
			"location: required",
		},
		"existing with a name": {
			func(a *resourcegroup.ResourceGroupArgs) { a.Existing = existing },
			"name: not allowed together with existing; remove it",
		},
		"existing is not an ID": {
			func(a *resourcegroup.ResourceGroupArgs) { a.Settings = resourcegroup.Settings{Existing: "rg-class"} },
			`existing: got "rg-class", want an ARM resource ID /subscriptions/<guid>/resourceGroups/<name>[/providers/<Namespace>/<type>/<name>…]: it starts with a slash`,
		},
		"existing is of another type": {
			func(a *resourcegroup.ResourceGroupArgs) {
				a.Settings = resourcegroup.Settings{Existing: vault}
			},
			`existing: got the ID of a Microsoft.KeyVault/vaults, want one of a Microsoft.Resources/resourceGroups: "` + vault + `"`,
		},
	})
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{"existing": "", "name": ""}`, resourcegroup.Defaults())
}

// The lock is no data: whoever unprotects the stack must be able to remove it.
func TestLock(t *testing.T) {
	t.Parallel()
	lock := func(args *resourcegroup.ResourceGroupArgs) map[string]pulumitest.Resource {
		rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
			group, err := resourcegroup.NewResourceGroup(ctx, "app", args, pulumi.Protect(true))
			if err != nil {
				return err
			}
			last, err := resourcegroup.NewResourceGroup(ctx, "last", validArgs())
			if err != nil {
				return err
			}
			return group.Lock(ctx, "app", components.Made(last))
		})
		require.NoError(t, err)
		return rec.OfType(lockType)
	}

	locks := lock(validArgs())
	require.Len(t, locks, 1)
	assert.Equal(t, "app-rg-id", locks["app-lock"].Input("scope").StringValue())
	assert.Equal(t, "CanNotDelete", locks["app-lock"].Input("level").StringValue())
	assert.False(t, locks["app-lock"].RegisterRPC.GetProtect())
	assert.Contains(t, strings.Join(locks["app-lock"].RegisterRPC.GetDependencies(), " "), "::last-rg",
		"made after everything else, and so the first to go")

	theirs := validArgs()
	theirs.Settings = resourcegroup.Settings{Existing: existing}
	assert.Empty(t, lock(theirs), "someone else's group is not ours to lock")
}

// The SDK tells a component of its children in goroutines of their own. Here the
// lock's comes before them, as it may on a busy machine: a dependency on the
// component would miss them all.
func TestLockWaitsForWhatIsBeingMade(t *testing.T) { //nolint:paralleltest // it sets the number of processors
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		group, err := resourcegroup.NewResourceGroup(ctx, "app", validArgs())
		if err != nil {
			return err
		}
		registered := make(chan bool)
		group.URN().ApplyT(func(pulumi.URN) bool { close(registered); return true })
		<-registered // nothing else keeps the lock waiting
		last, err := resourcegroup.NewResourceGroup(ctx, "last", validArgs())
		if err != nil {
			return err
		}
		err = group.Lock(ctx, "app", components.Made(last))
		runtime.Gosched()
		return err
	})
	require.NoError(t, err)
	assert.Contains(t, strings.Join(rec.OfType(lockType)["app-lock"].RegisterRPC.GetDependencies(), " "), "::last-rg")
}

func TestNewResourceGroupMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, resourcegroup.NewResourceGroup, validArgs)
}
