package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
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
	// built is everything but the group, for the lock to come after.
	built []pulumi.Resource
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

// newProviders registers the explicit providers that everything runs on, and
// returns the option that says so; Pulumi.yaml disables the default ones.
func newProviders(ctx *pulumi.Context, cfg *config.Config) (pulumi.ResourceOption, error) {
	args := &azurenative.ProviderArgs{Location: pulumi.String(cfg.Location)}
	if cfg.Subscription != "" {
		args.SubscriptionId = pulumi.String(cfg.Subscription)
	}
	azure, err := azurenative.NewProvider(ctx, "azure", args)
	if err != nil {
		return nil, fmt.Errorf("azure-native provider: %w", err)
	}
	randoms, err := random.NewProvider(ctx, "random", &random.ProviderArgs{})
	if err != nil {
		return nil, fmt.Errorf("random provider: %w", err)
	}
	return pulumi.Composite(pulumi.Providers(azure, randoms), everywhere(cfg)), nil
}

// data is the option of a component that holds data; it goes after the provider.
// Protected, nothing in it is deleted or replaced: Pulumi refuses, and a preview
// shows the property that asks for it. But what is to be deleted before it is
// replaced would be refused on account of the first resource that depends on it,
// the cause untold; so the order is turned round, for a replacement that never
// comes.
func data(cfg *config.Config) pulumi.ResourceOption {
	if !cfg.Protect {
		return pulumi.Protect(false)
	}
	return pulumi.Composite(pulumi.Protect(true), everywhere(cfg, pulumi.DeleteBeforeReplace(false)))
}

// everywhere gives options to a component and all its children, and keeps the tag
// with the commit as it was when a resource was made. Without that each commit
// would change every resource there is, and a review would not find the one change
// that was meant; the resource group alone has the commit that was deployed last,
// and keeps it when someone previews without one.
//
// It is one transformation because the SDK hands the same options to each of
// several, so that only what the last one adds takes effect.
func everywhere(cfg *config.Config, options ...pulumi.ResourceOption) pulumi.ResourceOption {
	add := func(args *pulumi.ResourceTransformationArgs) *pulumi.ResourceTransformationResult {
		opts := slices.Concat(args.Opts, options)
		newest := cfg.SourceCommit != "" && strings.HasSuffix(args.Type, ":ResourceGroup")
		if takesTags(args.Props) && !newest {
			opts = append(opts, pulumi.IgnoreChanges([]string{"tags." + config.SourceCommitTag}))
		}
		return &pulumi.ResourceTransformationResult{Props: args.Props, Opts: opts}
	}
	return pulumi.Transformations([]pulumi.ResourceTransformation{add})
}

// takesTags reports whether the arguments of a resource have a field for tags.
func takesTags(props pulumi.Input) bool {
	args := reflect.Indirect(reflect.ValueOf(props))
	return args.Kind() == reflect.Struct && args.FieldByName("Tags").IsValid()
}

// workspace is where logs go; nil when the environment, and with it the
// workspace, belongs to someone else.
func (s *stack) workspace() pulumi.StringInput {
	if s.cfg.Environment.Existing != "" {
		return nil
	}
	return s.environment.WorkspaceID
}

// lock keeps Azure from deleting what the stack has made, now that all of it is
// there.
func (s *stack) lock(ctx *pulumi.Context) error {
	if !s.cfg.Protect {
		return nil
	}
	return s.group.Lock(ctx, s.cfg.Workload, s.built)
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
