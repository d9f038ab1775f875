package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
)

// pkg is the source of one package of Pulumi's SDK.
type pkg struct {
	set     *token.FileSet
	sources []*sourceFile
	// declared are the nodes that a name of the package stands for: its
	// declaration and, of a type, its methods and constants.
	declared map[string][]ast.Node
	// kept are the names to keep, dropped the parts of them to leave out.
	kept    map[string]bool
	dropped map[ast.Node]bool
	// called are the names of the methods to keep, visited the nodes that were
	// looked through.
	called  map[string]bool
	visited map[ast.Node]bool
}

// sourceFile is one file and its text.
type sourceFile struct {
	name string
	text []byte
	tree *ast.File
}

// readPackage parses the Go files in a folder.
func readPackage(dir string) (*pkg, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(paths) == 0 {
		return nil, errors.Join(fmt.Errorf("got no Go files in %s", filepath.Base(dir)), err)
	}
	p := &pkg{set: token.NewFileSet(), declared: map[string][]ast.Node{}, kept: map[string]bool{}, dropped: map[ast.Node]bool{}, visited: map[ast.Node]bool{}}
	for _, path := range paths {
		text, err := os.ReadFile(path) // #nosec G304 -- a module of the build
		if err != nil {
			return nil, err
		}
		tree, err := parser.ParseFile(p.set, path, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		p.sources = append(p.sources, &sourceFile{filepath.Base(path), text, tree})
		for _, declaration := range tree.Decls {
			for _, name := range names(declaration) {
				p.declared[name] = append(p.declared[name], declaration)
			}
		}
	}
	return p, nil
}

// names are the names that a declaration goes with: the receiver's type for a
// method, the names and the type for constants, none for imports, for init and for
// what only keeps an import in use.
func names(declaration ast.Decl) []string {
	var found []string
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		if d.Recv != nil {
			return []string{receiver(d)}
		}
		found = append(found, d.Name.Name)
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				found = append(found, s.Name.Name)
			case *ast.ValueSpec:
				for _, name := range s.Names {
					found = append(found, name.Name)
				}
				for _, value := range s.Values {
					if call, ok := value.(*ast.CallExpr); ok && d.Tok == token.CONST {
						found = append(found, call.Fun.(*ast.Ident).Name)
					}
				}
			}
		}
	}
	slices.Sort(found)
	return slices.DeleteFunc(slices.Compact(found), func(name string) bool { return name == "_" || name == "init" })
}

// receiver is the type that a method belongs to.
func receiver(method *ast.FuncDecl) string {
	expr := method.Recv.List[0].Type
	if pointer, ok := expr.(*ast.StarExpr); ok {
		expr = pointer.X
	}
	name, _ := expr.(*ast.Ident)
	return name.Name
}

// asMethod is a declaration as a method, if it is one.
func asMethod(node ast.Node) (*ast.FuncDecl, bool) {
	function, ok := node.(*ast.FuncDecl)
	return function, ok && function.Recv != nil
}

// contains reports whether a node, or anything in it, is such a node.
func contains[N ast.Node](node ast.Node, such func(N) bool) bool {
	found := false
	ast.Inspect(node, func(n ast.Node) bool {
		one, ok := n.(N)
		found = found || ok && such(one)
		return !found
	})
	return found
}
