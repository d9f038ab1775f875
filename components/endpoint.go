package components

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

// Endpoint is where a resource gets a private endpoint, which is then the only way
// to its data. The endpoint is in the resource's own group and region.
type Endpoint struct {
	// Name is the endpoint's name, unique in its resource group, 2 to 64 letters,
	// digits and any of _.-, such as pe-weather-prod-blob. Required, and fixed: an
	// endpoint that is replaced has to go first, because deleting the older of two
	// removes the name of the newer one from the DNS zone.
	Name string `pulumi:"name"`
	// SubnetID is the ARM ID of the subnet that the endpoint takes an address from.
	// Required. Changing it replaces the endpoint.
	SubnetID pulumi.StringInput `pulumi:"subnetId"`
	// ZoneID is the ARM ID of the private DNS zone [Service.Zone] that gets the name.
	// Required.
	ZoneID pulumi.StringInput `pulumi:"zoneId"`
}

// Service is a part of Azure that a private endpoint leads to. Its text is the
// key of the service in the stack configuration "network.dnsZones".
type Service string

// The services that a stack keeps its data in.
const (
	// Blob is the blob service of a storage account.
	Blob Service = "blob"
	// Vault is a Key Vault.
	Vault Service = "vault"
	// Postgres is a PostgreSQL flexible server that is not in a network itself.
	Postgres Service = "postgres"
	// Registry is a container registry of the Premium SKU: both its own host and
	// the one that layers are downloaded from.
	Registry Service = "registry"
)

// Services are all of them, in the order in which they are deployed.
func Services() []Service { return []Service{Registry, Blob, Postgres, Vault} }

// Zone is the private DNS zone that the names of the service are looked up in;
// empty for an unknown service.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
func (s Service) Zone() string {
	switch s {
	case Blob:
		return "privatelink.blob.core.windows.net"
	case Vault:
		return "privatelink.vaultcore.azure.net"
	case Postgres:
		return "privatelink.postgres.database.azure.com"
	case Registry:
		return "privatelink.azurecr.io"
	default:
		return ""
	}
}
