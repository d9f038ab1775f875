package app

import (
	"strings"
	"time"

	"github.com/robfig/cron/v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

type jobRequest = arm.Request[Job]

func jobs() arm.Type[Job] {
	return arm.Type[Job]{
		Facts: arm.Facts{Name: JobType, Takes: clock.Span{Create: 30 * time.Second, Update: 20 * time.Second, Delete: 20 * time.Second}},
		Rules: []arm.Rule[Job]{
			jobIsIdle, workloadProfileExists, resourcesAddUp, initContainersFit, triggerIsConfigured, cronIsValid,
			secretsAreComplete, secretRefsAreDeclared, identitiesAreAttached, scalerSupportsIdentity,
			vaultSecretExists, vaultSecretHasValue, identityCanReadSecret, vaultIsReachable,
			identityCanPullImage, registryIsReachable, imageExists,
		},
		Outputs: func(q jobRequest) Job {
			return Job{Properties: JobProperties{
				EventStreamEndpoint: body.Textf("https://%s.azurecontainerapps.dev%s/eventstream", q.New.Location, q.ID),
			}}
		},
	}
}

// jobIsIdle: A job accepts one operation at a time.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/31796 (the code, observed)
func jobIsIdle(q jobRequest) *arm.Error {
	if q.Azure.Activity(q.ID) != arm.Idle {
		return q.Conflict("ContainerAppsJobOperationInProgress", "Cannot modify a container apps job '%s' because there is an active "+
			"provisioning operation in progress.", q.Name())
	}
	return nil
}

// triggerIsConfigured: A job has the configuration of its trigger type and of no
// other type. An event trigger needs a scale rule; a manual trigger needs no
// configuration.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs#job-trigger-types
func triggerIsConfigured(q jobRequest) *arm.Error {
	const message = "%sTriggerConfig, with rules for an event, must be set for a job with trigger type '%s', and for no other."
	c := q.New.Properties.Configuration
	event, schedule := c.TriggerType.Is("Event"), c.TriggerType.Is("Schedule")
	switch {
	case !event && c.EventTriggerConfig.IsSet():
		return q.BadRequest(invalidRequest, message, "event", "Event")
	case event && len(c.EventTriggerConfig.Scale.Rules) == 0:
		return q.BadRequest(invalidRequest, message, "event", "Event")
	case !c.TriggerType.Is("Manual") && c.ManualTriggerConfig.IsSet():
		return q.BadRequest(invalidRequest, message, "manual", "Manual")
	case !schedule && c.ScheduleTriggerConfig.IsSet():
		return q.BadRequest(invalidRequest, message, "schedule", "Schedule")
	case schedule && !c.ScheduleTriggerConfig.IsSet():
		return q.BadRequest(invalidRequest, message, "schedule", "Schedule")
	}
	return nil
}

// cronIsValid: A cron expression has the five standard fields and no descriptors
// such as @daily. Times are in UTC.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
// Source: https://github.com/microsoft/azure-container-apps/issues/886 (the code, observed)
func cronIsValid(q jobRequest) *arm.Error {
	c := q.New.Properties.Configuration
	expression := string(c.ScheduleTriggerConfig.CronExpression)
	_, err := cron.ParseStandard(expression)
	if c.TriggerType.Is("Schedule") && (err != nil || len(strings.Fields(expression)) != 5 || strings.Contains(expression, "=")) {
		return q.BadRequest("InvalidCronExpression", "Given CRON expression - '%s' is not valid.", expression)
	}
	return nil
}

// secretsAreComplete: A secret needs a value, or a vault reference with an
// identity.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
// Source: https://github.com/microsoft/azure-container-apps/issues/902 (the code, observed)
func secretsAreComplete(q jobRequest) *arm.Error {
	for _, secret := range q.New.Properties.Configuration.Secrets {
		if !secret.Value.IsSet() && (!secret.KeyVaultURL.IsSet() || !secret.Identity.IsSet()) {
			return q.BadRequest("ContainerAppSecretInvalid", "Invalid Request: Container app secret(s) with name(s) '%s' are invalid: "+
				"value or keyVaultUrl and identity should be provided.", secret.Name)
		}
	}
	return nil
}

// secretRefsAreDeclared: A secret reference must name a secret that the job
// declares.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets (the code, observed)
// Source: https://github.com/pulumi/pulumi-azure-native/issues/1715 (the wording, observed)
func secretRefsAreDeclared(q jobRequest) *arm.Error {
	declared := map[body.Text]bool{}
	for _, secret := range q.New.Properties.Configuration.Secrets {
		declared[secret.Name] = true
	}
	for _, ref := range secretRefs(q.New.Properties) {
		if !declared[ref] {
			return q.BadRequest("ContainerAppSecretRefNotFound", "SecretRef '%s' defined for container '%s' not found.", ref, q.Name())
		}
	}
	return nil
}

// secretRefs returns the secret names that a job refers to.
func secretRefs(job JobProperties) []body.Text {
	var refs []body.Text
	add := func(ref body.Text) {
		if ref.IsSet() {
			refs = append(refs, ref)
		}
	}
	for _, container := range job.Template.Containers {
		for _, variable := range container.Env {
			add(variable.SecretRef)
		}
	}
	for _, container := range job.Template.InitContainers {
		for _, variable := range container.Env {
			add(variable.SecretRef)
		}
	}
	for _, volume := range job.Template.Volumes {
		for _, file := range volume.Secrets {
			add(file.SecretRef)
		}
	}
	for _, registry := range job.Configuration.Registries {
		add(registry.PasswordSecretRef)
	}
	for _, rule := range job.Configuration.EventTriggerConfig.Scale.Rules {
		for _, parameter := range rule.Auth {
			add(parameter.SecretRef)
		}
	}
	return refs
}

// system stands for the system-assigned identity in the body of a job.
const system = "system"

// identitiesAreAttached: An identity that the job uses must be assigned to the
// job.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/25347 (the error says that the identity does not exist, observed)
func identitiesAreAttached(q jobRequest) *arm.Error {
	var attached []body.Text
	if strings.Contains(string(q.New.Identity.Type), "UserAssigned") {
		for id := range q.New.Identity.UserAssignedIdentities {
			attached = append(attached, body.Text(id))
		}
	}
	if q.HasSystemIdentity() {
		attached = append(attached, system)
	}
	c := q.New.Properties.Configuration
	check := func(at string, identity body.Text) *arm.Error {
		if identity.IsSet() && !identity.Is(attached...) {
			return q.BadRequest(invalidRequest, "The managed identity '%s' at '%s' does not exist: it is not assigned to '%s'.", identity, at, q.Name())
		}
		return nil
	}
	for _, registry := range c.Registries {
		if err := check("configuration.registries[].identity", registry.Identity); err != nil {
			return err
		}
	}
	for _, secret := range c.Secrets {
		if err := check("configuration.secrets[].identity", secret.Identity); err != nil {
			return err
		}
	}
	for _, setting := range c.IdentitySettings {
		if err := check("configuration.identitySettings[].identity", setting.Identity); err != nil {
			return err
		}
	}
	for _, rule := range c.EventTriggerConfig.Scale.Rules {
		if err := check("configuration.eventTriggerConfig.scale.rules[].identity", rule.Identity); err != nil {
			return err
		}
	}
	return nil
}

// scalerSupportsIdentity: Only scalers of Azure services can use an identity, and
// then no secrets.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#scale-rules
func scalerSupportsIdentity(q jobRequest) *arm.Error {
	for _, rule := range q.New.Properties.Configuration.EventTriggerConfig.Scale.Rules {
		isAzure := strings.HasPrefix(string(rule.Type), "azure-")
		if rule.Identity.IsSet() && (!isAzure || len(rule.Auth) > 0) {
			return q.BadRequest(invalidRequest, "Scale rule '%s' of type '%s' cannot use a managed identity, or not together with auth.",
				rule.Name, rule.Type)
		}
	}
	return nil
}
