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

	"github.com/hyf/azure-data-pipeline/internal/check"
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

	// ID is the ARM ID of the job.
	ID pulumi.StringOutput `pulumi:"jobId"`
	// Name is the job's name in Azure, and the name of its container.
	Name pulumi.StringOutput `pulumi:"jobName"`
	// Image is the full reference of the image that runs.
	Image pulumi.StringOutput `pulumi:"image"`
}

// JobArgs configures a [Job].
//
// Plain fields decide what the job consists of, so they are checked before it is
// registered. Input fields only wire values and may be unknown in preview.
type JobArgs struct {
	Settings
	// Name is the job's name in Azure, unless Settings.JobName gives another.
	// Required.
	Name string
	// ResourceGroupName is the resource group to deploy into. Required.
	ResourceGroupName pulumi.StringInput
	// Location is the Azure region, which must be the environment's. Required.
	Location string
	// Tags are set on the job. Optional.
	Tags pulumi.StringMapInput
	// EnvironmentID is the ARM ID of the managed environment to run in. Required.
	EnvironmentID pulumi.StringInput
	// RunsImage is the full reference of the image to run, when it is not simply
	// the one that Settings.Image names: a digest of it, or what runs until it is
	// there. Optional.
	RunsImage pulumi.StringInput
	// RegistryServer is the login server of the stack's registry, such as
	// crweather.azurecr.io. Required when the image is [InRegistry].
	RegistryServer pulumi.StringInput
	// PullIdentityID is the ARM ID of the identity that may pull from the stack's
	// registry. It must not be IdentityID: the pipeline does not get to use it.
	// Required when the image is [InRegistry].
	PullIdentityID pulumi.StringInput
	// IdentityID is the ARM ID of the pipeline's own identity, which reads the
	// secrets too. Required.
	IdentityID pulumi.StringInput
	// Env are the variables that the access mode sets, such as PGHOST. Settings
	// must not set them. Optional.
	Env map[string]pulumi.StringInput
	// Secrets are the variables that the access mode takes from the vault, such as
	// POSTGRES_URL. Settings must not set them. Optional.
	Secrets map[string]SecretRef
	// InitContainers run before the pipeline, one after another in this order, and
	// each of them has to succeed. They are part of every attempt, and of its
	// timeout. Optional.
	InitContainers []InitContainer
	// InitIdentityID is the ARM ID of an identity that init containers, and not the
	// pipeline, get tokens for. Optional.
	InitIdentityID pulumi.StringInput
	// InitSecretIdentityID is the ARM ID of the identity that reads the secrets
	// which only init containers refer to. No container gets tokens for it, and the
	// pipeline's own identity need not be able to read them. Required when there
	// are such secrets.
	InitSecretIdentityID pulumi.StringInput
	// SecretURI turns the name of a vault secret into its address without a
	// version. Required when Settings.Secrets or Settings.Event.Auth name one.
	SecretURI func(vaultSecret string) pulumi.StringInput
}

// SecretRef is a secret in a vault.
type SecretRef struct {
	// Name is the secret's name in the vault. Required.
	Name string
	// URI is its address without a version, so that a run gets the newest value:
	// https://<vault>.vault.azure.net/secrets/<name>. Required.
	URI pulumi.StringInput
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
	// Only what names it: a component whose inputs change counts as one more
	// changed resource beside the one that does change.
	inputs := pulumi.Map{"jobName": pulumi.String(args.jobName())}
	if err := ctx.RegisterComponentResourceV2(jobType, name, inputs, job, opts...); err != nil {
		return nil, err
	}
	job.Image = ResolveImage(args.Image, args.RegistryServer)
	if args.RunsImage != nil {
		job.Image = args.RunsImage.ToStringOutput()
	}

	resource, err := app.NewJob(ctx, name+"-caj", &app.JobArgs{
		ResourceGroupName:   args.ResourceGroupName,
		Location:            pulumi.String(args.Location),
		Tags:                args.Tags,
		JobName:             pulumi.String(args.jobName()),
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

	job.ID, job.Name = resource.ID().ToStringOutput(), resource.Name
	return job, ctx.RegisterResourceOutputs(job, pulumi.Map{
		"jobId":   job.ID,
		"jobName": job.Name,
		"image":   job.Image,
	})
}

// configuration is when the job runs, how often it is tried, and what it may
// pull and read.
func (a *JobArgs) configuration() app.JobConfigurationArgs {
	c := app.JobConfigurationArgs{
		TriggerType:       a.trigger(),
		ReplicaTimeout:    pulumi.Int(a.Timeout.seconds()),
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
		PollingInterval: pulumi.Int(event.PollingInterval.seconds()),
		Rules:           app.JobScaleRuleArray{rule},
	}
}

// container is the pipeline itself.
func (a *JobArgs) container(image pulumi.StringInput) app.ContainerArgs {
	c := app.ContainerArgs{
		// Logs are found by the container's name.
		Name:  pulumi.String(a.jobName()),
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
	for name, value := range a.Settings.Env {
		plain[name] = pulumi.String(value)
	}
	maps.Copy(plain, a.Env)
	maps.Copy(secrets, a.Settings.Secrets)
	for name, ref := range a.Secrets {
		secrets[name] = ref.Name
	}
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
// identity, and those of init containers alone as another.
func (a *JobArgs) secrets() app.SecretArray {
	type source struct{ uri, identity pulumi.StringInput }
	sources := map[string]source{}
	for _, container := range a.InitContainers {
		for _, ref := range container.Secrets {
			sources[ref.Name] = source{ref.URI, a.InitSecretIdentityID}
		}
	}
	for _, name := range a.vaultSecrets() {
		sources[name] = source{a.SecretURI(name), a.IdentityID}
	}
	for _, variable := range slices.Sorted(maps.Keys(a.Secrets)) {
		sources[a.Secrets[variable].Name] = source{a.Secrets[variable].URI, a.IdentityID}
	}

	all := make(app.SecretArray, 0, len(sources))
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		all = append(all, app.SecretArgs{
			Name:        pulumi.String(secretRef(name)),
			KeyVaultUrl: sources[name].uri.ToStringOutput(),
			Identity:    sources[name].identity.ToStringOutput(),
		})
	}
	return all
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
	return a.Image != "" && InRegistry(a.Image) || slices.ContainsFunc(a.InitContainers, func(c InitContainer) bool {
		return c.Image != "" && InRegistry(c.Image)
	})
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
	return slices.DeleteFunc([]attachment{
		{a.PullIdentityID, app.IdentitySettingsLifeCycleNone},
		{a.InitSecretIdentityID, app.IdentitySettingsLifeCycleNone},
		{a.InitIdentityID, app.IdentitySettingsLifeCycleInit},
		{a.IdentityID, app.IdentitySettingsLifeCycleMain},
	}, func(i attachment) bool { return i.id == nil })
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

// jobName is the job's name in Azure.
func (a *JobArgs) jobName() string {
	if a.JobName != "" {
		return a.JobName
	}
	return a.Name
}

// secretRef is the name that Container Apps know a vault secret by: they allow no capitals.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
func secretRef(vaultSecret string) string { return strings.ToLower(vaultSecret) }

// validate reports every problem at once.
func (a *JobArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.JobName == "" {
		checkJobName(&p, "name", a.Name)
	}
	a.validateWiring(&p)
	a.validateAccess(&p)
	a.validateInitContainers(&p)
	return errors.Join(p...)
}

// validateWiring checks that what the settings ask for is connected.
func (a *JobArgs) validateWiring(p *check.Problems) {
	inRegistry := a.pullsFromRegistry()
	for _, field := range []struct {
		path    string
		missing bool
		why     string
	}{
		{"resourceGroupName", a.ResourceGroupName == nil, ""},
		{"location", a.Location == "", ""},
		{"environmentId", a.EnvironmentID == nil, ""},
		{"identityId", a.IdentityID == nil, ""},
		{"registryServer", a.RegistryServer == nil && inRegistry, ": an image is in the stack's registry"},
		{"pullIdentityId", a.PullIdentityID == nil && inRegistry, ": an image is in the stack's registry"},
		{"secretUri", a.SecretURI == nil && len(a.vaultSecrets()) > 0, ": the settings name vault secrets"},
	} {
		if field.missing {
			p.Addf(field.path, "required%s", field.why)
		}
	}
}

// validateAccess checks what the access mode adds to the settings.
func (a *JobArgs) validateAccess(p *check.Problems) {
	set := func(name string) {
		for _, taken := range []struct {
			path string
			by   map[string]string
		}{{"env.", a.Settings.Env}, {"secrets.", a.Settings.Secrets}} {
			if _, twice := taken.by[name]; twice {
				p.Addf(taken.path+name, "set by the access mode; remove it")
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(a.Env)) {
		set(name)
		if a.Env[name] == nil {
			p.Addf("access.env."+name, "required")
		}
	}
	for _, name := range slices.Sorted(maps.Keys(a.Secrets)) {
		set(name)
		path, ref := "access.secrets."+name, a.Secrets[name]
		if _, twice := a.Env[name]; twice {
			p.Addf(path, "set in env and in secrets; remove one of them")
		}
		checkSecretName(p, path, ref.Name)
		if ref.URI == nil {
			p.Addf(path, "required: the secret's URI")
		}
		for _, other := range a.vaultSecrets() {
			checkSecretCase(p, []string{other, ref.Name})
		}
	}
}
