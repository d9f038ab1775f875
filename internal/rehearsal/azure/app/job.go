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
			jobIsIdle,
			hasContainers[Job], containersHaveImages[Job], imagesAreReferences[Job], containerNamesAreValid[Job], containerNamesDiffer[Job],
			variableNamesAreValid[Job], probesHaveOneAction[Job], probesSucceedOnce[Job],
			profileIsNotNamed[Job], workloadProfileExists[Job], resourcesAddUp[Job], initContainersFit[Job],
			volumesHaveStorage[Job], volumeStorageExists[Job], volumeMountsExist[Job], mountPathsAreValid[Job], mountPathsDiffer[Job],
			triggerIsConfigured, cronIsValid,
			secretsAreComplete[Job], vaultURLsNameSecrets[Job], secretRefsAreDeclared[Job],
			registriesAreComplete[Job], identitiesAreAttached[Job], scalerSupportsIdentity[Job],
			vaultSecretExists[Job], vaultSecretHasValue[Job], identityCanReadSecret[Job], vaultIsReachable[Job],
			identityCanPullImage[Job], registryIsReachable[Job], imageExists[Job],
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
