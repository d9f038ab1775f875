// Package job makes a Container Apps job: one pipeline, started by hand, by a
// schedule or by an event.
package job

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/databaserole"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/image"
)

// jobType is stored in every stack's state. Changing it replaces the whole
// subtree unless NewJob also registers the old value as an alias.
const jobType = "data-pipeline:job:Job"

// workloadProfile is the profile of the environment that runs the job: the one
// that costs nothing while nothing runs.
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
	// Image is the full reference of the image that runs.
	Image pulumi.StringOutput `pulumi:"image"`
}

// JobArgs configures a [Job].
//
// Plain fields decide what the job consists of, so they are checked before it is
// registered. Input fields only wire values and may be unknown in preview.
type JobArgs struct {
	// Settings are the pipeline's. JobName is required here.
	Settings
	// ResourceGroupName is the resource group to deploy into. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, which must be the environment's. Required.
	Location string `pulumi:"location"`
	// Tags are set on the job. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// EnvironmentID is the ARM ID of the managed environment to run in. Required.
	EnvironmentID pulumi.StringInput `pulumi:"environmentId"`
	// RunsImage is the full reference of the image to run, when it is not simply
	// the one that Settings.Image names: a digest of it, or what runs until it is
	// there. Optional.
	RunsImage pulumi.StringInput `pulumi:"runsImage"`
	// RegistryServer is the login server of the stack's registry, such as
	// crweather.azurecr.io. Required when an image has no host.
	RegistryServer pulumi.StringInput `pulumi:"registryServer"`
	// PullIdentityID is the ARM ID of the identity that may pull from the stack's
	// registry. It must not be IdentityID: the pipeline does not get to use it.
	// Required when an image has no host.
	PullIdentityID pulumi.StringInput `pulumi:"pullIdentityId"`
	// IdentityID is the ARM ID of the pipeline's own identity, which reads the
	// secrets too. Required.
	IdentityID pulumi.StringInput `pulumi:"identityId"`
	// AccessEnv are the variables that the access mode sets, such as PGHOST. Settings
	// must not set them. Optional.
	AccessEnv map[string]pulumi.StringInput `pulumi:"accessEnv"`
	// AccessSecrets are the variables that the access mode takes from the vault, such
	// as POSTGRES_URL, by the name of the secret there. Settings must not set them.
	// Optional.
	AccessSecrets map[string]string `pulumi:"accessSecrets"`
	// SecretURIs are the addresses of vault secrets, by their names in the vault, each
	// without a version, so that a run gets the newest value:
	// https://<vault>.vault.azure.net/secrets/<name>. Required for every secret that
	// Settings, AccessSecrets and DatabaseRole name.
	SecretURIs map[string]pulumi.StringInput `pulumi:"secretUris"`
	// DatabaseRole is made before every run, as part of every attempt and of its
	// timeout. Optional: without it, the job makes no role.
	DatabaseRole *DatabaseRole `pulumi:"databaseRole"`
}

// NewJob registers a Job called name.
//
// Azure resolves the job's secrets at once, when it is made or changed, so they
// and the role assignments that open them belong in opts as [pulumi.DependsOn].
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

// configuration is when the job runs, how often it is tried, and what it may
// pull and read.
func (a *JobArgs) configuration() app.JobConfigurationArgs {
	c := app.JobConfigurationArgs{
		TriggerType:       a.trigger(),
		ReplicaTimeout:    pulumi.Int(a.Timeout.Seconds()),
		ReplicaRetryLimit: pulumi.Int(a.Retries),
		Registries:        a.registries(),
		Secrets:           a.secrets(),
		IdentitySettings:  a.identitySettings(),
	}
	// Azure wants the trigger's type and exactly the one block that belongs to it.
	parallelism, completions := pulumi.Int(a.Parallelism), pulumi.Int(a.Completions)
	switch a.trigger() {
	case app.TriggerTypeSchedule:
		c.ScheduleTriggerConfig = app.JobConfigurationScheduleTriggerConfigArgs{
			CronExpression: pulumi.String(a.Schedule), Parallelism: parallelism, ReplicaCompletionCount: completions,
		}
	case app.TriggerTypeEvent:
		c.EventTriggerConfig = app.JobConfigurationEventTriggerConfigArgs{
			Scale: a.scale(), Parallelism: parallelism, ReplicaCompletionCount: completions,
		}
	case app.TriggerTypeManual:
		c.ManualTriggerConfig = app.JobConfigurationManualTriggerConfigArgs{
			Parallelism: parallelism, ReplicaCompletionCount: completions,
		}
	}
	return c
}

// scale is the event rule as Azure wants it.
func (a *JobArgs) scale() app.JobScaleArgs {
	event := a.Event.withDefaults()
	metadata := pulumi.StringMap{}
	for key, value := range event.Metadata {
		metadata[key] = pulumi.String(value)
	}
	rule := app.JobScaleRuleArgs{
		Name:     pulumi.String(event.Type),
		Type:     pulumi.String(event.Type),
		Metadata: metadata,
	}
	if event.Identity {
		rule.Identity = a.IdentityID.ToStringOutput()
	}
	if len(event.Auth) > 0 {
		auth := app.ScaleRuleAuthArray{}
		for _, parameter := range slices.Sorted(maps.Keys(event.Auth)) {
			auth = append(auth, app.ScaleRuleAuthArgs{
				TriggerParameter: pulumi.String(parameter),
				SecretRef:        pulumi.String(secretRef(event.Auth[parameter])),
			})
		}
		rule.Auth = auth
	}
	return app.JobScaleArgs{
		MinExecutions:   pulumi.Int(event.MinExecutions),
		MaxExecutions:   pulumi.Int(event.MaxExecutions),
		PollingInterval: pulumi.Int(event.PollingInterval.Seconds()),
		Rules:           app.JobScaleRuleArray{rule},
	}
}

// container is the pipeline itself.
func (a *JobArgs) container(image pulumi.StringInput) app.ContainerArgs {
	c := app.ContainerArgs{
		// Logs are found by the container's name.
		Name:  pulumi.String(a.JobName),
		Image: image.ToStringOutput(),
		Env:   a.variables(),
		Resources: app.ContainerResourcesArgs{
			Cpu:    pulumi.Float64(a.CPU),
			Memory: pulumi.String(a.memory()),
		},
	}
	if len(a.Command) > 0 {
		c.Command = pulumi.ToStringArray(a.Command)
	}
	if len(a.Args) > 0 {
		c.Args = pulumi.ToStringArray(a.Args)
	}
	return c
}

// variables are the pipeline's environment variables, from four places.
func (a *JobArgs) variables() app.EnvironmentVarArray {
	plain, secrets := map[string]pulumi.StringInput{}, map[string]string{}
	for name, value := range a.Env {
		plain[name] = pulumi.String(value)
	}
	maps.Copy(plain, a.AccessEnv)
	maps.Copy(secrets, a.Secrets)
	maps.Copy(secrets, a.AccessSecrets)
	return variables(plain, secrets)
}

// variables are environment variables, plain ones by value and secrets by the
// name of the vault secret, in order of their names, so that no order of writing
// them down makes a difference.
func variables(plain map[string]pulumi.StringInput, secrets map[string]string) app.EnvironmentVarArray {
	byName := map[string]app.EnvironmentVarArgs{}
	for name, value := range plain {
		byName[name] = app.EnvironmentVarArgs{Name: pulumi.String(name), Value: value.ToStringOutput()}
	}
	for name, vaultSecret := range secrets {
		byName[name] = app.EnvironmentVarArgs{Name: pulumi.String(name), SecretRef: pulumi.String(secretRef(vaultSecret))}
	}

	all := make(app.EnvironmentVarArray, 0, len(byName))
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		all = append(all, byName[name])
	}
	return all
}

// secrets are the vault secrets that variables and the event rule refer to, each
// once, by name in order. Container Apps read the pipeline's as the pipeline's
// identity, and those of the init container alone as the administrator's.
func (a *JobArgs) secrets() app.SecretArray {
	readers := map[string]pulumi.StringInput{}
	for _, name := range a.DatabaseRole.vaultSecrets() {
		readers[name] = a.DatabaseRole.AdministratorID
	}
	for _, name := range a.pipelineSecrets() {
		readers[name] = a.IdentityID
	}
	all := make(app.SecretArray, 0, len(readers))
	for _, name := range slices.Sorted(maps.Keys(readers)) {
		all = append(all, app.SecretArgs{
			Name:        pulumi.String(secretRef(name)),
			KeyVaultUrl: a.SecretURIs[name].ToStringOutput(),
			Identity:    readers[name].ToStringOutput(),
		})
	}
	return all
}

// pipelineSecrets are the vault secrets that the pipeline itself reads.
func (a *JobArgs) pipelineSecrets() []string {
	return slices.AppendSeq(a.VaultSecrets(), maps.Values(a.AccessSecrets))
}

// registries says how to pull from the stack's registry, when an image is there.
func (a *JobArgs) registries() app.RegistryCredentialsArray {
	if !a.pullsFromRegistry() {
		return nil
	}
	return app.RegistryCredentialsArray{app.RegistryCredentialsArgs{
		Server:   a.RegistryServer.ToStringOutput(),
		Identity: a.PullIdentityID.ToStringOutput(),
	}}
}

// pullsFromRegistry reports whether any image is in the stack's registry.
func (a *JobArgs) pullsFromRegistry() bool {
	return image.InRegistry(a.Image) || a.DatabaseRole != nil && image.InRegistry(a.DatabaseRole.Image)
}

// attachment is an identity of the job, and the part of the job's life in which
// containers get tokens for it.
type attachment struct {
	id        pulumi.StringInput
	lifecycle app.IdentitySettingsLifeCycle
}

// attachments are what the job may act as. None is for Container Apps itself, to
// pull images and to read secrets: no container gets a token for it. Main is for
// the pipeline, and not for what runs before it; Init is the other way round.
//
// The identity that pulls stays when the image comes from elsewhere, so that a
// change of image changes no more.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability
func (a *JobArgs) attachments() []attachment {
	all := []attachment{{a.PullIdentityID, app.IdentitySettingsLifeCycleNone}}
	if role := a.DatabaseRole; role != nil {
		all = append(all, attachment{role.AdministratorID, role.lifecycle()})
	}
	all = append(all, attachment{a.IdentityID, app.IdentitySettingsLifeCycleMain})
	return slices.DeleteFunc(all, func(i attachment) bool { return i.id == nil })
}

// identities are the IDs of the [attachments].
func (a *JobArgs) identities() pulumi.StringArray {
	var ids pulumi.StringArray
	for _, i := range a.attachments() {
		ids = append(ids, i.id)
	}
	return ids
}

// identitySettings are the lifecycles of the [attachments].
func (a *JobArgs) identitySettings() app.IdentitySettingsArray {
	var settings app.IdentitySettingsArray
	for _, i := range a.attachments() {
		settings = append(settings, app.IdentitySettingsArgs{Identity: i.id, Lifecycle: i.lifecycle})
	}
	return settings
}

// secretRef is the name that Container Apps know a vault secret by: they allow no capitals.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
func secretRef(vaultSecret string) string { return strings.ToLower(vaultSecret) }

// resolveImage is [image.Qualify] for a login server that another resource
// produces, which may be nil for an image with a host.
func resolveImage(ref string, loginServer pulumi.StringInput) pulumi.StringOutput {
	if !image.InRegistry(ref) {
		return pulumi.String(ref).ToStringOutput()
	}
	return pulumi.Sprintf("%s/%s", loginServer, ref)
}

// validate reports every problem at once.
func (a *JobArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	p.Require("jobName", a.JobName != "", "")
	if a.DatabaseRole != nil && a.JobName == databaserole.Name {
		p.Addf("jobName", "got %q, which is the name of its init container; want another", a.JobName)
	}
	a.DatabaseRole.validate(&p)
	a.validateWiring(&p)
	a.validateAccess(&p)
	a.validateSecrets(&p)
	return errors.Join(p...)
}

// validateWiring checks that what the settings ask for is connected.
func (a *JobArgs) validateWiring(p *check.Problems) {
	const why = "an image is in the stack's registry"
	p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
	p.Require("location", a.Location != "", "")
	p.Require("environmentId", a.EnvironmentID != nil, "")
	p.Require("identityId", a.IdentityID != nil, "")
	p.Require("registryServer", a.RegistryServer != nil || !a.pullsFromRegistry(), why)
	p.Require("pullIdentityId", a.PullIdentityID != nil || !a.pullsFromRegistry(), why)
}

// validateAccess checks what the access mode adds to the settings.
func (a *JobArgs) validateAccess(p *check.Problems) {
	set := func(name string) {
		const text = "set by the access mode; remove it"
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

// validateSecrets checks that every secret has an address, and that Container Apps
// can tell the secrets apart.
func (a *JobArgs) validateSecrets(p *check.Problems) {
	names := append(a.pipelineSecrets(), a.DatabaseRole.vaultSecrets()...)
	slices.Sort(names)
	names = slices.Compact(names)
	for _, name := range names {
		p.Require("secretUris."+name, name == "" || a.SecretURIs[name] != nil, "")
	}
	var own check.Problems
	if checkSecretCase(&own, a.VaultSecrets()); len(own) == 0 { // else the settings have said so
		checkSecretCase(p, names)
	}
}
