package storage

import (
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

func queueServices() arm.Type[QueueServiceProperties] {
	return arm.Type[QueueServiceProperties]{
		Facts: arm.Facts{Name: AccountType + "/queueServices"},
		Rules: []arm.Rule[QueueServiceProperties]{accountOffersService[QueueServiceProperties], corsRulesAreValid[QueueServiceProperties]},
	}
}

func queues() arm.Type[Queue] {
	return arm.Type[Queue]{
		Facts: arm.Facts{Name: AccountType + "/queueServices/queues"},
		Rules: []arm.Rule[Queue]{accountOffersService[Queue], metadataNamesAreIdentifiers[Queue]},
	}
}

func tableServices() arm.Type[TableServiceProperties] {
	return arm.Type[TableServiceProperties]{
		Facts: arm.Facts{Name: AccountType + "/tableServices"},
		Rules: []arm.Rule[TableServiceProperties]{accountOffersService[TableServiceProperties], corsRulesAreValid[TableServiceProperties]},
	}
}

func tables() arm.Type[Table] {
	return arm.Type[Table]{
		Facts: arm.Facts{Name: AccountType + "/tableServices/tables", HoldsData: true},
		Rules: []arm.Rule[Table]{accountOffersService[Table], tableNameIsNotReserved},
		Outputs: func(q arm.Request[Table]) Table {
			return Table{Properties: TableProperties{TableName: body.Text(q.Name())}}
		},
	}
}

// tableNameIsNotReserved: A table cannot have the name "tables".
//
// Source: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model#table-names
func tableNameIsNotReserved(q arm.Request[Table]) *arm.Error {
	if armid.Same(q.Name(), "tables") {
		return q.BadRequest("InvalidResourceName", "The name '%s' is reserved.", q.Name())
	}
	return nil
}

func immutabilityPolicies() arm.Type[BlobContainerImmutabilityPolicy] {
	return arm.Type[BlobContainerImmutabilityPolicy]{
		Facts: arm.Facts{Name: ContainerType + "/immutabilityPolicies"},
		Rules: []arm.Rule[BlobContainerImmutabilityPolicy]{appendWritesAreOfOneKind},
		Outputs: func(arm.Request[BlobContainerImmutabilityPolicy]) BlobContainerImmutabilityPolicy {
			return BlobContainerImmutabilityPolicy{Properties: ImmutabilityPolicyProperty{State: "Unlocked"}}
		},
	}
}

// appendWritesAreOfOneKind: A policy allows protected writes either to append blobs
// or to append and block blobs.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/immutable-container-level-worm-policies#allow-protected-append-blobs-writes
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_container_immutability_policy_resource.go
func appendWritesAreOfOneKind(q arm.Request[BlobContainerImmutabilityPolicy]) *arm.Error {
	if p := q.New.Properties; p.AllowProtectedAppendWrites.Is(true) && p.AllowProtectedAppendWritesAll.Is(true) {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: "+
			"allowProtectedAppendWrites and allowProtectedAppendWritesAll are mutually exclusive.")
	}
	return nil
}

func encryptionScopes() arm.Type[EncryptionScope] {
	return arm.Type[EncryptionScope]{
		Facts: arm.Facts{Name: AccountType + "/encryptionScopes"},
		Rules: []arm.Rule[EncryptionScope]{scopeHasItsKey},
		Outputs: func(q arm.Request[EncryptionScope]) EncryptionScope {
			if q.New.Properties.State.IsSet() {
				return EncryptionScope{}
			}
			return EncryptionScope{Properties: EncryptionScopeProperties{State: "Enabled"}}
		},
	}
}

// scopeHasItsKey: An encryption scope with a customer-managed key needs the URI of
// the key.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/encryption-scope-manage
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_encryption_scope_resource.go
func scopeHasItsKey(q arm.Request[EncryptionScope]) *arm.Error {
	if p := q.New.Properties; p.Source.Is("Microsoft.KeyVault") && !p.KeyVaultProperties.KeyURI.IsSet() {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: keyVaultProperties.keyUri.")
	}
	return nil
}

func localUsers() arm.Type[LocalUser] {
	return arm.Type[LocalUser]{
		Facts: arm.Facts{Name: AccountType + "/localUsers"},
		Rules: []arm.Rule[LocalUser]{localUserNeedsNamespace},
		Outputs: func(q arm.Request[LocalUser]) LocalUser {
			return LocalUser{Properties: LocalUserProperties{Sid: body.Text("S-1-2-0-" + arm.Digest(q.ID)[:8])}}
		},
		Actions: []arm.Action[LocalUser]{{
			Name: "listKeys", Function: "listLocalUserKeys", Returns: []string{"sharedKey", "sshAuthorizedKeys"}, Respond: listUserKeys,
		}},
	}
}

// localUserNeedsNamespace: Local users are users of SFTP, which needs a hierarchical
// namespace.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support#sftp-permission-model
func localUserNeedsNamespace(q arm.Request[LocalUser]) *arm.Error {
	account := accountOf(q.Azure, q.Resource)
	if account.IsSet() && !account.Properties.IsHnsEnabled.Is(true) && !account.Kind.Is(files) {
		return q.BadRequest(notOffered, "LocalUser is not supported for the account.")
	}
	return nil
}

func inventoryPolicies() arm.Type[BlobInventoryPolicy] {
	return arm.Type[BlobInventoryPolicy]{
		Facts: arm.Facts{Name: AccountType + "/inventoryPolicies"},
		Rules: []arm.Rule[BlobInventoryPolicy]{inventoryNamesAreUnique, inventoryFieldsFit, inventoryDestinationExists},
	}
}

// inventoryNamesAreUnique: The rules of an inventory have different names.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/blob-inventory
func inventoryNamesAreUnique(q arm.Request[BlobInventoryPolicy]) *arm.Error {
	seen := map[body.Text]bool{}
	for _, rule := range q.New.Properties.Policy.Rules {
		if seen[rule.Name] {
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: policy.rules[*].name. '%s' occurs twice.", rule.Name)
		}
		seen[rule.Name] = true
	}
	return nil
}

// inventoryFieldsFit: An inventory has the field Name. One of containers cannot filter
// blobs, and one of blobs needs their types and the fields of the snapshots and
// versions that it includes.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/inventorypolicies
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_blob_inventory_policy_resource.go
func inventoryFieldsFit(q arm.Request[BlobInventoryPolicy]) *arm.Error {
	for _, rule := range q.New.Properties.Policy.Rules {
		d := rule.Definition
		has := func(field body.Text) bool {
			return slices.ContainsFunc(d.SchemaFields, func(f body.Text) bool { return f.Is(field) })
		}
		filtersBlobs := len(d.Filters.BlobTypes) > 0 || d.Filters.IncludeBlobVersions.Is(true) || d.Filters.IncludeSnapshots.Is(true)
		isFit := has("Name")
		if d.ObjectType.Is("Container") {
			isFit = isFit && !filtersBlobs
		} else {
			isFit = isFit && len(d.Filters.BlobTypes) > 0 && has("Snapshot") == d.Filters.IncludeSnapshots.Is(true) &&
				has("VersionId") == d.Filters.IncludeBlobVersions.Is(true)
		}
		if !isFit {
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: definition of rule '%s'.", rule.Name)
		}
	}
	return nil
}

// inventoryDestinationExists: The container that receives an inventory must exist.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/blob-inventory
func inventoryDestinationExists(q arm.Request[BlobInventoryPolicy]) *arm.Error {
	for _, rule := range q.New.Properties.Policy.Rules {
		container := q.Parent() + "/blobServices/default/containers/" + string(rule.Destination)
		if accountOf(q.Azure, q.Resource).IsSet() && q.Azure.Get(container) == nil {
			return q.NotFound("ContainerNotFound", "The container '%s' of rule '%s' does not exist.", rule.Destination, rule.Name)
		}
	}
	return nil
}

func replicationPolicies() arm.Type[ObjectReplicationPolicy] {
	return arm.Type[ObjectReplicationPolicy]{
		Facts: arm.Facts{Name: AccountType + "/objectReplicationPolicies"},
		Rules: []arm.Rule[ObjectReplicationPolicy]{replicationAccountsFit},
	}
}

// replicationAccountsFit: Object replication connects two accounts without a
// hierarchical namespace; both need versioning, and the source needs a change feed.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/object-replication-overview#prerequisites-and-caveats-for-object-replication
func replicationAccountsFit(q arm.Request[ObjectReplicationPolicy]) *arm.Error {
	source, destination := string(q.New.Properties.SourceAccount), string(q.New.Properties.DestinationAccount)
	if armid.Same(source, destination) {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: sourceAccount, destinationAccount. They are the same.")
	}
	for _, id := range []string{source, destination} {
		account := q.Azure.Get(id)
		if !account.IsA(AccountType) || !account.Own() {
			continue
		}
		service := blobServiceOf(q.Azure, account.ID).Properties
		hasAll := service.IsVersioningEnabled.Is(true) && (id != source || service.ChangeFeed.Enabled.Is(true))
		if !hasAll || arm.As[StorageAccount](account).Properties.IsHnsEnabled.Is(true) {
			return q.BadRequest("RequiredFeatureDisabled", "Account '%s' must have versioning, as a source also change feed, and no hierarchical namespace.",
				account.Name())
		}
	}
	return nil
}
