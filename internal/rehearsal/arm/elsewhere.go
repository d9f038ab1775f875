package arm

import (
	"os"
	"path/filepath"
	"strings"
)

// elsewhere returns the resource of an ARM type whose name is unique in all of Azure
// and that another stack manages, or nil. folder is deletedDir to look for those that
// are soft-deleted. Like every resource that the stack does not manage, its properties
// are not known.
//
// The path of a file has the type and the name, so this looks at one file for each
// resource group of the other stacks.
func (c *Cloud) elsewhere(armType, name, folder string) *Resource {
	namespace, kind, isTopLevel := strings.Cut(armType, "/")
	if c.disk == nil || c.disk.place.Stack == "" || !isTopLevel || strings.Contains(kind, "/") || c.catalog.Facts(armType).NameTaken == "" {
		return nil
	}
	inGroup := file("", "/providers/"+namespace+"/"+kind+"/"+name)
	for _, stack := range c.disk.otherStacks() {
		for _, group := range folders(filepath.Join(stack, folder, "subscriptions"), "", "resourcegroups", "") {
			res, err := readResource(filepath.Join(group, inGroup), c.catalog.Contract)
			if err != nil || res.Existing {
				continue // missing; broken, which the command on that stack reports; or managed by none of them
			}
			return &Resource{ID: res.ID, Type: res.Type, APIVersion: res.APIVersion, Body: map[string]any{}, Existing: true, DeletedWith: res.DeletedWith}
		}
	}
	return nil
}

// otherStacks returns the folders of the other stacks.
func (d *disk) otherStacks() []string {
	var others []string
	for _, stack := range folders(d.place.Root, "", "") {
		if stack != d.resources() {
			others = append(others, stack)
		}
	}
	return others
}

// folders returns the folders below dir at a path, in which an empty segment stands
// for every folder.
func folders(dir string, path ...string) []string {
	if len(path) == 0 {
		return []string{dir}
	}
	if path[0] != "" {
		return folders(filepath.Join(dir, path[0]), path[1:]...)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // it does not exist, or is none
	}
	var found []string
	for _, entry := range entries {
		if entry.IsDir() {
			found = append(found, folders(filepath.Join(dir, entry.Name()), path[1:]...)...) //nolint:gosec // path has an element
		}
	}
	return found
}
