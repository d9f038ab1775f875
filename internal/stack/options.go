package stack

import (
	"fmt"
	"slices"

	azurenative "github.com/pulumi/pulumi-azure-native-sdk/v2"
	"github.com/pulumi/pulumi-random/sdk/v4/go/random"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/config"
)

// stack is what every phase needs: the configuration and what follows from it for
// all components. It never changes.
type stack struct {
	cfg  *config.Config
	tags pulumi.StringMap

	// azure is the option of every component, but for those below.
	azure pulumi.ResourceOption
	// azureData is the option of a component that holds data.
	azureData pulumi.ResourceOption
	// azureGroup is the option of the resource group.
	azureGroup pulumi.ResourceOption
}

// newStack registers the explicit providers that every resource runs on;
// Pulumi.yaml disables the default ones.
func newStack(ctx *pulumi.Context, cfg *config.Config) (stack, error) {
	args := &azurenative.ProviderArgs{Location: pulumi.String(cfg.Location)}
	if cfg.Subscription != "" {
		args.SubscriptionId = pulumi.String(cfg.Subscription)
	}
	azure, err := azurenative.NewProvider(ctx, "azure", args)
	if err != nil {
		return stack{}, fmt.Errorf("azure-native provider: %w", err)
	}
	randoms, err := random.NewProvider(ctx, "random", &random.ProviderArgs{})
	if err != nil {
		return stack{}, fmt.Errorf("random provider: %w", err)
	}
	providers := pulumi.Providers(azure, randoms)
	return stack{
		cfg: cfg, tags: pulumi.ToStringMap(cfg.Tags),
		azure:      pulumi.Composite(providers, everywhere(keepCommit())),
		azureData:  pulumi.Composite(providers, pulumi.Protect(cfg.Protect), everywhere(append(ifProtected(cfg), keepCommit())...)),
		azureGroup: pulumi.Composite(providers, pulumi.Protect(cfg.Protect), everywhere(append(ifProtected(cfg), commitOfGroup(cfg)...)...)),
	}, nil
}

// keepCommit leaves the tag with the commit as it was when a resource was created.
// Otherwise each commit would change every resource, and a review would hide the
// one change that was meant. On a resource without tags it has no effect.
func keepCommit() pulumi.ResourceOption {
	return pulumi.IgnoreChanges([]string{"tags." + config.SourceCommitTag})
}

// commitOfGroup lets the resource group alone name the commit that was deployed
// last. A preview without a commit leaves that as it is.
func commitOfGroup(cfg *config.Config) []pulumi.ResourceOption {
	if cfg.SourceCommit != "" {
		return nil
	}
	return []pulumi.ResourceOption{keepCommit()}
}

// ifProtected turns the order of replacements round where they are refused anyway.
// Pulumi refuses to replace what is protected, and a preview shows the property
// that asks for it. But of what is deleted before it is replaced, the preview shows
// only the first resource that depends on it, and not that property.
func ifProtected(cfg *config.Config) []pulumi.ResourceOption {
	if !cfg.Protect {
		return nil
	}
	return []pulumi.ResourceOption{pulumi.DeleteBeforeReplace(false)}
}

// everywhere gives options to a component and to everything in it, over the
// options that a resource has itself: a child does not inherit these. A component
// gets it once only, because the SDK hands the same options to each of several
// transformations, so that only what the last one adds would take effect.
func everywhere(options ...pulumi.ResourceOption) pulumi.ResourceOption {
	add := func(args *pulumi.ResourceTransformationArgs) *pulumi.ResourceTransformationResult {
		return &pulumi.ResourceTransformationResult{Props: args.Props, Opts: slices.Concat(args.Opts, options)}
	}
	return pulumi.Transformations([]pulumi.ResourceTransformation{add})
}
