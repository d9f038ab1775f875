package arm

import "slices"

// heldVault is the deleted vault that holds the name of the one to be written.
func (w write) heldVault() *Resource {
	for _, res := range w.cloud.deleted {
		if res.isA(vaultType) && same(res.name(), w.res.name()) {
			return res
		}
	}
	return nil
}

// vaultNameIsNotHeld: a deleted vault keeps its name, in all of Azure, until
// its retention passes or it is purged.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://github.com/alan-turing-institute/data-safe-haven/issues/2523 (the code, observed)
func vaultNameIsNotHeld(w write) *Error {
	return conflict("ConflictError", "A vault with the same name already exists in deleted state. "+
		"You need to either recover or purge existing key vault: %s.", w.res.name()).
		when(w.old == nil && w.heldVault() != nil && !w.res.is("properties.createMode", "recover"))
}

// vaultCanBeRecovered: createMode recover needs a deleted vault of that name,
// in the same subscription, resource group and region.
// Source: https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/12972 (the code, observed)
func vaultCanBeRecovered(w write) *Error {
	held := w.heldVault()
	found := held != nil && same(held.ID, w.res.ID) && region(held.text("location")) == region(w.res.text("location"))
	return notFound("SoftDeletedVaultDoesNotExist", "A soft deleted vault with the given name '%s' does not exist.", w.res.name()).
		when(w.old == nil && w.res.is("properties.createMode", "recover") && !found)
}

// purgeProtectionStaysOn: it is left out or switched on, never off.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview#purge-protection
// Source: https://github.com/Azure/ai-hub/issues/241 (the code, observed)
func purgeProtectionStaysOn(w write) *Error {
	return badRequest("BadRequest", `The property "enablePurgeProtection" cannot be set to false. `+
		`Enabling the purge protection for a vault is an irreversible action.`).
		when(w.res.isFalse("properties.enablePurgeProtection"))
}

// retentionIsFixed: how long deleted secrets are kept is said once; by default
// it is 90 days.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/keyvault/key_vault_resource.go (observed)
func retentionIsFixed(w write) *Error {
	const path = "properties.softDeleteRetentionInDays"
	if w.old == nil || w.old.Seeded {
		return nil
	}
	before, after := number(w.old.Properties, path), number(w.res.Properties, path)
	return badRequest("BadRequest", `The property "softDeleteRetentionInDays" has been set already and it can't be modified.`).
		when(after != 0 && after != before && (before != 0 || after != 90))
}

// secretNameIsFree: a deleted secret keeps its name until its retention passes
// or it is purged. azure-native 2.90.0 deletes secrets and recovers none.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://github.com/pulumi/pulumi-azure-native/pull/4450 (observed)
func secretNameIsFree(w write) *Error {
	return conflict("Conflict", "Secret %s is currently in a deleted but recoverable state, and its name cannot be reused; "+
		"in this state, the secret can only be recovered or purged.", w.res.name()).
		when(w.old == nil && w.cloud.deleted[key(w.res.ID)] != nil)
}

// vaultReference is a secret of a job that Container Apps fetch from a vault,
// which they do at once.
type vaultReference struct {
	name, identity string
	// vault is nil when there is none of that name.
	vault *Resource
	// secretID is the ARM ID of the secret.
	secretID string
}

// mayGet reports whether the vault's access policies let a principal read secrets.
func (r vaultReference) mayGet(objectID string) bool {
	return slices.ContainsFunc(at(r.vault.Properties, "properties.accessPolicies[]"), func(policy any) bool {
		return text(policy, "objectId") == objectID &&
			(has(policy, "get", "permissions.secrets[]") || has(policy, "all", "permissions.secrets[]"))
	})
}

// unresolved is what Container Apps answer whatever keeps them from a secret.
func (r vaultReference) unresolved(why string) *Error {
	return badRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'configuration.secrets' is invalid "+
		"with details: 'Invalid value: %q: Unable to get value using Managed identity %s for secret %s. "+
		"Error: unable to fetch secret: %s'.", r.name, r.identity, r.name, why)
}
