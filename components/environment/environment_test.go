package environment_test

import (
	"math"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	environmentType = "azure-native:app/v20250101:ManagedEnvironment"
	workspaceType   = "azure-native:operationalinsights/v20230901:Workspace"
	diagnosticType  = "azure-native:insights/v20210501preview:DiagnosticSetting"

	group    = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-class"
	existing = group + "/providers/Microsoft.App/managedEnvironments/env-class"
)

// validArgs are valid, for tests to change one thing of.
func validArgs() *environment.EnvironmentArgs {
	settings := environment.Defaults()
	settings.Name = "env-weather-dev"
	return &environment.EnvironmentArgs{
		Settings:          settings,
		ResourceGroupName: pulumi.String("rg-weather-dev"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		WorkspaceName:     "log-weather-dev",
		SubnetID:          pulumi.String("subnet-id"),
	}
}

// run registers an environment called app and captures its outputs.
func run(args *environment.EnvironmentArgs) (*pulumitest.Recorder, error) {
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		env, err := environment.NewEnvironment(ctx, "app", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{
			"id":                  env.ID,
			"name":                env.Name,
			"workspaceId":         env.WorkspaceID,
			"workspaceCustomerId": env.WorkspaceCustomerID,
		})
	}, pulumitest.WithOutputs(workspaceType, func(pulumi.MockResourceArgs) resource.PropertyMap {
		return resource.PropertyMap{"customerId": resource.NewProperty("a-guid")}
	}))
}

func TestNewEnvironment(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)

	rec.AssertChildren(t, "data-pipeline:environment:Environment::app")
	require.Len(t, rec.Custom(), 3)
	tags := map[string]any{"workload": "weather"}
	assert.Equal(t, map[string]any{
		"resourceGroupName": "rg-weather-dev",
		"location":          "westeurope",
		"workspaceName":     "log-weather-dev",
		"sku":               map[string]any{"name": "PerGB2018"},
		"retentionInDays":   90.0,
		"workspaceCapping":  map[string]any{"dailyQuotaGb": 1.0},
		"tags":              tags,
	}, rec.OfType(workspaceType)["app-log"].InputMap())
	assert.Equal(t, map[string]any{
		"resourceGroupName":    "rg-weather-dev",
		"location":             "westeurope",
		"environmentName":      "env-weather-dev",
		"appLogsConfiguration": map[string]any{"destination": "azure-monitor"},
		"workloadProfiles":     []any{map[string]any{"name": "Consumption", "workloadProfileType": "Consumption"}},
		"vnetConfiguration":    map[string]any{"internal": true, "infrastructureSubnetId": "subnet-id"},
		"zoneRedundant":        true,
		"tags":                 tags,
	}, rec.OfType(environmentType)["app-cae"].InputMap())
	assert.Equal(t, map[string]any{
		"resourceUri": "app-cae-id",
		"workspaceId": "app-log-id",
		// To the tables that queries read.
		"logAnalyticsDestinationType": "Dedicated",
		"logs": []any{
			map[string]any{"category": "ContainerAppConsoleLogs", "enabled": true},
			map[string]any{"category": "ContainerAppSystemLogs", "enabled": true},
		},
	}, rec.OfType(diagnosticType)["app-cae-diag"].InputMap())

	assert.Equal(t, map[string]any{
		"id":                  "app-cae-id",
		"name":                "app-cae-name",
		"workspaceId":         "app-log-id",
		"workspaceCustomerId": "a-guid",
	}, rec.Captured().Mappable())
}

// Without a subnet, Azure makes a network, and what belongs to one is not said.
func TestNewEnvironmentWithoutANetwork(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.SubnetID, args.ZoneRedundant = nil, false
	rec, err := run(args)
	require.NoError(t, err)
	inputs := rec.OfType(environmentType)["app-cae"].InputMap()
	assert.NotContains(t, inputs, "vnetConfiguration")
	assert.NotContains(t, inputs, "zoneRedundant")
}

// Azure never moves an environment, so the preview has to tell that it is replaced;
// and of two with one name, the older has to go first.
func TestNewEnvironmentIsReplacedToMove(t *testing.T) {
	t.Parallel()
	args := validArgs()
	rec, err := run(args)
	require.NoError(t, err)
	registration := rec.OfType(environmentType)["app-cae"].RegisterRPC
	assert.Equal(t, []string{"vnetConfiguration"}, registration.GetReplaceOnChanges())
	assert.True(t, registration.GetDeleteBeforeReplace())

	args.Name = ""
	rec, err = run(args)
	require.NoError(t, err)
	assert.False(t, rec.OfType(environmentType)["app-cae"].RegisterRPC.GetDeleteBeforeReplace(), "the engine gives the newer one a name of its own")
}

func TestNewEnvironmentLeavesNamesToTheEngine(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Name, args.WorkspaceName = "", ""
	rec, err := run(args)
	require.NoError(t, err)
	assert.NotContains(t, rec.OfType(environmentType)["app-cae"].Inputs, resource.PropertyKey("environmentName"))
	assert.NotContains(t, rec.OfType(workspaceType)["app-log"].Inputs, resource.PropertyKey("workspaceName"))
}

func TestNewEnvironmentWithoutADailyCap(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.DailyLogCapGB = -1
	rec, err := run(args)
	require.NoError(t, err)
	capping := rec.OfType(workspaceType)["app-log"].Input("workspaceCapping").ObjectValue()
	assert.InDelta(t, -1, capping["dailyQuotaGb"].NumberValue(), 0)
}

func TestNewEnvironmentTwice(t *testing.T) {
	t.Parallel()
	pulumitest.AssertTwice(t, environment.NewEnvironment, validArgs)
}

func TestNewEnvironmentExisting(t *testing.T) {
	t.Parallel()
	settings := environment.Defaults()
	settings.Existing = existing
	rec, err := run(&environment.EnvironmentArgs{Settings: settings, WorkspaceName: "log-weather-dev"})
	require.NoError(t, err)
	assert.Empty(t, rec.Custom(), "someone else's environment is left alone")
	assert.Equal(t, map[string]any{
		"id":                  existing,
		"name":                "env-class",
		"workspaceId":         "",
		"workspaceCustomerId": "",
	}, rec.Captured().Mappable())
}

func TestNewEnvironmentRefuses(t *testing.T) {
	t.Parallel()
	const noHyphenLast = "want 2 to 60 lower-case letters, digits and hyphens, a letter first and no hyphen last, such as env-weather-dev"
	pulumitest.AssertRefuses(t, "environment.NewEnvironment", environment.NewEnvironment, validArgs, pulumitest.Refusals[environment.EnvironmentArgs]{
		"no args": {nil, "args: required"},
		"capitals in the name": {
			func(a *environment.EnvironmentArgs) { a.Name = "Env" },
			`name: got "Env", ` + noHyphenLast,
		},
		"name ends in a hyphen": {
			func(a *environment.EnvironmentArgs) { a.Name = "env-" },
			`name: got "env-", ` + noHyphenLast,
		},
		"logs kept too short": {
			func(a *environment.EnvironmentArgs) { a.LogRetentionDays = 29 },
			"logRetentionDays: got 29, want 30 to 730 days",
		},
		"logs kept too long": {
			func(a *environment.EnvironmentArgs) { a.LogRetentionDays = 731 },
			"logRetentionDays: got 731, want 30 to 730 days",
		},
		"cap of nothing": {
			func(a *environment.EnvironmentArgs) { a.DailyLogCapGB = 0 },
			"dailyLogCapGb: got 0, want 0.023 GB or more, or -1 for no cap",
		},
		"cap below the least": {
			func(a *environment.EnvironmentArgs) { a.DailyLogCapGB = 0.022 },
			"dailyLogCapGb: got 0.022, want 0.023 GB or more, or -1 for no cap",
		},
		"cap below zero": {
			func(a *environment.EnvironmentArgs) { a.DailyLogCapGB = -2 },
			"dailyLogCapGb: got -2, want 0.023 GB or more, or -1 for no cap",
		},
		"cap is not a number": {
			func(a *environment.EnvironmentArgs) { a.DailyLogCapGB = math.NaN() },
			"dailyLogCapGb: got NaN, want 0.023 GB or more, or -1 for no cap",
		},
		"zones without a network": {
			func(a *environment.EnvironmentArgs) { a.SubnetID = nil },
			"zoneRedundant: got true, want false: only an environment in a virtual network can be zone-redundant",
		},
		"no resource group": {
			func(a *environment.EnvironmentArgs) { a.ResourceGroupName = nil },
			"resourceGroupName: required",
		},
		"no location": {
			func(a *environment.EnvironmentArgs) { a.Location = "" },
			"location: required",
		},
		"workspace name starts with a hyphen": {
			func(a *environment.EnvironmentArgs) { a.WorkspaceName = "-log" },
			`workspaceName: got "-log", want 4 to 63 letters, digits and hyphens, with no hyphen at either end, such as log-weather-dev`,
		},
		"existing with a name": {
			func(a *environment.EnvironmentArgs) { a.Existing = existing },
			"name: not allowed together with existing; remove it",
		},
		"existing with a retention": {
			func(a *environment.EnvironmentArgs) { a.Existing, a.Name, a.LogRetentionDays = existing, "", 30 },
			"logRetentionDays: not allowed together with existing; remove it",
		},
		"existing with a cap": {
			func(a *environment.EnvironmentArgs) { a.Existing, a.Name, a.DailyLogCapGB = existing, "", 2 },
			"dailyLogCapGb: not allowed together with existing; remove it",
		},
		"existing with zones": {
			func(a *environment.EnvironmentArgs) { a.Existing, a.Name, a.ZoneRedundant = existing, "", false },
			"zoneRedundant: not allowed together with existing; remove it",
		},
		"existing is of another type": {
			func(a *environment.EnvironmentArgs) { a.Existing, a.Name = group, "" },
			`existing: got the ID of a Microsoft.Resources/resourceGroups, want one of a Microsoft.App/managedEnvironments: "` + group + `"`,
		},
	})
}

func TestSettingsAtTheirLimits(t *testing.T) {
	t.Parallel()
	for _, settings := range []environment.Settings{
		{LogRetentionDays: 30, DailyLogCapGB: 0.023},
		{LogRetentionDays: 730, DailyLogCapGB: -1},
		{LogRetentionDays: 90, DailyLogCapGB: 1, Name: "e1"},
		{LogRetentionDays: 90, DailyLogCapGB: 1, Name: "e" + strings.Repeat("-", 58) + "1"},
	} {
		assert.Empty(t, settings.Validate(), "%+v", settings)
	}
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{"existing": "", "name": "", "logRetentionDays": 90, "dailyLogCapGb": 1, "zoneRedundant": true}`, environment.Defaults())
}

func TestNewEnvironmentMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, environment.NewEnvironment, validArgs)
}
