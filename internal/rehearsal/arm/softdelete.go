package arm

import (
	"errors"
	"net/http"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// softDelete keeps a copy of a resource that can be recovered. targets are all
// resources that are deleted together.
func (c *Cloud) softDelete(res *Resource, targets []*Resource) error {
	isSoft := c.catalog.kind(res.Type).softDeleted
	if isSoft == nil || !isSoft(c.about(res)) {
		return nil
	}
	kept := res.clone()
	kept.DeletedWith = res.ID
	if holder := c.get(res.Parent()); holder != nil && slices.Contains(targets, holder) && c.catalog.kind(holder.Type).softDeleted != nil {
		kept.DeletedWith = holder.ID
	}
	return c.deleted.save(kept)
}

// recover restores the resources that were deleted together with a resource that
// exists again, such as the secrets of a recovered vault.
func (c *Cloud) recover(id string) error {
	var errs []error
	for _, res := range c.deleted.all(c.deleted.below[armid.Key(id)]) {
		if !armid.Same(res.DeletedWith, id) {
			continue
		}
		if !armid.Same(res.ID, id) {
			recovered := res.clone()
			recovered.DeletedWith = ""
			errs = append(errs, c.save(recovered))
		}
		errs = append(errs, c.deleted.remove(res.ID))
	}
	return errors.Join(errs...)
}

// Purge permanently deletes a soft-deleted resource and its contents, which makes
// the name available again. Purging a missing resource succeeds.
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview#purge-protection
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/55427 (the message, observed)
func (c *Cloud) Purge(id string) error {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return err
	}
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

// isPurgeProtected reports whether purge protection keeps a resource, and what was
// deleted in it, from being purged.
func (c *Cloud) isPurgeProtected(res *Resource) bool {
	if res == nil {
		return false
	}
	isProtected := c.catalog.kind(res.Type).purgeProtected
	return isProtected != nil && isProtected(c.about(res))
}
