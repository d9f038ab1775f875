package job

import (
	"maps"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/internal/image"
)

// configuration holds the job's trigger, retries, registries, secrets and identities.
func (a *JobArgs) configuration() app.JobConfigurationArgs {
	c := app.JobConfigurationArgs{
		TriggerType:       a.trigger(),
		ReplicaTimeout:    pulumi.Int(a.Timeout.Seconds()),
		ReplicaRetryLimit: pulumi.Int(a.Retries),
		Registries:        a.registries(),
		Secrets:           a.secrets(),
		IdentitySettings:  a.identitySettings(),
	}
	// Azure requires the trigger type and exactly the block that belongs to it.
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

// scale is the event rule.
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

// container is the container of the pipeline.
func (a *JobArgs) container(image pulumi.StringInput) app.ContainerArgs {
	c := app.ContainerArgs{
		// Queries find logs by the container's name.
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

// variables are the pipeline's environment variables: its own and the access mode's.
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

// variables converts plain and secret environment variables, the latter given by vault
// secret. They are sorted by name, so that their order in the configuration has no
// effect.
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

// secrets are the vault secrets that variables and the event rule refer to, sorted by
// name. Container Apps reads the pipeline's secrets with the pipeline's identity, and
// secrets that only the init container uses with the administrator's.
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

// pipelineSecrets are the vault secrets of the pipeline's container and event rule.
func (a *JobArgs) pipelineSecrets() []string {
	return slices.AppendSeq(a.VaultSecrets(), maps.Values(a.AccessSecrets))
}

// registries holds the credentials for the stack's registry, if an image is in it.
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

// attachment is an identity of the job, and the phase of a run in which containers can
// get tokens for it.
type attachment struct {
	id        pulumi.StringInput
	lifecycle app.IdentitySettingsLifeCycle
}

// attachments are the identities of the job. Lifecycle None is for Container Apps itself,
// which pulls images and reads secrets: containers get no tokens. Main is for the
// pipeline's container only, and Init for init containers only.
//
// The identity that pulls images is kept if the image comes from elsewhere, so that a
// change of image does not change the identities.
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

// secretRef is the name of a vault secret in the job; Container Apps allows no capitals.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
func secretRef(vaultSecret string) string { return strings.ToLower(vaultSecret) }

// resolveImage is [image.Qualify] for a login server that is an Input. The login server
// may be nil for an image with a host.
func resolveImage(ref string, loginServer pulumi.StringInput) pulumi.StringOutput {
	if !image.InRegistry(ref) {
		return pulumi.String(ref).ToStringOutput()
	}
	return pulumi.Sprintf("%s/%s", loginServer, ref)
}
