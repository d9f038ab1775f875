package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ast/astutil"
)

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

// mentionsOthers reports whether a node has the name of something that is not kept.
func (p *pkg) mentionsOthers(node ast.Node) bool {
	return contains(node, func(name *ast.Ident) bool { return p.declared[name.Name] != nil && !p.kept[name.Name] })
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
