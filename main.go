// Program data-pipeline gives a container image with a data pipeline in it a
// home on Azure: one stack per environment, read from top to bottom.
package main

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/components/privatelink"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
	"github.com/hyf/azure-data-pipeline/components/storage"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

func main() { pulumi.Run(deploy) }

// deploy is the whole program, named so that main_test.go can run it.
func deploy(ctx *pulumi.Context) error {
	s, err := newStack(ctx)
	if err != nil {
		return err
	}
	cfg, azure, tags := s.cfg, s.azure, s.tags
	data := data(cfg)

	if s.group, err = resourcegroup.NewResourceGroup(ctx, cfg.Workload, &resourcegroup.ResourceGroupArgs{
		Settings: cfg.ResourceGroup, Location: cfg.Location, Tags: tags,
	}, azure, data); err != nil {
		return err
	}
	if s.network, err = network.NewNetwork(ctx, cfg.Workload, &network.NetworkArgs{
		Settings: cfg.Network, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		Name: cfg.BaseName(), Environment: cfg.Environment.Existing == "", Services: cfg.Services(),
	}, azure); err != nil {
		return err
	}
	if s.environment, err = environment.NewEnvironment(ctx, cfg.Workload, &environment.EnvironmentArgs{
		Settings: cfg.Environment, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceName: cfg.Name("log"), SubnetID: s.network.EnvironmentSubnetID,
	}, azure); err != nil {
		return err
	}
	if s.registry, err = registry.NewRegistry(ctx, cfg.Workload, &registry.RegistryArgs{
		Settings: cfg.Registry, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), Link: s.network.Link(privatelink.Registry),
	}, azure, data); err != nil {
		return err
	}
	if s.pull, err = s.newIdentity(ctx, "pull",
		identity.Grant{Name: "acr", Role: identity.AcrPull, Scope: s.registry.ID}); err != nil {
		return err
	}
	if s.account, err = storage.NewAccount(ctx, cfg.Workload, &storage.AccountArgs{
		Settings: cfg.Storage, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), SharedKeyAccess: cfg.Access == config.ConnectionStrings,
		Link: s.network.Link(privatelink.Blob),
	}, azure, data); err != nil {
		return err
	}
	administrator, err := s.newAdministrator(ctx)
	if err != nil {
		return err
	}
	if s.server, err = postgres.NewServer(ctx, cfg.Workload, &postgres.ServerArgs{
		Settings: cfg.Database, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), Administrator: administrator, Link: s.network.Link(privatelink.Postgres),
	}, azure, data); err != nil {
		return err
	}
	if s.vault, err = keyvault.NewVault(ctx, cfg.Workload, &keyvault.VaultArgs{
		Settings: cfg.KeyVault, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), TenantID: s.pull.TenantID, Secrets: s.secrets(), Link: s.network.Link(privatelink.Vault),
	}, azure, data); err != nil {
		return err
	}
	if err := s.letAdministratorReadPassword(ctx); err != nil {
		return err
	}
	s.built = append(s.built, s.network, s.environment, s.registry, s.account, s.server, s.vault)
	for _, pipeline := range cfg.Pipelines {
		if err := s.newPipeline(ctx, pipeline); err != nil {
			return err
		}
	}
	if err := s.newMonitoring(ctx); err != nil {
		return err
	}
	s.export(ctx)
	return s.lock(ctx)
}
