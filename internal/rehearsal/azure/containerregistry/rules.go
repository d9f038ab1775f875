package containerregistry

import "github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"

// premium is the only SKU with every feature.
const premium = "Premium"

// registryFeatureFitsSKU: Private networking, zone redundancy, dedicated data
// endpoints and content policies need the Premium SKU. The codes of the first
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
	case r.Policies.ExportPolicy.Status.Is("disabled"):
		return q.BadRequest("ExportPolicyNotSupported", message, "policies.exportPolicy.status: disabled", sku)
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
