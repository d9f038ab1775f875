// Command documents writes the pages about offline Azure that are generated from
// its service packages: docs/offline-azure.md lists resource types and rules, and
// MISTAKES.md lists the example programs. Run it with
//
//	go generate ./internal/rehearsal
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "documents:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("documents", flag.ContinueOnError)
	root := flags.String("root", ".", "`folder` of the repository")
	check := flags.Bool("check", false, "write nothing, and fail if a page is stale")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var stale error
	for path, page := range map[string]func(root string) ([]byte, error){
		filepath.Join("docs", "offline-azure.md"):             coverage,
		filepath.Join("internal", "rehearsal", "MISTAKES.md"): mistakes,
	} {
		want, err := page(*root)
		if err != nil {
			return err
		}
		have, err := os.ReadFile(filepath.Join(*root, path)) //nolint:gosec // a page of the repository
		switch {
		case bytes.Equal(have, want):
		case *check:
			stale = errors.Join(stale, fmt.Errorf("%s is stale; run: go generate ./internal/rehearsal", path), err)
		default:
			if err := os.WriteFile(filepath.Join(*root, path), want, 0o644); err != nil { //nolint:gosec // pages are public
				return err
			}
			fmt.Fprintln(out, "wrote", path) //nolint:errcheck // only progress
		}
	}
	return stale
}
