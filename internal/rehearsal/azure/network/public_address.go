package network

import (
	"cmp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type addressRequest = arm.Request[PublicIPAddress]

func publicAddresses() arm.Type[PublicIPAddress] {
	return arm.Type[PublicIPAddress]{
		Facts:       arm.Facts{Name: AddressType},
		Rules:       []arm.Rule[PublicIPAddress]{standardAddressIsStatic},
		DeleteRules: []arm.Rule[PublicIPAddress]{publicAddressIsUnused},
		Outputs:     publicAddressOutputs,
	}
}

// isStandard reports whether an address has the SKU that current services need.
func (a PublicIPAddress) isStandard() bool { return a.Sku.Name.Is("Standard", "StandardV2") }

// isDynamic reports whether an address changes with the resource that uses it.
func (a PublicIPAddress) isDynamic() bool {
	return cmp.Or(a.Properties.PublicIPAllocationMethod, "Dynamic").Is("Dynamic")
}

// standardAddressIsStatic: A public address with SKU Standard is static.
//
// Source: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses#sku
func standardAddressIsStatic(q addressRequest) *arm.Error {
	if q.New.isStandard() && q.New.Properties.PublicIPAllocationMethod.Is("Dynamic") {
		return q.BadRequest("StandardAndStandardV2SkuPublicIPAddressesMustBeStatic",
			"Standard sku publicIp %s must have AllocationMethod set to Static.", q.ID)
	}
	return nil
}

// publicAddressIsUnused: A public address cannot be deleted while a resource uses
// it.
//
// Source: https://learn.microsoft.com/azure/virtual-network/ip-services/virtual-network-public-ip-address#view-modify-settings-for-or-delete-a-public-ip-address
func publicAddressIsUnused(q addressRequest) *arm.Error {
	for _, user := range q.Azure.Users(q.ID) {
		return q.BadRequest("PublicIPAddressCannotBeDeleted",
			"Public IP address %s can not be deleted since it is still allocated to resource %s.", q.ID, user.ID)
	}
	return nil
}

// publicAddressHasOneUser: A public address belongs to one resource.
//
// Source: https://learn.microsoft.com/azure/virtual-network/ip-services/associate-public-ip-address-vm
func publicAddressHasOneUser[B any](q arm.Request[B]) *arm.Error {
	for _, l := range links(q) {
		if !q.Azure.Get(string(l.id)).IsA(AddressType) {
			continue
		}
		for _, user := range q.Azure.Users(string(l.id)) {
			if !armid.Same(user.ID, q.ID) {
				return q.BadRequest("PublicIPAddressInUse",
					"Resource %s is referencing public IP address %s that is already allocated to resource %s.", q.ID, l.id, user.ID)
			}
		}
	}
	return nil
}

// publicAddressOutputs returns what Azure sets in a public address. A dynamic one
// has no value until a running machine uses it.
func publicAddressOutputs(q addressRequest) PublicIPAddress {
	shown := PublicIPAddress{Properties: PublicIPAddressPropertiesFormat{ResourceGuid: body.Text(arm.GUID("address", q.ID))}}
	if !q.New.isDynamic() {
		// 203.0.113.0/24 is for documentation, so that no address belongs to someone.
		shown.Properties.IpAddress = body.Textf("203.0.113.%d", strings.Index("0123456789abcdef", arm.Digest(q.ID)[:1])+1)
	}
	if label := q.New.Properties.DnsSettings.DomainNameLabel; label.IsSet() {
		shown.Properties.DnsSettings.Fqdn = body.Textf("%s.%s.cloudapp.azure.com", label, q.Region())
	}
	return shown
}
