package arm

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// graveyard is the folder of what is soft-deleted. No ID starts with its name.
func graveyard(dir string) string { return filepath.Join(dir, "deleted") }

// readAll reads every resource kept in dir, which need not exist.
func readAll(dir string, into map[string]*Resource) error {
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist) && path == dir:
			return fs.SkipAll
		case err != nil:
			return err
		case entry.IsDir() && path == graveyard(dir):
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
		into[armid.Key(res.ID)] = &res
		return nil
	})
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

func writeResource(path string, res *Resource) error {
	text, err := json.MarshalIndent(res, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.Write(path, text)
}
