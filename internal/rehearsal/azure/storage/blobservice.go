package storage

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type blobServiceRequest = arm.Request[BlobServiceProperties]

func blobServices() arm.Type[BlobServiceProperties] {
	return arm.Type[BlobServiceProperties]{
		Facts: arm.Facts{Name: blobServiceType},
		Rules: []arm.Rule[BlobServiceProperties]{
			accountOffersService[BlobServiceProperties], corsRulesAreValid[BlobServiceProperties], dataProtectionFitsKind,
			versioningFitsNamespace, versioningFitsImmutability,
			restoreHasItsFeatures, restoreEndsBeforeDeletion, permanentDeletionExcludesRestore, restoreFitsEndpoints,
		},
	}
}

// isRestorable reports whether point-in-time restore is enabled.
func (s *BlobServiceProperties) isRestorable() bool {
	return s.Properties.RestorePolicy.Enabled.Is(true)
}

// dataProtectionFitsKind: Versioning, change feed, point-in-time restore and access
// tracking are not available in accounts of kind Storage.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/versioning-overview
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func dataProtectionFitsKind(q blobServiceRequest) *arm.Error {
	account, p := accountOf(q.Azure, q.Resource), q.New.Properties
	isUsed := p.IsVersioningEnabled.Is(true) || p.ChangeFeed.Enabled.Is(true) || p.LastAccessTimeTrackingPolicy.Enable.Is(true) ||
		q.New.isRestorable()
	if account.Kind.Is(generalV1) && isUsed {
		return q.BadRequest(notOffered, "Versioning, change feed, restore and access tracking are not supported for the account.")
	}
	return nil
}

// versioningFitsNamespace: Versioning is not available in accounts with a
// hierarchical namespace.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/versioning-overview
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/19414
func versioningFitsNamespace(q blobServiceRequest) *arm.Error {
	if accountOf(q.Azure, q.Resource).Properties.IsHnsEnabled.Is(true) && q.New.Properties.IsVersioningEnabled.Is(true) {
		return q.BadRequest(notOffered, "Versioning is not supported for the account, which has a hierarchical namespace.")
	}
	return nil
}

// versioningFitsImmutability: An account whose blobs are immutable needs versioning.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/immutable-policy-configure-version-scope#prerequisites
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/24915
// Source: https://github.com/Azure/azure-cli/issues/25176 (the code, observed for another feature)
func versioningFitsImmutability(q blobServiceRequest) *arm.Error {
	isImmutable := accountOf(q.Azure, q.Resource).Properties.ImmutableStorageWithVersioning.Enabled.Is(true)
	if isImmutable && q.New.Properties.IsVersioningEnabled.Is(false) {
		return q.Conflict(conflict, "Conflicting feature 'Account level WORM' is enabled. Please disable it and retry.")
	}
	return nil
}

// restoreHasItsFeatures: Point-in-time restore needs versioning, change feed and
// soft delete of blobs.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go (the wording, observed)
func restoreHasItsFeatures(q blobServiceRequest) *arm.Error {
	p := q.New.Properties
	hasAll := p.IsVersioningEnabled.Is(true) && p.ChangeFeed.Enabled.Is(true) && p.DeleteRetentionPolicy.Enabled.Is(true)
	if q.New.isRestorable() && !hasAll {
		return q.Conflict(conflict, "Conflicting feature 'restorePolicy' is enabled. Please disable it and retry. "+
			"It needs versioning, change feed and soft delete.")
	}
	return nil
}

// restoreEndsBeforeDeletion: The period of point-in-time restore must be shorter
// than that of soft delete.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
// Source: https://github.com/Azure/arm-template-whatif/issues/354 (observed)
func restoreEndsBeforeDeletion(q blobServiceRequest) *arm.Error {
	restore, kept := q.New.Properties.RestorePolicy.Days.Or(0), q.New.Properties.DeleteRetentionPolicy.Days
	if q.New.isRestorable() && kept.IsSet() && (restore < 1 || restore >= kept.Or(0)) {
		return q.BadRequest(invalidValues, "Values for properties.restorePolicy.days is invalid: %d. "+
			"It should be greater than zero and less than properties.deleteRetentionPolicy.days.", restore)
	}
	return nil
}

// permanentDeletionExcludesRestore: Blobs that are soft-deleted cannot be deleted
// permanently while point-in-time restore is enabled.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices
func permanentDeletionExcludesRestore(q blobServiceRequest) *arm.Error {
	if q.New.isRestorable() && q.New.Properties.DeleteRetentionPolicy.AllowPermanentDelete.Is(true) {
		return q.Conflict(conflict, "Conflicting feature 'allowPermanentDelete' is enabled. Please disable it and retry.")
	}
	return nil
}

// restoreFitsEndpoints: Point-in-time restore is not available in accounts with
// endpoints in a DNS zone of Azure.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/25450 (the wording, observed)
func restoreFitsEndpoints(q blobServiceRequest) *arm.Error {
	if q.New.isRestorable() && accountOf(q.Azure, q.Resource).Properties.DnsEndpointType.Is("AzureDnsZone") {
		return q.BadRequest("RequiredFeatureDisabled", "Required feature Global Dns is disabled")
	}
	return nil
}

// blobServiceOf returns the settings of the blob service of an account; empty for
// the defaults.
func blobServiceOf(azure arm.View, accountID string) *BlobServiceProperties {
	return arm.As[BlobServiceProperties](azure.Get(accountID + "/blobServices/default"))
}

// cors returns the CORS rules of a service.
func (s BlobServiceProperties) cors() []CorsRule  { return s.Properties.Cors.CorsRules }
func (s FileServiceProperties) cors() []CorsRule  { return s.Properties.Cors.CorsRules }
func (s QueueServiceProperties) cors() []CorsRule { return s.Properties.Cors.CorsRules }
func (s TableServiceProperties) cors() []CorsRule { return s.Properties.Cors.CorsRules }

// corsRulesAreValid: A service has at most 5 CORS rules, and each one has allowed
// origins and methods.
//
// Source: https://learn.microsoft.com/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices
func corsRulesAreValid[B interface{ cors() []CorsRule }](q arm.Request[B]) *arm.Error {
	const most = 5
	rules := (*q.New).cors()
	if len(rules) > most {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: cors.corsRules. Got %d rules, want at most %d.", len(rules), most)
	}
	for _, rule := range rules {
		if !hasText(rule.AllowedOrigins) || !hasText(rule.AllowedMethods) {
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: cors.corsRules. A rule needs origins and methods.")
		}
	}
	return nil
}

// hasText reports whether a list has elements, none of which is empty.
func hasText(list []body.Text) bool {
	for _, element := range list {
		if !element.IsSet() {
			return false
		}
	}
	return len(list) > 0
}
