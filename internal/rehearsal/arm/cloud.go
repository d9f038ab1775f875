// Package arm is a small Azure Resource Manager: the resources that exist, by ID,
// and the rules by which it takes, changes and deletes them. It knows neither
// Pulumi nor this project's components, and nothing of a single service: that is
// in the rooms of package azure.
package arm

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
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
	// Probe is asked before a rule refuses a request, by the place in the code that
	// refuses, such as rules.go:12; false lets the request pass. For tests. Optional.
	Probe func(site string) bool

	catalog      *Catalog
	subscription string

	mu sync.Mutex
	*store
	deleted *store          // what is soft-deleted
	fresh   map[string]bool // what was created since Open, by armid.Key(ID)
}

// Open reads the cloud kept in dir, which need not exist yet. With dir "" it is
// in memory alone.
func Open(dir, subscription string, catalog *Catalog) (*Cloud, error) {
	c := &Cloud{
		Now: time.Now, catalog: catalog, subscription: cmp.Or(subscription, DefaultSubscription), fresh: map[string]bool{},
		store: newStore(""), deleted: newStore(""),
	}
	if dir == "" {
		return c, nil
	}
	var err, deletedErr error
	c.store, err = openStore(dir, catalog.Contract, c.prepare)
	c.deleted, deletedErr = openStore(filepath.Join(dir, deletedDir), catalog.Contract, c.prepare)
	return c, errors.Join(err, deletedErr)
}

// prepare works out what follows from a resource's body.
func (c *Cloud) prepare(res *Resource) error {
	if t, known := c.catalog.Contract.Version(res.Type, res.APIVersion); known {
		res.references = t.References(res.Body)
	}
	if c.catalog.Facts(res.Type).IsIdentity || res.HasSystemIdentity() {
		res.principal = PrincipalID(res.ID)
	}
	return nil
}

// Copy is the cloud as another command would find it, in memory: what happens to
// one does not happen to the other.
func (c *Cloud) Copy() *Cloud {
	c.mu.Lock()
	defer c.mu.Unlock()
	return &Cloud{
		Now: c.Now, catalog: c.catalog, subscription: c.subscription, fresh: map[string]bool{},
		store: c.store.copied(), deleted: c.deleted.copied(),
	}
}

// Catalog is what the cloud knows of resource types.
func (c *Cloud) Catalog() *Catalog { return c.catalog }

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
func (c *Cloud) List() []*Resource { return c.copies(c.store) }

// Deleted returns copies of what is soft-deleted and holds its name, sorted by ID.
func (c *Cloud) Deleted() []*Resource { return c.copies(c.deleted) }

func (c *Cloud) copies(from *store) []*Resource {
	c.mu.Lock()
	defer c.mu.Unlock()
	keys := map[string]bool{}
	for key := range from.resources {
		keys[key] = true
	}
	all := from.all(keys)
	for i, res := range all {
		all[i] = res.clone()
	}
	return all
}

// Look calls look with all that exists, which stands still meanwhile.
func (c *Cloud) Look(look func(View)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	look(View{cloud: c})
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

// CanUpdate says so when there is nothing to update.
func (c *Cloud) CanUpdate(id string) error {
	if _, there := c.Get(id); !there {
		return NotFound(id)
	}
	return nil
}

// Put makes or changes a resource, unless a rule refuses that.
func (c *Cloud) Put(t *contract.Type, id string, body map[string]any) (*Resource, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	old := c.get(id)
	res := &Resource{ID: id, Type: t.ARMType, APIVersion: t.APIVersion, Body: t.Written(body), Existing: old != nil && old.Existing}
	if err := c.prepare(res); err != nil {
		return nil, err
	}
	q := c.about(res)
	q.Before, q.Old = old, As[Envelope](old)
	if err := c.check(q); err != nil {
		return nil, err
	}
	errs := errors.Join(c.save(res), c.revive(id))
	if after := c.catalog.kind(t.ARMType).afterWrite; after != nil && errs == nil {
		errs = after(q, Editor{c})
	}
	if errs != nil {
		return nil, errs
	}
	if old == nil {
		c.fresh[armid.Key(id)] = true
	}
	return res.clone(), nil
}

// about is a request about a resource as it is. The caller holds the lock.
func (c *Cloud) about(res *Resource) request {
	return request{Resource: res, New: As[Envelope](res), Old: new(Envelope), Azure: View{cloud: c}}
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

// Act does what a POST request about a resource asks for, such as listKeys. To a
// lock, that is no reading.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#considerations-before-applying-your-locks
func (c *Cloud) Act(id, name string) (map[string]any, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	res := c.get(id)
	if res == nil {
		return nil, NotFound(id)
	}
	asked, known := c.catalog.kind(res.Type).actions[name]
	if !known {
		return nil, fmt.Errorf("offline Azure does not know the action %s of %s", name, res.Type)
	}
	q := c.about(res)
	q.Before, q.Old = res, q.New
	if err := firstOf(c.catalog.everywhere, q); err != nil {
		return nil, err
	}
	answer, err := asked.answer(q)
	if err != nil {
		return nil, err
	}
	return answer, nil
}

// Seed makes sure that a resource of someone else's is there, with its resource
// group. IDs of types that offline Azure does not know are ignored: nothing could
// refer to them.
func (c *Cloud) Seed(id, location string) error {
	parsed, err := armid.Parse(id)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return errors.Join(c.seed(armid.Group(id), armid.ResourceGroupType, location), c.seed(id, parsed.Type, location))
}

func (c *Cloud) seed(id, armType, location string) error {
	versions := c.catalog.Contract.Versions(armType)
	if c.get(id) != nil || len(versions) == 0 {
		return nil
	}
	body := map[string]any{"location": location}
	maps.Copy(body, c.catalog.kind(armType).existing)
	res := &Resource{ID: id, Type: versions[0].ARMType, APIVersion: versions[0].APIVersion, Body: body, Existing: true}
	return errors.Join(c.prepare(res), c.save(res))
}

// Edit calls edit, which may change what exists without asking any rule.
func (c *Cloud) Edit(edit func(Editor) error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return edit(Editor{c})
}

// Editor changes what exists without asking any rule: for what is no request to
// Azure Resource Manager.
type Editor struct{ cloud *Cloud }

// View is what exists.
func (e Editor) View() View { return View{cloud: e.cloud} }

// Save keeps a resource.
func (e Editor) Save(res *Resource) error {
	return errors.Join(e.cloud.prepare(res), e.cloud.save(res))
}

// Ask calls ask with the resource that has an ID, while all that exists stands
// still.
func Ask[B, A any](c *Cloud, id string, ask func(Request[B]) (A, error)) (answer A, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	res := c.get(id)
	if res == nil {
		return answer, NotFound(id)
	}
	q := c.about(res)
	q.Before, q.Old = res, q.New
	return ask(typed[B](q))
}
