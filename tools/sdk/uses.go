package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
)

// uses is what the code uses of the packages.
type uses struct {
	// of are the names of a package that the code mentions, by package.
	of map[string]map[string]bool
	// fields are the names of all fields and methods that the code mentions, of
	// whatever they are.
	fields map[string]bool
}

// readUses parses the Go files of the repository, the packages themselves and
// what is hidden or comes from npm left out.
func readUses(root string) (uses, error) {
	found := uses{of: map[string]map[string]bool{}, fields: map[string]bool{}}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && path != root && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "node_modules" || path == filepath.Join(root, "sdk")):
			return filepath.SkipDir
		case filepath.Ext(path) != ".go":
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		return found.read(file)
	})
	return found, err
}

// read adds what one file uses.
func (u uses) read(file *ast.File) error {
	imported := map[string]string{}
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		name, ok := strings.CutPrefix(path, target)
		if !ok {
			continue
		}
		if u.of[name] == nil {
			u.of[name] = map[string]bool{}
		}
		alias := filepath.Base(name)
		if spec.Name != nil {
			alias = spec.Name.Name
		}
		imported[alias] = name
	}
	ast.Inspect(file, func(n ast.Node) bool {
		selector, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if of, ok := selector.X.(*ast.Ident); ok && imported[of.Name] != "" {
			u.of[imported[of.Name]][selector.Sel.Name] = true
		} else if len(imported) > 0 {
			u.fields[selector.Sel.Name] = true
		}
		return true
	})
	return nil
}
