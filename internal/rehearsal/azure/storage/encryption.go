package storage

import (
	"net/url"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/keyvault"
)

// keysFitKind: Queues and tables of an account of kind Storage cannot be encrypted
// with the key of the account.
//
// Source: https://learn.microsoft.com/azure/storage/common/account-encryption-key-create
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func keysFitKind(q accountRequest) *arm.Error {
	services := q.New.Properties.Encryption.Services
	if q.New.Kind.Is(generalV1) && (services.Queue.KeyType.Is("Account") || services.Table.KeyType.Is("Account")) {
		return q.BadRequest(valueForbidden, notAllowed, "Account", "encryption.services[*].keyType")
	}
	return nil
}

// usesCustomerKey reports whether the account is encrypted with a key in a vault.
func usesCustomerKey(q accountRequest) bool {
	return q.New.Properties.Encryption.KeySource.Is("Microsoft.Keyvault")
}

// customerKeyIsComplete: Encryption with a customer-managed key needs the name of
// the key, the URI of its vault, and an identity of the account that can read it. A
// user-assigned identity must also be one of the account's identities.
//
// Source: https://learn.microsoft.com/azure/storage/common/customer-managed-keys-configure-new-account
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func customerKeyIsComplete(q accountRequest) *arm.Error {
	if !usesCustomerKey(q) {
		return nil
	}
	encryption, identity := q.New.Properties.Encryption, q.New.Identity
	key, user := encryption.Keyvaultproperties, string(encryption.Identity.UserAssignedIdentity)
	switch {
	case !key.Keyname.IsSet() || !key.Keyvaulturi.IsSet():
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: encryption.keyvaultproperties.")
	case user == "" && !q.HasSystemIdentity():
		return q.BadRequest("MissingIdentity", "The storage account '%s' needs an identity that can access the key '%s'.", q.Name(), key.Keyname)
	case user != "" && !hasIdentity(identity, user):
		return q.BadRequest("InvalidIdentity", "The identity '%s' is not assigned to the storage account '%s'.", user, q.Name())
	}
	return nil
}

func hasIdentity(identity Identity, id string) bool {
	for assigned := range identity.UserAssignedIdentities {
		if armid.Same(assigned, id) {
			return true
		}
	}
	return false
}

// customerKeyVaultIsProtected: The vault of a customer-managed key must have soft
// delete and purge protection.
//
// Source: https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview#enable-customer-managed-keys-for-a-storage-account
func customerKeyVaultIsProtected(q accountRequest) *arm.Error {
	if !usesCustomerKey(q) {
		return nil
	}
	vault := vaultAt(q.Azure, string(q.New.Properties.Encryption.Keyvaultproperties.Keyvaulturi))
	if vault.Own() && !arm.As[keyvault.Vault](vault).Properties.EnablePurgeProtection.Is(true) {
		return q.BadRequest("KeyVaultPolicyError", "The key vault '%s' must have soft delete and purge protection.", vault.Name())
	}
	return nil
}

// vaultAt returns the vault with a URI, or nil.
func vaultAt(azure arm.View, uri string) *arm.Resource {
	parsed, err := url.Parse(uri)
	if err != nil {
		return nil
	}
	name, _, _ := strings.Cut(parsed.Hostname(), ".")
	return azure.Named(keyvault.VaultType, name)
}
