package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
)

// yamlHost is Pulumi's language host for YAML programs, which the CLI finds on
// the PATH. The version that tools/pulumi-language-yaml/go.mod requires is the pin.
const (
	yamlHost       = "pulumi-language-yaml"
	yamlHostModule = "github.com/pulumi/pulumi-yaml"
)

// FindYAML makes sure that there is a language host for YAML programs, and
// returns the folder to put on the CLI's PATH: empty when the user has one
// there already. It is built from the source that ToolsModule,
// tools/pulumi-language-yaml, pins; Releases is not used.
func (f Finder) FindYAML(ctx context.Context) (string, error) {
	f = f.withDefaults()
	if _, err := f.LookPath(yamlHost); err == nil {
		return "", nil
	}
	pin, err := f.pin(yamlHost, yamlHostModule)
	if err != nil {
		return "", err
	}
	dir, err := filepath.Abs(filepath.Join(f.Dir, fmt.Sprintf("%s-v%s", yamlHost, pin)))
	if err != nil {
		return "", fmt.Errorf("folder for %s: %w", yamlHost, err)
	}
	keep := filepath.Join(dir, yamlHost)
	if isKept(keep) {
		return dir, nil
	}

	if err := os.MkdirAll(dir, 0o750); err != nil {
		return "", fmt.Errorf("folder for %s: %w", yamlHost, err)
	}
	unlock, err := f.lock(ctx, yamlHost, keep+".lock")
	if err != nil {
		return "", err
	}
	defer unlock()
	if isKept(keep) { // made by the process that held the lock
		return dir, nil
	}
	// What a process that was killed left behind goes first: the lock is ours.
	made := keep + ".making"
	if err := os.RemoveAll(made); err != nil {
		return "", fmt.Errorf("folder for %s: %w", yamlHost, err)
	}
	f.Log("building %s v%s from source: once, one to four minutes of two cores", yamlHost, pin)
	err = f.saying("building "+yamlHost, func() error {
		_, err := run(ctx, f.Go, "build", "-C", f.ToolsModule, "-trimpath",
			"-ldflags", fmt.Sprintf("-s -w -X %s/pkg/version.Version=v%s", yamlHostModule, pin),
			"-o", made, yamlHostModule+"/cmd/"+yamlHost)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("no %s, which YAML programs need; install Pulumi from %s. Tried:\n  build from source: %w",
			yamlHost, installPage, err)
	}
	if err := os.Chmod(made, 0o755); err != nil { //nolint:gosec // a program for everyone
		return "", err
	}
	return dir, os.Rename(made, keep)
}
