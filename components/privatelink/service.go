package privatelink

import "strings"

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

// private is what Azure calls the private side of each service: the part of the
// resource that an endpoint leads to, and the DNS zone of its names.
//
// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
var private = map[Service]struct{ group, zone string }{
	Blob:     {"blob", "privatelink.blob.core.windows.net"},
	Vault:    {"vault", "privatelink.vaultcore.azure.net"},
	Postgres: {"postgresqlServer", "privatelink.postgres.database.azure.com"},
	Registry: {"registry", "privatelink.azurecr.io"},
}

// Zone is the private DNS zone that the names of the service are looked up in.
func (s Service) Zone() string { return private[s].zone }

// group is the part of the resource that an endpoint leads to.
func (s Service) group() string { return private[s].group }

// zoneConfig is a name for the zone inside of an endpoint's zone group.
func (s Service) zoneConfig() string { return strings.ReplaceAll(s.Zone(), ".", "-") }
