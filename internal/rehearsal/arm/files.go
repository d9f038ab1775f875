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
)

// folder is resources, each of which is a file under a path that mirrors its ID,
// written atomically, so that separate commands agree and a person can look inside.
type folder struct {
	dir       string
	resources map[string]*Resource // by armid.Key(ID)
}

// deletedDir is, in the folder of what exists, that of what is soft-deleted. No
// ID starts with its name.
const deletedDir = "deleted"

// openFolder reads every resource kept in dir, which need not exist.
func openFolder(dir string) (folder, error) {
	f := folder{dir, map[string]*Resource{}}
	return f, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
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
		text, err := os.ReadFile(path) //nolint:gosec // a file of offline Azure's own folder
		if err != nil {
			return err
		}
		var res Resource
		if err := json.Unmarshal(text, &res); err != nil {
			return fmt.Errorf("offline Azure's file %s: %w; delete it, or the folder to start afresh", path, err)
		}
		f.resources[armid.Key(res.ID)] = &res
		return nil
	})
}

// get is the resource with an ID, nil when it is not there.
func (f folder) get(id string) *Resource { return f.resources[armid.Key(id)] }

// of are the resources of an ARM type, sorted by ID.
func (f folder) of(armType string) []*Resource {
	var all []*Resource
	for _, res := range f.resources {
		if res.isA(armType) {
			all = append(all, res)
		}
	}
	slices.SortFunc(all, func(a, b *Resource) int { return strings.Compare(a.ID, b.ID) })
	return all
}

// named is the resource of an ARM type whose names all of Azure shares; nil for none.
func (f folder) named(armType, name string) *Resource {
	for _, res := range f.of(armType) {
		if armid.Same(res.name(), name) {
			return res
		}
	}
	return nil
}

// inside are a resource and all below it, what is scoped to them included,
// each before the one that holds it.
func (f folder) inside(id string) []*Resource {
	var all []*Resource
	for _, k := range slices.Backward(slices.Sorted(maps.Keys(f.resources))) {
		if armid.Within(k, id) {
			all = append(all, f.resources[k])
		}
	}
	return all
}

// save writes a resource to its file and to memory.
func (f folder) save(res *Resource) error {
	f.resources[armid.Key(res.ID)] = res
	text, err := json.MarshalIndent(res, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.Write(file(f.dir, res.ID), text)
}

// remove deletes a resource's file and forgets it.
func (f folder) remove(id string) error {
	delete(f.resources, armid.Key(id))
	return atomicfile.Remove(file(f.dir, id))
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
