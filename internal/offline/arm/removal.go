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

// removalRules look at every resource that goes, by ARM type.
var removalRules = map[string][]removalRule{
	environmentType:   {environmentIsEmpty},
	securityGroupType: {securityGroupIsUnused},
	serverType:        {serverIsIdle},
	subnetType:        {subnetIsUnused},
	networkType:       {inlineSubnetsAreUnused},
	zoneType:          {zoneHasNoLinks},
}

// checkRemoval returns the error of the first rule that refuses to delete root.
func (c *Cloud) checkRemoval(root *Resource, doomed []*Resource) error {
	for _, refuse := range rootRules {
		if err := refuse(removal{c, root, root, doomed}); err != nil {
			return err
		}
	}
	for _, res := range doomed {
		for _, refuse := range removalRules[res.kind().ARMType] {
			if err := refuse(removal{c, res, root, doomed}); err != nil {
				return blocked(root, res, err)
			}
		}
	}
	return nil
}

// blocked words why a resource group stays: something in it has to.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group
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
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func rootStays(r removal) *Error { return parentStays(write{cloud: r.cloud, res: r.root}) }
