package stack

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/components/imagebuild"
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/config"
	"github.com/hyf/azure-data-pipeline/internal/image"
)

// placeholder is public, prints a line and succeeds. It runs in place of an
// image that nobody can have pushed yet.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs-get-started-cli
const placeholder = "mcr.microsoft.com/k8se/quickstart-jobs:latest"

// newImage is what a pipeline runs, where that is not simply the image that its
// configuration names: what the registry builds, by its digest, or the
// placeholder. It is nil otherwise, and so is build without a build.
func (s stack) newImage(
	ctx *pulumi.Context, f foundation, withoutImage []string, p config.Pipeline,
) (build *imagebuild.Build, runs pulumi.StringInput, err error) {
	switch {
	case p.Build != nil:
		build, err := imagebuild.NewBuild(ctx, p.Name, &imagebuild.BuildArgs{
			Settings: *p.Build, Image: p.Image, ResourceGroupName: f.group.Name,
			RegistryName: f.registry.Name, LoginServer: f.registry.LoginServer, Location: s.cfg.Location,
		}, s.azure)
		if err != nil {
			return nil, nil, err
		}
		return build, build.Image, nil
	case slices.Contains(withoutImage, p.Name):
		return nil, pulumi.String(placeholder), nil
	default:
		return nil, nil, nil
	}
}

// withoutImage are the pipelines whose image nobody can have pushed yet, by name,
// and warns that they will run the placeholder.
//
// The stack's registry is empty until the stack is deployed. Once a pipeline's job
// is, so is the registry: from then on the job runs the configured image, or its
// deployment fails, and it never goes back to the placeholder.
func (s stack) withoutImage(ctx *pulumi.Context, f foundation) ([]string, error) {
	if s.cfg.Registry.Existing != "" {
		return nil, nil
	}
	var names, images []string
	grouped := true
	for _, p := range s.cfg.Pipelines {
		if p.Build != nil || !image.InRegistry(p.Image) {
			continue
		}
		deployed := false
		if grouped {
			var err error
			if deployed, grouped, err = s.isDeployed(ctx, f, p); err != nil {
				return nil, err
			}
		}
		if !deployed {
			names, images = append(names, p.Name), append(images, p.Image)
		}
	}
	if len(names) == 0 {
		return nil, nil
	}
	warning := fmt.Sprintf("%s will run the placeholder %s, because nobody can have pushed %s to this stack's new registry; "+
		"push it (the output commands.push has the line) and run pulumi up again",
		strings.Join(names, ", "), placeholder, strings.Join(slices.Compact(slices.Sorted(slices.Values(images))), ", "))
	return names, ctx.Log.Warn(warning, nil)
}

// isDeployed reports whether a pipeline's job exists, in Azure and not only in the
// state: what a failed deployment left behind counts. grouped is false when not even
// the resource group exists, and so no job does.
func (s stack) isDeployed(ctx *pulumi.Context, f foundation, p config.Pipeline) (deployed, grouped bool, err error) {
	group := s.cfg.ResourceGroup.Name
	if existing := s.cfg.ResourceGroup.Existing; existing != "" {
		group = armid.Last(string(existing))
	}
	_, err = app.LookupJob(ctx, &app.LookupJobArgs{JobName: p.JobName, ResourceGroupName: group}, pulumi.Parent(f.group))
	switch {
	case err == nil:
		return true, true, nil
	// Azure's answers for what does not exist; the SDK hands over their text only.
	// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found
	case strings.Contains(err.Error(), "ResourceGroupNotFound"):
		return false, false, nil
	case strings.Contains(err.Error(), "ResourceNotFound"):
		return false, true, nil
	default:
		return false, true, fmt.Errorf("pipelines.%s.image: got no answer whether job %s exists: %w", p.Name, p.JobName, err)
	}
}
