package storage

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// accountID returns the ID of the storage account that a resource belongs to.
func accountID(res *arm.Resource) string {
	for _, scope := range arm.Scopes(res.ID) {
		if segments := strings.Split(scope, "/"); len(segments) >= 2 && strings.EqualFold(segments[len(segments)-2], "storageAccounts") {
			return scope
		}
	}
	return ""
}

// accountOf returns the storage account that a resource belongs to; empty if the
// stack does not manage it.
func accountOf(azure arm.View, res *arm.Resource) *StorageAccount {
	account := azure.Get(accountID(res))
	if !account.Own() {
		return new(StorageAccount)
	}
	return arm.As[StorageAccount](account)
}

// serviceTypes are the services of an account whose settings and contents are
// resources, by a part of their ARM type.
var serviceTypes = map[string]string{ // a constant
	"blobServices": "blob", "fileServices": "file", "queueServices": "queue", "tableServices": "table",
}

// accountOffersService: Not every kind of account has blobs, file shares, queues and
// tables.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#types-of-storage-accounts
// Source: https://github.com/turbot/steampipe-plugin-azure/issues/458 (observed)
func accountOffersService[B any](q arm.Request[B]) *arm.Error {
	account := accountOf(q.Azure, q.Resource)
	for _, segment := range strings.Split(q.Type, "/") {
		if service := serviceTypes[segment]; service != "" && !account.offers(service) {
			return q.BadRequest(notOffered, "%s is not supported for the account.", strings.ToUpper(service[:1])+service[1:])
		}
	}
	return nil
}

// metadata returns the metadata of a container, share or queue.
func (c BlobContainer) metadata() map[string]body.Text { return c.Properties.Metadata }
func (s FileShare) metadata() map[string]body.Text     { return s.Properties.Metadata }
func (q Queue) metadata() map[string]body.Text         { return q.Properties.Metadata }

var identifier = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// metadataNamesAreIdentifiers: The names of metadata are identifiers of C#.
//
// Source: https://learn.microsoft.com/rest/api/storageservices/setting-and-retrieving-properties-and-metadata-for-blob-resources
func metadataNamesAreIdentifiers[B interface{ metadata() map[string]body.Text }](q arm.Request[B]) *arm.Error {
	for _, name := range slices.Sorted(maps.Keys((*q.New).metadata())) {
		if !identifier.MatchString(name) {
			return q.BadRequest("InvalidMetadata", "The metadata specified is invalid. It has characters that are not permitted: '%s'.", name)
		}
	}
	return nil
}

type containerRequest = arm.Request[BlobContainer]

func blobContainers() arm.Type[BlobContainer] {
	return arm.Type[BlobContainer]{
		Facts: arm.Facts{Name: ContainerType, HoldsData: true},
		Rules: []arm.Rule[BlobContainer]{
			accountOffersService[BlobContainer], metadataNamesAreIdentifiers[BlobContainer], publicContainerNeedsPublicAccount,
			containerScopeIsKnown,
			containerImmutabilityIsAllowed, squashNeedsNFS,
		},
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
	access, account := q.New.Properties.PublicAccess, accountOf(q.Azure, q.Resource)
	if access.IsSet() && !access.Is("None") && account.IsSet() && !account.Properties.AllowBlobPublicAccess.Is(true) {
		return q.Conflict("PublicAccessNotPermitted", "Public access is not permitted on this storage account.")
	}
	return nil
}

// containerScopeIsKnown: A container that enforces an encryption scope must name
// one, and the scope must exist.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/encryption-scope-manage#create-a-container-with-a-default-encryption-scope
func containerScopeIsKnown(q containerRequest) *arm.Error {
	const ofAccount = "$account-encryption-key"
	scope := q.New.Properties.DefaultEncryptionScope
	isKnown := scope.Is("", ofAccount) || !accountOf(q.Azure, q.Resource).IsSet() ||
		q.Azure.Get(accountID(q.Resource)+"/encryptionScopes/"+string(scope)) != nil
	switch {
	case q.New.Properties.DenyEncryptionScopeOverride.Is(true) && !scope.IsSet():
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: defaultEncryptionScope.")
	case !isKnown:
		return q.BadRequest("EncryptionScopeNotFound", "The encryption scope '%s' does not exist.", scope)
	}
	return nil
}

// containerImmutabilityIsAllowed: Immutability of the versions of a container's
// blobs needs versioning, and can only be enabled when the container is created.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/immutable-policy-configure-version-scope#prerequisites
func containerImmutabilityIsAllowed(q containerRequest) *arm.Error {
	was, is := q.Old.Properties.ImmutableStorageWithVersioning.Enabled, q.New.Properties.ImmutableStorageWithVersioning.Enabled
	account := accountOf(q.Azure, q.Resource)
	isVersioned := account.Properties.ImmutableStorageWithVersioning.Enabled.Is(true) ||
		blobServiceOf(q.Azure, accountID(q.Resource)).Properties.IsVersioningEnabled.Is(true)
	switch {
	case is.Is(true) && account.IsSet() && !isVersioned:
		return q.BadRequest("RequiredFeatureDisabled", "Required feature 'versioning' is disabled.")
	case q.Before.Own() && is.Is(true) && !was.Is(true):
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: immutableStorageWithVersioning.enabled. "+
			"An existing container must be migrated.")
	case was.Is(true) && is.Is(false):
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: immutableStorageWithVersioning.enabled. "+
			"It cannot be disabled.")
	}
	return nil
}

// squashNeedsNFS: Squashing the users of a container needs an account with NFS 3.0.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/network-file-system-protocol-support-how-to
func squashNeedsNFS(q containerRequest) *arm.Error {
	account, p := accountOf(q.Azure, q.Resource), q.New.Properties
	isSquashed := p.EnableNfsV3AllSquash.Is(true) || p.EnableNfsV3RootSquash.Is(true)
	if isSquashed && account.IsSet() && !account.Properties.IsNfsV3Enabled.Is(true) {
		return q.BadRequest(notOffered, "NFSv3 is not supported for the account.")
	}
	return nil
}
