// Package network describes virtual networks, with their subnets and security
// groups, private endpoints, and private DNS zones.
package network

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// The resource types of the package.
const (
	SecurityGroupType = "Microsoft.Network/networkSecurityGroups"
	NetworkType       = "Microsoft.Network/virtualNetworks"
	SubnetType        = "Microsoft.Network/virtualNetworks/subnets"
	EndpointType      = "Microsoft.Network/privateEndpoints"
	ZoneGroupType     = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
	ZoneType          = "Microsoft.Network/privateDnsZones"
	ZoneLinkType      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks"
	AddressType       = "Microsoft.Network/publicIPAddresses"
	InterfaceType     = "Microsoft.Network/networkInterfaces"
	NatGatewayType    = "Microsoft.Network/natGateways"
	PeeringType       = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"
	RouteTableType    = "Microsoft.Network/routeTables"
	RouteType         = "Microsoft.Network/routeTables/routes"
)

//go:embed contract.json
var schemas []byte

// Service describes virtual networks.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.Network",
		Contract:  schemas,
		Types: []arm.ResourceType{
			securityGroups(), virtualNetworks(), subnets(), privateEndpoints(), zoneGroups(), privateZones(), zoneLinks(),
			natGateways(), networkInterfaces(), peerings(), publicAddresses(), routes(), routeTables(),
		},
		MissingReference: "InvalidResourceReference",
		// Source: https://github.com/pulumi/pulumi-azure-nextgen/issues/264 (observed for a missing name)
		InvalidBody: "InvalidRequestFormat",
	}
}

func securityGroups() arm.Type[NetworkSecurityGroup] {
	return arm.Type[NetworkSecurityGroup]{
		Facts: arm.Facts{Name: SecurityGroupType},
		Rules: []arm.Rule[NetworkSecurityGroup]{
			securityRulesAreNamed, securityRuleHasPriority, securityRuleNamesPorts, securityRulePortsAreRanges, securityRuleListsNoWildcardPort,
			securityRuleNamesAddresses, securityRuleAddressesAreValid, securityRuleListsOnlyAddresses, securityRulePriorityIsUnique,
		},
		DeleteRules: []arm.Rule[NetworkSecurityGroup]{securityGroupIsUnused},
		Outputs:     securityGroupOutputs,
	}
}

func virtualNetworks() arm.Type[VirtualNetwork] {
	return arm.Type[VirtualNetwork]{
		Facts: arm.Facts{Name: NetworkType, Takes: clock.Span{Create: 10 * time.Second, Update: 10 * time.Second, Delete: 15 * time.Second}},
		Rules: []arm.Rule[VirtualNetwork]{
			inlineSubnetsAreNamed, networkHasAddresses, networkAddressesArePrefixes, networkAddressesAreOffered, networkAddressesOverlapNone,
			referenceHasID[VirtualNetwork], referenceIsInRegion[VirtualNetwork], delegationsAreNamed[VirtualNetwork],
			delegationIsOffered[VirtualNetwork], serviceEndpointIsOffered[VirtualNetwork], subnetHasRange[VirtualNetwork],
			subnetRangeIsPrefix[VirtualNetwork], subnetHasRightSize[VirtualNetwork], subnetIsInNetwork[VirtualNetwork],
			subnetOverlapsNone[VirtualNetwork], subnetKeepsDelegation[VirtualNetwork],
			subnetIsDelegatedBeforeItIsUsed[VirtualNetwork], subnetKeepsRange[VirtualNetwork],
			omittedSubnetIsUnused,
		},
		DeleteRules: []arm.Rule[VirtualNetwork]{inlineSubnetsAreUnused},
		Outputs:     networkOutputs,
	}
}

func subnets() arm.Type[Subnet] {
	return arm.Type[Subnet]{
		Facts: arm.Facts{Name: SubnetType},
		Rules: []arm.Rule[Subnet]{
			referenceHasID[Subnet], referenceIsInRegion[Subnet], delegationsAreNamed[Subnet], delegationIsOffered[Subnet],
			serviceEndpointIsOffered[Subnet], subnetHasRange[Subnet], subnetRangeIsPrefix[Subnet], subnetHasRightSize[Subnet],
			subnetIsInNetwork[Subnet], subnetOverlapsNone[Subnet], subnetKeepsDelegation[Subnet],
			subnetIsDelegatedBeforeItIsUsed[Subnet], subnetKeepsRange[Subnet],
		},
		DeleteRules: []arm.Rule[Subnet]{subnetIsUnused},
		Outputs:     subnetChildOutputs,
	}
}

func privateEndpoints() arm.Type[PrivateEndpoint] {
	return arm.Type[PrivateEndpoint]{
		Facts: arm.Facts{
			Name: EndpointType, Takes: clock.Span{Create: 90 * time.Second, Update: 30 * time.Second, Delete: time.Minute}, LivesInSubnet: true,
		},
		Rules: []arm.Rule[PrivateEndpoint]{
			endpointHasSubnet, endpointHasConnection, connectionsAreNamed, referenceHasID[PrivateEndpoint],
			endpointSubnetIsNotDelegated, endpointNamesOneGroup, endpointGroupExists,
		},
		Outputs: endpointOutputs,
	}
}

func zoneGroups() arm.Type[PrivateDnsZoneGroup] {
	return arm.Type[PrivateDnsZoneGroup]{
		Facts:   arm.Facts{Name: ZoneGroupType},
		Rules:   []arm.Rule[PrivateDnsZoneGroup]{zoneConfigsHaveNames, referenceHasID[PrivateDnsZoneGroup], zoneGroupIsSmall, endpointHasOneZoneGroup},
		Outputs: zoneGroupOutputs,
	}
}

// zoneSpan is the duration of operations on zones and their links.
var zoneSpan = clock.Span{Create: 30 * time.Second, Update: 10 * time.Second, Delete: 30 * time.Second} // a constant

func privateZones() arm.Type[PrivateZone] {
	return arm.Type[PrivateZone]{
		Facts: arm.Facts{
			Name: ZoneType, Takes: zoneSpan, Location: arm.Global,
			// Source: https://github.com/ansible-collections/azure/issues/734 (observed)
			NotFound: "InvalidPrivateDnsZoneIds",
		},
		Rules:       []arm.Rule[PrivateZone]{zoneNameHasLabels, zoneNameIsNotReserved},
		DeleteRules: []arm.Rule[PrivateZone]{zoneIsNotLinked},
		Outputs: func(q arm.Request[PrivateZone]) PrivateZone {
			return PrivateZone{Properties: PrivateZoneProperties{
				NumberOfRecordSets:                          body.Of(1.0),
				NumberOfVirtualNetworkLinks:                 body.Of(float64(len(q.Azure.Children(q.ID, ZoneLinkType)))),
				NumberOfVirtualNetworkLinksWithRegistration: body.Of(0.0),
				MaxNumberOfRecordSets:                       body.Of(25000.0),
				MaxNumberOfVirtualNetworkLinks:              body.Of(1000.0),
			}}
		},
	}
}

func zoneLinks() arm.Type[VirtualNetworkLink] {
	return arm.Type[VirtualNetworkLink]{
		Facts: arm.Facts{Name: ZoneLinkType, Takes: zoneSpan, Location: arm.Global},
		Rules: []arm.Rule[VirtualNetworkLink]{linkHasNetwork, zoneNameIsLinkedOnce, networkRegistersInOneZone, fallbackNeedsPrivateLink},
		Outputs: func(arm.Request[VirtualNetworkLink]) VirtualNetworkLink {
			return VirtualNetworkLink{Properties: VirtualNetworkLinkProperties{VirtualNetworkLinkState: "Completed"}}
		},
	}
}
