package components

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

// Endpoint describes a private endpoint, which is then the only way to reach the
// resource's data. It is created in the resource's group and region.
type Endpoint struct {
	// Name is the endpoint's name, unique in its resource group, 2 to 64 letters,
	// digits and any of _.-, such as pe-weather-prod-blob. Required. It is not
	// autonamed, so that a replacement deletes the old endpoint first: deleting it
	// afterwards would remove the new endpoint's record from the DNS zone.
	Name string `pulumi:"name"`
	// SubnetID is the ARM ID of the endpoint's subnet. Required. Changing it replaces the
	// endpoint.
	SubnetID pulumi.StringInput `pulumi:"subnetId"`
	// ZoneID is the ARM ID of the private DNS zone [Service.Zone], which gets a record
	// for the endpoint. Required.
	ZoneID pulumi.StringInput `pulumi:"zoneId"`
}

// Service is a service that can have a private endpoint. Its value is the service's key
// in the stack configuration "network.dnsZones".
type Service string

// The services that hold a stack's data.
const (
	// Blob is the blob service of a storage account.
	Blob Service = "blob"
	// Vault is a Key Vault.
	Vault Service = "vault"
	// Postgres is a PostgreSQL flexible server without virtual network integration.
	Postgres Service = "postgres"
	// Registry is a container registry of SKU Premium, with its data endpoint.
	Registry Service = "registry"
)

// Services returns all services, in the order in which they are deployed.
func Services() []Service { return []Service{Registry, Blob, Postgres, Vault} }

// Zone is the private DNS zone of the service; empty for an unknown service.
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
