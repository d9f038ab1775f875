package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Microsoft's schemas: the folder schemas of this repository, at this commit of
// 2026-08-16, has one folder for each API version.
const (
	schemaRepository = "https://github.com/Azure/azure-resource-manager-schemas"
	schemaCommit     = "a1454431151fd3e9c1b254b1a11d00c2d8474611"
)

// specs gives access to Microsoft's ARM schemas, which have one folder for each
// API version.
type specs struct {
	// glob returns the files that match, and read the content of one.
	glob func(pattern string) ([]string, error)
	read func(file string) ([]byte, error)
}

// openSpecs opens the schemas in a folder or, if folder is empty, in Microsoft's
// repository. services is a folder of this repository.
func openSpecs(ctx context.Context, folder, services string) (specs, error) {
	if folder != "" {
		if _, err := os.ReadDir(folder); err != nil {
			return specs{}, fmt.Errorf("folder with Microsoft's ARM schemas: %w", err)
		}
		return folderSpecs(folder), nil
	}
	root, err := git(ctx, services, "rev-parse", "--show-toplevel")
	if err != nil {
		return specs{}, err
	}
	fetched, err := fetchSpecs(ctx, filepath.Join(root, ".offline", "arm-schemas"))
	if err != nil {
		return specs{}, fmt.Errorf("cannot fetch commit %s of %s: %w\n"+
			"want network access to that repository, or a folder with Microsoft's ARM schemas, one subfolder for each API version; pass it as -specs <folder> or ARM_SCHEMAS",
			schemaCommit, schemaRepository, err)
	}
	return fetched, nil
}

func folderSpecs(folder string) specs {
	files := os.DirFS(folder)
	return specs{
		glob: func(pattern string) ([]string, error) { return fs.Glob(files, pattern) },
		read: func(file string) ([]byte, error) { return fs.ReadFile(files, file) },
	}
}

// fetchSpecs keeps a bare, partial clone of Microsoft's repository in dir, with
// one commit and only the files that are read.
func fetchSpecs(ctx context.Context, dir string) (specs, error) {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		if _, err := git(ctx, ".", "init", "--quiet", "--bare", dir); err != nil {
			return specs{}, err
		}
		for _, setting := range [][]string{
			{"remote.origin.url", schemaRepository}, {"remote.origin.promisor", "true"}, {"remote.origin.partialclonefilter", "blob:none"},
		} {
			if _, err := git(ctx, dir, append([]string{"config"}, setting...)...); err != nil {
				return specs{}, err
			}
		}
	}
	if _, err := git(ctx, dir, "cat-file", "-e", schemaCommit); err != nil {
		if _, err := git(ctx, dir, "fetch", "--quiet", "--depth", "1", "--filter=blob:none", "origin", schemaCommit); err != nil {
			return specs{}, errors.Join(err, os.RemoveAll(dir))
		}
	}
	listed, err := git(ctx, dir, "ls-tree", "-r", "--name-only", schemaCommit+":schemas")
	if err != nil {
		return specs{}, err
	}
	return specs{
		glob: func(pattern string) (found []string, err error) {
			for file := range strings.SplitSeq(listed, "\n") {
				if match, err := path.Match(pattern, file); err != nil {
					return nil, err
				} else if match {
					found = append(found, file)
				}
			}
			return found, nil
		},
		read: func(file string) ([]byte, error) {
			text, err := git(ctx, dir, "show", schemaCommit+":schemas/"+file)
			return []byte(text), err
		},
	}, nil
}

// git runs git in a folder and returns its output.
func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-C", dir}, args...)...) //nolint:gosec // the arguments are those of this command
	cmd.Env = append(os.Environ(), "GIT_TERMINAL_PROMPT=0")
	output, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return "", fmt.Errorf("git %s: %w: %s", args[0], err, strings.TrimSpace(string(exit.Stderr)))
	}
	return strings.TrimSpace(string(output)), err
}

// find returns the file of an API version that defines an ARM type, and the
// definition.
func (s specs) find(apiVersion, armType string) (*schema, *node, error) {
	namespace, rest, _ := strings.Cut(armType, "/")
	files, err := s.glob(apiVersion + "/" + namespace + "*.json")
	if err != nil {
		return nil, nil, err
	}
	for _, file := range files {
		content, err := s.read(file)
		if err != nil {
			return nil, nil, err
		}
		read := &schema{file: file}
		if err := json.Unmarshal(content, read); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", file, err)
		}
		name := strings.ReplaceAll(rest, "/", "_")
		for _, found := range []*node{read.Group[name], read.Subscription[name]} {
			if found != nil {
				return read, found, nil
			}
		}
	}
	return nil, nil, fmt.Errorf("got no schema of %s in %s, want one, or schemaless: true in facts.yaml", armType, apiVersion)
}

// node is a node of a JSON schema.
type node struct {
	contract.Limits
	Ref                  string           `json:"$ref"`
	Type                 any              `json:"type"`
	OneOf                []*node          `json:"oneOf"`
	Properties           map[string]*node `json:"properties"`
	AdditionalProperties *node            `json:"additionalProperties"`
	Items                *node            `json:"items"`
	Required             []string         `json:"required"`
	Enum                 []any            `json:"enum"`
	Default              any              `json:"default"`
	Format               string           `json:"format"`
}

// schema is one file of Microsoft's ARM schemas. A resource may be defined for
// several scopes, with the same properties.
type schema struct {
	file         string
	Definitions  map[string]*node `json:"definitions"`
	Group        map[string]*node `json:"resourceDefinitions"`
	Subscription map[string]*node `json:"subscription_resourceDefinitions"`
}

// resolve follows references and ignores the alternative for template
// expressions. If there is no definition, it returns an empty schema.
func (s *schema) resolve(n *node) *node {
	resolved, _ := s.named(n)
	return resolved
}

// named is like resolve and also returns the name of the definition, or "".
func (s *schema) named(n *node) (resolved *node, name string) {
	for n != nil {
		switch {
		case n.Ref != "":
			name = path.Base(n.Ref)
			n = s.Definitions[name]
		case len(n.OneOf) == 2 && strings.HasSuffix(n.OneOf[1].Ref, "/expression"):
			n = n.OneOf[0]
		default:
			return n, name
		}
	}
	return &node{}, ""
}

// elements returns the schema of an array's items or a map's values.
func (s *schema) elements(n *node) *node {
	if n = s.resolve(n); n.Items != nil {
		return n.Items
	}
	return n.AdditionalProperties
}
