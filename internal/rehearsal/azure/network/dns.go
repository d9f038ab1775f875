package network

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type (
	zoneRequest = arm.Request[PrivateZone]
	linkRequest = arm.Request[VirtualNetworkLink]
)

// label matches a label of a zone's name.
var label = regexp.MustCompile(`^[\w-]{1,63}$`)

// zoneNameHasLabels: The name of a private zone has 2 to 34 labels, each of at
// most 63 letters, digits, underscores and hyphens.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftnetwork
// Source: https://learn.microsoft.com/azure/dns/private-dns-privatednszone#restrictions
func zoneNameHasLabels(q zoneRequest) *arm.Error {
	const fewest, most = 2, 34
	labels := strings.Split(q.Name(), ".")
	isWrong := func(l string) bool { return !label.MatchString(l) }
	if len(labels) < fewest || len(labels) > most || slices.ContainsFunc(labels, isWrong) {
		return q.BadRequest("BadRequest", "The zone name '%s' is not valid. It must have 2 to 34 labels, such as example.org.", q.Name())
	}
	return nil
}

// zoneNameIsNotReserved: The name of a private zone is not a domain that Azure's
// own services need.
//
// Source: https://learn.microsoft.com/azure/dns/private-dns-privatednszone#restrictions
func zoneNameIsNotReserved(q zoneRequest) *arm.Error {
	reserved := []body.Text{
		"azclient.ms", "azure.com", "cloudapp.net", "core.windows.net", "microsoft.com", "msidentity.com", "trafficmanager.net", "windows.net",
	}
	if body.Text(q.Name()).Is(reserved...) {
		return q.BadRequest("BadRequest", "The zone name '%s' is reserved and cannot be used for a private DNS zone.", q.Name())
	}
	return nil
}

// linkHasNetwork: A link of a private zone names a network.
//
// Source: https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links
func linkHasNetwork(q linkRequest) *arm.Error {
	if !q.New.Properties.VirtualNetwork.ID.IsSet() {
		return q.BadRequest("BadRequest", "The virtual network link '%s' must specify the ID of a virtual network.", q.Name())
	}
	return nil
}

// networkRegistersInOneZone: A network can be linked to only one zone in which it
// registers its virtual machines.
//
// Source: https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links#restrictions
func networkRegistersInOneZone(q linkRequest) *arm.Error {
	if !q.New.Properties.RegistrationEnabled.Is(true) {
		return nil
	}
	for _, other := range q.Azure.Users(string(q.New.Properties.VirtualNetwork.ID)) {
		isAnother := other.IsA(ZoneLinkType) && !armid.Same(other.ID, q.ID)
		if isAnother && arm.As[VirtualNetworkLink](other).Properties.RegistrationEnabled.Is(true) {
			return q.BadRequest("BadRequest", "A virtual network can be linked to one private DNS zone with registration enabled. It registers in '%s'.",
				other.ParentName())
		}
	}
	return nil
}

// fallbackNeedsPrivateLink: Only a link of a private link zone can resolve missing
// names on the Internet.
//
// Source: https://learn.microsoft.com/azure/dns/private-dns-fallback
func fallbackNeedsPrivateLink(q linkRequest) *arm.Error {
	if q.New.Properties.ResolutionPolicy.Is("NxDomainRedirect") && !strings.HasPrefix(armid.Key(q.ParentName()), "privatelink.") {
		return q.BadRequest("BadRequest", "The resolution policy 'NxDomainRedirect' needs a private link zone, got '%s'.", q.ParentName())
	}
	return nil
}

// zoneGroupIsSmall: A zone group has at most five zones.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns-integration#private-dns-zone-group
func zoneGroupIsSmall(q arm.Request[PrivateDnsZoneGroup]) *arm.Error {
	const most = 5
	if count := len(q.New.Properties.PrivateDnsZoneConfigs); count > most {
		return q.BadRequest("BadRequest", "A private DNS zone group has at most %d zones, got %d.", most, count)
	}
	return nil
}

// zoneConfigsHaveNames: Each zone configuration of a zone group needs a unique
// name, although the schema does not require it.
//
// Source: https://github.com/Azure/azure-rest-api-specs/issues/23831 (observed)
func zoneConfigsHaveNames(q arm.Request[PrivateDnsZoneGroup]) *arm.Error {
	names := map[body.Text]bool{}
	for _, config := range q.New.Properties.PrivateDnsZoneConfigs {
		if !config.Name.IsSet() || names[config.Name] {
			return q.BadRequest("InvalidRequestFormat", "Cannot parse the request: every element of privateDnsZoneConfigs needs a unique name.")
		}
		names[config.Name] = true
	}
	return nil
}

// endpointHasOneZoneGroup: A private endpoint has at most one zone group.
//
// Source: https://github.com/pulumi/pulumi-azure-native/issues/2179 (observed)
func endpointHasOneZoneGroup(q arm.Request[PrivateDnsZoneGroup]) *arm.Error {
	if len(q.Azure.Siblings(q.Resource)) > 0 {
		return q.BadRequest("MoreThanOnePrivateDnsZoneGroupPerPrivateEndpointNotAllowed",
			"Cannot create more than one private dns zone groups in the private endpoint '%s'.", q.ParentName())
	}
	return nil
}

// zoneIsNotLinked: A zone cannot be deleted while it has network links. The
// deletion of its resource group deletes the links first.
//
// Source: https://learn.microsoft.com/azure/dns/private-dns-privatednszone
// Source: https://github.com/learntocloud/networking-lab/issues/8 (observed)
func zoneIsNotLinked(q zoneRequest) *arm.Error {
	for _, link := range q.Azure.Children(q.ID, ZoneLinkType) {
		if q.Root == q.Resource {
			return q.Conflict("CannotDeleteResource", "Cannot delete resource while nested resources exist. Some existing nested resource "+
				"IDs include: '%s'. Please delete all nested resources before deleting this resource.", link.ID)
		}
	}
	return nil
}

// zoneNameIsLinkedOnce: A network can be linked to only one zone of a name.
//
// Source: https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links#restrictions
// Source: https://github.com/MicrosoftDocs/azure-aks-docs/issues/212 (the code, observed)
func zoneNameIsLinkedOnce(q linkRequest) *arm.Error {
	for _, other := range q.Azure.Users(string(q.New.Properties.VirtualNetwork.ID)) {
		isAnother := other.IsA(ZoneLinkType) && !armid.Same(other.ID, q.ID)
		if isAnother && armid.Same(other.ParentName(), q.ParentName()) {
			return q.BadRequest("BadRequest", "A virtual network cannot be linked to multiple zones with overlapping namespaces. You tried to "+
				"link virtual network with '%s' and '%s' zones.", other.ParentName(), q.ParentName())
		}
	}
	return nil
}
