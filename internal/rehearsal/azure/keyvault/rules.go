package keyvault

import "github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"

type (
	vaultRequest  = arm.Request[Vault]
	secretRequest = arm.Request[Secret]
)

// isSoftDeleted: A deleted vault reserves its name and can be recovered until its
// retention period ends or it is purged. In a rehearsal, no retention period
// ends.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
func isSoftDeleted(q vaultRequest) bool { return !q.New.Properties.EnableSoftDelete.Is(false) }

// isPurgeProtected: A vault with purge protection, and what was deleted in it,
// cannot be purged.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview#purge-protection
func isPurgeProtected(q vaultRequest) bool { return q.New.Properties.EnablePurgeProtection.Is(true) }

// vaultNameIsNotReserved: A new vault cannot use the name of a soft-deleted
// vault, in all of Azure, until that vault is purged or its retention period
// ends.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://github.com/alan-turing-institute/data-safe-haven/issues/2523 (the code, observed)
func vaultNameIsNotReserved(q vaultRequest) *arm.Error {
	if q.IsNew() && !q.New.Properties.CreateMode.Is("recover") && q.Azure.DeletedNamed(VaultType, q.Name()) != nil {
		return q.Conflict("ConflictError", "A vault with the same name already exists in deleted state. "+
			"You need to either recover or purge existing key vault: %s.", q.Name())
	}
	return nil
}

// vaultCanBeRecovered: Creating a vault with createMode 'recover' needs a
// soft-deleted vault of that name in the same subscription, resource group and
// region.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/12972 (the code, observed)
func vaultCanBeRecovered(q vaultRequest) *arm.Error {
	if !q.IsNew() || !q.New.Properties.CreateMode.Is("recover") {
		return nil
	}
	if deleted := q.Azure.Deleted(q.ID); deleted == nil || deleted.Region() != q.Region() {
		return q.NotFound("SoftDeletedVaultDoesNotExist", "A soft deleted vault with the given name '%s' does not exist.", q.Name())
	}
	return nil
}

// purgeProtectionStaysOn: Purge protection can be omitted or enabled, but never
// disabled.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview#purge-protection
// Source: https://github.com/Azure/ai-hub/issues/241 (the code, observed)
func purgeProtectionStaysOn(q vaultRequest) *arm.Error {
	if q.New.Properties.EnablePurgeProtection.Is(false) {
		return q.BadRequest(badRequest, `The property "enablePurgeProtection" cannot be set to false. `+
			"Enabling the purge protection for a vault is an irreversible action.")
	}
	return nil
}

// retentionIsFixed: The retention period of deleted secrets cannot be changed.
// The default is 90 days.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/keyvault/key_vault_resource.go (observed)
func retentionIsFixed(q vaultRequest) *arm.Error {
	const standard = 90
	was, is := q.Old.Properties.SoftDeleteRetentionInDays.Or(standard), q.New.Properties.SoftDeleteRetentionInDays.Or(0)
	if q.Before.Own() && is != 0 && is != was {
		return q.BadRequest(badRequest, `The property "softDeleteRetentionInDays" has been set already and it can't be modified.`)
	}
	return nil
}

// secretNameIsFree: A new secret cannot use the name of a soft-deleted secret
// until that secret is purged or its retention period ends. azure-native 2.90.0
// deletes secrets but does not recover them.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://github.com/pulumi/pulumi-azure-native/pull/4450 (observed)
func secretNameIsFree(q secretRequest) *arm.Error {
	if q.IsNew() && q.Azure.Deleted(q.ID) != nil {
		return q.Conflict("Conflict", "Secret %s is currently in a deleted but recoverable state, and its name cannot be reused; "+
			"in this state, the secret can only be recovered or purged.", q.Name())
	}
	return nil
}

// vaultIsPublicForDeletion: A secret can be deleted only in a vault with public
// access, because azure-native 2.90.0 deletes it through the vault's own API.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/network-security
// Source: https://github.com/microsoft/multimodal-ai/issues/171 (observed)
func vaultIsPublicForDeletion(q secretRequest) *arm.Error {
	holder := q.Azure.Holder(q.ID)
	closed := holder.Own() && arm.As[Vault](holder).Properties.PublicNetworkAccess.Is("Disabled")
	if q.Root == q.Resource && closed {
		return q.Forbidden("Forbidden",
			"Public network access is disabled and request is not from a trusted service nor via an approved private link.")
	}
	return nil
}
