package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// sdkVersion is the version of SDK modules that go.mod does not require.
const sdkVersion = "v2.90.0"

// sdk has the declarations of one package of the azure-native SDK.
type sdk struct {
	// structs are the fields of every struct, by its name and then by Pulumi's name.
	structs map[string]map[string]field
	// enums are the string types.
	enums map[string]bool
	// demanded has Resource.Argument for each argument that the constructor
	// requires.
	demanded map[string]bool
}

// field is one field of a struct.
type field struct {
	goName string
	// goType is the type in the source, such as []Container.
	goType string
	// only is the constant value of a discriminator; "" for other fields.
	only string
}

var (
	expected = regexp.MustCompile(`Expected value is '([^']+)'`)
	tagged   = regexp.MustCompile(`pulumi:"(\w+)"`)
	refused  = regexp.MustCompile(`if args\.(\w+) == nil \{\s+return nil`)
	made     = regexp.MustCompile(`(?m)^func New(\w+)\(`)
)

// readSDK parses a package such as app/v20250101.
func readSDK(name string) (*sdk, error) {
	service, version, _ := strings.Cut(name, "/")
	dir, err := moduleDir("github.com/pulumi/pulumi-azure-native-sdk/" + service + "/v2")
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(dir, version, "*.go"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("package %s: got no Go files in %s: %w", name, dir, err)
	}
	s := &sdk{structs: map[string]map[string]field{}, enums: map[string]bool{}, demanded: map[string]bool{}}
	for _, file := range files {
		source, err := os.ReadFile(file) // #nosec G304 -- a module of the build
		if err != nil {
			return nil, err
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		ast.Inspect(parsed, s.read)
		if resource := made.FindSubmatch(source); resource != nil {
			for _, argument := range refused.FindAllSubmatch(source, -1) {
				s.demanded[string(resource[1])+"."+string(argument[1])] = true
			}
		}
	}
	return s, nil
}

// moduleDir returns the folder of a module's source, in the version that go.mod
// requires or, for types that the program does not use, in sdkVersion.
func moduleDir(module string) (string, error) {
	var problems []error
	for _, query := range []string{module, module + "@" + sdkVersion} {
		var found struct{ Dir, Error string }
		out, err := exec.Command("go", "mod", "download", "-json", query).Output() //nolint:gosec // names come from facts.yaml
		err = errors.Join(err, json.Unmarshal(out, &found))
		if err == nil {
			return found.Dir, nil
		}
		problems = append(problems, fmt.Errorf("module %s: %s: %w", query, found.Error, err))
	}
	return "", errors.Join(problems...)
}

// read records a type that is a struct or a string.
func (s *sdk) read(n ast.Node) bool {
	spec, ok := n.(*ast.TypeSpec)
	if !ok {
		return true
	}
	switch t := spec.Type.(type) {
	case *ast.Ident:
		s.enums[spec.Name.Name] = t.Name == "string"
	case *ast.StructType:
		fields := map[string]field{}
		for _, f := range t.Fields.List {
			if f.Tag == nil {
				continue
			}
			if name := tagged.FindStringSubmatch(f.Tag.Value); name != nil {
				only := append(expected.FindStringSubmatch(f.Doc.Text()), "", "")[1]
				fields[name[1]] = field{goName: f.Names[0].Name, goType: types.ExprString(f.Type), only: only}
			}
		}
		s.structs[spec.Name.Name] = fields
	}
	return false
}

// outputs returns the read-only properties of a resource, by their names in
// Pulumi, with their types, which are derived from the names of the SDK's output
// types.
func (s *sdk) outputs(resource string) map[string]string {
	found := map[string]string{}
	for name, f := range s.structs[resource] {
		if _, isInput := s.structs[arguments(resource)][name]; !isInput {
			_, typeName, _ := strings.Cut("."+strings.TrimPrefix(f.goType, "pulumi."), ".")
			found[name] = goTypeOf(strings.TrimSuffix(strings.TrimSuffix(typeName, "Output"), "Ptr"))
		}
	}
	return found
}

// goTypeOf converts StringArray to []string.
func goTypeOf(name string) string {
	if item, ok := strings.CutSuffix(name, "Array"); ok {
		return "[]" + goTypeOf(item)
	}
	if item, ok := strings.CutSuffix(name, "Map"); ok {
		return "map[string]" + goTypeOf(item)
	}
	kinds := map[string]string{"String": "string", "Int": "int", "Float64": "float64", "Bool": "bool", "Any": "interface{}"}
	if kind, ok := kinds[name]; ok {
		return kind
	}
	return name
}

// arguments returns the name of the private struct with a resource's inputs.
func arguments(resource string) string {
	if resource == "" {
		return ""
	}
	return strings.ToLower(resource[:1]) + resource[1:] + "Args"
}
