package cli

import (
	"context"
	"fmt"
	"path/filepath"
)

// yamlHost is Pulumi's language host for YAML programs, which the CLI looks up on
// the PATH. tools/pulumi-language-yaml/go.mod pins its version.
const (
	yamlHost       = "pulumi-language-yaml"
	yamlHostModule = "github.com/pulumi/pulumi-yaml"
)

// FindYAML makes sure that there is a language host for YAML programs, and
// returns the folder to add to the CLI's PATH: empty if the host is on the PATH
// already. ToolsModule is tools/pulumi-language-yaml. The host is always built
// from source, because no release is pinned.
func (f Finder) FindYAML(ctx context.Context) (string, error) {
	f = f.withDefaults()
	if _, err := f.LookPath(yamlHost); err == nil {
		return "", nil
	}
	pin, err := f.pin(yamlHost, yamlHostModule)
	if err != nil {
		return "", err
	}
	// The CLI expects the program under its plain name.
	keep := filepath.Join(f.Dir, fmt.Sprintf("%s-v%s", yamlHost, pin), executable(yamlHost))
	path, err := f.provide(ctx, yamlHost, yamlHost, keep, func(target string) error {
		err := f.build(ctx, build{
			name: yamlHost, version: pin, takes: "one to four minutes on two cores",
			command: yamlHostModule + "/cmd/" + yamlHost, versionVariable: yamlHostModule + "/pkg/version.Version", target: target,
		})
		if err != nil {
			return fmt.Errorf("no %s, which YAML programs need; install Pulumi from %s. Tried:\n  build from source: %w", yamlHost, installPage, err)
		}
		return err
	})
	if err != nil {
		return "", err
	}
	return filepath.Dir(path), nil
}
