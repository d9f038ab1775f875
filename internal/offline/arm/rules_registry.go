package arm

// premium is the only SKU of a registry with networking and policies.
const premium = "Premium"

// premiumFeatures are what only a Premium registry has: the property, the value
// that asks for it, and the code that refuses it. The codes of the first three
// were observed; the others are formed alike.
var premiumFeatures = []struct {
	path  string
	value any
	code  string
}{
	{"publicNetworkAccess", "Disabled", "DisablingPublicNetworkAccessNotSupported"},
	{"networkRuleSet.defaultAction", "Deny", "NetworkRuleNotSupported"},
	{"networkRuleSet.ipRules[].action", "Allow", "NetworkRuleNotSupported"},
	{"zoneRedundancy", "Enabled", "ZoneRedundancyNotSupported"},
	{"dataEndpointEnabled", true, "DataEndpointNotSupported"},
	{"policies.quarantinePolicy.status", "enabled", "QuarantinePolicyNotSupported"},
	{"policies.trustPolicy.status", "enabled", "TrustPolicyNotSupported"},
	{"policies.retentionPolicy.status", "enabled", "RetentionPolicyNotSupported"},
	{"policies.exportPolicy.status", "disabled", "ExportPolicyNotSupported"},
}

// registryFeatureFitsSKU: Basic and Standard registries are public and plain.
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-skus
// Source: https://github.com/Azure-Samples/dotNET-Frontend-AB-Testing-on-Azure-Container-Apps/issues/5 (the first code, observed)
func registryFeatureFitsSKU(w write) *Error {
	for _, feature := range premiumFeatures {
		if !w.res.is("sku.name", premium) && has(w.res.Properties, feature.value, feature.path) {
			return badRequest(feature.code, "The requested feature (%s: %v) is not supported for the SKU %s.",
				feature.path, feature.value, w.res.text("sku.name"))
		}
	}
	return nil
}
