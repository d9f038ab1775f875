package arm

import (
	"errors"
	"maps"
	"net/http"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// isSoftDeleted reports whether deleting a resource leaves it recoverable,
// under its name, until its retention passes or it is purged. Nothing passes here.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
func (c *Cloud) isSoftDeleted(res *Resource) bool {
	if res.isA(secretType) {
		res = c.get(res.parent())
	}
	return res.isA(workspaceType) || res.isA(vaultType) && !property.Has(res.Properties, false, "properties.enableSoftDelete")
}

// bury keeps a copy of what is softly deleted. doomed is all that goes at once.
func (c *Cloud) bury(res *Resource, doomed []*Resource) error {
	if !c.isSoftDeleted(res) {
		return nil
	}
	buried := res.clone()
	buried.DeletedWith = res.ID
	if vault := c.get(res.parent()); vault != nil && res.isA(secretType) && slices.Contains(doomed, vault) {
		buried.DeletedWith = vault.ID
	}
	return c.deleted.save(buried)
}

// revive brings back what was deleted together with a resource that exists
// again: the secrets of a vault.
func (c *Cloud) revive(id string) error {
	var errs []error
	for _, k := range slices.Sorted(maps.Keys(c.deleted.resources)) {
		res := c.deleted.resources[k]
		if !armid.Same(res.DeletedWith, id) {
			continue
		}
		if k != armid.Key(id) {
			res.DeletedWith = ""
			errs = append(errs, c.save(res))
		}
		errs = append(errs, c.deleted.remove(k))
	}
	return errors.Join(errs...)
}

// Purge ends the soft deletion of a resource, and of all inside it, before its
// time: the name is free again. Purging what is not there succeeds.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview#purge-protection
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/55427 (the message, observed)
func (c *Cloud) Purge(id string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	res := c.deleted.get(id)
	if res == nil {
		return nil
	}
	const protection = "properties.enablePurgeProtection"
	if res.isTrue(protection) || res.isA(secretType) && c.get(res.parent()).isTrue(protection) {
		return &Error{http.StatusMethodNotAllowed, "MethodNotAllowed", "Operation 'DeletedVaultPurge' is not allowed."}
	}
	var errs []error
	for _, inside := range c.deleted.inside(id) {
		errs = append(errs, c.deleted.remove(inside.ID))
	}
	return errors.Join(errs...)
}
