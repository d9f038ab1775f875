package main

import (
	"go/ast"
	"maps"
	"slices"
	"strings"
)

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
