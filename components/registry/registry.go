// Package registry provides a component for the container registry with the images of
// pipelines.
package registry

import (
	"errors"
	"fmt"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	containerregistry "github.com/pulumi/pulumi-azure-native-sdk/containerregistry/v2/v20230701"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/diagnostics"
	"github.com/hyf/azure-data-pipeline/components/internal/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// registryType is stored in every stack's state. Changing it replaces the
// registry and its images, unless the old value becomes an alias.
const registryType = "data-pipeline:registry:Registry"

// The log categories of a registry: sign-ins, and operations on images.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-containerregistry-registries-logs
const (
	loginEvents      = "ContainerRegistryLoginEvents"
	repositoryEvents = "ContainerRegistryRepositoryEvents"
)

// Registry is a new or an existing container registry.
type Registry struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the registry.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the name of the registry, for `az acr login --name`.
	Name pulumi.StringOutput `pulumi:"name"`
	// LoginServer is the registry's host, such as hyfregistry.azurecr.io. It depends on
	// the private endpoint, if there is one.
	LoginServer pulumi.StringOutput `pulumi:"loginServer"`
}

// RegistryArgs configures a [Registry].
type RegistryArgs struct {
	Settings
	// ResourceGroupName is the group to deploy into. Required unless Existing is set.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required unless Existing
	// is set. Changing it replaces the registry.
	Location string `pulumi:"location"`
	// Tags are set on the registry. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace for logs of sign-ins,
	// pushes, pulls and deletions. Optional: without it, there are no logs. Not used with
	// Existing.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// Endpoint makes the registry private; the SKU must be Premium. Optional: without it,
	// the registry is public. Not used with Existing.
	Endpoint *components.Endpoint `pulumi:"endpoint"`
}

// NewRegistry registers a Registry called name. Its children are called name +
// "-cr" (registry), "-cr-diag" (diagnostic setting), "-cr-pe" (private endpoint) and
// "-cr-pe-dns" (DNS zone group) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach the registry
// by inheritance.
func NewRegistry(
	ctx *pulumi.Context, name string, args *RegistryArgs, opts ...pulumi.ResourceOption,
) (*Registry, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("registry.NewRegistry %q: %w", name, err)
	}

	registry := &Registry{}
	inputs := pulumi.Map{
		"existing": pulumi.String(string(args.Existing)),
		"name":     pulumi.String(args.Name),
		"sku":      pulumi.String(args.SKU),
	}
	if err := ctx.RegisterComponentResourceV2(registryType, name, inputs, registry, opts...); err != nil {
		return nil, err
	}

	if args.Existing != "" {
		existing, err := args.Existing.Resolve(armType)
		if err != nil {
			return nil, err
		}
		registry.ID, registry.Name = existing.ID.ToStringOutput(), existing.Name.ToStringOutput()
		registry.LoginServer = pulumi.String(strings.ToLower(string(existing.Name)) + ".azurecr.io").ToStringOutput()
	} else if err := registry.create(ctx, name, args); err != nil {
		return nil, fmt.Errorf("container registry: %w", err)
	}
	return registry, ctx.RegisterResourceOutputs(registry, pulumi.Map{
		"id":          registry.ID,
		"name":        registry.Name,
		"loginServer": registry.LoginServer,
	})
}

// create registers a container registry.
func (r *Registry) create(ctx *pulumi.Context, name string, args *RegistryArgs) error {
	inputs := &containerregistry.RegistryArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		Sku:               containerregistry.SkuArgs{Name: containerregistry.SkuName(args.SKU)},
		// The admin user has one shared password for push and pull. Identities with
		// AcrPull or AcrPush need no password.
		AdminUserEnabled:    pulumi.Bool(false),
		PublicNetworkAccess: containerregistry.PublicNetworkAccessEnabled,
		// Allows `az acr import` to add images to a private registry from outside its
		// network.
		// Source: https://learn.microsoft.com/azure/container-registry/allow-access-trusted-services
		NetworkRuleBypassOptions: containerregistry.NetworkRuleBypassOptionsAzureServices,
		Tags:                     args.Tags,
	}
	if args.Endpoint != nil {
		inputs.PublicNetworkAccess = containerregistry.PublicNetworkAccessDisabled
	}
	if args.Name != "" {
		inputs.RegistryName = pulumi.String(args.Name)
	}
	registry, err := containerregistry.NewRegistry(ctx, name+"-cr", inputs, pulumi.Parent(r))
	if err != nil {
		return err
	}
	r.Add(registry)
	r.ID, r.Name = registry.ID().ToStringOutput(), registry.Name
	r.LoginServer, err = privatelink.Connect(ctx, name+"-cr", args.Endpoint, privatelink.Target{
		Service: components.Registry, ID: r.ID, Address: registry.LoginServer,
		ResourceGroupName: args.ResourceGroupName, Location: args.Location, Tags: args.Tags,
	}, &r.Resources, pulumi.Parent(r))
	if err != nil {
		return err
	}
	return diagnostics.Send(ctx, name+"-cr", r.ID, args.WorkspaceID, []string{loginEvents, repositoryEvents}, &r.Resources, pulumi.Parent(r))
}

// validate returns every problem, joined.
func (a *RegistryArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.Existing == "" {
		p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
		p.Require("location", a.Location != "", "")
		if a.Endpoint != nil && a.LacksEndpoints() {
			p.Addf("sku", "got %q, want %s, the only SKU that supports private endpoints", a.SKU, premium)
		}
		privatelink.Check(&p, a.Endpoint)
	}
	return errors.Join(p...)
}
