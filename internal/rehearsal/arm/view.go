package arm

import (
	"slices"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// View gives rules read access to all existing resources.
type View struct {
	cloud *Cloud
	// targets are the resources that are being deleted.
	targets []*Resource
}

// Get returns the resource with an ID, or nil.
func (v View) Get(id string) *Resource { return v.cloud.get(id) }

// Named returns the resource of an ARM type whose name is unique in all of Azure, or
// nil. It may belong to another stack; then its properties are not known.
func (v View) Named(armType, name string) *Resource {
	if own := v.cloud.named(armType, name); own != nil {
		return own
	}
	return v.cloud.elsewhere(armType, name, "")
}

// All returns the resources of an ARM type, sorted by ID.
func (v View) All(armType string) []*Resource {
	return v.cloud.all(v.cloud.byType[strings.ToLower(armType)])
}

// Children returns the direct children of an ID, or the extension resources with
// that scope, of one ARM type, sorted by ID.
func (v View) Children(id, armType string) []*Resource {
	return v.cloud.all(v.cloud.children[pairKey(id, armType)])
}

// Siblings returns the other resources with the same type and parent.
func (v View) Siblings(res *Resource) []*Resource {
	return slices.DeleteFunc(v.Children(res.Parent(), res.Type), func(other *Resource) bool { return armid.Same(other.ID, res.ID) })
}

// Inside returns a resource and its contents, including extension resources, with
// parents before their children.
func (v View) Inside(id string) []*Resource { return v.cloud.all(v.cloud.below[armid.Key(id)]) }

// Users returns the resources that refer to an ID and are not being deleted, sorted
// by type in descending order, so that child types precede their parents.
func (v View) Users(id string) []*Resource {
	users := v.cloud.all(v.cloud.referring[armid.Key(id)])
	users = slices.DeleteFunc(users, func(res *Resource) bool { return slices.Contains(v.targets, res) })
	slices.SortStableFunc(users, func(a, b *Resource) int { return strings.Compare(b.Type, a.Type) })
	return users
}

// Holder returns the nearest existing ancestor of an ID, such as the storage account
// of a blob container, or nil.
func (v View) Holder(id string) *Resource {
	for parent, ok := armid.Parent(id); ok; parent, ok = armid.Parent(parent) {
		if res := v.cloud.get(parent); res != nil {
			return res
		}
	}
	return nil
}

// regionOf returns the region of a resource or, for a child, of the resource that
// contains it; empty for a resource whose region is not known.
func (v View) regionOf(id string) string {
	for ok := true; ok && !armid.IsGroup(id); id, ok = armid.Parent(id) {
		if res := v.cloud.get(id); res.Own() && res.Region() != "" {
			return res.Region()
		}
	}
	return ""
}

// Exists reports whether a resource exists, by itself or implicitly: the "default"
// service of a storage account, a subnet that is declared inside its network, or
// anything in an existing resource that the stack does not manage, such as a secret
// of a shared vault, because its contents are not known.
func (v View) Exists(id string) bool {
	if v.cloud.get(id) != nil {
		return true
	}
	parent, ok := armid.Parent(id)
	if ok && armid.Same(armid.Last(id), "default") {
		return v.Exists(parent)
	}
	owner := v.cloud.get(parent)
	return v.isInline(id) || ok && owner != nil && owner.Existing && !owner.IsA(armid.ResourceGroupType)
}

// isInline reports whether a child is declared in the body of its parent: as an
// element with that name in the list that is named like the child's type.
func (v View) isInline(id string) bool {
	parent, ok := armid.Parent(id)
	owner := v.cloud.get(parent)
	if !ok || owner == nil || len(id) <= len(parent) {
		return false
	}
	kind, _, _ := strings.Cut(strings.Trim(id[len(parent):], "/"), "/")
	properties, _ := owner.Body["properties"].(map[string]any)
	list, _ := properties[kind].([]any)
	return slices.ContainsFunc(list, func(element any) bool {
		object, _ := element.(map[string]any)
		name, _ := object["name"].(string)
		return armid.Same(name, armid.Last(id))
	})
}

// Deleted returns the soft-deleted resource with an ID, or nil.
func (v View) Deleted(id string) *Resource { return v.cloud.deleted.get(id) }

// DeletedNamed returns the soft-deleted resource of an ARM type whose name is unique
// in all of Azure, or nil. It may have belonged to another stack.
func (v View) DeletedNamed(armType, name string) *Resource {
	if own := v.cloud.deleted.named(armType, name); own != nil {
		return own
	}
	return v.cloud.elsewhere(armType, name, deletedDir)
}

// Principal returns the resource that has, or is, the identity with an object ID, or
// nil.
func (v View) Principal(objectID string) *Resource {
	for _, res := range v.cloud.all(v.cloud.principal[armid.Key(objectID)]) {
		return res
	}
	return nil
}

// PrivateLinkGroups returns the group IDs of a resource that a private endpoint can
// connect to.
func (v View) PrivateLinkGroups(res *Resource) []string {
	if groups := v.cloud.catalog.kind(res.Type).groups; groups != nil {
		return groups(v.cloud.about(res))
	}
	return nil
}

// Activity returns the operation in progress on a resource.
func (v View) Activity(id string) Activity {
	if v.cloud.Busy == nil {
		return Idle
	}
	return v.cloud.Busy(id)
}

// IsInEffect reports whether a role assignment has taken effect.
func (v View) IsInEffect(id string) bool {
	return v.cloud.Ineffective == nil || !v.cloud.Ineffective(id)
}

// IsFresh reports whether a resource was created since the cloud was opened, so that
// Microsoft Entra ID may not have replicated its identity yet.
func (v View) IsFresh(id string) bool { return v.cloud.fresh[armid.Key(id)] }

// Now returns the current time.
func (v View) Now() time.Time { return v.cloud.Now() }

// Facts returns what is known of an ARM type without looking at a resource.
func (v View) Facts(armType string) Facts { return v.cloud.catalog.Facts(armType) }

// Serves reports whether offline Azure knows an ARM type.
func (v View) Serves(armType string) bool { return v.cloud.catalog.Serves(armType) }

// Scopes returns an ID and all scopes that contain it, from the inside out:
// resources, the resource group, the subscription.
func Scopes(id string) []string {
	scopes := []string{id}
	for parent, ok := armid.Parent(id); ok; parent, ok = armid.Parent(parent) {
		scopes = append(scopes, parent)
	}
	if segments := strings.SplitN(id, "/", 4); len(segments) > 3 && armid.Same(segments[1], "subscriptions") {
		scopes = append(scopes, strings.Join(segments[:3], "/"))
	}
	return scopes
}

// IsSingleton reports whether a resource exists together with its parent, so that
// deleting it resets it to its defaults.
func (v View) IsSingleton(res *Resource) bool {
	if res == nil {
		return false
	}
	t, known := v.cloud.catalog.Contract.Version(res.Type, res.APIVersion)
	return known && t.Singleton
}
