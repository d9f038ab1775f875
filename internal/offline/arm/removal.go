package arm

import "slices"

// removal is one resource that would go, because of the DELETE of root.
type removal struct {
	cloud     *Cloud
	res, root *Resource
	// doomed is all that goes along.
	doomed []*Resource
}

// removalRule refuses a removal with the error that Azure would answer, or returns nil.
type removalRule func(removal) *Error

// rootRules look at the resource that is asked for.
var rootRules = []removalRule{notLocked, rootStays}

// removalRules look at every resource that goes, by ARM type; under "" at those of any.
var removalRules = map[string][]removalRule{
	"":                {isUnused},
	administratorType: {serverIsIdle},
	configurationType: {serverIsIdle},
	databaseType:      {serverIsIdle},
	firewallRuleType:  {serverIsIdle},
	networkType:       {inlineSubnetsAreUnused},
	serverType:        {serverIsIdle},
	zoneType:          {zoneHasNoLinks},
}

// checkRemoval returns the error of the first rule that refuses to delete what
// has an ID, and all that goes along.
func (c *Cloud) checkRemoval(id string, doomed []*Resource) error {
	root := c.get(id)
	if root == nil {
		return nil
	}
	for _, refuse := range rootRules {
		if err := refuse(removal{c, root, root, doomed}); err != nil {
			return err
		}
	}
	for _, res := range doomed {
		for _, refuse := range slices.Concat(removalRules[""], removalRules[res.kind().ARMType]) {
			if err := refuse(removal{c, res, root, doomed}); err != nil {
				return blocked(root, res, err)
			}
		}
	}
	return nil
}

// blocked words why a resource group stays: something in it has to.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group
// Source: https://github.com/Azure/bicep-registry-modules/pull/1607 (observed)
func blocked(root, res *Resource, err *Error) *Error {
	if !root.isA(groupType) {
		return err
	}
	return conflict("ResourceGroupDeletionBlocked",
		"Deletion of resource group '%s' failed as resources with identifiers '%s' could not be deleted. %s: %s",
		root.name(), res.ID, err.Code, err.Message)
}

// stays reports whether a resource outlives the removal.
func (r removal) stays(res *Resource) bool { return !slices.Contains(r.doomed, res) }

// rootStays: what is being deleted, or is in something that is, is not deleted again.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func rootStays(r removal) *Error { return parentStays(write{cloud: r.cloud, res: r.root}) }

// isUnused: what something else needs stays; resources.yaml says what needs what,
// and where the codes come from.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func isUnused(r removal) *Error { return r.unusedAs(factsOf(r.res.kind().ARMType).Stays) }

func (r removal) unusedAs(needed stays) *Error {
	return first(r.cloud.users(r.res.ID, needed.While), func(user *Resource) *Error {
		return Refusal(needed.Status, needed.Code, needed.Message, r.res.name(), user.ID).when(r.stays(user))
	})
}

// inlineSubnetsAreUnused: a network stays with a subnet of its own that
// something lives in.
// Source: https://learn.microsoft.com/azure/virtual-network/manage-virtual-network#delete-a-virtual-network
// Source: https://github.com/Azure/azure-quickstart-templates/issues/5450 (observed)
func inlineSubnetsAreUnused(r removal) *Error {
	return first(texts(r.res.Properties, "subnets[].name"), func(name string) *Error {
		r.res = &Resource{ID: r.root.ID + "/subnets/" + name}
		return r.unusedAs(factsOf(subnetType).Stays)
	})
}
