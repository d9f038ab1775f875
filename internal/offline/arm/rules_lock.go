package arm

// scopeIsWritable: a ReadOnly lock on a scope refuses writes to it and in it.
// Locks themselves are not locked.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/13234 (observed)
func scopeIsWritable(w write) *Error {
	return first(w.cloud.of(lockType), func(lock *Resource) *Error {
		return scopeLocked("write", w.res, lock).
			when(!w.res.isA(lockType) && lock.is("level", "ReadOnly") && within(w.res.ID, lock.parent()))
	})
}

// notLocked: a lock refuses to delete its scope, what is in it, and what holds
// it. Two deletions are none for Azure Resource Manager: a vault's secret goes
// through the vault, and a singleton is only set back.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
// Source: https://github.com/Azure-Player/azure.datafactory.devops/issues/183 (observed)
func notLocked(r removal) *Error {
	return first(r.cloud.of(lockType), func(lock *Resource) *Error {
		covers := within(r.root.ID, lock.parent()) || within(lock.parent(), r.root.ID)
		exempt := r.root.isA(lockType) || r.root.isA(secretType) || r.root.kind().Singleton && lock.is("level", "CanNotDelete")
		return scopeLocked("delete", r.root, lock).when(covers && !exempt && lock.is("level", "CanNotDelete", "ReadOnly"))
	})
}

func scopeLocked(operation string, res, lock *Resource) *Error {
	return conflict("ScopeLocked", "The scope '%s' cannot perform %s operation because following scope(s) are locked: '%s'. "+
		"Please remove the lock and try again.", res.ID, operation, lock.parent())
}
