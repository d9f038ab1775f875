package arm

import (
	"slices"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// View is all that exists, as rules look at it.
type View struct {
	cloud *Cloud
	// doomed is what a deletion takes along.
	doomed []*Resource
}

// Get is the resource with an ID; nil when it is not there.
func (v View) Get(id string) *Resource { return v.cloud.get(id) }

// Named is the resource of an ARM type with a name that all of Azure shares; nil
// for none.
func (v View) Named(armType, name string) *Resource { return v.cloud.named(armType, name) }

// All are the resources of an ARM type, sorted by ID.
func (v View) All(armType string) []*Resource {
	return v.cloud.all(v.cloud.byType[strings.ToLower(armType)])
}

// Children are the resources of an ARM type that an ID holds directly, or that
// are about it, sorted by ID.
func (v View) Children(id, armType string) []*Resource {
	return v.cloud.all(v.cloud.children[pairKey(id, armType)])
}

// Siblings are the other resources of a resource's type that the same holds.
func (v View) Siblings(res *Resource) []*Resource {
	return slices.DeleteFunc(v.Children(res.Parent(), res.Type), func(other *Resource) bool { return armid.Same(other.ID, res.ID) })
}

// Inside are a resource and all below it, what is scoped to them included, each
// after the one that holds it.
func (v View) Inside(id string) []*Resource { return v.cloud.all(v.cloud.below[armid.Key(id)]) }

// Users are the resources that refer to an ID and stay; of those of several
// types, what can be inside others first.
func (v View) Users(id string) []*Resource {
	users := v.cloud.all(v.cloud.referring[armid.Key(id)])
	users = slices.DeleteFunc(users, func(res *Resource) bool { return slices.Contains(v.doomed, res) })
	slices.SortStableFunc(users, func(a, b *Resource) int { return strings.Compare(b.Type, a.Type) })
	return users
}

// Holder is the nearest resource that holds an ID: for a blob container, the
// storage account; nil for none.
func (v View) Holder(id string) *Resource {
	for parent, ok := armid.Parent(id); ok; parent, ok = armid.Parent(parent) {
		if res := v.cloud.get(parent); res != nil {
			return res
		}
	}
	return nil
}

// Exists reports whether an ID is there, or is a part that always comes with what
// is there: a service of a storage account, all called "default"; a subnet made
// inside its network; and whatever is in someone else's resource, which cannot
// be known here, such as a secret of a shared vault.
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

// isInline reports whether a child was made as a part of the body of its parent:
// an element, of that name, of the list that is called as the child's type.
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

// Deleted is the soft-deleted resource with an ID, and DeletedNamed that of an
// ARM type with a name; nil for none.
func (v View) Deleted(id string) *Resource { return v.cloud.deleted.get(id) }

// DeletedNamed is the soft-deleted resource of an ARM type with a name that all
// of Azure shares; nil for none.
func (v View) DeletedNamed(armType, name string) *Resource {
	return v.cloud.deleted.named(armType, name)
}

// Principal is the resource that has, or is, the identity with an object ID; nil
// for none.
func (v View) Principal(objectID string) *Resource {
	for _, res := range v.cloud.all(v.cloud.principal[armid.Key(objectID)]) {
		return res
	}
	return nil
}

// PrivateLinkGroups are the parts of a resource that a private endpoint can lead to.
func (v View) PrivateLinkGroups(res *Resource) []string {
	if groups := v.cloud.catalog.kind(res.Type).groups; groups != nil {
		return groups(v.cloud.about(res))
	}
	return nil
}

// Activity is what another request is doing to the resource with an ID.
func (v View) Activity(id string) Activity {
	if v.cloud.Busy == nil {
		return Idle
	}
	return v.cloud.Busy(id)
}

// IsInEffect reports whether a role assignment, by its ID, works by now.
func (v View) IsInEffect(id string) bool {
	return v.cloud.Ineffective == nil || !v.cloud.Ineffective(id)
}

// IsFresh reports whether the resource with an ID was made since the cloud was
// opened, so that the directory may not know it yet.
func (v View) IsFresh(id string) bool { return v.cloud.fresh[armid.Key(id)] }

// Now is the time.
func (v View) Now() time.Time { return v.cloud.Now() }

// Facts are what is known of an ARM type without looking at a resource.
func (v View) Facts(armType string) Facts { return v.cloud.catalog.Facts(armType) }

// Serves reports whether resources of an ARM type can be here at all.
func (v View) Serves(armType string) bool { return v.cloud.catalog.Serves(armType) }

// Scopes are an ID and all that holds it, from the inside out: resources, the
// resource group, the subscription.
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

// IsSingleton reports whether a resource exists as long as its parent does, so
// that deleting it only sets it back.
func (v View) IsSingleton(res *Resource) bool {
	t, known := v.cloud.catalog.Contract.Version(res.Type, res.APIVersion)
	return known && t.Singleton
}
