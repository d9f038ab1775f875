package arm

import (
	"errors"
	"net/http"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// bury keeps a copy of what is softly deleted. doomed is all that goes at once.
func (c *Cloud) bury(res *Resource, doomed []*Resource) error {
	isSoft := c.catalog.kind(res.Type).softDeleted
	if isSoft == nil || !isSoft(c.about(res)) {
		return nil
	}
	buried := res.clone()
	buried.DeletedWith = res.ID
	if holder := c.get(res.Parent()); holder != nil && slices.Contains(doomed, holder) && c.catalog.kind(holder.Type).softDeleted != nil {
		buried.DeletedWith = holder.ID
	}
	return c.deleted.save(buried)
}

// revive brings back what was deleted together with a resource that exists
// again: the secrets of a vault.
func (c *Cloud) revive(id string) error {
	var errs []error
	for _, res := range c.deleted.all(c.deleted.below[armid.Key(id)]) {
		if !armid.Same(res.DeletedWith, id) {
			continue
		}
		if !armid.Same(res.ID, id) {
			revived := res.clone()
			revived.DeletedWith = ""
			errs = append(errs, c.save(revived))
		}
		errs = append(errs, c.deleted.remove(res.ID))
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
	if c.isPurgeProtected(res) || c.isPurgeProtected(c.get(res.Parent())) {
		return &Error{http.StatusMethodNotAllowed, "MethodNotAllowed", "Operation 'DeletedVaultPurge' is not allowed."}
	}
	var errs []error
	for _, inside := range c.deleted.inside(id) {
		errs = append(errs, c.deleted.remove(inside.ID))
	}
	return errors.Join(errs...)
}

// isPurgeProtected tells whether nobody can purge a resource that was deleted,
// or what was deleted in it.
func (c *Cloud) isPurgeProtected(res *Resource) bool {
	if res == nil {
		return false
	}
	isProtected := c.catalog.kind(res.Type).purgeProtected
	return isProtected != nil && isProtected(c.about(res))
}
