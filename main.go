// Program data-pipeline gives a container image with a data pipeline in it a
// home on Azure: one stack per environment, read from top to bottom.
package main

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
	"github.com/hyf/azure-data-pipeline/components/storage"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

func main() { pulumi.Run(deploy) }

// deploy is the whole program, named so that main_test.go can run it.
func deploy(ctx *pulumi.Context) error {
	cfg, err := config.Load(ctx)
	if err != nil {
		return err
	}
	if err := announce(ctx, cfg); err != nil {
		return err
	}
	azure, err := newProviders(ctx, cfg)
	if err != nil {
		return err
	}
	data := data(cfg)
	tags := pulumi.ToStringMap(cfg.Tags)
	s := stack{cfg: cfg, azure: azure, tags: tags}

	s.group, err = resourcegroup.NewResourceGroup(ctx, cfg.Workload, &resourcegroup.ResourceGroupArgs{
		Settings: cfg.ResourceGroup, Location: cfg.Location, Tags: tags,
	}, azure, data)
	if err != nil {
		return err
	}
	s.environment, err = environment.NewEnvironment(ctx, cfg.Workload, &environment.EnvironmentArgs{
		Settings: cfg.Environment, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceName: cfg.Name("log"),
	}, azure)
	if err != nil {
		return err
	}
	s.registry, err = registry.NewRegistry(ctx, cfg.Workload, &registry.RegistryArgs{
		Settings: cfg.Registry, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(),
	}, azure, data)
	if err != nil {
		return err
	}
	s.pull, err = s.newIdentity(ctx, "pull", identity.Grant{Name: "acr", Role: identity.AcrPull, Scope: s.registry.ID})
	if err != nil {
		return err
	}
	s.account, err = storage.NewAccount(ctx, cfg.Workload, &storage.AccountArgs{
		Settings: cfg.Storage, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), SharedKeyAccess: cfg.Access == config.ConnectionStrings,
	}, azure, data)
	if err != nil {
		return err
	}
	administrator, err := s.newAdministrator(ctx)
	if err != nil {
		return err
	}
	s.server, err = postgres.NewServer(ctx, cfg.Workload, &postgres.ServerArgs{
		Settings: cfg.Database, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), Administrator: administrator,
	}, azure, data)
	if err != nil {
		return err
	}
	s.vault, err = keyvault.NewVault(ctx, cfg.Workload, &keyvault.VaultArgs{
		Settings: cfg.KeyVault, ResourceGroupName: s.group.Name, Location: cfg.Location, Tags: tags,
		WorkspaceID: s.workspace(), TenantID: s.pull.TenantID, Secrets: s.secrets(),
	}, azure, data)
	if err != nil {
		return err
	}
	s.built = append(s.built, s.environment, s.registry, s.account, s.server, s.vault)
	for _, pipeline := range cfg.Pipelines {
		if err := s.newPipeline(ctx, pipeline); err != nil {
			return err
		}
	}
	s.export(ctx)
	return s.lock(ctx)
}
