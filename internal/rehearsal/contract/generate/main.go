// Command generate writes what offline Azure knows of the form of resources: for
// each service whose room has a facts.yaml, contract.json and bodies.gen.go. It
// makes them from Microsoft's ARM schemas, Pulumi's azure-native Go SDK, and the
// facts that none of these knows. Run it with
//
//	go generate ./internal/rehearsal/azure
//
// Microsoft's schemas come from a pinned commit of their public repository, or
// from a folder with them, which -specs or the variable ARM_SCHEMAS names.
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
	rooms := flags.String("rooms", ".", "`folder` of the rooms, each with a facts.yaml")
	specs := flags.String("specs", os.Getenv("ARM_SCHEMAS"), "`folder` with Microsoft's schemas; default: fetched with git")
	check := flags.Bool("check", false, "write nothing, and fail where a file is not what would be written")
	if err := flags.Parse(args); err != nil {
		return err
	}
	source, err := openSpecs(ctx, *specs, *rooms)
	if err != nil {
		return err
	}
	files, err := generate(*rooms, source)
	if err != nil {
		return err
	}
	var stale error
	for _, file := range files {
		path := filepath.Join(*rooms, file.path)
		have, err := os.ReadFile(path) //nolint:gosec // a generated file of a room
		switch {
		case bytes.Equal(have, file.content):
		case *check:
			stale = errors.Join(stale, fmt.Errorf("%s is stale; run: go generate ./internal/rehearsal/azure", file.path), err)
		default:
			if err := os.WriteFile(path, file.content, 0o644); err != nil { //nolint:gosec // sources are for everyone
				return err
			}
			fmt.Fprintln(out, "wrote", file.path) //nolint:errcheck // progress
		}
	}
	return stale
}

// file is a generated file, by its path below the folder of the rooms.
type file struct {
	path    string
	content []byte
}

// generate returns the generated files of all rooms.
func generate(rooms string, source specs) ([]file, error) {
	paths, err := filepath.Glob(filepath.Join(rooms, "*", "facts.yaml"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("got no facts.yaml in the folders of %s: %w", rooms, err)
	}
	g := &generator{specs: source, packages: map[string]*sdk{}}
	for _, path := range paths {
		if err := g.addRoom(path); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	g.nameParents()
	if err := errors.Join(g.problems...); err != nil {
		return nil, err
	}
	var files []file
	for _, room := range g.rooms {
		table, err := format(room.table)
		if err != nil {
			return nil, err
		}
		bodies, err := structs(room.name, room.table)
		if err != nil {
			return nil, fmt.Errorf("room %s: %w", room.name, err)
		}
		files = append(files,
			file{filepath.Join(room.name, "contract.json"), table},
			file{filepath.Join(room.name, "bodies.gen.go"), bodies})
	}
	return files, nil
}
