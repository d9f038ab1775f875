package stack

import (
	"errors"
	"fmt"
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
	ctx *pulumi.Context, f foundation, p config.Pipeline,
) (build *imagebuild.Build, runs pulumi.StringInput, err error) {
	if p.Build != nil {
		build, err := imagebuild.NewBuild(ctx, p.Name, &imagebuild.BuildArgs{
			Settings: *p.Build, Image: p.Image, ResourceGroupName: f.group.Name,
			RegistryName: f.registry.Name, LoginServer: f.registry.LoginServer, Location: s.cfg.Location,
		}, s.azure)
		if err != nil {
			return nil, nil, err
		}
		return build, build.Image, nil
	}
	if !image.InRegistry(p.Image) || s.cfg.Registry.Existing != "" {
		return nil, nil, nil
	}
	// The stack's registry is empty until the stack is there. Once the job is, so
	// is the registry: from then on it is the configured image or an error, and
	// never the placeholder again.
	deployed, err := s.isDeployed(ctx, f, p)
	if err != nil || deployed {
		return nil, nil, err
	}
	warning := fmt.Sprintf("%s will run the placeholder %s, because nobody can have pushed %s to this stack's new registry; "+
		"push it (the output commands.push has the line) and run pulumi up again", p.Name, placeholder, p.Image)
	return nil, pulumi.String(placeholder), ctx.Log.Warn(warning, nil)
}

// isDeployed reports whether a pipeline's job is there, in Azure and not only in
// the state: what a failed deployment left behind counts.
func (s stack) isDeployed(ctx *pulumi.Context, f foundation, p config.Pipeline) (bool, error) {
	group := s.cfg.ResourceGroup.Name
	if existing := s.cfg.ResourceGroup.Existing; existing != "" {
		group = armid.Last(string(existing))
	}
	_, err := app.LookupJob(ctx, &app.LookupJobArgs{JobName: p.JobName, ResourceGroupName: group}, pulumi.Parent(f.group))
	switch {
	case err == nil:
		return true, nil
	case isNotFound(err):
		return false, nil
	default:
		return false, errors.Join(fmt.Errorf("pipelines.%s.image: got no answer whether job %s is there", p.Name, p.JobName), err)
	}
}

// isNotFound tells Azure's answer for a resource, or a resource group, that is
// not there from every other error; the SDK hands over its text only.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found
func isNotFound(err error) bool {
	return strings.Contains(err.Error(), "ResourceNotFound") || strings.Contains(err.Error(), "ResourceGroupNotFound")
}
