package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
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

// always are the methods that Pulumi calls on what is handed to it.
func always() []string {
	return []string{
		"Construct", "Version", "ElementType",
		"ToStringOutput", "ToStringOutputWithContext", "ToStringPtrOutput", "ToStringPtrOutputWithContext",
	}
}

// keep marks the names that are used and all that it takes, and, as a linker does,
// the methods that anything kept, or the code, has a call of. Of what Azure
// answers, objects that the code reads no field of are left out.
func (p *pkg) keep(used, fields map[string]bool) {
	p.dropAnswers(fields)
	p.called = maps.Clone(fields)
	for _, name := range always() {
		p.called[name] = true
	}
	p.visit("module") // the package's registration with Pulumi
	for name := range used {
		p.visit(name)
	}
	for before := -1; before < len(p.visited); {
		before = len(p.visited)
		for name := range p.kept {
			p.visitMethods(name)
		}
	}
}

// dropAnswers leaves out the objects among the fields of resources and of results
// of functions, and the methods that read them, unless fields has their name.
func (p *pkg) dropAnswers(fields map[string]bool) {
	for owner := range p.declared {
		resource, isResult := strings.CutSuffix(owner, "Result")
		isResult = isResult && strings.HasPrefix(resource, "Lookup")
		if !isResult && p.declared["New"+owner] == nil {
			continue
		}
		for _, field := range p.structOf(owner).Fields.List {
			if len(field.Names) == 0 || fields[field.Names[0].Name] || !isAnswer(field.Type) || p.hasDefault(owner, field.Names[0].Name) {
				continue
			}
			p.dropped[field] = true
			for _, node := range p.declared[owner+"Output"] {
				if method, ok := asMethod(node); ok && method.Name.Name == field.Names[0].Name {
					p.dropped[method] = true
				}
			}
		}
	}
}

// hasDefault reports whether the defaults of a result set one of its fields.
func (p *pkg) hasDefault(owner, field string) bool {
	return slices.ContainsFunc(p.declared[owner], func(node ast.Node) bool {
		method, ok := asMethod(node)
		return ok && method.Name.Name == "Defaults" &&
			contains(method, func(s *ast.SelectorExpr) bool { return s.Sel.Name == field })
	})
}

// structOf is the struct that a name stands for; an empty one when it stands for
// something else.
func (p *pkg) structOf(name string) *ast.StructType {
	found := &ast.StructType{Fields: &ast.FieldList{}}
	for _, node := range p.declared[name] {
		if declaration, ok := node.(*ast.GenDecl); ok {
			if spec, ok := declaration.Specs[0].(*ast.TypeSpec); ok {
				if t, ok := spec.Type.(*ast.StructType); ok {
					return t
				}
			}
		}
	}
	return found
}

// isAnswer reports whether a type is made of an object that Azure answers.
func isAnswer(expr ast.Expr) bool {
	return contains(expr, func(name *ast.Ident) bool { return strings.Contains(name.Name, "Response") })
}

// visit keeps a name and whatever its declaration mentions.
func (p *pkg) visit(name string) {
	if p.kept[name] || p.declared[name] == nil {
		return
	}
	p.kept[name] = true
	for _, node := range p.declared[name] {
		if _, ok := asMethod(node); !ok {
			p.visitNode(node)
		}
	}
}

// visitMethods keeps whatever the methods of a type mention that are called.
func (p *pkg) visitMethods(name string) {
	for _, node := range p.declared[name] {
		if method, ok := asMethod(node); ok && p.isCalled(method) {
			p.visitNode(method)
		}
	}
}

// isCalled reports whether a method is part of the package's new self.
func (p *pkg) isCalled(method *ast.FuncDecl) bool {
	return p.called[method.Name.Name] && !p.dropped[method]
}

// visitNode keeps what a node mentions, once.
func (p *pkg) visitNode(node ast.Node) {
	if p.visited[node] {
		return
	}
	p.visited[node] = true
	ast.Inspect(node, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil:
			return false
		case *ast.CaseClause: // a resource that the package can construct, if it is kept
			return false
		case *ast.Field:
			if p.dropped[n] {
				return false
			}
			if _, isInterfaceMethod := n.Type.(*ast.FuncType); isInterfaceMethod && len(n.Names) > 0 {
				p.called[n.Names[0].Name] = true
			}
			p.visitNode(n.Type)
			return false
		case *ast.SelectorExpr:
			p.called[n.Sel.Name] = true
			p.visitNode(n.X)
			return false
		case *ast.Ident:
			p.visit(n.Name)
		}
		return true
	})
}

// mentionsOthers reports whether a node has the name of something that is not kept.
func (p *pkg) mentionsOthers(node ast.Node) bool {
	return contains(node, func(name *ast.Ident) bool { return p.declared[name.Name] != nil && !p.kept[name.Name] })
}

// files are the files of the package with what is kept, by name.
func (p *pkg) files(origin string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, source := range p.sources {
		if p.declares(source) {
			text, err := p.file(source, origin)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", source.name, err)
			}
			files[source.name] = text
		}
	}
	return files, nil
}

// declares reports whether anything of a file is kept.
func (p *pkg) declares(source *sourceFile) bool {
	return slices.ContainsFunc(source.tree.Decls, func(d ast.Decl) bool { return p.isKept(d) })
}

// isKept reports whether a declaration that has a name is kept.
func (p *pkg) isKept(declaration ast.Decl) bool {
	if method, ok := asMethod(declaration); ok && !p.isCalled(method) {
		return false
	}
	return slices.ContainsFunc(names(declaration), func(name string) bool { return p.kept[name] })
}

// file is the text of a file with what is kept.
func (p *pkg) file(source *sourceFile, origin string) ([]byte, error) {
	var text bytes.Buffer
	fmt.Fprintf(&text, "// Code generated from %s by tools/sdk, which left out what is not used. DO NOT EDIT.\n\npackage %s\n", origin, source.tree.Name.Name)
	for _, declaration := range source.tree.Decls {
		function, isFunction := declaration.(*ast.FuncDecl)
		general, _ := declaration.(*ast.GenDecl)
		isInit := isFunction && function.Recv == nil && function.Name.Name == "init"
		if !isInit && !p.isKept(declaration) && (general == nil || general.Tok != token.IMPORT) {
			continue
		}
		text.WriteString("\n")
		p.write(&text, source, declaration)
		text.WriteString("\n")
	}
	return withoutUnusedImports(text.Bytes())
}

// write writes the source of a node with its comment and without the parts that
// are left out.
func (p *pkg) write(out *bytes.Buffer, source *sourceFile, node ast.Node) {
	at, end := p.offset(start(node)), p.offset(node.End())
	ast.Inspect(node, func(n ast.Node) bool {
		if n == nil || !p.isLeftOut(n) {
			return n != nil
		}
		out.Write(source.text[at:p.offset(start(n))])
		at = p.offset(n.End())
		return false
	})
	out.Write(source.text[at:end])
}

// isLeftOut reports whether part of a declaration goes: a field, or a resource or
// type that the package would register.
func (p *pkg) isLeftOut(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.Field:
		return p.dropped[n]
	case *ast.CaseClause:
		return p.mentionsOthers(n)
	case *ast.ExprStmt:
		return p.mentionsOthers(n)
	}
	return false
}

// start is where a node starts, its comment included.
func start(node ast.Node) token.Pos {
	var doc *ast.CommentGroup
	switch n := node.(type) {
	case *ast.FuncDecl:
		doc = n.Doc
	case *ast.GenDecl:
		doc = n.Doc
	case *ast.Field:
		doc = n.Doc
	}
	if doc != nil {
		return doc.Pos()
	}
	return node.Pos()
}

func (p *pkg) offset(pos token.Pos) int { return p.set.Position(pos).Offset }

// withoutUnusedImports formats a file and leaves imports out that it does not need.
func withoutUnusedImports(text []byte) ([]byte, error) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, "", text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	for _, spec := range slices.Clone(tree.Imports) {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		if !astutil.UsesImport(tree, path) {
			astutil.DeleteImport(set, tree, path)
		}
	}
	var out bytes.Buffer
	err = format.Node(&out, set, tree)
	return out.Bytes(), err
}
