package language

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
)

// programName identifies a program by the path of its module and its folder
// inside the module.
func programName(module, dir string) (string, error) {
	text, err := os.ReadFile(filepath.Join(module, "go.mod")) //nolint:gosec // the user's program
	if err != nil {
		return "", err
	}
	folder, err := filepath.Rel(module, dir)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(modfile.ModulePath(text) + "\n" + filepath.ToSlash(folder)))
	return fmt.Sprintf("%x", sum)[:12], nil
}

// fingerprint changes whenever the path or content of a file changes that can be
// part of a program of the module, or the Go release. Stack files are not
// included, so changing one does not build the program.
func fingerprint(module string) (string, error) {
	files := sources{others: map[string]string{}}
	if err := filepath.WalkDir(module, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			return skipFolder(module, path, entry)
		case strings.HasSuffix(path, "_test.go") || !entry.Type().IsRegular():
			return nil
		}
		return files.add(module, path)
	}); err != nil {
		return "", err
	}
	return files.sum(), nil
}

// sources are the files of a module.
type sources struct {
	lines []string
	// others are files that are only part of a program that embeds them. embedding
	// are the folders whose Go files embed something.
	others    map[string]string
	embedding []string
}

// compiled are the extensions of files that the go command compiles or reads by
// itself.
// Source: https://pkg.go.dev/cmd/go#hdr-File_types
var compiled = map[string]bool{
	".go": true, ".mod": true, ".sum": true, ".work": true, ".syso": true, ".s": true, ".S": true, ".sx": true,
	".c": true, ".h": true, ".cc": true, ".cpp": true, ".cxx": true, ".hh": true, ".hpp": true, ".hxx": true,
	".m": true, ".f": true, ".F": true, ".for": true, ".f90": true, ".swig": true, ".swigcxx": true,
}

func (s *sources) add(module, path string) error {
	text, err := os.ReadFile(path) //nolint:gosec // a source of the user's program
	if err != nil {
		return err
	}
	inside, err := filepath.Rel(module, path)
	if err != nil {
		return err
	}
	inside = filepath.ToSlash(inside)
	line := fmt.Sprintf("%s %x", inside, sha256.Sum256(text))
	if !compiled[filepath.Ext(path)] {
		s.others[inside] = line
		return nil
	}
	s.lines = append(s.lines, line)
	if strings.HasSuffix(path, ".go") && bytes.Contains(text, []byte("//go:embed")) {
		s.embedding = append(s.embedding, strings.TrimSuffix(inside, filepath.Base(path)))
	}
	return nil
}

// sum returns the fingerprint of all files.
func (s *sources) sum() string {
	lines := s.lines
	for path, line := range s.others {
		if slices.ContainsFunc(s.embedding, func(folder string) bool { return strings.HasPrefix(path, folder) }) {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	lines = append(lines, runtime.Version(), os.Getenv("GOFLAGS"))
	return fmt.Sprintf("%x", sha256.Sum256([]byte(strings.Join(lines, "\n"))))
}

// skipFolder skips folders that the go command skips: hidden folders, test data,
// and modules inside the module.
func skipFolder(module, path string, entry fs.DirEntry) error {
	if path == module {
		return nil
	}
	if name := entry.Name(); strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata" || name == "node_modules" {
		return fs.SkipDir
	}
	if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}
