package storage

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type policyRequest = arm.Request[ManagementPolicy]

func managementPolicies() arm.Type[ManagementPolicy] {
	return arm.Type[ManagementPolicy]{
		Facts: arm.Facts{Name: AccountType + "/managementPolicies"},
		Rules: []arm.Rule[ManagementPolicy]{
			policyFitsKind, lifecycleNamesAreUnique, lifecycleFiltersFit, lifecycleActionsFit, tierChangeHasItsDays, hotTierFits,
			accessTrackingIsEnabled,
		},
	}
}

// policyFitsKind: Accounts of the kinds Storage and FileStorage have no lifecycle
// management.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview
func policyFitsKind(q policyRequest) *arm.Error {
	if accountOf(q.Azure, q.Resource).Kind.Is(generalV1, files) {
		return q.BadRequest(notOffered, "ManagementPolicy is not supported for the account.")
	}
	return nil
}

// lifecycleNamesAreUnique: The rules of a policy, 1 to 100, have different names.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-policy-structure
func lifecycleNamesAreUnique(q policyRequest) *arm.Error {
	const most = 100
	rules, seen := q.New.Properties.Policy.Rules, map[body.Text]bool{}
	for _, rule := range rules {
		if seen[rule.Name] {
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: policy.rules[*].name. '%s' occurs twice.", rule.Name)
		}
		seen[rule.Name] = true
	}
	if len(rules) == 0 || len(rules) > most {
		return q.BadRequest(invalidValues, "Values for request parameters are invalid: policy.rules. Got %d, want 1 to %d.", len(rules), most)
	}
	return nil
}

// setsTier reports whether an action moves blobs to another tier.
func (a ManagementPolicyAction) setsTier() bool {
	b, s, v := a.BaseBlob, a.Snapshot, a.Version
	for _, to := range []body.Object{
		b.TierToHot.Object, b.TierToCool.Object, b.TierToCold.Object, b.TierToArchive.Object,
		s.TierToHot.Object, s.TierToCool.Object, s.TierToCold.Object, s.TierToArchive.Object,
		v.TierToHot.Object, v.TierToCool.Object, v.TierToCold.Object, v.TierToArchive.Object,
	} {
		if to.IsSet() {
			return true
		}
	}
	return false
}

// lifecycleFiltersFit: A rule has at most 10 prefixes and 10 tags. Append blobs can
// only be deleted, and a filter of tags applies only to base blobs.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-policy-structure
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_management_policy_resource.go
func lifecycleFiltersFit(q policyRequest) *arm.Error {
	const most = 10
	for _, rule := range q.New.Properties.Policy.Rules {
		filters, actions := rule.Definition.Filters, rule.Definition.Actions
		isAppended := false
		for _, kind := range filters.BlobTypes {
			isAppended = isAppended || kind.Is("appendBlob")
		}
		switch {
		case len(filters.PrefixMatch) > most || len(filters.BlobIndexMatch) > most:
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: filters of rule '%s'. Want at most %d.", rule.Name, most)
		case isAppended && actions.setsTier():
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: actions of rule '%s'. "+
				"Append blobs have no tiers.", rule.Name)
		case len(filters.BlobIndexMatch) > 0 && (actions.Snapshot.IsSet() || actions.Version.IsSet()):
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: filters of rule '%s'. "+
				"blobIndexMatch does not apply to snapshots and versions.", rule.Name)
		}
	}
	return nil
}

// lifecycleActionsFit: A rule has an action, and each action of base blobs has exactly
// one age.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-policy-structure#rule-actions
func lifecycleActionsFit(q policyRequest) *arm.Error {
	for _, rule := range q.New.Properties.Policy.Rules {
		a := rule.Definition.Actions
		if !a.setsTier() && !a.BaseBlob.Delete.IsSet() && !a.Snapshot.Delete.IsSet() && !a.Version.Delete.IsSet() {
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: actions of rule '%s'. Want an action.", rule.Name)
		}
		for _, when := range a.ofBaseBlobs() {
			if when.IsSet() && when.ages() != 1 {
				return q.BadRequest(invalidValues, "Values for request parameters are invalid: actions of rule '%s'. "+
					"Got %d ages for one action, want one.", rule.Name, when.ages())
			}
		}
	}
	return nil
}

// ages counts the ages of which one triggers the action.
func (d DateAfterModification) ages() int {
	found := 0
	for _, age := range []body.Number{d.DaysAfterModificationGreaterThan, d.DaysAfterCreationGreaterThan, d.DaysAfterLastAccessTimeGreaterThan} {
		if age.IsSet() {
			found++
		}
	}
	return found
}

func (a ManagementPolicyAction) ofBaseBlobs() []DateAfterModification {
	b := a.BaseBlob
	return []DateAfterModification{b.Delete, b.TierToArchive, b.TierToCold, b.TierToCool, b.TierToHot}
}

// tierChangeHasItsDays: The time since the last change of the tier applies only to
// archiving, of base blobs together with their age since modification.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/managementpolicies
func tierChangeHasItsDays(q policyRequest) *arm.Error {
	for _, rule := range q.New.Properties.Policy.Rules {
		base := rule.Definition.Actions.BaseBlob
		isElsewhere := false
		for _, when := range []DateAfterModification{base.Delete, base.TierToCold, base.TierToCool, base.TierToHot} {
			isElsewhere = isElsewhere || when.DaysAfterLastTierChangeGreaterThan.IsSet()
		}
		archive := base.TierToArchive
		isAlone := archive.DaysAfterLastTierChangeGreaterThan.IsSet() && !archive.DaysAfterModificationGreaterThan.IsSet()
		if isElsewhere || isAlone {
			return q.BadRequest(invalidValues,
				"Values for request parameters are invalid: daysAfterLastTierChangeGreaterThan of rule '%s'.", rule.Name)
		}
	}
	return nil
}

// hotTierFits: Moving blobs to the hot tier needs a premium account for block blobs.
// Moving them back on access needs a rule that moves them to the cool tier by their
// last access.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/managementpolicies
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_management_policy_resource.go
func hotTierFits(q policyRequest) *arm.Error {
	account := accountOf(q.Azure, q.Resource)
	for _, rule := range q.New.Properties.Policy.Rules {
		a := rule.Definition.Actions
		isHot := a.BaseBlob.TierToHot.IsSet() || a.Snapshot.TierToHot.IsSet() || a.Version.TierToHot.IsSet()
		switch {
		case isHot && account.IsSet() && !account.Kind.Is(premiumBlob):
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: tierToHot of rule '%s'. "+
				"Want an account of kind %s.", rule.Name, premiumBlob)
		case a.BaseBlob.EnableAutoTierToHotFromCool.Is(true) && !a.BaseBlob.TierToCool.DaysAfterLastAccessTimeGreaterThan.IsSet():
			return q.BadRequest(invalidValues, "Values for request parameters are invalid: enableAutoTierToHotFromCool of rule '%s'. "+
				"Want tierToCool.daysAfterLastAccessTimeGreaterThan.", rule.Name)
		}
	}
	return nil
}

// accessTrackingIsEnabled: A condition on the last access needs tracking of the last
// access.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-policy-access-time-tracking
// Source: https://github.com/avinor/terraform-azurerm-storage-account/pull/19 (observed)
func accessTrackingIsEnabled(q policyRequest) *arm.Error {
	tracking := blobServiceOf(q.Azure, q.Parent()).Properties.LastAccessTimeTrackingPolicy
	if !accountOf(q.Azure, q.Resource).IsSet() || tracking.Enable.Is(true) {
		return nil
	}
	for _, rule := range q.New.Properties.Policy.Rules {
		for _, when := range rule.Definition.Actions.ofBaseBlobs() {
			if when.DaysAfterLastAccessTimeGreaterThan.IsSet() {
				return q.BadRequest("MissingLastAccessTimeBasedTrackingPolicy", "Last access time based tracking policy must be enabled "+
					"before using its specific actions in object lifecycle management policy.")
			}
		}
	}
	return nil
}
