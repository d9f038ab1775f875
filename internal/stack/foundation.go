package stack

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
)

// foundation holds the resources that everything else needs.
type foundation struct {
	group       *resourcegroup.ResourceGroup
	network     *network.Network
	environment *environment.Environment
	registry    *registry.Registry
	// pull is the identity with which Container Apps pulls images from the registry.
	pull *identity.Identity
	// workspace is the ID of the Log Analytics workspace; nil with an existing
	// environment, which has its own.
	workspace pulumi.StringInput
}

func (f foundation) components() []components.Component {
	return []components.Component{f.group, f.network, f.environment, f.registry, f.pull}
}

func (s stack) newFoundation(ctx *pulumi.Context) (foundation, error) {
	group, err := resourcegroup.NewResourceGroup(ctx, s.cfg.Workload, &resourcegroup.ResourceGroupArgs{
		Settings: s.cfg.ResourceGroup, Location: s.cfg.Location, Tags: s.tags,
	}, s.azureGroup)
	if err != nil {
		return foundation{}, err
	}
	network, err := network.NewNetwork(ctx, s.cfg.Workload, &network.NetworkArgs{
		Settings: s.cfg.Network, ResourceGroupName: group.Name, Location: s.cfg.Location, Tags: s.tags,
		Name: s.cfg.BaseName(), Environment: s.cfg.Environment.Existing == "", Services: s.cfg.Services(),
	}, s.azure)
	if err != nil {
		return foundation{}, err
	}
	environment, err := environment.NewEnvironment(ctx, s.cfg.Workload, &environment.EnvironmentArgs{
		Settings: s.cfg.Environment, ResourceGroupName: group.Name, Location: s.cfg.Location, Tags: s.tags,
		WorkspaceName: s.cfg.Name("log"), SubnetID: network.EnvironmentSubnet(),
	}, s.azure)
	if err != nil {
		return foundation{}, err
	}
	var workspace pulumi.StringInput
	if s.cfg.Environment.Existing == "" {
		workspace = environment.WorkspaceID
	}
	registry, err := registry.NewRegistry(ctx, s.cfg.Workload, &registry.RegistryArgs{
		Settings: s.cfg.Registry, ResourceGroupName: group.Name, Location: s.cfg.Location, Tags: s.tags,
		WorkspaceID: workspace, Endpoint: network.Endpoint(components.Registry),
	}, s.azureData)
	if err != nil {
		return foundation{}, err
	}
	pull, err := s.newIdentity(ctx, group, "pull",
		identity.Grant{Name: "acr", Role: identity.AcrPull, Scope: registry.ID})
	if err != nil {
		return foundation{}, err
	}
	return foundation{group, network, environment, registry, pull, workspace}, nil
}

// newIdentity registers an identity that the whole stack uses, such as the one that pulls
// images.
func (s stack) newIdentity(
	ctx *pulumi.Context, group *resourcegroup.ResourceGroup, purpose string, grants ...identity.Grant,
) (*identity.Identity, error) {
	return identity.NewIdentity(ctx, s.cfg.Workload+"-"+purpose, &identity.IdentityArgs{
		Name: s.cfg.Name("id") + "-" + purpose, ResourceGroupName: group.Name,
		Location: s.cfg.Location, Tags: s.tags, Grants: grants,
	}, s.azure)
}
