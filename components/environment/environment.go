// Package environment provides a component for the Container Apps environment that runs
// jobs, and the Log Analytics workspace for their logs.
package environment

import (
	"errors"
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"
	operationalinsights "github.com/pulumi/pulumi-azure-native-sdk/operationalinsights/v2/v20230901"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/diagnostics"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// environmentType is stored in every stack's state. Changing it replaces the
// environment and its logs, unless the old value becomes an alias.
const environmentType = "data-pipeline:environment:Environment"

// consumption is the workload profile that costs only while jobs run. It is both the
// profile's name and its type.
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
const consumption = "Consumption"

// The log categories of an environment: output of its jobs, and events of the platform.
// Each has a table of that name in the workspace.
// Source: https://learn.microsoft.com/azure/container-apps/log-options
const (
	consoleLogs = "ContainerAppConsoleLogs"
	systemLogs  = "ContainerAppSystemLogs"
)

// Environment is a new managed environment with its Log Analytics workspace, or an
// existing managed environment.
type Environment struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the managed environment.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the name of the managed environment.
	Name pulumi.StringOutput `pulumi:"name"`
	// WorkspaceID is the ARM ID of the workspace. Empty for an existing environment.
	WorkspaceID pulumi.StringOutput `pulumi:"workspaceId"`
	// WorkspaceCustomerID is the GUID of the workspace, as in
	// `az monitor log-analytics query --workspace`. Empty for an existing environment.
	WorkspaceCustomerID pulumi.StringOutput `pulumi:"workspaceCustomerId"`
}

// EnvironmentArgs configures an [Environment].
type EnvironmentArgs struct {
	Settings
	// ResourceGroupName is the group to deploy into. Required unless Existing is set.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required unless Existing
	// is set. Changing it replaces the environment and the workspace.
	Location string `pulumi:"location"`
	// SubnetID is the ARM ID of the environment's subnet: /27 or larger, delegated to
	// Microsoft.App/environments, and used by this environment only. The environment is
	// then internal, without a public address. (This API version has no setting for
	// public network access.) Optional: without it, Azure manages the network. Changing it
	// replaces the environment and its jobs. Not used with Existing.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/custom-virtual-networks
	SubnetID pulumi.StringInput `pulumi:"subnetId"`
	// Tags are set on the environment and the workspace. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceName is the workspace's name, unique in its resource group, 4 to 63
	// letters, digits and hyphens, with no hyphen at either end. Optional: without it,
	// Pulumi names the workspace. Not used with Existing.
	WorkspaceName string `pulumi:"workspaceName"`
}

// NewEnvironment registers an Environment called name. Its children are called
// name + "-log" (workspace), "-cae" (managed environment) and "-cae-diag"
// (diagnostic setting) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance.
func NewEnvironment(
	ctx *pulumi.Context, name string, args *EnvironmentArgs, opts ...pulumi.ResourceOption,
) (*Environment, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("environment.NewEnvironment %q: %w", name, err)
	}

	environment := &Environment{}
	inputs := pulumi.Map{
		"existing":         pulumi.String(string(args.Existing)),
		"name":             pulumi.String(args.Name),
		"logRetentionDays": pulumi.Int(args.LogRetentionDays),
		"dailyLogCapGb":    pulumi.Float64(args.DailyLogCapGB),
		"zoneRedundant":    pulumi.Bool(args.ZoneRedundant),
	}
	if err := ctx.RegisterComponentResourceV2(environmentType, name, inputs, environment, opts...); err != nil {
		return nil, err
	}

	if args.Existing != "" {
		existing, err := args.Existing.Resolve(armType)
		if err != nil {
			return nil, err
		}
		environment.ID, environment.Name = existing.ID.ToStringOutput(), existing.Name.ToStringOutput()
		environment.WorkspaceID = pulumi.String("").ToStringOutput()
		environment.WorkspaceCustomerID = pulumi.String("").ToStringOutput()
	} else if err := environment.create(ctx, name, args); err != nil {
		return nil, err
	}
	return environment, ctx.RegisterResourceOutputs(environment, pulumi.Map{
		"id":                  environment.ID,
		"name":                environment.Name,
		"workspaceId":         environment.WorkspaceID,
		"workspaceCustomerId": environment.WorkspaceCustomerID,
	})
}

// create registers a managed environment and the workspace for its logs.
func (e *Environment) create(ctx *pulumi.Context, name string, args *EnvironmentArgs) error {
	workspace, err := e.newWorkspace(ctx, name, args)
	if err != nil {
		return fmt.Errorf("log analytics workspace: %w", err)
	}
	managed, err := e.newManagedEnvironment(ctx, name, args)
	if err != nil {
		return fmt.Errorf("managed environment: %w", err)
	}
	e.Add(workspace, managed)
	err = diagnostics.Send(ctx, name+"-cae", managed.ID().ToStringOutput(), workspace.ID().ToStringOutput(),
		[]string{consoleLogs, systemLogs}, &e.Resources, pulumi.Parent(e))
	if err != nil {
		return err
	}
	e.ID, e.Name = managed.ID().ToStringOutput(), managed.Name
	e.WorkspaceID, e.WorkspaceCustomerID = workspace.ID().ToStringOutput(), workspace.CustomerId
	return nil
}

func (e *Environment) newWorkspace(
	ctx *pulumi.Context, name string, args *EnvironmentArgs,
) (*operationalinsights.Workspace, error) {
	inputs := &operationalinsights.WorkspaceArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		Sku: operationalinsights.WorkspaceSkuArgs{
			Name: operationalinsights.WorkspaceSkuNameEnumPerGB2018,
		},
		RetentionInDays: pulumi.Int(args.LogRetentionDays),
		WorkspaceCapping: operationalinsights.WorkspaceCappingArgs{
			DailyQuotaGb: pulumi.Float64(args.DailyLogCapGB),
		},
		Tags: args.Tags,
	}
	if args.WorkspaceName != "" {
		inputs.WorkspaceName = pulumi.String(args.WorkspaceName)
	}
	return operationalinsights.NewWorkspace(ctx, name+"-log", inputs, pulumi.Parent(e))
}

func (e *Environment) newManagedEnvironment(
	ctx *pulumi.Context, name string, args *EnvironmentArgs,
) (*app.ManagedEnvironment, error) {
	inputs := &app.ManagedEnvironmentArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		// The alternative, log-analytics, requires the workspace's shared key, which
		// would then be in the state. A diagnostic setting needs no key.
		AppLogsConfiguration: app.AppLogsConfigurationArgs{Destination: pulumi.String("azure-monitor")},
		// Without a profile, Azure creates an environment of the older type, which
		// limits jobs to 2 vCPU and needs a larger subnet.
		WorkloadProfiles: app.WorkloadProfileArray{app.WorkloadProfileArgs{
			Name:                pulumi.String(consumption),
			WorkloadProfileType: pulumi.String(consumption),
		}},
		Tags: args.Tags,
	}
	if args.SubnetID != nil {
		inputs.VnetConfiguration = app.VnetConfigurationArgs{
			Internal:               pulumi.Bool(true),
			InfrastructureSubnetId: args.SubnetID.ToStringOutput(),
		}
		inputs.ZoneRedundant = pulumi.Bool(args.ZoneRedundant)
	}
	if args.Name != "" {
		inputs.EnvironmentName = pulumi.String(args.Name)
	}
	return app.NewManagedEnvironment(ctx, name+"-cae", inputs, pulumi.Parent(e),
		// Azure cannot move an environment to another network. The provider does not know
		// that, because the property is nested: it would preview an update that Azure then
		// refuses.
		pulumi.ReplaceOnChanges([]string{"vnetConfiguration"}), pulumi.DeleteBeforeReplace(args.Name != ""))
}

// validate returns every problem, joined.
func (a *EnvironmentArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.Existing == "" {
		p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
		p.Require("location", a.Location != "", "")
		if a.ZoneRedundant && a.SubnetID == nil {
			p.Addf("zoneRedundant", "got true, want false: only an environment in a virtual network can be zone-redundant")
		}
		if a.WorkspaceName != "" {
			p.Match("workspaceName", a.WorkspaceName, workspaceNameRule,
				"4 to 63 letters, digits and hyphens, with no hyphen at either end, such as log-weather-dev")
		}
	}
	return errors.Join(p...)
}
