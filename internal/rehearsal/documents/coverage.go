package main

import (
	_ "embed"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/checklist"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

const coverageHead = `# Resource types and rules of offline Azure

This page lists every resource type that [offline Azure](rehearsal.md) supports, and every rule by which it refuses a request. It is generated
from the packages in internal/rehearsal/azure; to update it, run ` + "`go generate ./internal/rehearsal`" + `.

Each rule lists its error codes. They are **observed** if a source shows the error that Azure returned, **documented** if Microsoft's documentation
shows it, and **likely** if the sources state only the rule; the code is then the most likely one of the service.

The checks of a type are what its sources say that Azure checks. Each one is a rule, part of the schema, or not modelled for a stated reason. CI fails if
a rule lets a request pass that its test case expects to be refused, or if a limit, format or enumeration of a schema refuses nothing. Types without
checks are neighbours of those that this program uses: they have a schema and the rules for all resource types.

`

// coverage returns the page of all resource types and rules.
func coverage(root string) ([]byte, error) {
	catalog, err := azure.Catalog()
	if err != nil {
		return nil, err
	}
	folder := filepath.Join(root, "internal", "rehearsal")
	general, err := rulebook.Read(filepath.Join(folder, "arm"))
	if err != nil {
		return nil, err
	}
	w := &writer{catalog: catalog, books: []rulebook.Book{general}}
	services := azure.Services()
	for _, service := range services {
		book, err := rulebook.Read(filepath.Join(folder, "azure", folderOf(service)))
		if err != nil {
			return nil, err
		}
		w.books = append(w.books, book)
		list, err := checklist.Read(filepath.Join(folder, "azure", folderOf(service)))
		if err != nil {
			return nil, err
		}
		if err := list.Validate(service.Namespace, catalog.Contract, book, general); err != nil {
			return nil, err
		}
		w.checks = append(w.checks, list)
	}
	w.add(coverageHead)
	w.summary(services)
	w.add("\n## All resource types\n\n")
	w.rules([]string{""})
	for i, service := range services {
		w.service(service, w.checks[i])
	}
	if len(w.unused()) > 0 {
		return nil, fmt.Errorf("got rules that no resource type uses: %s", strings.Join(w.unused(), ", "))
	}
	return w.text, nil
}

// folderOf returns the name of the folder of a service package.
func folderOf(service arm.Service) string {
	_, name, _ := strings.Cut(service.Namespace, ".")
	return strings.ToLower(name)
}

// writer writes the page of coverage.
type writer struct {
	text    []byte
	catalog *arm.Catalog
	books   []rulebook.Book
	checks  []checklist.Checklist // of the services
	used    []string
}

func (w *writer) add(text string) { w.text = append(w.text, text...) }

func (w *writer) addf(format string, args ...any) { w.text = fmt.Appendf(w.text, format, args...) }

// summary writes the number of types and rules of each service, and how their errors are known.
func (w *writer) summary(services []arm.Service) {
	w.add("| Service | Types | Checks known | modelled | Rules | observed | documented | likely |\n|---|---|---|---|---|---|---|---|\n")
	w.count("All resource types", 0, checklist.Checklist{}, w.books[0])
	for i, service := range services {
		w.count(service.Namespace, len(w.types(service)), w.checks[i], w.books[i+1])
	}
}

func (w *writer) count(title string, types int, list checklist.Checklist, book rulebook.Book) {
	checks, modelled := list.Count()
	known := map[rulebook.Evidence]int{}
	for _, rule := range book.Rules {
		known[rule.Evidence()]++
	}
	w.addf("| %s | %d | %d | %d | %d | %d | %d | %d |\n", title, types, checks, modelled, len(book.Rules),
		known[rulebook.Observed], known[rulebook.Documented], known[rulebook.Likely])
}

// types returns the ARM types of a service, sorted.
func (w *writer) types(service arm.Service) []string {
	return slices.DeleteFunc(w.catalog.Types(), func(t string) bool { return !strings.HasPrefix(t, service.Namespace+"/") })
}

// service writes the section of one service.
func (w *writer) service(service arm.Service, list checklist.Checklist) {
	types := w.types(service)
	w.addf("\n## %s\n\n", service.Namespace)
	w.add("| Type | API version | Schema | Typical creation time | Checks known | modelled |\n|---|---|---|---|---|---|\n")
	for _, armType := range types {
		known, modelled := list.Types[short(armType)].Count()
		for _, version := range w.catalog.Contract.Versions(armType) {
			w.addf("| %s | %s | %s | %s | %d | %d |\n", short(armType), version.APIVersion, schema(version),
				w.catalog.Facts(armType).Takes.Create, known, modelled)
		}
	}
	w.add("\n")
	w.rules(types)
	for _, armType := range types {
		w.checklist(short(armType), list.Types[short(armType)])
	}
}

// checklist writes the checks that are no rules of a type, and the sources of all.
func (w *writer) checklist(title string, t checklist.Type) {
	if len(t.Checks) == 0 {
		return
	}
	w.addf("\n### %s\n\nGone through: ", title)
	for i, source := range t.Sources {
		w.addf("[%d](%s) ", i+1, source)
	}
	w.add("\n\n| Check | In offline Azure |\n|---|---|\n")
	for _, check := range t.Checks {
		switch {
		case check.Fact != "":
			w.addf("| %s | schema: `%s` |\n", check.Check, check.Fact)
		case check.Omitted != "":
			w.addf("| %s | not modelled: %s |\n", check.Check, check.Omitted)
		default:
			w.addf("| %s | rule `%s` |\n", check.Check, check.Rule)
		}
	}
}

// short returns an ARM type without its namespace.
func short(armType string) string { return armType[strings.Index(armType, "/")+1:] }

func schema(t *contract.Type) string {
	if t.Spec == "" {
		return "none; from Pulumi's SDK"
	}
	return t.Spec
}

// rules writes the rules of some types.
func (w *writer) rules(types []string) {
	w.add("| Type | Operation | Rule | Error | Sources |\n|---|---|---|---|---|\n")
	for _, armType := range types {
		names := w.catalog.Rules(armType)
		for _, name := range names.Write {
			w.rule(armType, "create, update", name)
		}
		for _, name := range names.Delete {
			w.rule(armType, "delete", name)
		}
		for _, name := range names.Purge {
			w.rule(armType, "purge", name)
		}
	}
}

func (w *writer) rule(armType, operation, name string) {
	for _, book := range w.books {
		rule, known := book.Rule(name)
		if !known {
			continue
		}
		w.used = append(w.used, name)
		w.addf("| %s | %s | %s | %s (%s) | %s |\n", short(armType), operation, rule.Sentence, codes(rule), rule.Evidence(), sources(rule))
		return
	}
}

func codes(rule rulebook.Rule) string {
	var all []string
	for _, code := range rule.Codes {
		if code == "" {
			code = "the service's code"
		} else {
			code = "`" + code + "`"
		}
		all = append(all, code)
	}
	if len(all) == 0 {
		return "the service's code"
	}
	return strings.Join(all, ", ")
}

func sources(rule rulebook.Rule) string {
	var all []string
	for i, source := range rule.Sources {
		all = append(all, fmt.Sprintf("[%d](%s)", i+1, source.Address))
	}
	return strings.Join(all, " ")
}

// unused returns the rules that no resource type uses.
func (w *writer) unused() []string {
	var all []string
	for _, book := range w.books {
		for _, rule := range book.Rules {
			if !slices.Contains(w.used, rule.Name) {
				all = append(all, rule.Name)
			}
		}
	}
	return all
}
