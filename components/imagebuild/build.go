// Package imagebuild provides a component that builds a pipeline's image in the
// registry, so that deployments do not need Docker.
package imagebuild

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	containerregistry "github.com/pulumi/pulumi-azure-native-sdk/containerregistry/v2/v20190601preview"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/image"
)

// buildType is stored in every stack's state. Changing it builds every image
// again, unless the old value becomes an alias.
const buildType = "data-pipeline:imagebuild:Build"

// timeout is the maximum duration of a build in seconds: Azure's default.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview
const timeout = 3600

// Build is an image that ACR Tasks builds. It is rebuilt when its tag, its Git URL, the
// path of its Dockerfile or a file in its folder changes. New commits on a Git branch do
// not cause a rebuild: use a commit in the URL.
type Build struct {
	pulumi.ResourceState
	components.Resources

	// Image is the full reference of the built image, with its digest:
	// crweather.azurecr.io/weather-pipeline@sha256:….
	Image pulumi.StringOutput `pulumi:"image"`
}

// BuildArgs configures a [Build].
type BuildArgs struct {
	Settings
	// Image is the repository and tag of the image, such as weather-pipeline:1.0. Required.
	Image string `pulumi:"image"`
	// ResourceGroupName is the group of the registry. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// RegistryName is the name of the registry that builds and stores the image. Required.
	RegistryName pulumi.StringInput `pulumi:"registryName"`
	// LoginServer is that registry's host. Required.
	LoginServer pulumi.StringInput `pulumi:"loginServer"`
	// Location is the Azure region, such as westeurope. Required.
	Location string `pulumi:"location"`
}

// NewBuild registers a Build called name; its task run is called name + "-run" in the
// state. In Azure, the name of the task run ends in a digest of its source, so that a
// rebuild is a new task run.
//
// It returns an error, and registers nothing, when args are invalid or the
// folder to build from cannot be read; the error joins every problem found. opts
// apply to the component and reach the run by inheritance.
func NewBuild(
	ctx *pulumi.Context, name string, args *BuildArgs, opts ...pulumi.ResourceOption,
) (*Build, error) {
	request, version, err := args.request()
	if err != nil {
		return nil, fmt.Errorf("imagebuild.NewBuild %q: %w", name, err)
	}

	build := &Build{}
	inputs := pulumi.Map{"image": pulumi.String(args.Image)}
	if err := ctx.RegisterComponentResourceV2(buildType, name, inputs, build, opts...); err != nil {
		return nil, err
	}
	runName := name + "-" + version
	run, err := containerregistry.NewTaskRun(ctx, name+"-run", &containerregistry.TaskRunArgs{
		ResourceGroupName: args.ResourceGroupName,
		RegistryName:      args.RegistryName,
		TaskRunName:       pulumi.String(runName),
		Location:          pulumi.String(args.Location),
		RunRequest:        request,
	}, pulumi.Parent(build))
	if err != nil {
		return nil, fmt.Errorf("task run: %w", err)
	}

	build.Add(run)
	repository, _, _ := strings.Cut(args.Image, ":")
	build.Image = pulumi.All(args.LoginServer, run.RunResult).ApplyT(func(values []any) (string, error) {
		server, result := values[0].(string), values[1].(containerregistry.RunResponse)
		for _, image := range result.OutputImages {
			if image.Digest != nil && image.Repository != nil && *image.Repository == repository {
				return server + "/" + repository + "@" + *image.Digest, nil
			}
		}
		return "", fmt.Errorf("build of %s: got no digest from the registry; its log: az acr taskrun logs --registry %s --name %s",
			args.Image, strings.TrimSuffix(server, ".azurecr.io"), runName)
	}).(pulumi.StringOutput)
	return build, ctx.RegisterResourceOutputs(build, pulumi.Map{"image": build.Image})
}

// request is the request to the registry, and a digest of its content.
func (a *BuildArgs) request() (pulumi.Input, string, error) {
	if err := a.validate(); err != nil {
		return nil, "", err
	}
	settings := a.withDefaults()
	platform := containerregistry.PlatformPropertiesArgs{Os: pulumi.String("Linux"), Architecture: pulumi.String("amd64")}
	if settings.isRemote() {
		return containerregistry.DockerBuildRequestArgs{
			Type:           pulumi.String("DockerBuildRequest"),
			SourceLocation: pulumi.String(settings.Context),
			DockerFilePath: pulumi.String(settings.Dockerfile),
			ImageNames:     pulumi.StringArray{pulumi.String(a.Image)},
			IsPushEnabled:  pulumi.Bool(true),
			Platform:       platform,
			Timeout:        pulumi.Int(timeout),
		}, digest([]byte(settings.Context), []byte(settings.Dockerfile), []byte(a.Image)), nil
	}
	packed, err := pack(settings.Context, settings.Dockerfile)
	if err != nil {
		return nil, "", err
	}
	return containerregistry.EncodedTaskRunRequestArgs{
		Type:               pulumi.String("EncodedTaskRunRequest"),
		EncodedTaskContent: pulumi.String(encode([]byte(a.task(settings.Dockerfile, packed)))),
		Platform:           platform,
		Timeout:            pulumi.Int(timeout),
	}, digest(packed, []byte(settings.Dockerfile), []byte(a.Image)), nil
}

// task is the definition of a task that contains the packed folder as the content of a
// volume, because the folder is in no repository.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-reference-yaml
func (a *BuildArgs) task(dockerfile string, packed []byte) string {
	return fmt.Sprintf(`version: v1.1.0
volumes:
- name: context
  secret:
    context.tgz: %[3]s
steps:
- id: unpack
  cmd: bash -c "tar -xzf /context/context.tgz"
  volumeMounts:
  - name: context
    mountPath: /context
- id: build
  build: -t $Registry/%[1]s -f %[2]s .
- push:
  - $Registry/%[1]s
`, a.Image, dockerfile, encode(packed))
}

func encode(data []byte) string { return base64.StdEncoding.EncodeToString(data) }

// digest is a short digest of several parts.
func digest(parts ...[]byte) string {
	sums := make([]byte, 0, len(parts)*sha256.Size)
	for _, part := range parts {
		sum := sha256.Sum256(part)
		sums = append(sums, sum[:]...)
	}
	sum := sha256.Sum256(sums)
	return hex.EncodeToString(sum[:])[:12]
}

// validate returns every problem, joined.
func (a *BuildArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if !image.IsBuildable(a.Image) {
		p.Addf("image", "got %q, want a repository and a tag, such as weather-pipeline:1.0, without a host or digest", a.Image)
	}
	p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
	p.Require("registryName", a.RegistryName != nil, "")
	p.Require("loginServer", a.LoginServer != nil, "")
	p.Require("location", a.Location != "", "")
	return errors.Join(p...)
}
