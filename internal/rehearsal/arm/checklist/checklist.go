// Package checklist reads the checks.yaml of service packages: for each resource type,
// what its sources say that Azure checks, and what offline Azure makes of it.
package checklist

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Checklist has the checks of a service, by ARM type without the namespace, such as
// storageAccounts/blobServices.
type Checklist struct{ Types map[string]Type }

// Type has the checks of a resource type.
type Type struct {
	// Neighbour marks a type that neither this program nor its engines use. It has
	// facts and the general rules; its sources have not been gone through.
	Neighbour bool
	// Sources are the web pages and files that have been gone through.
	Sources []string
	Checks  []Check
}

// Check is one thing that Azure checks. Exactly one of Rule, Fact and Omitted is set.
type Check struct {
	// Check states it in a sentence.
	Check string
	// Rule is the name of the function that checks it.
	Rule string
	// Fact is the fact in the type's schema or in facts.yaml that expresses it: its
	// key and the path of the property, such as "limits vaultName". The keys "required"
	// and "enum" are for facts that the schema states itself.
	Fact string
	// Omitted is the reason why offline Azure does not check it.
	Omitted string
}

// Modelled reports whether offline Azure checks it.
func (c Check) Modelled() bool { return c.Omitted == "" }

// Count returns the number of checks, and how many of them offline Azure makes.
func (t Type) Count() (known, modelled int) {
	for _, check := range t.Checks {
		if check.Modelled() {
			modelled++
		}
	}
	return len(t.Checks), modelled
}

// Count returns the number of checks of all types, and how many of them offline Azure
// makes.
func (l Checklist) Count() (known, modelled int) {
	for _, t := range l.Types {
		all, some := t.Count()
		known, modelled = known+all, modelled+some
	}
	return known, modelled
}

// Read reads the checklist of the service package in a folder. Without a file, it is
// empty.
func Read(folder string) (Checklist, error) {
	path := filepath.Join(folder, "checks.yaml")
	file, err := os.Open(path) //nolint:gosec // a file of a service package
	if errors.Is(err, fs.ErrNotExist) {
		return Checklist{}, nil
	}
	if err != nil {
		return Checklist{}, err
	}
	defer file.Close() //nolint:errcheck // opened for reading only
	decoder := yaml.NewDecoder(file)
	decoder.KnownFields(true)
	var list Checklist
	if err := decoder.Decode(&list); err != nil {
		return Checklist{}, fmt.Errorf("%s: %w", path, err)
	}
	return list, nil
}

// sentence matches a sentence on one line.
var sentence = regexp.MustCompile(`^[A-Z][^\n]*\.$`)

// Validate returns all problems of the checklist of a namespace: types of table that
// are not in it, rules that are in none of the books, and facts that the schema does not
// have.
func (l Checklist) Validate(namespace string, table *contract.Table, books ...rulebook.Book) error {
	var problems []error
	known := map[string]bool{}
	for _, t := range table.Types {
		if name, own := strings.CutPrefix(t.ARMType, namespace+"/"); own {
			known[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(known)) {
		if _, listed := l.Types[name]; !listed {
			problems = append(problems, fmt.Errorf("checks.yaml of %s: got no entry for %s, want its checks, or neighbour: true", namespace, name))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(l.Types)) {
		t := l.Types[name]
		failf := func(format string, args ...any) {
			problems = append(problems, fmt.Errorf("checks.yaml of %s: %s: %s", namespace, name, fmt.Sprintf(format, args...)))
		}
		if !known[name] {
			failf("got a type that facts.yaml does not have")
		}
		if !t.Neighbour && (len(t.Sources) == 0 || len(t.Checks) == 0) {
			failf("want sources and checks")
		}
		for _, check := range t.Checks {
			if err := check.validate(table.Versions(namespace+"/"+name), books); err != nil {
				failf("%q: %v", check.Check, err)
			}
		}
	}
	return errors.Join(problems...)
}

func (c Check) validate(versions []*contract.Type, books []rulebook.Book) error {
	set := slices.DeleteFunc([]string{c.Rule, c.Fact, c.Omitted}, func(s string) bool { return s == "" })
	hasRule := func(b rulebook.Book) bool { _, found := b.Rule(c.Rule); return found }
	switch {
	case !sentence.MatchString(c.Check):
		return errors.New("want a sentence that starts with a capital letter and ends in a full stop")
	case len(set) != 1:
		return errors.New("want exactly one of rule, fact and omitted")
	case c.Rule != "" && !slices.ContainsFunc(books, hasRule):
		return fmt.Errorf("got rule %s, want the name of a rule", c.Rule)
	case c.Fact != "" && !hasFact(versions, c.Fact):
		return fmt.Errorf("got fact %q, want a key of facts.yaml and the path of a property that has the fact", c.Fact)
	}
	return nil
}

// facts report whether a property has a fact, by the key in checks.yaml.
var facts = map[string]func(*contract.Property) bool{
	"required":   func(p *contract.Property) bool { return p.Required },
	"enum":       func(p *contract.Property) bool { return len(p.Enum) > 0 && p.Closed },
	"enums":      func(p *contract.Property) bool { return len(p.Enum) > 0 && p.Closed },
	"limits":     func(p *contract.Property) bool { return !p.IsZero() || p.Azure != nil },
	"formats":    func(p *contract.Property) bool { return p.Format != "" },
	"unique":     func(p *contract.Property) bool { return len(p.Unique) > 0 },
	"ordered":    func(p *contract.Property) bool { return p.AtMost != "" },
	"needs":      func(p *contract.Property) bool { return p.Needs != "" },
	"sameRegion": func(p *contract.Property) bool { return p.SameRegion != "" },
	"refersTo":   func(p *contract.Property) bool { return p.RefersTo != "" },
	"createOnly": func(p *contract.Property) bool { return p.CreateOnly },
	"replace":    func(p *contract.Property) bool { return p.Replace },
	"readOnly":   func(p *contract.Property) bool { return p.ReadOnly },
}

// hasFact reports whether one of a type's versions has a fact.
func hasFact(versions []*contract.Type, fact string) bool {
	key, path, _ := strings.Cut(fact, " ")
	has, known := facts[key]
	return known && slices.ContainsFunc(versions, func(t *contract.Type) bool { return slices.ContainsFunc(t.At(path), has) })
}
