package arm

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// store holds resources and their indexes. Each resource is a file whose path
// mirrors its ID, written atomically, so that separate commands see the same state
// and people can read it. A store without a disk is kept in memory only.
type store struct {
	disk      *disk
	dir       string               // of the files
	resources map[string]*Resource // by armid.Key(ID)
	below     index                // by the ID of a resource and of each of its ancestors
	children  index                // by parent ID and ARM type
	byType    index                // by ARM type
	byName    index                // by ARM type and name
	referring index                // by the IDs that a resource refers to
	principal index                // by the object IDs of identities
}

// index maps a value to the keys of the resources that have it, sorted.
type index map[string][]string

func (x index) add(by, key string) {
	if i, found := slices.BinarySearch(x[by], key); !found {
		x[by] = slices.Insert(x[by], i, key)
	}
}

func (x index) remove(by, key string) {
	if i, found := slices.BinarySearch(x[by], key); found {
		x[by] = slices.Delete(x[by], i, i+1)
	}
	if len(x[by]) == 0 {
		delete(x, by)
	}
}

// deletedDir is the subfolder of the soft-deleted resources. No ID starts with its
// name.
const deletedDir = "deleted"

func newStore(d *disk, dir string) *store {
	return &store{disk: d, dir: dir, resources: map[string]*Resource{}, below: index{}, children: index{}, byType: index{}, byName: index{}, referring: index{}, principal: index{}}
}

// openStore reads every resource in dir, which need not exist.
func openStore(d *disk, dir string, types *contract.Table, prepare func(*Resource) error) (*store, error) {
	s := newStore(d, dir)
	return s, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist) && path == dir:
			return fs.SkipAll
		case err != nil:
			return err
		case entry.IsDir() && (path == filepath.Join(dir, deletedDir) || entry.Name() == indexDir):
			return fs.SkipDir
		case entry.IsDir() || filepath.Ext(path) != ".json":
			return nil
		}
		res, err := readResource(path, types)
		if err == nil {
			err = prepare(res)
		}
		if err != nil {
			return fmt.Errorf("offline Azure's file %s: %w; delete the file, or its folder to start with an empty cloud", path, err)
		}
		s.put(res)
		return nil
	})
}

// oldFormat is the file format before version 0.2, which has Pulumi's type token and
// inputs.
type oldFormat struct {
	Token      string         `json:"token"`
	Properties map[string]any `json:"properties"`
	Seeded     bool           `json:"seeded"`
}

func readResource(path string, types *contract.Table) (*Resource, error) {
	text, err := os.ReadFile(path) //nolint:gosec // a file in offline Azure's own folder
	if err != nil {
		return nil, err
	}
	var res Resource
	var old oldFormat
	if err := errors.Join(json.Unmarshal(text, &res), json.Unmarshal(text, &old)); err != nil || old.Token == "" {
		return &res, err
	}
	t, known := types.Lookup(old.Token)
	if !known {
		return nil, fmt.Errorf("offline Azure no longer knows the resource type %s", old.Token)
	}
	res.Type, res.APIVersion, res.Body, res.Existing = t.ARMType, t.APIVersion, t.ToBody(old.Properties), old.Seeded
	return &res, nil
}

// put adds a resource in memory, or replaces it.
func (s *store) put(res *Resource) {
	key := armid.Key(res.ID)
	s.forget(key)
	s.resources[key] = res
	s.eachIndex(res, func(x index, by string) { x.add(by, key) })
}

// forget removes a resource from memory.
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

// get returns the resource with an ID, or nil.
func (s *store) get(id string) *Resource { return s.resources[armid.Key(id)] }

// all returns the resources with the given keys.
func (s *store) all(keys []string) []*Resource {
	found := make([]*Resource, 0, len(keys))
	for _, key := range keys {
		found = append(found, s.resources[key])
	}
	return found
}

// named returns the first resource of an ARM type with a name, in any group, or nil.
func (s *store) named(armType, name string) *Resource {
	for _, key := range s.byName[pairKey(armType, name)] {
		return s.resources[key]
	}
	return nil
}

// inside returns a resource and its contents, including extension resources, with
// children before their parents.
func (s *store) inside(id string) []*Resource {
	all := s.all(s.below[armid.Key(id)])
	slices.Reverse(all)
	return all
}

// save writes a resource to its file, then to memory.
func (s *store) save(res *Resource) error {
	if s.disk != nil {
		text, err := json.MarshalIndent(res, "", "  ")
		if err != nil {
			return err
		}
		path := file(s.dir, res.ID)
		if err := s.disk.change(path, func() error { return atomicfile.Write(path, text) }); err != nil {
			return err
		}
	}
	s.put(res)
	return nil
}

// remove deletes a resource's file, then removes it from memory.
func (s *store) remove(id string) error {
	if s.disk != nil {
		path := file(s.dir, id)
		if err := s.disk.change(path, func() error { return atomicfile.Remove(path) }); err != nil {
			return err
		}
	}
	s.forget(armid.Key(id))
	return nil
}

// copied returns a copy in memory.
func (s *store) copied() *store {
	other := newStore(nil, "")
	for _, res := range s.resources {
		other.put(res.clone())
	}
	return other
}

// file returns the path of a resource's file. A segment that file systems do not
// accept is replaced by its hash.
func file(dir, id string) string {
	parts := strings.Split(strings.TrimPrefix(armid.Key(id), "/"), "/")
	for i, part := range parts {
		if len(part) > 200 || strings.ContainsAny(part, `<>:"\|?*`) || strings.HasPrefix(part, ".") {
			parts[i] = fmt.Sprintf("%x", sha256.Sum256([]byte(part)))
		}
	}
	return filepath.Join(dir, filepath.Join(parts...)+".json")
}
