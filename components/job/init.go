package job

import (
	"fmt"
	"maps"
	"regexp"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// InitContainer prepares something before the pipeline runs.
//
// It gets 0.25 vCPU and 0.5 GiB: Azure refuses init containers that ask for more
// than the pipeline, which has that at least, and does not add them up.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#init-containers
// Source: https://github.com/microsoft/azure-container-apps/issues/1189
type InitContainer struct {
	// Name tells the job's containers apart: 1-46 of [a-z0-9-], starting with a
	// letter, and not the job's name. Required.
	Name string
	// Image is the container image, as in [Settings].Image. Required.
	Image string
	// Command replaces the image's entry point. Container Apps put the value of a
	// variable in place of $(VARIABLE), and one $ in place of two. Optional.
	//
	// Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
	Command []string
	// Env are plain environment variables. Optional.
	Env map[string]pulumi.StringInput
	// Secrets are environment variables from the vault. Optional.
	Secrets map[string]SecretRef
}

// initContainerName is the rule for the name of a container.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers
var initContainerName = regexp.MustCompile(`^[a-z]([a-z0-9-]{0,44}[a-z0-9])?$`)

// initContainers are what runs before the pipeline; nil for nothing.
func (a *JobArgs) initContainers() app.InitContainerArray {
	var all app.InitContainerArray
	for _, c := range a.InitContainers {
		secrets := map[string]string{}
		for variable, ref := range c.Secrets {
			secrets[variable] = ref.Name
		}
		container := app.InitContainerArgs{
			Name:  pulumi.String(c.Name),
			Image: ResolveImage(c.Image, a.RegistryServer),
			Env:   variables(c.Env, secrets),
			Resources: app.ContainerResourcesArgs{
				Cpu:    pulumi.Float64(minCPU),
				Memory: pulumi.String(Settings{CPU: minCPU}.memory()),
			},
		}
		if len(c.Command) > 0 {
			container.Command = pulumi.ToStringArray(c.Command)
		}
		all = append(all, container)
	}
	return all
}

// validateInitContainers checks each of them, and that what they read can be read.
func (a *JobArgs) validateInitContainers(p *check.Problems) {
	names := []string{a.jobName()}
	for i, c := range a.InitContainers {
		path := fmt.Sprintf("initContainers[%d]", i)
		p.Match(path+".name", c.Name, initContainerName, "1 to 46 of a-z, 0-9 and -, a letter first and no hyphen last, such as database-role")
		if slices.Contains(names, c.Name) {
			p.Addf(path+".name", "got %q, which another container of the job has; want a name of its own", c.Name)
		}
		names = append(names, c.Name)
		if err := CheckImage(c.Image); err != nil {
			p.Addf(path+".image", "%v", err)
		}
		for _, name := range slices.Sorted(maps.Keys(c.Env)) {
			if c.Env[name] == nil {
				p.Addf(path+".env."+name, "required")
			}
		}
		for _, name := range slices.Sorted(maps.Keys(c.Secrets)) {
			a.validateInitSecret(p, path+".secrets."+name, name, c)
		}
	}
}

// validateInitSecret checks one environment variable that comes from the vault.
func (a *JobArgs) validateInitSecret(p *check.Problems, path, variable string, c InitContainer) {
	ref := c.Secrets[variable]
	if _, twice := c.Env[variable]; twice {
		p.Addf(path, "set in env and in secrets; remove one of them")
	}
	checkSecretName(p, path, ref.Name)
	if ref.URI == nil {
		p.Addf(path, "required: the secret's URI")
	}
	all := a.pipelineSecrets()
	if !slices.Contains(all, ref.Name) && a.InitSecretIdentityID == nil {
		p.Addf("initSecretIdentityId", "required: %s refers to secret %s, which the pipeline does not read", c.Name, ref.Name)
	}
	checkSecretCase(p, append(all, ref.Name))
}

// pipelineSecrets are the vault secrets that the pipeline itself refers to.
func (a *JobArgs) pipelineSecrets() []string {
	names := a.vaultSecrets()
	for _, variable := range slices.Sorted(maps.Keys(a.Secrets)) {
		names = append(names, a.Secrets[variable].Name)
	}
	return names
}
