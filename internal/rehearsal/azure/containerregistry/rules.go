package containerregistry

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// premium is the only SKU with every feature.
const premium = "Premium"

// registryFeatureFitsSKU: Private networking, zone redundancy, dedicated data
// endpoints, customer-managed keys and content policies need the Premium SKU. The codes of the first
// three features were observed; the others follow their pattern.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-skus
// Source: https://github.com/Azure-Samples/dotNET-Frontend-AB-Testing-on-Azure-Container-Apps/issues/5 (the first code, observed)
func registryFeatureFitsSKU(q registryRequest) *arm.Error {
	if q.New.Sku.Name.Is(premium) {
		return nil
	}
	const message = "The requested feature (%s) is not supported for the SKU %s."
	sku, r := q.New.Sku.Name, q.New.Properties
	switch {
	case r.PublicNetworkAccess.Is("Disabled"):
		return q.BadRequest("DisablingPublicNetworkAccessNotSupported", message, "publicNetworkAccess: Disabled", sku)
	case r.NetworkRuleSet.DefaultAction.Is("Deny"):
		return q.BadRequest("NetworkRuleNotSupported", message, "networkRuleSet.defaultAction: Deny", sku)
	case len(r.NetworkRuleSet.IpRules) > 0:
		return q.BadRequest("NetworkRuleNotSupported", message, "networkRuleSet.ipRules", sku)
	case r.ZoneRedundancy.Is("Enabled"):
		return q.BadRequest("ZoneRedundancyNotSupported", message, "zoneRedundancy: Enabled", sku)
	case r.DataEndpointEnabled.Is(true):
		return q.BadRequest("DataEndpointNotSupported", message, "dataEndpointEnabled: true", sku)
	case r.Policies.QuarantinePolicy.Status.Is("enabled"):
		return q.BadRequest("QuarantinePolicyNotSupported", message, "policies.quarantinePolicy.status: enabled", sku)
	case r.Policies.TrustPolicy.Status.Is("enabled"):
		return q.BadRequest("TrustPolicyNotSupported", message, "policies.trustPolicy.status: enabled", sku)
	case r.Policies.RetentionPolicy.Status.Is("enabled"):
		return q.BadRequest("RetentionPolicyNotSupported", message, "policies.retentionPolicy.status: enabled", sku)
	case r.Encryption.Status.Is("enabled"):
		return q.BadRequest("EncryptionNotSupported", message, "encryption.status: enabled", sku)
	case r.Policies.ExportPolicy.Status.Is("disabled"):
		return q.BadRequest("ExportPolicyNotSupported", message, "policies.exportPolicy.status: disabled", sku)
	}
	return nil
}

// encryptionIsComplete: Encryption with a customer-managed key needs the URL of the
// key, and the client ID of a user-assigned identity of the registry. Content trust is
// not available with it.
//
// Source: https://learn.microsoft.com/azure/container-registry/tutorial-enable-customer-managed-keys
// Source: https://github.com/Azure/PSRule.Rules.Azure/issues/1810 (the code of content trust, observed)
func encryptionIsComplete(q registryRequest) *arm.Error {
	encryption := q.New.Properties.Encryption
	if !encryption.Status.Is("enabled") {
		return nil
	}
	key := encryption.KeyVaultProperties
	switch {
	case !key.KeyIdentifier.IsSet():
		return q.BadRequest("CannotSetEncryption", "The registry '%s' needs encryption.keyVaultProperties.keyIdentifier.", q.Name())
	case !hasClientID(q.New.Identity, key.Identity):
		return q.BadRequest("CannotSetEncryption", "The registry '%s' has no user-assigned identity with the client ID '%s'.", q.Name(), key.Identity)
	case q.New.Properties.Policies.TrustPolicy.Status.Is("enabled"):
		return q.BadRequest("BlockedForEncryptionEnabledRegistry",
			"This feature 'ContentTrust' is currently not supported when encryption is enabled for the resource '%s'.", q.Name())
	}
	return nil
}

// hasClientID reports whether one of the user-assigned identities has a client ID.
func hasClientID(identity IdentityProperties, clientID body.Text) bool {
	for id := range identity.UserAssignedIdentities {
		if clientID.Is(body.Text(arm.ClientID(id))) {
			return true
		}
	}
	return false
}

// encryptionIsFixed: Encryption with a customer-managed key can only be enabled when
// the registry is created, and never be disabled.
//
// Source: https://learn.microsoft.com/azure/container-registry/tutorial-customer-managed-keys
func encryptionIsFixed(q registryRequest) *arm.Error {
	was, is := q.Old.Properties.Encryption.Status.Is("enabled"), q.New.Properties.Encryption.Status.Is("enabled")
	if q.Before.Own() && is != was && (is || q.New.Properties.Encryption.Status.IsSet()) {
		return q.BadRequest("CannotChangeEncryption", "The encryption of the registry '%s' cannot be changed.", q.Name())
	}
	return nil
}

// exportNeedsPrivateRegistry: The export of artifacts can only be disabled in a
// registry without public access.
//
// Source: https://learn.microsoft.com/azure/container-registry/data-loss-prevention
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containers/container_registry_resource.go
func exportNeedsPrivateRegistry(q registryRequest) *arm.Error {
	if q.New.Properties.Policies.ExportPolicy.Status.Is("disabled") && !q.New.Properties.PublicNetworkAccess.Is("Disabled") {
		return q.BadRequest("ExportPolicyStatusInvalid", "The export policy of the registry '%s' can only be disabled without public network access.",
			q.Name())
	}
	return nil
}

// taskIsReadable: The content of a task must be base64-encoded YAML.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-reference-yaml
func taskIsReadable(q taskRunRequest) *arm.Error {
	if _, err := pushed(q.New); err != nil {
		return q.BadRequest("InvalidTaskContent", "The content of the task is invalid: %v.", err)
	}
	return nil
}
