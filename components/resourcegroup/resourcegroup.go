// Package resourcegroup provides a component for the resource group of a stack.
package resourcegroup

import (
	"errors"
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	authorization "github.com/pulumi/pulumi-azure-native-sdk/authorization/v2/v20200501"
	resources "github.com/pulumi/pulumi-azure-native-sdk/resources/v2/v20241101"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// resourceGroupType is stored in every stack's state. Changing it replaces the
// group, and with it all that is in it, unless the old value becomes an alias.
const resourceGroupType = "data-pipeline:resourcegroup:ResourceGroup"

// ResourceGroup is a new or an existing resource group.
type ResourceGroup struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the group.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the name of the group.
	Name pulumi.StringOutput `pulumi:"name"`

	// managed is whether this component created the group.
	managed bool
}

// ResourceGroupArgs configures a [ResourceGroup].
type ResourceGroupArgs struct {
	Settings
	// Location is the Azure region of the group's metadata, such as westeurope. Required
	// unless Existing is set. Changing it replaces the group.
	Location string `pulumi:"location"`
	// Tags are set on the group. Resources do not inherit them, so every component has
	// its own Tags. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
}

// NewResourceGroup registers a ResourceGroup called name; its group is called
// name + "-rg" in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach the group by
// inheritance.
func NewResourceGroup(
	ctx *pulumi.Context, name string, args *ResourceGroupArgs, opts ...pulumi.ResourceOption,
) (*ResourceGroup, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("resourcegroup.NewResourceGroup %q: %w", name, err)
	}

	group := &ResourceGroup{}
	inputs := pulumi.Map{
		"existing": pulumi.String(string(args.Existing)),
		"name":     pulumi.String(args.Name),
	}
	if err := ctx.RegisterComponentResourceV2(resourceGroupType, name, inputs, group, opts...); err != nil {
		return nil, err
	}

	if args.Existing != "" {
		existing, err := args.Existing.Resolve(armType)
		if err != nil {
			return nil, err
		}
		group.ID, group.Name = existing.ID.ToStringOutput(), existing.Name.ToStringOutput()
	} else if err := group.create(ctx, name, args); err != nil {
		return nil, fmt.Errorf("resource group: %w", err)
	}
	return group, ctx.RegisterResourceOutputs(group, pulumi.Map{"id": group.ID, "name": group.Name})
}

// Lock registers a lock, called name + "-lock" in the state, that keeps anyone from
// deleting the group or a resource in it, in the portal as well as with Pulumi. It does
// nothing for an existing group.
//
// after are all other resources of the group, as [components.Made] returns them. The lock
// is created after them and deleted before them, so that a failed deployment can be
// cleaned up and a stack that is no longer protected can be destroyed. The lock itself is
// never protected; otherwise it could not be removed.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
func (g *ResourceGroup) Lock(ctx *pulumi.Context, name string, after []pulumi.Resource) error {
	if !g.managed {
		return nil
	}
	lock, err := authorization.NewManagementLockByScope(ctx, name+"-lock", &authorization.ManagementLockByScopeArgs{
		Scope: g.ID,
		Level: authorization.LockLevelCanNotDelete,
		Notes: pulumi.String("Holds data. To give it up: set protect to false in the stack file, pulumi up, then delete."),
	}, pulumi.Parent(g), pulumi.DependsOn(after), pulumi.Protect(false))
	if err != nil {
		return fmt.Errorf("lock of the resource group: %w", err)
	}
	g.Add(lock)
	return nil
}

// create registers a new group.
func (g *ResourceGroup) create(ctx *pulumi.Context, name string, args *ResourceGroupArgs) error {
	group, err := resources.NewResourceGroup(ctx, name+"-rg", &resources.ResourceGroupArgs{
		ResourceGroupName: pulumi.String(args.Name),
		Location:          pulumi.String(args.Location),
		Tags:              args.Tags,
	}, pulumi.Parent(g))
	if err != nil {
		return err
	}
	g.Add(group)
	g.ID, g.Name, g.managed = group.ID().ToStringOutput(), group.Name, true
	return nil
}

// validate returns every problem, joined.
func (a *ResourceGroupArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	p.Require("location", a.Existing != "" || a.Location != "", "")
	return errors.Join(p...)
}
