package registry_test

import (
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	registryType = "azure-native:containerregistry/v20230701:Registry"
	group        = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-class"
	existing     = group + "/providers/Microsoft.ContainerRegistry/registries/HyfRegistry"
)

// validArgs are valid, for tests to change one thing of.
func validArgs() *registry.RegistryArgs {
	return &registry.RegistryArgs{
		Settings:          registry.Defaults(),
		ResourceGroupName: pulumi.String("rg-weather-dev"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
	}
}

// endpoint is a place for a private endpoint.
func endpoint() *components.Endpoint {
	return &components.Endpoint{Name: "pe", SubnetID: pulumi.String("subnet-id"), ZoneID: pulumi.String("zone-id")}
}

// run registers a registry called app and captures its outputs.
func run(args *registry.RegistryArgs) (*pulumitest.Recorder, error) {
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		reg, err := registry.NewRegistry(ctx, "app", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"id": reg.ID, "name": reg.Name, "loginServer": reg.LoginServer})
	}, pulumitest.WithOutputs(registryType, func(pulumi.MockResourceArgs) resource.PropertyMap {
		return resource.PropertyMap{"loginServer": resource.NewProperty("made.azurecr.io")}
	}))
}

func TestNewRegistry(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)

	rec.AssertChildren(t, "data-pipeline:registry:Registry::app")
	require.Contains(t, rec.OfType(registryType), "app-cr")
	made := rec.OfType(registryType)["app-cr"]
	assert.Equal(t, "rg-weather-dev", made.Input("resourceGroupName").StringValue())
	assert.Equal(t, "westeurope", made.Input("location").StringValue())
	assert.Equal(t, "Premium", made.Input("sku").ObjectValue()["name"].StringValue())
	assert.False(t, made.Input("adminUserEnabled").BoolValue())
	assert.Equal(t, "Enabled", made.Input("publicNetworkAccess").StringValue())
	assert.Equal(t, "weather", made.Input("tags").ObjectValue()["workload"].StringValue())
	assert.NotContains(t, made.Inputs, resource.PropertyKey("registryName"), "left out, so that autonaming gives a name")

	assert.Equal(t, "app-cr-id", rec.Captured()["id"].StringValue())
	assert.Equal(t, "app-cr-name", rec.Captured()["name"].StringValue())
	assert.Equal(t, "made.azurecr.io", rec.Captured()["loginServer"].StringValue())
}

func TestNewRegistrySendsItsLogs(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.WorkspaceID = pulumi.String(pulumitest.Workspace)
	rec, err := run(args)
	require.NoError(t, err)
	rec.AssertChildren(t, "data-pipeline:registry:Registry::app")
	rec.AssertLogs(t, "app-cr", "ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents")
}

func TestNewRegistryNamed(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Name, args.SKU = "hyfregistry", "Basic"
	rec, err := run(args)
	require.NoError(t, err)
	made := rec.OfType(registryType)["app-cr"]
	assert.Equal(t, "hyfregistry", made.Input("registryName").StringValue())
	assert.Equal(t, "Basic", made.Input("sku").ObjectValue()["name"].StringValue())
}

// A private registry is reached through its endpoint, and only Azure itself passes it by.
func TestNewRegistryPrivate(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Endpoint = endpoint()
	rec, err := run(args)
	require.NoError(t, err)
	rec.AssertChildren(t, "data-pipeline:registry:Registry::app")
	made := rec.OfType(registryType)["app-cr"]
	assert.Equal(t, "Disabled", made.Input("publicNetworkAccess").StringValue())
	assert.Equal(t, "AzureServices", made.Input("networkRuleBypassOptions").StringValue(), "az acr import comes in this way")
	rec.AssertEndpoint(t, "app-cr", "loginServer")
	assert.Equal(t, "made.azurecr.io", rec.Captured()["loginServer"].StringValue())
}

func TestNewRegistryTwice(t *testing.T) {
	t.Parallel()
	pulumitest.AssertTwice(t, registry.NewRegistry, validArgs)
}

func TestNewRegistryExisting(t *testing.T) {
	t.Parallel()
	settings := registry.Defaults()
	settings.Existing = existing
	for name, settings := range map[string]registry.Settings{
		"over the defaults": settings,
		"alone":             {Existing: existing},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rec, err := run(&registry.RegistryArgs{Settings: settings})
			require.NoError(t, err)
			assert.Empty(t, rec.Custom(), "someone else's registry is left alone")
			assert.Equal(t, existing, rec.Captured()["id"].StringValue())
			assert.Equal(t, "HyfRegistry", rec.Captured()["name"].StringValue())
			assert.Equal(t, "hyfregistry.azurecr.io", rec.Captured()["loginServer"].StringValue(), "hosts are lower case")
		})
	}
}

func TestNewRegistryRefuses(t *testing.T) {
	t.Parallel()
	pulumitest.AssertRefuses(t, "registry.NewRegistry", registry.NewRegistry, validArgs, pulumitest.Refusals[registry.RegistryArgs]{
		"no args": {nil, "args: required"},
		"hyphen in the name": {
			func(a *registry.RegistryArgs) { a.Name = "hyf-registry" },
			`name: got "hyf-registry", want 5 to 50 letters and digits, such as hyfregistry`,
		},
		"name too short": {
			func(a *registry.RegistryArgs) { a.Name = "hyf1" },
			`name: got "hyf1", want 5 to 50 letters and digits, such as hyfregistry`,
		},
		"unknown SKU": {
			func(a *registry.RegistryArgs) { a.SKU = "basic" },
			`sku: got "basic", want one of Basic, Standard, Premium; did you mean "Basic"?`,
		},
		"private with a SKU that has no endpoints": {
			func(a *registry.RegistryArgs) { a.Endpoint, a.SKU = endpoint(), "Standard" },
			`sku: got "Standard", want Premium, the only SKU that supports private endpoints`,
		},
		"no resource group": {
			func(a *registry.RegistryArgs) { a.ResourceGroupName = nil },
			"resourceGroupName: required",
		},
		"no location": {
			func(a *registry.RegistryArgs) { a.Location = "" },
			"location: required",
		},
		"existing with a SKU": {
			func(a *registry.RegistryArgs) { a.Existing, a.SKU = existing, "Basic" },
			"sku: not allowed together with existing; remove it",
		},
		"existing with a name": {
			func(a *registry.RegistryArgs) { a.Existing, a.Name = existing, "hyfregistry" },
			"name: not allowed together with existing; remove it",
		},
		"existing is of another type": {
			func(a *registry.RegistryArgs) { a.Existing = group },
			`existing: got the ID of a Microsoft.Resources/resourceGroups, want one of a Microsoft.ContainerRegistry/registries: "` + group + `"`,
		},
	})
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{"existing": "", "name": "", "sku": "Premium"}`, registry.Defaults())
}

func TestNewRegistryMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, registry.NewRegistry, validArgs)
	pulumitest.AssertMade(t, registry.NewRegistry, func() *registry.RegistryArgs {
		args := validArgs()
		args.WorkspaceID, args.Endpoint = pulumi.String(pulumitest.Workspace), endpoint()
		return args
	})
}

// A SKU that Azure has added since is a warning; what is none is an error.
func TestUnknownSKU(t *testing.T) {
	t.Parallel()
	settings := registry.Settings{SKU: "Ultra"}
	assert.Empty(t, settings.Validate())
	assert.Equal(t, []string{`sku: "Ultra" is unknown as of 2026-11-21; Azure may refuse it`}, settings.Warnings(""))
	assert.False(t, settings.LacksEndpoints(), "nobody knows")
	for _, sku := range []string{"Basic", "Standard", "Premium"} {
		assert.Empty(t, registry.Settings{SKU: sku}.Warnings(""), sku)
	}
	assert.Empty(t, registry.Settings{Existing: existing}.Warnings(""))
	assert.Len(t, registry.Settings{SKU: "premium"}.Validate(), 1)
}
