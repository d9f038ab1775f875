package app

import (
	"cmp"
	"regexp"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

type appRequest = arm.Request[ContainerApp]

func containerApps() arm.Type[ContainerApp] {
	return arm.Type[ContainerApp]{
		Facts: arm.Facts{Name: AppType, Takes: clock.Span{Create: time.Minute, Update: 30 * time.Second, Delete: 20 * time.Second}},
		Rules: []arm.Rule[ContainerApp]{
			appIsIdle, appHasEnvironment,
			hasContainers[ContainerApp], containersHaveImages[ContainerApp], imagesAreReferences[ContainerApp], containerNamesAreValid[ContainerApp], containerNamesDiffer[ContainerApp],
			variableNamesAreValid[ContainerApp], probesHaveOneAction[ContainerApp], probesSucceedOnce[ContainerApp],
			profileIsNotNamed[ContainerApp], workloadProfileExists[ContainerApp], resourcesAddUp[ContainerApp], initContainersFit[ContainerApp],
			volumesHaveStorage[ContainerApp], volumeStorageExists[ContainerApp], volumeMountsExist[ContainerApp], mountPathsAreValid[ContainerApp], mountPathsDiffer[ContainerApp],
			scaleIsInRange, scaleRulesHaveOneType, revisionSuffixIsValid, daprHasAppID,
			ingressHasTarget, tcpIngressIsPlain, tcpIngressHasNetwork, exposedPortIsForTCP, stickySessionsNeedOneRevision,
			additionalPortsAreInside, trafficAddsUp, trafficNamesRevision, restrictionsAgree,
			secretsAreComplete[ContainerApp], vaultURLsNameSecrets[ContainerApp], secretRefsAreDeclared[ContainerApp],
			registriesAreComplete[ContainerApp], identitiesAreAttached[ContainerApp], scalerSupportsIdentity[ContainerApp],
			vaultSecretExists[ContainerApp], vaultSecretHasValue[ContainerApp], identityCanReadSecret[ContainerApp], vaultIsReachable[ContainerApp],
			identityCanPullImage[ContainerApp], registryIsReachable[ContainerApp], imageExists[ContainerApp],
		},
		Outputs: appOutputs,
	}
}

// environmentID returns the ID of the environment, which has an older name as well.
func (a *ContainerApp) environmentID() body.Text {
	return cmp.Or(a.Properties.EnvironmentID, a.Properties.ManagedEnvironmentID)
}

func appOutputs(q appRequest) ContainerApp {
	suffix := cmp.Or(q.New.Properties.Template.RevisionSuffix, body.Text(arm.Digest(q.ID)[:7]))
	out := ContainerAppProperties{
		EventStreamEndpoint:        body.Textf("https://%s.azurecontainerapps.dev%s/eventstream", q.New.Location, q.ID),
		LatestRevisionName:         body.Textf("%s--%s", q.Name(), suffix),
		LatestReadyRevisionName:    body.Textf("%s--%s", q.Name(), suffix),
		CustomDomainVerificationID: body.Text(arm.Digest(q.ID)),
		RunningStatus:              "Running",
	}
	ingress := q.New.Properties.Configuration.Ingress
	if id := string(q.New.environmentID()); ingress.IsSet() && id != "" {
		name, internal := body.Text(q.Name()), body.Text("")
		if !ingress.External.Is(true) {
			internal = ".internal"
		}
		domain := body.Textf("%s.%s.azurecontainerapps.io", arm.Digest(id)[:10], q.New.Location)
		out.Configuration.Ingress.Fqdn = body.Textf("%s%s.%s", name, internal, domain)
		out.LatestRevisionFqdn = body.Textf("%s%s.%s", out.LatestRevisionName, internal, domain)
	}
	return ContainerApp{Properties: out}
}

// appIsIdle: An app accepts one operation at a time.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/28298 (the code, observed)
func appIsIdle(q appRequest) *arm.Error {
	if q.Azure.Activity(q.ID) != arm.Idle {
		return q.Conflict("ContainerAppOperationInProgress", "Cannot modify a container app '%s' because there is an active provisioning "+
			"operation in progress.", q.Name())
	}
	return nil
}

// appHasEnvironment: An app runs in an environment.
//
// Source: https://learn.microsoft.com/azure/container-apps/environment
func appHasEnvironment(q appRequest) *arm.Error {
	if !q.New.environmentID().IsSet() {
		return q.BadRequest(invalidRequest, "The following field(s) are either invalid or missing. Field 'environmentId' is required.")
	}
	return nil
}

// scaleIsInRange: An app has up to 1,000 replicas, at least one of which can be
// started, and its minimum is at most its maximum.
//
// Source: https://learn.microsoft.com/azure/container-apps/scale-app#scale-definition
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/21011 (the code, observed)
func scaleIsInRange(q appRequest) *arm.Error {
	const least, most, usual = 1, 1000, 10
	scale := q.New.Properties.Template.Scale
	low, high := scale.MinReplicas.Or(0), scale.MaxReplicas.Or(usual)
	if low < 0 || high < least || high > most || low > high {
		return q.BadRequest("ContainerAppInvalidScaleSpec", "The scale options provided for Container App '%s' is incorrect: minReplicas %d, "+
			"maxReplicas %d, want 0 <= minReplicas <= maxReplicas, and maxReplicas 1 to %d.", q.Name(), low, high, most)
	}
	return nil
}

// scaleRulesHaveOneType: A scale rule is about a queue, about HTTP or TCP requests,
// or has a custom type.
//
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/90247 (the wording, observed)
func scaleRulesHaveOneType(q appRequest) *arm.Error {
	for _, rule := range q.New.Properties.Template.Scale.Rules {
		count := 0
		for _, isSet := range []bool{rule.AzureQueue.IsSet(), rule.Custom.IsSet(), rule.Http.IsSet(), rule.Tcp.IsSet()} {
			if isSet {
				count++
			}
		}
		if count != 1 || rule.Custom.IsSet() && !rule.Custom.Type.IsSet() {
			return q.BadRequest("ContainerAppInvalidScaleSpec", "The scale rule '%s' provided for Container App '%s' is invalid must have either "+
				"Azure Queue or HTTP or Custom Rule specified.", rule.Name, q.Name())
		}
	}
	return nil
}

// revisionSuffix is a part of a label of RFC 1123.
var revisionSuffix = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// revisionSuffixIsValid: A revision suffix has lower-case letters, digits and single
// hyphens between them; together with the name of the app it has up to 54
// characters.
//
// Source: https://learn.microsoft.com/azure/container-apps/revisions#name-suffix
func revisionSuffixIsValid(q appRequest) *arm.Error {
	const most = 54
	suffix := q.New.Properties.Template.RevisionSuffix
	name := q.Name() + "--" + string(suffix)
	if suffix.IsSet() && (len(name) > most || !revisionSuffix.MatchString(string(suffix))) {
		return q.BadRequest("ContainerAppInvalidRevisionName", "Invalid revision name '%s'. A name must consist of lower case alphanumeric "+
			"characters or '-', and must start and end with an alphanumeric character. The length must not be more than %d characters.", name, most)
	}
	return nil
}

// daprHasAppID: An app with Dapr enabled has an app ID.
//
// Source: https://learn.microsoft.com/azure/container-apps/dapr-overview
func daprHasAppID(q appRequest) *arm.Error {
	if dapr := q.New.Properties.Configuration.Dapr; dapr.Enabled.Is(true) && !dapr.AppID.IsSet() {
		return q.BadRequest(invalidRequest, "The following field(s) are either invalid or missing. Field 'configuration.dapr.appId' is required.")
	}
	return nil
}
