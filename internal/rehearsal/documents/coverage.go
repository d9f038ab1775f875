package main

import (
	_ "embed"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

const coverageHead = `# Resource types and rules of offline Azure

This page lists every resource type that [offline Azure](rehearsal.md) supports, and every rule by which it refuses a request. It is generated
from the packages in internal/rehearsal/azure; to update it, run ` + "`go generate ./internal/rehearsal`" + `.

Each rule lists its error codes. They are **observed** if a source shows the error that Azure returned, **documented** if Microsoft's documentation
shows it, and **likely** if the sources state only the rule; the code is then the most likely one of the service.

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
	}
	w.add(coverageHead)
	w.summary(services)
	w.add("\n## All resource types\n\n")
	w.rules([]string{""})
	for _, service := range services {
		w.service(service)
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
	used    []string
}

func (w *writer) add(text string) { w.text = append(w.text, text...) }

func (w *writer) addf(format string, args ...any) { w.text = fmt.Appendf(w.text, format, args...) }

// summary writes the number of types and rules of each service, and how their errors are known.
func (w *writer) summary(services []arm.Service) {
	w.add("| Service | Types | Rules | observed | documented | likely |\n|---|---|---|---|---|---|\n")
	w.count("All resource types", 0, w.books[0])
	for i, service := range services {
		w.count(service.Namespace, len(w.types(service)), w.books[i+1])
	}
}

func (w *writer) count(title string, types int, book rulebook.Book) {
	known := map[rulebook.Evidence]int{}
	for _, rule := range book.Rules {
		known[rule.Evidence()]++
	}
	w.addf("| %s | %d | %d | %d | %d | %d |\n", title, types, len(book.Rules),
		known[rulebook.Observed], known[rulebook.Documented], known[rulebook.Likely])
}

// types returns the ARM types of a service, sorted.
func (w *writer) types(service arm.Service) []string {
	return slices.DeleteFunc(w.catalog.Types(), func(t string) bool { return !strings.HasPrefix(t, service.Namespace+"/") })
}

// service writes the section of one service.
func (w *writer) service(service arm.Service) {
	types := w.types(service)
	w.addf("\n## %s\n\n", service.Namespace)
	w.add("| Type | API version | Schema | Typical creation time |\n|---|---|---|---|\n")
	for _, armType := range types {
		for _, version := range w.catalog.Contract.Versions(armType) {
			w.addf("| %s | %s | %s | %s |\n", short(armType), version.APIVersion, schema(version), w.catalog.Facts(armType).Takes.Create)
		}
	}
	w.add("\n")
	w.rules(types)
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
