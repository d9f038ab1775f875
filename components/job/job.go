// Package job provides a component for a Container Apps job that runs one pipeline:
// manually, on a schedule or on an event.
package job

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/databaserole"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// jobType is stored in every stack's state. Changing it replaces the whole
// subtree unless NewJob also registers the old value as an alias.
const jobType = "data-pipeline:job:Job"

// workloadProfile is the environment's profile that runs the job: the one without a
// fixed cost.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
const workloadProfile = "Consumption"

// Job is a Container Apps job.
type Job struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the job.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the job's name in Azure, and the name of its container.
	Name pulumi.StringOutput `pulumi:"name"`
	// Image is the full reference of the container image.
	Image pulumi.StringOutput `pulumi:"image"`
}

// JobArgs configures a [Job].
//
// Plain fields decide what the job looks like, so they are validated before it is
// registered. Input fields only wire values and may be unknown in a preview.
type JobArgs struct {
	// Settings are the pipeline's settings, with JobName.
	Settings
	// ResourceGroupName is the resource group to deploy into. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region of the environment. Required.
	Location string `pulumi:"location"`
	// Tags are set on the job. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// EnvironmentID is the ARM ID of the managed environment to run in. Required.
	EnvironmentID pulumi.StringInput `pulumi:"environmentId"`
	// RunsImage is the full reference of the image to run instead of Settings.Image: a
	// digest of it, or a placeholder. Optional.
	RunsImage pulumi.StringInput `pulumi:"runsImage"`
	// RegistryServer is the login server of the stack's registry, such as
	// crweather.azurecr.io. Required when an image has no host.
	RegistryServer pulumi.StringInput `pulumi:"registryServer"`
	// PullIdentityID is the ARM ID of the identity that may pull from the stack's
	// registry. The pipeline cannot use it, so it must differ from IdentityID. Required
	// when an image has no host.
	PullIdentityID pulumi.StringInput `pulumi:"pullIdentityId"`
	// IdentityID is the ARM ID of the pipeline's identity, which also reads the secrets.
	// Required.
	IdentityID pulumi.StringInput `pulumi:"identityId"`
	// AccessEnv are environment variables of the access mode, such as PGHOST. Settings
	// must not set them. Optional.
	AccessEnv map[string]pulumi.StringInput `pulumi:"accessEnv"`
	// AccessSecrets maps environment variables of the access mode, such as POSTGRES_URL,
	// to vault secrets. Settings must not set them. Optional.
	AccessSecrets map[string]string `pulumi:"accessSecrets"`
	// SecretURIs maps names of vault secrets to their URIs:
	// https://<vault>.vault.azure.net/secrets/<name>, without a version, so that a run
	// gets the newest value. Required for every secret in Settings, AccessSecrets and
	// DatabaseRole.
	SecretURIs map[string]pulumi.StringInput `pulumi:"secretUris"`
	// DatabaseRole is the database role that every attempt creates first, within its
	// timeout. Optional: without it, the job creates no role.
	DatabaseRole *DatabaseRole `pulumi:"databaseRole"`
}

// NewJob registers a Job called name.
//
// Azure resolves the job's secrets when the job is created or updated, so the secrets
// and the role assignments for them belong in opts as [pulumi.DependsOn].
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance, never by being copied.
func NewJob(
	ctx *pulumi.Context, name string, args *JobArgs, opts ...pulumi.ResourceOption,
) (*Job, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("job.NewJob %q: %w", name, err)
	}

	job := &Job{}
	inputs := pulumi.Map{"jobName": pulumi.String(args.JobName)}
	if err := ctx.RegisterComponentResourceV2(jobType, name, inputs, job, opts...); err != nil {
		return nil, err
	}
	job.Image = resolveImage(args.Image, args.RegistryServer)
	if args.RunsImage != nil {
		job.Image = args.RunsImage.ToStringOutput()
	}

	resource, err := app.NewJob(ctx, name+"-caj", &app.JobArgs{
		ResourceGroupName:   args.ResourceGroupName,
		Location:            pulumi.String(args.Location),
		Tags:                args.Tags,
		JobName:             pulumi.String(args.JobName),
		EnvironmentId:       args.EnvironmentID.ToStringOutput(),
		WorkloadProfileName: pulumi.String(workloadProfile),
		Identity: app.ManagedServiceIdentityArgs{
			Type:                   app.ManagedServiceIdentityTypeUserAssigned,
			UserAssignedIdentities: args.identities(),
		},
		Configuration: args.configuration(),
		Template: app.JobTemplateArgs{
			InitContainers: args.initContainers(),
			Containers:     app.ContainerArray{args.container(job.Image)},
		},
	}, pulumi.Parent(job))
	if err != nil {
		return nil, fmt.Errorf("job: %w", err)
	}

	job.Add(resource)
	job.ID, job.Name = resource.ID().ToStringOutput(), resource.Name
	return job, ctx.RegisterResourceOutputs(job, pulumi.Map{
		"id":    job.ID,
		"name":  job.Name,
		"image": job.Image,
	})
}

// validate returns every problem, joined.
func (a *JobArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	p.Require("jobName", a.JobName != "", "")
	if a.DatabaseRole != nil && a.JobName == databaserole.Name {
		p.Addf("jobName", "got %q, which is the name of the init container; want a different name", a.JobName)
	}
	a.DatabaseRole.validate(&p)
	a.validateWiring(&p)
	a.validateAccess(&p)
	a.validateSecrets(&p)
	return errors.Join(p...)
}

// validateWiring checks that the inputs that the settings require are given.
func (a *JobArgs) validateWiring(p *check.Problems) {
	const why = "an image is in the stack's registry"
	p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
	p.Require("location", a.Location != "", "")
	p.Require("environmentId", a.EnvironmentID != nil, "")
	p.Require("identityId", a.IdentityID != nil, "")
	p.Require("registryServer", a.RegistryServer != nil || !a.pullsFromRegistry(), why)
	p.Require("pullIdentityId", a.PullIdentityID != nil || !a.pullsFromRegistry(), why)
}

// validateAccess checks the variables of the access mode.
func (a *JobArgs) validateAccess(p *check.Problems) {
	set := func(name string) {
		const text = "already set by the access mode; remove it"
		if _, twice := a.Env[name]; twice {
			p.Addf("env."+name, text)
		}
		if _, twice := a.Secrets[name]; twice {
			p.Addf("secrets."+name, text)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(a.AccessEnv)) {
		set(name)
		p.Require("accessEnv."+name, a.AccessEnv[name] != nil, "")
	}
	for _, name := range slices.Sorted(maps.Keys(a.AccessSecrets)) {
		set(name)
		if _, twice := a.AccessEnv[name]; twice {
			p.Addf("accessSecrets."+name, "set in accessEnv and in accessSecrets; remove one of them")
		}
		azname.CheckJobSecret(p, "accessSecrets."+name, a.AccessSecrets[name], secretExample)
	}
}

// validateSecrets checks that every secret has a URI and a unique name in the job.
func (a *JobArgs) validateSecrets(p *check.Problems) {
	names := append(a.pipelineSecrets(), a.DatabaseRole.vaultSecrets()...)
	slices.Sort(names)
	names = slices.Compact(names)
	for _, name := range names {
		p.Require("secretUris."+name, name == "" || a.SecretURIs[name] != nil, "")
	}
	var own check.Problems
	if checkSecretCase(&own, a.VaultSecrets()); len(own) == 0 { // otherwise a problem of the settings
		checkSecretCase(p, names)
	}
}
