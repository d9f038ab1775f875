// Package storage describes storage accounts: blob containers, queues, and the
// settings of their services.
package storage

import (
	_ "embed"
	"fmt"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// Resource types that other packages refer to.
const (
	AccountType   = "Microsoft.Storage/storageAccounts"
	ContainerType = "Microsoft.Storage/storageAccounts/blobServices/containers"
)

//go:embed contract.json
var contract []byte

// Service describes storage accounts.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.Storage",
		Contract:  contract,
		Types:     []arm.ResourceType{accounts(), blobContainers()},
	}
}

type (
	accountRequest   = arm.Request[StorageAccount]
	containerRequest = arm.Request[BlobContainer]
)

func accounts() arm.Type[StorageAccount] {
	return arm.Type[StorageAccount]{
		Facts: arm.Facts{
			Name:      AccountType,
			Takes:     clock.Span{Create: 25 * time.Second, Update: 10 * time.Second, Delete: 10 * time.Second},
			NameTaken: "StorageAccountAlreadyTaken",
			HoldsData: true,
		},
		Existing: StorageAccount{Properties: StorageAccountPropertiesCreateParameters{AllowSharedKeyAccess: body.Of(true)}},
		PrivateLinkGroups: func(accountRequest) []string {
			var groups []string
			for _, service := range services {
				groups = append(groups, service, service+"_secondary")
			}
			return groups
		},
		Outputs: func(q accountRequest) StorageAccount {
			endpoints := map[string]any{}
			for _, service := range services {
				endpoints[service] = fmt.Sprintf("https://%s.%s.core.windows.net/", q.Name(), service)
			}
			tier, _, _ := strings.Cut(string(q.New.Sku.Name), "_")
			return StorageAccount{Sku: Sku{Tier: body.Text(tier)}, Properties: StorageAccountPropertiesCreateParameters{
				PrimaryEndpoints: endpoints, PrimaryLocation: q.New.Location, StatusOfPrimary: "available",
			}}
		},
		Actions: []arm.Action[StorageAccount]{{
			Name: "listKeys", Function: "listStorageAccountKeys", Returns: []string{"keys"}, Respond: listKeys,
		}},
	}
}

// services are the services of an account. Each one has its own endpoint.
var services = []string{"blob", "dfs", "file", "queue", "table", "web"} // a constant

// listKeys returns the two access keys of an account.
func listKeys(q accountRequest) (map[string]any, *arm.Error) {
	var keys []any
	for number := 1; number <= 2; number++ {
		keys = append(keys, map[string]any{
			"keyName": fmt.Sprintf("key%d", number), "permissions": "FULL", "value": arm.AccessKey(q.ID, number), "creationTime": arm.Created,
		})
	}
	return map[string]any{"keys": keys}, nil
}

func blobContainers() arm.Type[BlobContainer] {
	return arm.Type[BlobContainer]{
		Facts: arm.Facts{Name: ContainerType, HoldsData: true},
		Rules: []arm.Rule[BlobContainer]{publicContainerNeedsPublicAccount},
		Outputs: func(containerRequest) BlobContainer {
			return BlobContainer{Properties: ContainerProperties{
				Deleted: body.Of(false), HasImmutabilityPolicy: body.Of(false), HasLegalHold: body.Of(false),
				LeaseState: "Available", LeaseStatus: "Unlocked", RemainingRetentionDays: body.Of(0),
			}}
		},
	}
}

// publicContainerNeedsPublicAccount: A container can be public only in an account
// that allows it; the default does not.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure
// Source: https://github.com/Azure/azure-rest-api-specs/issues/11331 (observed)
func publicContainerNeedsPublicAccount(q containerRequest) *arm.Error {
	access, holder := q.New.Properties.PublicAccess, q.Azure.Holder(q.ID)
	isAllowed := arm.As[StorageAccount](holder).Properties.AllowBlobPublicAccess.Is(true)
	if access.IsSet() && !access.Is("None") && holder.Own() && !isAllowed {
		return q.Conflict("PublicAccessNotPermitted", "Public access is not permitted on storage account '%s'.", holder.Name())
	}
	return nil
}
