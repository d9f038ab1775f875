package stack

import (
	"fmt"
	"slices"

	azurenative "github.com/pulumi/pulumi-azure-native-sdk/v2"
	"github.com/pulumi/pulumi-random/sdk/v4/go/random"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/config"
)

// stack is the input of every phase: the configuration, and the tags and options that
// follow from it. It is immutable.
type stack struct {
	cfg  *config.Config
	tags pulumi.StringMap

	// azure is the option for every component except the following.
	azure pulumi.ResourceOption
	// azureData is the option for components that hold data.
	azureData pulumi.ResourceOption
	// azureGroup is the option for the resource group.
	azureGroup pulumi.ResourceOption
}

// newStack registers the explicit providers for all resources; Pulumi.yaml disables the
// default providers.
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

// keepCommit keeps the tag with the commit as it was when a resource was created.
// Otherwise every commit would change every resource, and a review would be full of
// these changes. It has no effect on a resource without tags.
func keepCommit() pulumi.ResourceOption {
	return pulumi.IgnoreChanges([]string{"tags." + config.SourceCommitTag})
}

// commitOfGroup updates the tag of the resource group with every deployed commit. A
// preview without a commit keeps the tag.
func commitOfGroup(cfg *config.Config) []pulumi.ResourceOption {
	if cfg.SourceCommit != "" {
		return nil
	}
	return []pulumi.ResourceOption{keepCommit()}
}

// ifProtected makes Pulumi create replacements of protected resources first. Pulumi
// refuses such a replacement anyway, and its preview shows the property that requires
// it. With the opposite order, the preview would only show the first resource that
// depends on the replaced one.
func ifProtected(cfg *config.Config) []pulumi.ResourceOption {
	if !cfg.Protect {
		return nil
	}
	return []pulumi.ResourceOption{pulumi.DeleteBeforeReplace(false)}
}

// everywhere adds options to a component and all of its resources, which would not
// inherit them. They take precedence over a resource's own options. Use it only once for
// a component: the SDK passes the same options to each of several transformations, so
// only the additions of the last one would take effect.
func everywhere(options ...pulumi.ResourceOption) pulumi.ResourceOption {
	add := func(args *pulumi.ResourceTransformationArgs) *pulumi.ResourceTransformationResult {
		return &pulumi.ResourceTransformationResult{Props: args.Props, Opts: slices.Concat(args.Opts, options)}
	}
	return pulumi.Transformations([]pulumi.ResourceTransformation{add})
}
