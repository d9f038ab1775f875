package storage

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// Error codes that several rules return.
const (
	invalidValues  = "InvalidValuesForRequestParameters"
	valueForbidden = "InvalidRequestPropertyValue"
	fixedProperty  = "AccountPropertyCannotBeUpdated"
	notOffered     = "FeatureNotSupportedForAccount"
	conflict       = "ConflictFeatureEnabled"
)

// Kinds of accounts.
const (
	general     = "StorageV2"
	generalV1   = "Storage"
	blobOnly    = "BlobStorage"
	premiumBlob = "BlockBlobStorage"
	files       = "FileStorage"
)

type accountRequest = arm.Request[StorageAccount]

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
		Rules: []arm.Rule[StorageAccount]{
			kindOffersSku, accessTierFitsKind, namespaceFitsKind, nfsFitsAccount, sftpNeedsNamespace, largeFileSharesFitAccount,
			accountImmutabilityIsAllowed, directoryIsComplete, keysFitKind, customerKeyIsComplete, customerKeyVaultIsProtected,
			accountKindIsFixed, skuChangeIsAllowed, ipRulesArePublic, aclSubnetsHaveEndpoint,
		},
		MissingReference: subnetOfACLExists,
		Outputs:          accountOutputs,
		Actions: []arm.Action[StorageAccount]{{
			Name: "listKeys", Function: "listStorageAccountKeys", Returns: []string{"keys"}, Respond: listKeys,
		}},
	}
}

// services are the services of an account. Each one has its own endpoint.
var services = []string{"blob", "dfs", "file", "queue", "table", "web"} // a constant

// servicesOf are the services that accounts of a kind have, if not all.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#types-of-storage-accounts
var servicesOf = map[body.Text][]string{ // a constant
	blobOnly:    {"blob", "dfs", "web"},
	premiumBlob: {"blob", "dfs", "web"},
	files:       {"file"},
}

// offers reports whether the account has a service.
func (a *StorageAccount) offers(service string) bool {
	offered, isLimited := servicesOf[a.Kind]
	return !isLimited || slices.Contains(offered, service)
}

func accountOutputs(q accountRequest) StorageAccount {
	endpoints := map[string]any{}
	for _, service := range services {
		if q.New.offers(service) {
			endpoints[service] = fmt.Sprintf("https://%s.%s.core.windows.net/", q.Name(), service)
		}
	}
	return StorageAccount{Sku: Sku{Tier: q.New.Sku.tier()}, Properties: StorageAccountPropertiesCreateParameters{
		PrimaryEndpoints: endpoints, PrimaryLocation: q.New.Location, StatusOfPrimary: "available",
	}}
}

// tier is the first part of the name: Standard, Premium, StandardV2 or PremiumV2.
func (s Sku) tier() body.Text {
	tier, _, _ := strings.Cut(string(s.Name), "_")
	return body.Text(tier)
}

// isPremium reports whether the SKU uses SSDs.
func (s Sku) isPremium() bool { return s.tier().Is("Premium", "PremiumV2") }

// isZonal reports whether the data is spread over the zones of the region.
func (s Sku) isZonal() bool { return strings.HasSuffix(strings.ToUpper(string(s.Name)), "ZRS") }

// skus are the SKUs of each kind of account.
//
// Source: https://learn.microsoft.com/rest/api/storagerp/srp_sku_types
// Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#types-of-storage-accounts
var skus = map[body.Text][]body.Text{ // a constant
	general: {
		"Standard_LRS", "Standard_ZRS", "Standard_GRS", "Standard_RAGRS", "Standard_GZRS", "Standard_RAGZRS", "Premium_LRS", "Premium_ZRS",
	},
	generalV1:   {"Standard_LRS", "Standard_ZRS", "Standard_GRS", "Standard_RAGRS", "Premium_LRS"},
	blobOnly:    {"Standard_LRS", "Standard_GRS", "Standard_RAGRS"},
	premiumBlob: {"Premium_LRS", "Premium_ZRS"},
	files: {
		"Premium_LRS", "Premium_ZRS", "PremiumV2_LRS", "PremiumV2_ZRS", "StandardV2_LRS", "StandardV2_ZRS", "StandardV2_GRS", "StandardV2_GZRS",
	},
}

// kindOffersSku: The kind of an account must offer its SKU.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#types-of-storage-accounts
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/4842 (observed)
func kindOffersSku(q accountRequest) *arm.Error {
	if offered := skus[q.New.Kind]; offered != nil && !q.New.Sku.Name.Is(offered...) {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: kind, sku. "+
			"For more information, see - https://aka.ms/storageaccounttypes")
	}
	return nil
}

// accessTierFitsKind: An access tier is required for the kind BlobStorage; the
// kind Storage has none, and BlockBlobStorage only Premium.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/access-tiers-overview
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func accessTierFitsKind(q accountRequest) *arm.Error {
	kind, tier := q.New.Kind, q.New.Properties.AccessTier
	switch {
	case kind.Is(blobOnly) && !tier.IsSet():
		return q.BadRequest("MissingRequiredAccountProperty", "Account property accessTier is required for the request.")
	case tier.IsSet() && (kind.Is(generalV1) || kind.Is(premiumBlob) && !tier.Is("Premium")):
		return q.BadRequest("AccountPropertyIsInvalid", "Account property accessTier is invalid for the request.")
	case tier.Is("Premium") && !q.New.Sku.isPremium():
		return q.BadRequest("AccountPropertyIsInvalid", "Account property accessTier is invalid for the request: Premium needs a premium SKU.")
	}
	return nil
}

// notAllowed is Azure's message about the value of a property.
const notAllowed = "The value '%s' is not allowed for property %s."

// namespaceFitsKind: A hierarchical namespace needs an account for blobs of a kind
// that offers it.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/create-data-lake-storage-account
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func namespaceFitsKind(q accountRequest) *arm.Error {
	if q.New.Properties.IsHnsEnabled.Is(true) && q.New.Kind.Is(generalV1, files) {
		return q.BadRequest(valueForbidden, notAllowed, "True", "isHnsEnabled")
	}
	return nil
}

// nfsFitsAccount: NFS 3.0 needs a hierarchical namespace in a standard account of
// kind StorageV2 or a premium one of kind BlockBlobStorage.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/network-file-system-protocol-support-how-to
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func nfsFitsAccount(q accountRequest) *arm.Error {
	if !q.New.Properties.IsNfsV3Enabled.Is(true) {
		return nil
	}
	isOfKind := q.New.Kind.Is(premiumBlob) || q.New.Kind.Is(general) && !q.New.Sku.isPremium()
	if !isOfKind || !q.New.Properties.IsHnsEnabled.Is(true) {
		return q.BadRequest(valueForbidden, notAllowed, "True", "isNfsV3Enabled")
	}
	return nil
}

// sftpNeedsNamespace: SFTP needs a hierarchical namespace.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support
func sftpNeedsNamespace(q accountRequest) *arm.Error {
	if q.New.Properties.IsSftpEnabled.Is(true) && !q.New.Properties.IsHnsEnabled.Is(true) {
		return q.BadRequest(valueForbidden, notAllowed, "True", "isSftpEnabled")
	}
	return nil
}

// largeFileSharesFitAccount: Large file shares need an account with file shares of
// kind StorageV2 or FileStorage, and cannot be disabled again.
//
// Source: https://learn.microsoft.com/azure/storage/files/storage-how-to-create-file-share#enable-large-file-shares-on-an-existing-account
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go (the code, observed)
func largeFileSharesFitAccount(q accountRequest) *arm.Error {
	const property = "largeFileSharesState"
	was, is := q.Old.Properties.LargeFileSharesState, q.New.Properties.LargeFileSharesState
	switch {
	case is.Is("Enabled") && !q.New.Kind.Is(general, files):
		return q.BadRequest(valueForbidden, notAllowed, is, property)
	case was.Is("Enabled") && is.Is("Disabled"):
		return q.BadRequest(valueForbidden, notAllowed, is, property)
	}
	return nil
}

// accountImmutabilityIsAllowed: Immutability of a whole account can only be enabled
// at its creation, in the state Unlocked or Disabled. Once it is locked, its state
// is final and its period cannot become shorter.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/immutable-policy-configure-version-scope
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go (the code of states, observed)
func accountImmutabilityIsAllowed(q accountRequest) *arm.Error {
	const code = "InvalidStorageAccountImmutabilityPolicy"
	old, now := q.Old.Properties.ImmutableStorageWithVersioning, q.New.Properties.ImmutableStorageWithVersioning
	was, is := old.ImmutabilityPolicy, now.ImmutabilityPolicy
	switch {
	case is.State.Is("Locked") && !was.State.Is("Unlocked", "Locked"):
		return q.BadRequest(code, `Storage account immutability policy state can be set to "Unlocked, Disabled".`)
	case was.State.Is("Locked") && is.State.IsSet() && !is.State.Is("Locked"):
		return q.BadRequest(code, "The immutability policy state cannot be changed once Locked.")
	case was.State.Is("Locked") && is.ImmutabilityPeriodSinceCreationInDays.Or(0) < was.ImmutabilityPeriodSinceCreationInDays.Or(0):
		return q.BadRequest(code, "The immutability period cannot be decreased once the policy is Locked.")
	case q.Before.Own() && now.Enabled.Is(true) && !old.Enabled.Is(true):
		return q.BadRequest(fixedProperty, "The property 'immutableStorageWithVersioning.enabled' can only be set when the account is created.")
	}
	return nil
}

// directoryIsComplete: Authentication with Active Directory needs the properties of
// the domain.
//
// Source: https://learn.microsoft.com/azure/storage/files/storage-files-identity-ad-ds-enable
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func directoryIsComplete(q accountRequest) *arm.Error {
	authentication := q.New.Properties.AzureFilesIdentityBasedAuthentication
	ad := authentication.ActiveDirectoryProperties
	isComplete := ad.DomainName.IsSet() && ad.DomainGuid.IsSet() && ad.DomainSid.IsSet() && ad.AzureStorageSid.IsSet() &&
		ad.ForestName.IsSet() && ad.NetBiosDomainName.IsSet()
	if authentication.DirectoryServiceOptions.Is("AD") && !isComplete {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: "+
			"azureFilesIdentityBasedAuthentication.activeDirectoryProperties.")
	}
	return nil
}

// accountKindIsFixed: The kind of an account can only be changed from Storage or
// BlobStorage to StorageV2.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-account-upgrade
func accountKindIsFixed(q accountRequest) *arm.Error {
	was, is := q.Old.Kind, q.New.Kind
	if was.IsSet() && !is.Is(was) && (!is.Is(general) || !was.Is(generalV1, blobOnly)) {
		return q.BadRequest(fixedProperty, "The kind of the storage account cannot be changed from '%s' to '%s'.", was, is)
	}
	return nil
}

// skuChangeIsAllowed: A change of the SKU can change the replication to another
// region, but neither the performance tier nor the replication in the region. The
// latter needs a conversion, which is not an update.
//
// Source: https://learn.microsoft.com/azure/storage/common/redundancy-migration
// Source: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/update
func skuChangeIsAllowed(q accountRequest) *arm.Error {
	was, is := q.Old.Sku, q.New.Sku
	if was.Name.IsSet() && (!is.tier().Is(was.tier()) || is.isZonal() != was.isZonal()) {
		return q.BadRequest(invalidValues, "The SKU of the storage account cannot be changed from '%s' to '%s'.", was.Name, is.Name)
	}
	return nil
}
