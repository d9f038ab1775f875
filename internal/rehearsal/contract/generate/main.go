// Command generate writes the schemas of offline Azure: contract.json and
// bodies.gen.go for each service package that has a facts.yaml. It combines
// Microsoft's ARM schemas, Pulumi's azure-native Go SDK, and the facts that neither
// contains. Run it with
//
//	go generate ./internal/rehearsal/azure
//
// The ARM schemas come from a pinned commit of Microsoft's public repository, or from
// the folder that -specs or the variable ARM_SCHEMAS names.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("generate", flag.ContinueOnError)
	services := flags.String("services", ".", "`folder` of the service packages, each with a facts.yaml")
	specs := flags.String("specs", os.Getenv("ARM_SCHEMAS"), "`folder` with Microsoft's schemas; default: fetched with git")
	check := flags.Bool("check", false, "write nothing, and fail if a file is stale")
	if err := flags.Parse(args); err != nil {
		return err
	}
	source, err := openSpecs(ctx, *specs, *services)
	if err != nil {
		return err
	}
	files, err := generate(*services, source)
	if err != nil {
		return err
	}
	var stale error
	for _, file := range files {
		path := filepath.Join(*services, file.path)
		have, err := os.ReadFile(path) //nolint:gosec // a generated file
		switch {
		case bytes.Equal(have, file.content):
		case *check:
			stale = errors.Join(stale, fmt.Errorf("%s is stale; run: go generate ./internal/rehearsal/azure", file.path), err)
		default:
			if err := os.WriteFile(path, file.content, 0o644); err != nil { //nolint:gosec // sources are public
				return err
			}
			fmt.Fprintln(out, "wrote", file.path) //nolint:errcheck // only progress
		}
	}
	return stale
}

// file is a generated file. path is relative to the folder of the service
// packages.
type file struct {
	path    string
	content []byte
}

// generate returns the generated files of all services.
func generate(folder string, source specs) ([]file, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*", "facts.yaml"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("got no facts.yaml in the subfolders of %s: %w", folder, err)
	}
	g := &generator{specs: source, packages: map[string]*sdk{}}
	for _, path := range paths {
		if err := g.addService(path); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	g.nameParents()
	if err := errors.Join(g.problems...); err != nil {
		return nil, err
	}
	var files []file
	for _, service := range g.services {
		table, err := format(service.table)
		if err != nil {
			return nil, err
		}
		bodies, err := structs(service.name, service.table)
		if err != nil {
			return nil, fmt.Errorf("service %s: %w", service.name, err)
		}
		files = append(files,
			file{filepath.Join(service.name, "contract.json"), table},
			file{filepath.Join(service.name, "bodies.gen.go"), bodies})
	}
	return files, nil
}
