// Package rulebook reads what the source of a room says of its rules: their
// sentences, where they are known from, and what they answer.
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

// Book is the rules of a package, in the order of their files.
type Book struct{ Rules []Rule }

// Rule is a rule, as its comment and its code have it.
type Rule struct {
	// Name is that of its function.
	Name string
	// Sentence says what must be so.
	Sentence string
	// Sources are where that is known from.
	Sources []Source
	// Codes are what it answers; "" is one that the code works out.
	Codes []string
	// Sites are the places in which it refuses something, such as rules.go:12.
	Sites []string
}

// Source is where a rule is known from.
type Source struct {
	// Address is a web page.
	Address string
	// Remark says what of the rule is there, and how it is known: "the code, observed".
	Remark string
}

// Evidence is how the answer of a rule is known.
type Evidence string

// The kinds of evidence, the best first.
const (
	// Observed answers are such that somebody got and published.
	Observed Evidence = "observed"
	// Documented answers are in Microsoft's documentation.
	Documented Evidence = "documented"
	// Likely answers are the likeliest ones of a service; no source shows them.
	Likely Evidence = "likely"
)

// Evidence is how the rule's answer is known.
func (r Rule) Evidence() Evidence {
	for _, evidence := range []Evidence{Observed, Documented} {
		if slices.ContainsFunc(r.Sources, func(s Source) bool { return strings.Contains(s.Remark, string(evidence)) }) {
			return evidence
		}
	}
	return Likely
}

// Rule finds a rule by its name.
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
	packages, err := parser.ParseDir(files, folder, func(info fs.FileInfo) bool { //nolint:staticcheck // there are no build tags in rooms
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

// function is a function of the package.
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
			return // no method is a rule
		}
		f := &function{doc: d.Doc.Text(), constants: map[string]string{}}
		ast.Inspect(d, func(n ast.Node) bool { return r.inspect(f, n) })
		r.functions[d.Name.Name] = f
		r.order = append(r.order, d.Name.Name)
	}
}

// readConstants notes the texts that a declaration gives names to.
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

// refusals are the methods of a request that refuse it.
var refusals = map[string]bool{ // a constant
	"BadRequest": true, "Conflict": true, "Forbidden": true, "NotFound": true, "ServerError": true,
}

// inspect notes what a function refuses and which other functions it mentions.
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
	case *ast.SelectorExpr: // of what is selected, only the left side is of this package
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

// collect adds what a function, and those that it calls, answer.
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
