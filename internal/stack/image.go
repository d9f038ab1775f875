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

// placeholder is a public image that prints a line and succeeds. Jobs run it until their
// image can have been pushed.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs-get-started-cli
const placeholder = "mcr.microsoft.com/k8se/quickstart-jobs:latest"

// newImage is the image that a pipeline runs if it is not the configured one: the digest
// of a new build, or the placeholder. Otherwise it is nil. The build is nil if there is
// none.
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

// withoutImage are the names of the pipelines whose image cannot have been pushed yet. It
// warns that they will run the placeholder.
//
// The stack's registry is empty until the stack is deployed. If a pipeline's job exists,
// so does the registry: the job then runs the configured image, or its deployment fails.
// It never goes back to the placeholder.
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
	warning := fmt.Sprintf("%s will run the placeholder %s until you push %s to the stack's new registry "+
		"(see output commands.push) and run pulumi up again",
		strings.Join(names, ", "), placeholder, strings.Join(slices.Compact(slices.Sorted(slices.Values(images))), ", "))
	return names, ctx.Log.Warn(warning, nil)
}

// isDeployed reports whether a pipeline's job exists in Azure, even if a failed deployment
// did not record it in the state. grouped is false if the resource group does not exist,
// so that no job can.
func (s stack) isDeployed(ctx *pulumi.Context, f foundation, p config.Pipeline) (deployed, grouped bool, err error) {
	group := s.cfg.ResourceGroup.Name
	if existing := s.cfg.ResourceGroup.Existing; existing != "" {
		group = armid.Last(string(existing))
	}
	_, err = app.LookupJob(ctx, &app.LookupJobArgs{JobName: p.JobName, ResourceGroupName: group}, pulumi.Parent(f.group))
	switch {
	case err == nil:
		return true, true, nil
	// Azure's answers for a missing resource; the SDK returns only their text.
	// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found
	case strings.Contains(err.Error(), "ResourceGroupNotFound"):
		return false, false, nil
	case strings.Contains(err.Error(), "ResourceNotFound"):
		return false, true, nil
	default:
		return false, true, fmt.Errorf("pipelines.%s.image: cannot find out whether job %s exists: %w", p.Name, p.JobName, err)
	}
}
