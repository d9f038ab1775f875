package network

import (
	"net/netip"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type interfaceRequest = arm.Request[NetworkInterface]

func networkInterfaces() arm.Type[NetworkInterface] {
	return arm.Type[NetworkInterface]{
		Facts: arm.Facts{Name: InterfaceType, LivesInSubnet: true},
		Rules: []arm.Rule[NetworkInterface]{
			configurationsAreNamed, referenceHasID[NetworkInterface], configurationHasSubnet, interfaceHasOnePrimary, privateAddressIsUsable,
			publicAddressHasOneUser[NetworkInterface],
		},
		Outputs: interfaceOutputs,
	}
}

// configurationsAreNamed: An interface has a configuration, and each one has a
// unique name.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/network_interface_resource.go
func configurationsAreNamed(q interfaceRequest) *arm.Error {
	configurations := q.New.Properties.IpConfigurations
	name, problem := unnamed(configurations, func(c NetworkInterfaceIPConfiguration) body.Text { return c.Name })
	if problem || len(configurations) == 0 {
		return q.BadRequest("InvalidRequestFormat", childNames, q.ID, "ipConfigurations", name)
	}
	return nil
}

// configurationHasSubnet: An IPv4 configuration of an interface has a subnet.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/network_interface_resource.go
func configurationHasSubnet(q interfaceRequest) *arm.Error {
	for _, c := range q.New.Properties.IpConfigurations {
		if !c.Properties.PrivateIPAddressVersion.Is("IPv6") && !c.Properties.Subnet.IsSet() {
			return q.BadRequest("InvalidRequestFormat", "Cannot parse the request. The configuration '%s' needs a subnet.", c.Name)
		}
	}
	return nil
}

// interfaceHasOnePrimary: Of several configurations of an interface, one is the
// primary one.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/network/network_interface_resource.go
func interfaceHasOnePrimary(q interfaceRequest) *arm.Error {
	configurations := q.New.Properties.IpConfigurations
	isPrimary := func(c NetworkInterfaceIPConfiguration) bool { return c.Properties.Primary.Is(true) }
	if len(configurations) > 1 && !slices.ContainsFunc(configurations, isPrimary) {
		return q.BadRequest("InvalidRequestFormat", "Cannot parse the request. One of the configurations of '%s' must be primary.", q.Name())
	}
	return nil
}

// privateAddressIsUsable: A static private address is in its subnet, and is not
// one of the addresses that Azure reserves: the first four and the last.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (documented)
func privateAddressIsUsable(q interfaceRequest) *arm.Error {
	for _, c := range q.New.Properties.IpConfigurations {
		address, err := netip.ParseAddr(string(c.Properties.PrivateIPAddress))
		subnet, known := SubnetOf(q.Azure, string(c.Properties.Subnet.ID))
		if err != nil || !known || !c.Properties.PrivateIPAllocationMethod.Is("Static") {
			continue
		}
		prefixes := subnet.Prefixes()
		i := slices.IndexFunc(prefixes, func(p netip.Prefix) bool { return p.Contains(address) })
		switch {
		case i < 0:
			return q.BadRequest("PrivateIPAddressNotInSubnet", "Private static IP address %s does not belong to the range of subnet %s.",
				address, c.Properties.Subnet.ID)
		case isReserved(prefixes[i], address):
			return q.BadRequest("PrivateIPAddressInReservedRange", "Private static IP address %s falls within reserved IP range of subnet prefix %s.",
				address, prefixes[i])
		}
	}
	return nil
}

// isReserved reports whether an address is one of the first four or the last of a
// prefix.
func isReserved(prefix netip.Prefix, address netip.Addr) bool {
	const first = 4
	at := prefix.Addr()
	for range first {
		if at == address {
			return true
		}
		at = at.Next()
	}
	return !prefix.Contains(address.Next())
}

// interfaceOutputs returns what Azure sets in an interface.
func interfaceOutputs(q interfaceRequest) NetworkInterface {
	configurations := slices.Clone(q.New.Properties.IpConfigurations)
	for i, c := range configurations {
		id := q.ID + "/ipConfigurations/" + string(c.Name)
		configurations[i].ID, configurations[i].Etag = body.Text(id), etag(id)
		configurations[i].Properties.ProvisioningState = succeeded
		if !c.Properties.PrivateIPAddress.IsSet() {
			configurations[i].Properties.PrivateIPAddress = body.Text(addressIn(q.Azure, string(c.Properties.Subnet.ID), id))
		}
	}
	return NetworkInterface{Properties: NetworkInterfacePropertiesFormat{
		ResourceGuid: body.Text(arm.GUID("interface", q.ID)), IpConfigurations: configurations,
	}}
}
