// Package arm is a small Azure Resource Manager: the resources that exist, by
// ID, and the rules by which it takes, changes and deletes them. It knows
// neither Pulumi nor this project's components.
//
// What a schema knows (types, enumerations, patterns, what only creation can
// set) is checked before, by package contract. The others are in rules.yaml, each
// with the error code that Azure answers and where that is known from; Go only
// finds out what they look at, in lookup_*.go.
package arm

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Identity of the person who deploys, and of the place they deploy to, when the
// stack's configuration names no other.
const (
	DefaultSubscription = "00000000-0000-0000-0000-000000000000"
	TenantID            = "72f988bf-0000-0000-0000-000000000000"
	DeployerObjectID    = "11111111-0000-0000-0000-000000000000"
)

// Resource is one resource as Azure keeps it.
type Resource struct {
	// ID is the ARM resource ID, written as its creator wrote it.
	ID string `json:"id"`
	// Token is the Pulumi type token whose API version last wrote the resource.
	Token string `json:"token"`
	// Properties are what was last written, in azure-native's flattened form.
	Properties map[string]any `json:"properties"`
	// Seeded marks a resource that belongs to someone else and was there before.
	Seeded bool `json:"seeded,omitempty"`
	// DeletedWith is, for what is soft-deleted, the ID of the resource whose
	// deletion took it along: its own, or that of its vault.
	DeletedWith string `json:"deletedWith,omitempty"`
}

// kind is the contract of the API version that last wrote the resource.
func (r *Resource) kind() *contract.Type {
	if t, ok := contract.Azure().Lookup(r.Token); ok {
		return t
	}
	return &contract.Type{}
}

// isA reports whether the resource is of an ARM type.
func (r *Resource) isA(armType string) bool { return r != nil && r.kind().ARMType == armType }

func (r *Resource) clone() *Resource {
	copied := *r
	copied.Properties = maps.Clone(r.Properties)
	return &copied
}

// Activity is what is being done to a resource.
type Activity string

// The activities that rules tell apart.
const (
	Idle     Activity = ""
	Writing  Activity = "write"
	Deleting Activity = "delete"
)

// Cloud is the set of resources that exist. It is safe for concurrent use.
type Cloud struct {
	// Now is the time, for rules that look at the calendar. Default: time.Now.
	Now func() time.Time
	// Busy tells what another request is doing to the resource with an ID right
	// now. Optional: without it, nothing ever overlaps. It is called while the
	// cloud is locked, so it must not call the cloud.
	Busy func(id string) Activity
	// Ineffective tells whether a role assignment, by its ID, does not work yet.
	// Optional: without it, all work at once. It must not call the cloud either.
	Ineffective func(id string) bool

	subscription string

	mu      sync.Mutex
	folder                  // what exists
	deleted folder          // what is soft-deleted
	fresh   map[string]bool // what was created since Open, by armid.Key(ID)
}

// Open reads the cloud kept in dir, which need not exist yet.
func Open(dir, subscription string) (*Cloud, error) {
	_, factsErr := factsByType()
	_, rulesErr := rulesByType()
	existing, err := openFolder(dir)
	deleted, deletedErr := openFolder(filepath.Join(dir, deletedDir))
	return &Cloud{
		Now: time.Now, subscription: cmp.Or(subscription, DefaultSubscription), folder: existing, deleted: deleted, fresh: map[string]bool{},
	}, errors.Join(factsErr, rulesErr, err, deletedErr)
}

// Subscription is the GUID of the subscription that the stack deploys to.
func (c *Cloud) Subscription() string { return c.subscription }

// Get returns a copy of the resource with the given ID.
func (c *Cloud) Get(id string) (*Resource, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	res := c.get(id)
	if res == nil {
		return nil, false
	}
	return res.clone(), true
}

// List returns copies of all resources, sorted by ID.
func (c *Cloud) List() []*Resource { return c.copies(c.folder) }

// Deleted returns copies of what is soft-deleted and holds its name, sorted by ID.
func (c *Cloud) Deleted() []*Resource { return c.copies(c.deleted) }

func (c *Cloud) copies(from folder) []*Resource {
	c.mu.Lock()
	defer c.mu.Unlock()
	var all []*Resource
	for _, k := range slices.Sorted(maps.Keys(from.resources)) {
		all = append(all, from.resources[k].clone())
	}
	return all
}

// CanCreate is what azure-native looks at before it creates a resource: that
// there is none yet. Singletons, which exist with their parent, are taken over.
func (c *Cloud) CanCreate(t *contract.Type, id string) error {
	if _, there := c.Get(id); there && !t.Singleton {
		// azure-native's own words; not an answer of Azure.
		return fmt.Errorf("cannot create already existing resource '%s'", id)
	}
	return nil
}

// CanAsk says why Azure does not answer a POST about a resource, such as one for
// its keys: to a lock, that is no reading.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#considerations-before-applying-your-locks
func (c *Cloud) CanAsk(id string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return request{cloud: c, res: &Resource{ID: id}}.check("scopeIsWritable")
}

// CanUpdate says so when there is nothing to update.
func (c *Cloud) CanUpdate(id string) error {
	if _, there := c.Get(id); !there {
		return NotFound(id)
	}
	return nil
}

// Put makes or changes a resource, unless a rule refuses that.
func (c *Cloud) Put(t *contract.Type, id string, properties map[string]any) (*Resource, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	old := c.get(id)
	res := &Resource{ID: id, Token: t.Token, Properties: properties, Seeded: old != nil && old.Seeded}
	if err := (request{cloud: c, res: res, old: old}).check(); err != nil {
		return nil, err
	}
	if err := errors.Join(c.save(res), c.revive(id), c.runTask(res)); err != nil {
		return nil, err
	}
	if old == nil {
		c.fresh[armid.Key(id)] = true
	}
	return res.clone(), nil
}

// CanDelete says why a resource cannot be deleted now, with everything inside it.
func (c *Cloud) CanDelete(id string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.checkRemoval(id, c.inside(id))
}

// Delete removes a resource and everything inside it. Deleting what is gone succeeds.
func (c *Cloud) Delete(id string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	doomed := c.inside(id)
	if err := c.checkRemoval(id, doomed); err != nil {
		return err
	}
	for _, res := range doomed {
		if err := errors.Join(c.bury(res, doomed), c.remove(res.ID)); err != nil {
			return err
		}
	}
	return nil
}
