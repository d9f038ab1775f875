package arm

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// store is resources, and what they are found by. Each is a file under a path that
// mirrors its ID, written atomically, so that separate commands agree and a person
// can look inside. A store without a folder is in memory alone.
type store struct {
	dir       string
	resources map[string]*Resource // by armid.Key(ID)
	below     index                // by the IDs of all that holds a resource, and its own
	children  index                // by the ID of what holds a resource, and its ARM type
	byType    index                // by ARM type
	byName    index                // by ARM type and name
	referring index                // by the IDs that a resource refers to
	principal index                // by the object IDs of identities
}

// index has the keys of resources by something that several may have in common.
type index map[string]map[string]bool

func (x index) add(by, key string) {
	if x[by] == nil {
		x[by] = map[string]bool{}
	}
	x[by][key] = true
}

func (x index) remove(by, key string) {
	delete(x[by], key)
	if len(x[by]) == 0 {
		delete(x, by)
	}
}

// deletedDir is, in the folder of what exists, that of what is soft-deleted. No
// ID starts with its name.
const deletedDir = "deleted"

func newStore(dir string) *store {
	return &store{dir: dir, resources: map[string]*Resource{}, below: index{}, children: index{}, byType: index{}, byName: index{}, referring: index{}, principal: index{}}
}

// openStore reads every resource kept in dir, which need not exist.
func openStore(dir string, types *contract.Table, prepare func(*Resource) error) (*store, error) {
	s := newStore(dir)
	return s, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist) && path == dir:
			return fs.SkipAll
		case err != nil:
			return err
		case entry.IsDir() && path == filepath.Join(dir, deletedDir):
			return fs.SkipDir
		case entry.IsDir() || filepath.Ext(path) != ".json":
			return nil
		}
		res, err := readResource(path, types)
		if err == nil {
			err = prepare(res)
		}
		if err != nil {
			return fmt.Errorf("offline Azure's file %s: %w; delete it, or the folder to start afresh", path, err)
		}
		s.put(res)
		return nil
	})
}

// oldForm is how files before 0.2 say what a resource is like: by Pulumi's token
// and inputs.
type oldForm struct {
	Token      string         `json:"token"`
	Properties map[string]any `json:"properties"`
	Seeded     bool           `json:"seeded"`
}

func readResource(path string, types *contract.Table) (*Resource, error) {
	text, err := os.ReadFile(path) //nolint:gosec // a file of offline Azure's own folder
	if err != nil {
		return nil, err
	}
	var res Resource
	var old oldForm
	if err := errors.Join(json.Unmarshal(text, &res), json.Unmarshal(text, &old)); err != nil || old.Token == "" {
		return &res, err
	}
	t, known := types.Lookup(old.Token)
	if !known {
		return nil, fmt.Errorf("offline Azure does not know the resource type %s any more", old.Token)
	}
	res.Type, res.APIVersion, res.Body, res.Existing = t.ARMType, t.APIVersion, t.ToBody(old.Properties), old.Seeded
	return &res, nil
}

// put keeps a resource in memory, in place of the one with its ID.
func (s *store) put(res *Resource) {
	key := armid.Key(res.ID)
	s.forget(key)
	s.resources[key] = res
	s.eachIndex(res, func(x index, by string) { x.add(by, key) })
}

// forget drops a resource from memory.
func (s *store) forget(key string) {
	if had := s.resources[key]; had != nil {
		s.eachIndex(had, func(x index, by string) { x.remove(by, key) })
		delete(s.resources, key)
	}
}

func (s *store) eachIndex(res *Resource, do func(x index, by string)) {
	for id := res.ID; id != ""; id, _ = armid.Parent(id) {
		do(s.below, armid.Key(id))
	}
	do(s.children, pairKey(res.Parent(), res.Type))
	do(s.byType, strings.ToLower(res.Type))
	do(s.byName, pairKey(res.Type, res.Name()))
	for _, reference := range res.references {
		do(s.referring, armid.Key(reference.ID))
	}
	if res.principal != "" {
		do(s.principal, armid.Key(res.principal))
	}
}

func pairKey(a, b string) string { return armid.Key(a) + "\n" + armid.Key(b) }

// get is the resource with an ID; nil when it is not there.
func (s *store) get(id string) *Resource { return s.resources[armid.Key(id)] }

// all are the resources with some keys, sorted by ID.
func (s *store) all(keys map[string]bool) []*Resource {
	found := make([]*Resource, 0, len(keys))
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		found = append(found, s.resources[key])
	}
	return found
}

// named is the first resource of an ARM type with a name, wherever it is; nil for none.
func (s *store) named(armType, name string) *Resource {
	for _, res := range s.all(s.byName[pairKey(armType, name)]) {
		return res
	}
	return nil
}

// inside are a resource and all below it, what is scoped to them included, each
// before the one that holds it.
func (s *store) inside(id string) []*Resource {
	all := s.all(s.below[armid.Key(id)])
	slices.Reverse(all)
	return all
}

// save writes a resource to its file and to memory.
func (s *store) save(res *Resource) error {
	s.put(res)
	if s.dir == "" {
		return nil
	}
	text, err := json.MarshalIndent(res, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.Write(file(s.dir, res.ID), text)
}

// remove deletes a resource's file and forgets it.
func (s *store) remove(id string) error {
	s.forget(armid.Key(id))
	if s.dir == "" {
		return nil
	}
	return atomicfile.Remove(file(s.dir, id))
}

// copied is a copy in memory.
func (s *store) copied() *store {
	other := newStore("")
	for _, res := range s.resources {
		other.put(res.clone())
	}
	return other
}

// file is where the resource with an ID is kept. A name that no file system
// would take is replaced by its hash.
func file(dir, id string) string {
	parts := strings.Split(strings.TrimPrefix(armid.Key(id), "/"), "/")
	for i, part := range parts {
		if len(part) > 200 || strings.ContainsAny(part, `<>:"\|?*`) || strings.HasPrefix(part, ".") {
			parts[i] = fmt.Sprintf("%x", sha256.Sum256([]byte(part)))
		}
	}
	return filepath.Join(dir, filepath.Join(parts...)+".json")
}
