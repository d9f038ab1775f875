// Command sdk writes the part of Pulumi's azure-native Go SDK that this
// repository's program uses, as packages below folder sdk. Run it with
//
//	go generate ./sdk
//
// after using something new of a package, or a new package, in the code: what is
// taken is read off the code itself, which need not compile for that.
package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const (
	// source starts the import paths of Pulumi's packages.
	source = "github.com/pulumi/pulumi-azure-native-sdk/"
	// target starts the import paths of the packages that are written.
	target = "github.com/hyf/azure-data-pipeline/sdk/"
)

func main() {
	root := flag.String("root", "../..", "folder of the repository, to read code in")
	out := flag.String("out", "", "folder to write packages in; default sdk in the repository")
	flag.Parse()
	if err := write(*root, cmp.Or(*out, filepath.Join(*root, "sdk"))); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// write puts the packages that the code in folder root uses into folder out, in
// place of those that are there.
func write(root, out string) error {
	uses, err := readUses(root)
	if err != nil {
		return err
	}
	packages := map[string]map[string][]byte{}
	var problems []error
	for _, name := range slices.Sorted(maps.Keys(uses.of)) {
		files, err := cut(name, uses)
		packages[name] = files
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	if err := removePackages(out); err != nil {
		return err
	}
	for name, files := range packages {
		for file, text := range files {
			path := filepath.Join(out, filepath.FromSlash(name), file)
			problems = append(problems, os.MkdirAll(filepath.Dir(path), 0o750), os.WriteFile(path, text, 0o600))
		}
	}
	return errors.Join(problems...)
}

// removePackages removes the folders in a folder, and leaves its files.
func removePackages(folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	var problems []error
	for _, entry := range entries {
		if entry.IsDir() {
			problems = append(problems, os.RemoveAll(filepath.Join(folder, entry.Name())))
		}
	}
	return errors.Join(problems...)
}

// cut returns the files of one package, such as app/v20250101, with what is used.
func cut(name string, uses uses) (map[string][]byte, error) {
	service, version, found := strings.Cut(name, "/")
	if !found {
		return nil, fmt.Errorf("%s%s: got no API version, want one, such as %sapp/v20250101", target, name, target)
	}
	module := source + service + "/v2"
	output, err := exec.Command("go", "mod", "download", "-json", module).Output() // #nosec G204 -- names come from imports
	if err != nil {
		return nil, fmt.Errorf("%s%s: want its module in tools/sdk/go.mod; add it with go get -C tools/sdk %s@v2.90.0, and to modules.go: %w",
			target, name, module, err)
	}
	var download struct{ Dir, Version string }
	if err := json.Unmarshal(output, &download); err != nil {
		return nil, err
	}
	origin := module + "/" + version + "@" + download.Version
	pkg, err := readPackage(filepath.Join(download.Dir, version))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", origin, err)
	}
	for _, use := range slices.Sorted(maps.Keys(uses.of[name])) {
		if pkg.declared[use] == nil {
			err = errors.Join(err, fmt.Errorf("%s%s: got %s, want something that %s declares", target, name, use, origin))
		}
	}
	if err != nil {
		return nil, err
	}
	pkg.keep(uses.of[name], uses.fields)
	return pkg.files(origin)
}
