// Package rulebook reads the rules of a service package from its source: their
// sentences, their sources and their error codes.
package rulebook

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Book has the rules of a package, in the order of the source files.
type Book struct{ Rules []Rule }

// Rule is a rule as its comment and its code describe it.
type Rule struct {
	// Name is the name of the function.
	Name string
	// Sentence states the rule, such as "A disk never shrinks.".
	Sentence string
	// Sources are the web pages that state the rule or show its error.
	Sources []Source
	// Codes are the error codes; "" stands for a code that is computed.
	Codes []string
	// Sites are the positions of the refusals, such as rules.go:12.
	Sites []string
}

// Source is a web page about a rule.
type Source struct {
	// Address is the URL.
	Address string
	// Remark says what the page shows and how it is known, such as "the code,
	// observed".
	Remark string
}

// Evidence says how the error of a rule is known.
type Evidence string

// The kinds of evidence, strongest first.
const (
	// Observed errors were received from Azure and published.
	Observed Evidence = "observed"
	// Documented errors are shown in Microsoft's documentation.
	Documented Evidence = "documented"
	// Likely errors have no source; they are the most likely ones of the service.
	Likely Evidence = "likely"
)

// Evidence is the strongest evidence among the rule's sources.
func (r Rule) Evidence() Evidence {
	for _, evidence := range []Evidence{Observed, Documented} {
		if slices.ContainsFunc(r.Sources, func(s Source) bool { return strings.Contains(s.Remark, string(evidence)) }) {
			return evidence
		}
	}
	return Likely
}

// Rule returns the rule with a name, and whether there is one.
func (b Book) Rule(name string) (Rule, bool) {
	i := slices.IndexFunc(b.Rules, func(r Rule) bool { return r.Name == name })
	if i < 0 {
		return Rule{}, false
	}
	return b.Rules[i], true
}

// Read reads the rules of the package in a folder. A rule is a function whose
// comment starts with its name and a colon.
func Read(folder string) (Book, error) {
	files := token.NewFileSet()
	packages, err := parser.ParseDir(files, folder, func(info fs.FileInfo) bool { //nolint:staticcheck // service packages have no build tags
		return !strings.HasSuffix(info.Name(), "_test.go") && !strings.HasSuffix(info.Name(), ".gen.go")
	}, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return Book{}, err
	}
	r := reader{files: files, constants: map[string]string{}, functions: map[string]*function{}}
	for _, parsed := range packages {
		for _, name := range slices.Sorted(maps.Keys(parsed.Files)) {
			for _, declaration := range parsed.Files[name].Decls {
				r.read(declaration)
			}
		}
	}
	return r.book(), nil
}

type reader struct {
	files     *token.FileSet
	constants map[string]string
	functions map[string]*function
	order     []string
}

// function is what the reader records about a function.
type function struct {
	doc       string
	constants map[string]string
	codes     []ast.Expr
	sites     []string
	calls     []string
}

func (r *reader) read(declaration ast.Decl) {
	switch d := declaration.(type) {
	case *ast.GenDecl:
		readConstants(d, r.constants)
	case *ast.FuncDecl:
		if d.Recv != nil {
			return // a rule is not a method
		}
		f := &function{doc: d.Doc.Text(), constants: map[string]string{}}
		ast.Inspect(d, func(n ast.Node) bool { return r.inspect(f, n) })
		r.functions[d.Name.Name] = f
		r.order = append(r.order, d.Name.Name)
	}
}

// readConstants records the string constants of a declaration.
func readConstants(d *ast.GenDecl, constants map[string]string) {
	for _, spec := range d.Specs {
		if values, isValue := spec.(*ast.ValueSpec); isValue {
			for i, value := range values.Values {
				if text, isText := literal(value); isText {
					constants[values.Names[i].Name] = text
				}
			}
		}
	}
}

// refusals are the methods of a request that return an error.
var refusals = map[string]bool{ // a constant
	"BadRequest": true, "Conflict": true, "Forbidden": true, "NotFound": true, "ServerError": true,
}

// inspect records the errors of a function and the functions that it mentions.
func (r *reader) inspect(f *function, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		selector, isMethod := n.Fun.(*ast.SelectorExpr)
		if isMethod && refusals[selector.Sel.Name] && len(n.Args) > 1 {
			position := r.files.Position(n.Pos())
			f.codes = append(f.codes, n.Args[0])
			f.sites = append(f.sites, filepath.Base(position.Filename)+":"+strconv.Itoa(position.Line))
		}
	case *ast.GenDecl:
		readConstants(n, f.constants)
	case *ast.SelectorExpr: // only the left side can be declared in this package
		ast.Inspect(n.X, func(n ast.Node) bool { return r.inspect(f, n) })
		return false
	case *ast.Ident:
		f.calls = append(f.calls, n.Name)
	}
	return true
}

func literal(value ast.Expr) (string, bool) {
	text, isBasic := value.(*ast.BasicLit)
	if !isBasic || text.Kind != token.STRING {
		return "", false
	}
	unquoted, err := strconv.Unquote(text.Value)
	return unquoted, err == nil
}

var (
	sourceLine = regexp.MustCompile(`(?m)^Source: (\S+)(?: \((.*)\))?$`)
	spaces     = regexp.MustCompile(`\s+`)
)

func (r *reader) book() Book {
	var book Book
	for _, name := range r.order {
		f := r.functions[name]
		sentence, isRule := strings.CutPrefix(f.doc, name+": ")
		if !isRule {
			continue
		}
		rule := Rule{Name: name}
		for _, found := range sourceLine.FindAllStringSubmatch(sentence, -1) {
			rule.Sources = append(rule.Sources, Source{found[1], found[2]})
		}
		sentence, _, _ = strings.Cut(sentence, "\nSource:")
		rule.Sentence = strings.TrimSpace(spaces.ReplaceAllString(sentence, " "))
		r.collect(&rule, name, map[string]bool{})
		book.Rules = append(book.Rules, rule)
	}
	return book
}

// collect adds the errors of a function and of the functions that it calls.
func (r *reader) collect(rule *Rule, name string, seen map[string]bool) {
	f := r.functions[name]
	if f == nil || seen[name] {
		return
	}
	seen[name] = true
	for i, code := range f.codes {
		rule.Sites = append(rule.Sites, f.sites[i])
		text, isText := literal(code)
		if constant, isConstant := code.(*ast.Ident); isConstant && !isText {
			text = cmp.Or(f.constants[constant.Name], r.constants[constant.Name])
		}
		if !slices.Contains(rule.Codes, text) {
			rule.Codes = append(rule.Codes, text)
		}
	}
	for _, called := range f.calls {
		r.collect(rule, called, seen)
	}
}
