package main

import (
	"fmt"
	"time"

	azurenative "github.com/pulumi/pulumi-azure-native-sdk/v2"
	"github.com/pulumi/pulumi-random/sdk/v4/go/random"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
	"github.com/hyf/azure-data-pipeline/components/storage"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// providerVersion is the azure-native plugin that every Azure resource runs on.
// The SDK modules come in several minor versions, and each would otherwise
// start, and download, a plugin of its own.
const providerVersion = "2.90.0"

// stack is what deploy has built so far.
type stack struct {
	cfg   *config.Config
	azure pulumi.ResourceOption
	tags  pulumi.StringMap

	group       *resourcegroup.ResourceGroup
	network     *network.Network
	registry    *registry.Registry
	pull        *identity.Identity
	environment *environment.Environment
	account     *storage.Account
	server      *postgres.Server
	vault       *keyvault.Vault
	// administrator makes the database roles: as itself in access mode
	// managedIdentity, else it reads the administrator's password; nil when
	// someone else makes them.
	administrator *identity.Identity
	jobs          []pipelineJob
}

// pipelineJob is a pipeline as it was configured and as it was built.
type pipelineJob struct {
	config.Pipeline
	*job.Job
	identity *identity.Identity
}

// newStack reads the configuration, says what will become of it, and registers the
// providers.
func newStack(ctx *pulumi.Context) (*stack, error) {
	cfg, err := config.Load(ctx)
	if err != nil {
		return nil, err
	}
	if err := announce(ctx, cfg); err != nil {
		return nil, err
	}
	azure, err := newProviders(ctx, cfg)
	if err != nil {
		return nil, err
	}
	return &stack{cfg: cfg, azure: azure, tags: pulumi.ToStringMap(cfg.Tags)}, nil
}

// newProviders registers the explicit providers that everything runs on;
// Pulumi.yaml disables the default ones.
func newProviders(ctx *pulumi.Context, cfg *config.Config) (pulumi.ResourceOption, error) {
	args := &azurenative.ProviderArgs{Location: pulumi.String(cfg.Location)}
	if cfg.Subscription != "" {
		args.SubscriptionId = pulumi.String(cfg.Subscription)
	}
	azure, err := azurenative.NewProvider(ctx, "azure", args, pulumi.Version(providerVersion))
	if err != nil {
		return nil, fmt.Errorf("azure-native provider: %w", err)
	}
	randoms, err := random.NewProvider(ctx, "random", &random.ProviderArgs{})
	if err != nil {
		return nil, fmt.Errorf("random provider: %w", err)
	}
	return pulumi.Providers(azure, randoms), nil
}

// announce says how the network is divided and when each pipeline will run, and warns of what is probably not meant.
func announce(ctx *pulumi.Context, cfg *config.Config) error {
	infos, warnings := config.Explain(cfg, time.Now())
	for _, info := range infos {
		if err := ctx.Log.Info(info, nil); err != nil {
			return err
		}
	}
	for _, warning := range warnings {
		if err := ctx.Log.Warn(warning, nil); err != nil {
			return err
		}
	}
	return nil
}
