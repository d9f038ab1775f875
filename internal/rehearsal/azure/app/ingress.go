package app

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// ingress returns the ingress of an app.
func (a *ContainerApp) ingress() Ingress { return a.Properties.Configuration.Ingress }

const tcp = "tcp"

// ingressHasTarget: Ports are 1 to 65535. The ingress for TCP has a target port;
// the one for HTTP can find it. A port of 0 counts as missing.
//
// Source: https://learn.microsoft.com/azure/container-apps/ingress-how-to
func ingressHasTarget(q appRequest) *arm.Error {
	const most = 65535
	ingress := q.New.ingress()
	target, exposed := ingress.TargetPort.Or(0), ingress.ExposedPort.Or(0)
	isMissing := ingress.Transport.Is(tcp) && target == 0
	if isMissing || target < 0 || target > most || exposed < 0 || exposed > most {
		return q.BadRequest("ContainerAppInvalidIngressTargetPort", "The ports of the ingress are invalid: targetPort %d, exposedPort %d, want 1 to %d.",
			target, exposed, most)
	}
	return nil
}

// tcpIngressIsPlain: Custom domains and a CORS policy need HTTP.
//
// Source: https://learn.microsoft.com/azure/container-apps/ingress-overview#tcp
func tcpIngressIsPlain(q appRequest) *arm.Error {
	ingress := q.New.ingress()
	switch {
	case !ingress.Transport.Is(tcp):
	case len(ingress.CustomDomains) > 0:
		return q.BadRequest("ContainerAppInvalidIngressCustomDomainForTcpApp", "Custom domains can only be set for http transport.")
	case ingress.CorsPolicy.IsSet():
		return q.BadRequest("ContainerAppInvalidIngressCORSPolicyForTcpApp", "CORS policy can only be set for http transport.")
	}
	return nil
}

// tcpIngressHasNetwork: External TCP ingress needs an environment with a network of
// its own.
//
// Source: https://learn.microsoft.com/azure/container-apps/ingress-overview#tcp (the code, documented)
func tcpIngressHasNetwork(q appRequest) *arm.Error {
	ingress, environment := q.New.ingress(), environmentOf(q)
	if environment == nil || !ingress.Transport.Is(tcp) || !ingress.External.Is(true) {
		return nil
	}
	if !arm.As[ManagedEnvironment](environment).Properties.VnetConfiguration.InfrastructureSubnetID.IsSet() {
		return q.BadRequest("ContainerAppTcpRequiresVnet",
			"Applications with external TCP ingress can only be deployed to Container App Environments that have a custom VNET.")
	}
	return nil
}

// exposedPortIsForTCP: Only an app with TCP ingress can choose the port at which it
// is reached.
//
// Source: https://learn.microsoft.com/azure/container-apps/ingress-overview#tcp
func exposedPortIsForTCP(q appRequest) *arm.Error {
	ingress := q.New.ingress()
	if ingress.ExposedPort.Or(0) != 0 && !ingress.Transport.Is(tcp) {
		return q.BadRequest("ContainerAppInvalidIngressExposedPort", "exposedPort can only be set for tcp transport.")
	}
	return nil
}

// stickySessionsNeedOneRevision: Session affinity needs single revision mode.
//
// Source: https://learn.microsoft.com/azure/container-apps/sticky-sessions
func stickySessionsNeedOneRevision(q appRequest) *arm.Error {
	if q.New.ingress().StickySessions.Affinity.Is("sticky") && q.New.Properties.Configuration.ActiveRevisionsMode.Is("Multiple") {
		return q.BadRequest("ContainerAppInvalidIngressStickySessionRevisionMode", "Sticky sessions can only be set in single revision mode.")
	}
	return nil
}

// additionalPortsAreInside: An additional port can only be reached from outside if
// the app can.
//
// Source: https://learn.microsoft.com/azure/container-apps/ingress-overview#additional-tcp-ports
func additionalPortsAreInside(q appRequest) *arm.Error {
	ingress := q.New.ingress()
	for _, mapping := range ingress.AdditionalPortMappings {
		if mapping.External.Is(true) && !ingress.External.Is(true) {
			return q.BadRequest("ContainerAppInvalidIngressAdditionalPortMappings",
				"Additional port %d cannot be external, because the ingress of the app is not.", mapping.TargetPort.Or(0))
		}
	}
	return nil
}

// trafficAddsUp: The weights of the revisions add up to 100.
//
// Source: https://learn.microsoft.com/azure/container-apps/traffic-splitting
func trafficAddsUp(q appRequest) *arm.Error {
	const whole = 100
	traffic, sum := q.New.ingress().Traffic, 0
	for _, share := range traffic {
		sum += share.Weight.Or(0)
	}
	if len(traffic) > 0 && sum != whole {
		return q.BadRequest("ContainerAppInvalidIngressTrafficWeight", "The traffic weights add up to %d, want %d.", sum, whole)
	}
	return nil
}

// trafficNamesRevision: A traffic weight is for the latest revision or for one that
// it names.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containerapps/container_app_resource.go
func trafficNamesRevision(q appRequest) *arm.Error {
	for _, share := range q.New.ingress().Traffic {
		if share.LatestRevision.Is(true) == share.RevisionName.IsSet() {
			return q.BadRequest("ContainerAppInvalidIngressTraffic", "A traffic weight needs either latestRevision or a revisionName.")
		}
	}
	return nil
}

// restrictionsAgree: All IP restrictions of an ingress allow, or all deny.
//
// Source: https://learn.microsoft.com/azure/container-apps/ip-restrictions
func restrictionsAgree(q appRequest) *arm.Error {
	var first body.Text
	for _, restriction := range q.New.ingress().IpSecurityRestrictions {
		if first.IsSet() && !restriction.Action.Is(first) {
			return q.BadRequest("ContainerAppInvalidIngressIpSecurityRestrictions", "IP security restrictions can only be all Allow or all Deny.")
		}
		first = restriction.Action
	}
	return nil
}
