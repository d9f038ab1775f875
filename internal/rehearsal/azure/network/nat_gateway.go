package network

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type natRequest = arm.Request[NatGateway]

func natGateways() arm.Type[NatGateway] {
	return arm.Type[NatGateway]{
		Facts: arm.Facts{Name: NatGatewayType},
		Rules: []arm.Rule[NatGateway]{
			referenceHasID[NatGateway], referenceIsInRegion[NatGateway], natAddressIsStandard, publicAddressHasOneUser[NatGateway],
		},
		DeleteRules: []arm.Rule[NatGateway]{natGatewayIsUnused},
		Outputs: func(q natRequest) NatGateway {
			return NatGateway{Properties: NatGatewayPropertiesFormat{
				ResourceGuid: body.Text(arm.GUID("nat", q.ID)), Subnets: usingSubnets(q.Azure, q.ID),
			}}
		},
	}
}

// usingSubnets returns the subnets that use a resource, as outputs.
func usingSubnets(azure arm.View, id string) []any {
	subnets := []any{}
	for _, user := range azure.Users(id) {
		if user.IsA(SubnetType) {
			subnets = append(subnets, map[string]any{"id": user.ID})
		}
	}
	return subnets
}

// natAddressIsStandard: The public addresses of a NAT gateway have SKU Standard,
// which makes them static.
//
// Source: https://learn.microsoft.com/azure/nat-gateway/nat-overview#availability-zones
// Source: https://github.com/Azure/bicep/issues/5914
func natAddressIsStandard(q natRequest) *arm.Error {
	for _, l := range links(q) {
		address := q.Azure.Get(string(l.id))
		if used := arm.As[PublicIPAddress](address); address.IsA(AddressType) && address.Own() && !used.isStandard() {
			return q.BadRequest("PublicIpWithBasicSkuNotAllowedOnNatGateways",
				"The public IP address %s of NAT gateway %s must have SKU Standard.", l.id, q.Name())
		}
	}
	return nil
}

// natGatewayIsUnused: A NAT gateway cannot be deleted while a subnet uses it.
//
// Source: https://github.com/Azure-Samples/Copilot-Studio-with-Azure-AI-Search/issues/62 (observed)
func natGatewayIsUnused(q natRequest) *arm.Error {
	if users := q.Azure.Users(q.ID); len(users) > 0 {
		return q.BadRequest("CannotDeleteNatGatewayAssociatedToSubnet", "NAT Gateway %s is still configured on %d subnets. Remove NAT Gateway "+
			"from all referenced subnets and then delete NAT Gateway.", q.ID, len(users))
	}
	return nil
}
