package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// node is a piece of a JSON schema.
type node struct {
	contract.Limits
	Ref                  string           `json:"$ref"`
	OneOf                []*node          `json:"oneOf"`
	Properties           map[string]*node `json:"properties"`
	AdditionalProperties *node            `json:"additionalProperties"`
	Items                *node            `json:"items"`
	Required             []string         `json:"required"`
	Enum                 []any            `json:"enum"`
	Default              any              `json:"default"`
}

// schema is one file of Microsoft's ARM schemas. The same resource may be
// defined for several scopes, with the same properties.
type schema struct {
	file         string
	Definitions  map[string]*node `json:"definitions"`
	Group        map[string]*node `json:"resourceDefinitions"`
	Subscription map[string]*node `json:"subscription_resourceDefinitions"`
}

// ownSpecs are specifications that the shared folder does not have.
//
//go:embed specs
var ownSpecs embed.FS

// specifications are the folders with Microsoft's schemas, one folder for each
// API version in them.
func specifications(shared string) ([]fs.FS, error) {
	own, err := fs.Sub(ownSpecs, "specs")
	return []fs.FS{os.DirFS(filepath.Join(shared, "arm-specs")), own}, err
}

// readSchema finds the file of an API version that defines an ARM type, and
// the definition in it.
func readSchema(specs []fs.FS, apiVersion, armType string) (*schema, *node, error) {
	for _, folder := range specs {
		s, found, err := readSchemaIn(folder, apiVersion, armType)
		if found != nil || err != nil {
			return s, found, err
		}
	}
	return nil, nil, fmt.Errorf("got no schema of %s in %s", armType, apiVersion)
}

// readSchemaIn is [readSchema] in one folder, which may not have it.
func readSchemaIn(folder fs.FS, apiVersion, armType string) (*schema, *node, error) {
	namespace, rest, _ := strings.Cut(armType, "/")
	files, err := fs.Glob(folder, apiVersion+"/"+namespace+"*.json")
	if err != nil {
		return nil, nil, err
	}
	for _, file := range files {
		content, err := fs.ReadFile(folder, file)
		if err != nil {
			return nil, nil, err
		}
		s := &schema{file: file}
		if err := json.Unmarshal(content, s); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", file, err)
		}
		name := strings.ReplaceAll(rest, "/", "_")
		for _, found := range []*node{s.Group[name], s.Subscription[name]} {
			if found != nil {
				return s, found, nil
			}
		}
	}
	return nil, nil, nil
}

// resolve follows references, and drops the alternative that a template may
// give an expression instead of a value. What is not there is an empty schema.
func (s *schema) resolve(n *node) *node {
	for n != nil {
		switch {
		case n.Ref != "":
			n = s.Definitions[filepath.Base(n.Ref)]
		case len(n.OneOf) == 2 && strings.HasSuffix(n.OneOf[1].Ref, "/expression"):
			n = n.OneOf[0]
		default:
			return n
		}
	}
	return &node{}
}

// properties lists an object's properties and which are required. azure-native
// lifts what is inside "properties" one level up, unless the SDK has a field
// of that name.
func (s *schema) properties(n *node, flatten bool) (map[string]*node, []string) {
	outer := s.resolve(n)
	inner := s.resolve(outer.Properties["properties"])
	if !flatten {
		inner = &node{}
	}
	found := map[string]*node{}
	maps.Copy(found, inner.Properties)
	maps.Copy(found, outer.Properties)
	return found, slices.Concat(outer.Required, inner.Required)
}

// elements is the schema of an array's items or of a map's values.
func (s *schema) elements(n *node) *node {
	if n = s.resolve(n); n.Items != nil {
		return n.Items
	}
	return n.AdditionalProperties
}

// restrict copies what the schema says about values to a property.
func (s *schema) restrict(p *contract.Property, n *node) {
	n = s.resolve(n)
	for _, value := range n.Enum {
		if text, ok := value.(string); ok {
			p.Enum, p.Closed = append(p.Enum, text), true
		}
	}
	p.Limits, p.Default = n.Limits, n.Default
	// The name of a child in a template is that of its parents and its own.
	p.Pattern = strings.Replace(n.Pattern, "^.*/", "^", 1)
	if _, err := regexp.Compile(p.Pattern); err != nil {
		p.Pattern = "" // the provider ignores these, too
	}
	// A map of identities with empty values is a list of identities in Pulumi.
	p.Unordered = p.Type == "array" && n.AdditionalProperties != nil
}
