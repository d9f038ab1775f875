// Package storage describes storage accounts: their services with containers,
// shares, queues and tables, and the policies about them.
package storage

import (
	_ "embed"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// Resource types that other packages refer to.
const (
	AccountType   = "Microsoft.Storage/storageAccounts"
	ContainerType = blobServiceType + "/containers"
)

const blobServiceType = AccountType + "/blobServices"

//go:embed contract.json
var schemas []byte

// Service describes storage accounts.
func Service() arm.Service {
	return arm.Service{
		Namespace:   "Microsoft.Storage",
		Contract:    schemas,
		InvalidBody: valueForbidden,
		Types: []arm.ResourceType{
			accounts(), managementPolicies(), inventoryPolicies(), encryptionScopes(), localUsers(), replicationPolicies(),
			blobServices(), blobContainers(), immutabilityPolicies(),
			fileServices(), fileShares(), queueServices(), queues(), tableServices(), tables(),
		},
	}
}
