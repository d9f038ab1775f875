// Package arm is a small Azure Resource Manager: it stores resources by ID and
// applies the rules by which Azure accepts, changes and deletes them. It knows
// neither Pulumi nor this project's components. What belongs to a single Azure
// service is in that service's package below package azure.
package arm

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// The default subscription, used when the stack's configuration names none, and
// the tenant and the identity of the deployer.
const (
	DefaultSubscription = "00000000-0000-0000-0000-000000000000"
	TenantID            = "72f988bf-0000-0000-0000-000000000000"
	DeployerObjectID    = "11111111-0000-0000-0000-000000000000"
)

// Cloud is a set of existing resources. It is safe for concurrent use.
type Cloud struct {
	// Now returns the current time, for rules that depend on the date. Default: time.Now.
	Now func() time.Time
	// Busy reports what another request is currently doing to a resource. Optional:
	// without it, requests never overlap. It is called while the cloud is locked, so
	// it must not call the cloud.
	Busy func(id string) Activity
	// Ineffective reports whether a role assignment has not taken effect yet.
	// Optional: without it, assignments take effect at once. It must not call the
	// cloud either.
	Ineffective func(id string) bool
	// Probe is called before a rule refuses a request, with the position of the
	// refusal in the source, such as rules.go:12. If it returns false, the request
	// passes. Optional; used by tests.
	Probe func(site string) bool

	catalog      *Catalog
	subscription string

	mu sync.Mutex
	*store
	deleted *store          // soft-deleted resources
	disk    *disk           // nil for a cloud in memory
	fresh   map[string]bool // resources created since Open, by armid.Key(ID)
}

// Open reads the cloud at a place. Its folders need not exist.
func Open(at Place, subscription string, catalog *Catalog) (*Cloud, error) {
	c := &Cloud{
		Now: time.Now, catalog: catalog, subscription: cmp.Or(subscription, DefaultSubscription), fresh: map[string]bool{},
		store: newStore(nil, ""), deleted: newStore(nil, ""),
	}
	if at.Root == "" {
		return c, nil
	}
	c.disk = newDisk(at)
	return c, c.Sync()
}

// enter begins an operation: no other operation runs, in this or in another command,
// until leave is called, and the cloud is as the last one left it. If that cannot be
// read, err is set, and the cloud is as it was known last.
func (c *Cloud) enter() (leave func(), err error) {
	c.mu.Lock()
	if c.disk == nil {
		return c.mu.Unlock, nil
	}
	unlock, changed, err := c.disk.begin()
	if err == nil && changed {
		err = c.load()
	}
	return func() {
		unlock()
		c.mu.Unlock()
	}, err
}

// load reads all resources from the disk.
func (c *Cloud) load() error {
	live, err := openStore(c.disk, c.disk.resources(), c.catalog.Contract, c.prepare)
	deleted, deletedErr := openStore(c.disk, c.disk.deleted(), c.catalog.Contract, c.prepare)
	if err := errors.Join(err, deletedErr); err != nil {
		return err
	}
	c.store, c.deleted = live, deleted
	c.disk.loaded()
	return nil
}

// Sync reads what other commands have changed. Every operation does so; operations
// that have no error to return use what was read last if that is impossible.
func (c *Cloud) Sync() error {
	leave, err := c.enter()
	defer leave()
	return err
}

// prepare sets the fields of a resource that are derived from its body.
func (c *Cloud) prepare(res *Resource) error {
	if t, known := c.catalog.Contract.Version(res.Type, res.APIVersion); known {
		res.references = t.References(res.Body)
	}
	if c.catalog.Facts(res.Type).IsIdentity || res.HasSystemIdentity() {
		res.principal = PrincipalID(res.ID)
	}
	return nil
}

// Copy returns an independent copy of the cloud, in memory. Like a cloud that was
// just opened, it has no fresh resources.
func (c *Cloud) Copy() *Cloud {
	leave, _ := c.enter() // see Sync
	defer leave()
	return &Cloud{
		Now: c.Now, catalog: c.catalog, subscription: c.subscription, fresh: map[string]bool{},
		store: c.copied(), deleted: c.deleted.copied(),
	}
}

// Catalog returns the resource types that the cloud knows.
func (c *Cloud) Catalog() *Catalog { return c.catalog }

// Subscription returns the GUID of the subscription that the stack deploys to.
func (c *Cloud) Subscription() string { return c.subscription }

// Get returns a copy of the resource with an ID, and whether it exists.
func (c *Cloud) Get(id string) (*Resource, bool) {
	leave, _ := c.enter() // see Sync
	defer leave()
	res := c.get(id)
	if res == nil {
		return nil, false
	}
	return res.clone(), true
}

// List returns copies of all resources, sorted by ID.
func (c *Cloud) List() []*Resource { return c.copies(func() *store { return c.store }) }

// Deleted returns copies of all soft-deleted resources, sorted by ID.
func (c *Cloud) Deleted() []*Resource { return c.copies(func() *store { return c.deleted }) }

func (c *Cloud) copies(of func() *store) []*Resource {
	leave, _ := c.enter() // see Sync
	defer leave()
	from := of()
	all := from.all(slices.Sorted(maps.Keys(from.resources)))
	for i, res := range all {
		all[i] = res.clone()
	}
	return all
}

// CanCreate performs the check of azure-native before it creates a resource: the
// resource must not exist yet. A singleton exists together with its parent, so
// creating one updates it.
func (c *Cloud) CanCreate(t *contract.Type, id string) error {
	if _, exists := c.Get(id); exists && !t.Singleton {
		// The message is azure-native's, not Azure's.
		return fmt.Errorf("cannot create already existing resource '%s'", id)
	}
	return nil
}

// CanUpdate returns an error if the resource does not exist.
func (c *Cloud) CanUpdate(id string) error {
	if _, exists := c.Get(id); !exists {
		return NotFound(id)
	}
	return nil
}

// Put creates or updates a resource, unless a rule refuses the request.
func (c *Cloud) Put(t *contract.Type, id string, body map[string]any) (*Resource, error) {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return nil, err
	}
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
	errs := errors.Join(c.save(res), c.recover(id))
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

// about returns a request for an existing resource. The caller holds the lock.
func (c *Cloud) about(res *Resource) request {
	return request{Resource: res, New: As[Envelope](res), Old: new(Envelope), Azure: View{cloud: c}}
}

// CanDelete returns the reason why a resource, with its contents, cannot be deleted now.
func (c *Cloud) CanDelete(id string) error {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return err
	}
	return c.checkRemoval(id, c.targetsOf(id))
}

// targetsOf returns what is deleted with a resource, contents first: deleting a
// singleton only resets it.
func (c *Cloud) targetsOf(id string) []*Resource {
	if res := c.get(id); (View{cloud: c}).IsSingleton(res) {
		return []*Resource{res}
	}
	return c.inside(id)
}

// Delete deletes a resource and its contents. Deleting a missing resource succeeds.
func (c *Cloud) Delete(id string) error {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return err
	}
	targets := c.targetsOf(id)
	if err := c.checkRemoval(id, targets); err != nil {
		return err
	}
	for _, res := range targets {
		if err := errors.Join(c.softDelete(res, targets), c.remove(res.ID)); err != nil {
			return err
		}
	}
	return nil
}

// Invoke performs an action of a resource, a POST request such as listKeys. A
// ReadOnly lock refuses it like a write.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#considerations-before-applying-your-locks
func (c *Cloud) Invoke(id, name string) (map[string]any, error) {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return nil, err
	}
	res := c.get(id)
	if res == nil {
		return nil, NotFound(id)
	}
	act, known := c.catalog.kind(res.Type).actions[name]
	if !known {
		return nil, fmt.Errorf("offline Azure does not know the action %s of %s", name, res.Type)
	}
	q := c.about(res)
	q.Before, q.Old = res, q.New
	if err := firstRefusal(c.catalog.everywhere, q); err != nil {
		return nil, err
	}
	response, refusal := act.respond(q)
	if refusal != nil {
		return nil, refusal
	}
	return response, nil
}

// Seed adds an existing resource that the stack does not manage, and its resource
// group. It changes no resource that the cloud has already, and ignores IDs of
// types that offline Azure does not know.
func (c *Cloud) Seed(id, location string) error {
	parsed, err := armid.Parse(id)
	if err != nil {
		return err
	}
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return err
	}
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

// Edit calls edit, which may change resources without checking any rule.
func (c *Cloud) Edit(edit func(Editor) error) error {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return err
	}
	return edit(Editor{c})
}

// Editor changes resources without checking any rule, for changes that are not
// requests to Azure Resource Manager.
type Editor struct{ cloud *Cloud }

// View returns the existing resources.
func (e Editor) View() View { return View{cloud: e.cloud} }

// Save creates or replaces a resource.
func (e Editor) Save(res *Resource) error {
	return errors.Join(e.cloud.prepare(res), e.cloud.save(res))
}

// Ask calls ask with an existing resource while the cloud is locked, and returns
// its result. The error is ResourceNotFound when the resource does not exist.
func Ask[B, A any](c *Cloud, id string, ask func(Request[B]) (A, error)) (result A, err error) {
	leave, err := c.enter()
	defer leave()
	if err != nil {
		return result, err
	}
	res := c.get(id)
	if res == nil {
		return result, NotFound(id)
	}
	q := c.about(res)
	q.Before, q.Old = res, q.New
	return ask(typed[B](q))
}
