// Package cli provides the Pulumi CLI, and Pulumi's language host for YAML, on a
// machine that has only Go.
package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/blang/semver"
	"golang.org/x/mod/modfile"
)

// pulumiModule is the Go module of the CLI. The version in tools/pulumi/go.mod is
// the only place that pins it. It equals the version of the Pulumi SDK that the
// program uses, because an older CLI may not know the SDK's protocol.
const pulumiModule = "github.com/pulumi/pulumi/pkg/v3"

// pulumiVersion is the variable with the version that the CLI prints. Only the
// linker sets it; otherwise the CLI reports a development version.
const pulumiVersion = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version"

// theCLI is the name of the CLI in messages.
const theCLI = "the Pulumi CLI"

// installPage has Pulumi's installation instructions.
const installPage = "https://www.pulumi.com/docs/install/"

// Finder finds or builds the CLI. It uses the first of these:
//
//   - the CLI on the PATH, if it is new enough,
//   - the CLI in Dir, from an earlier run,
//   - the official release, if ToolsModule pins its checksum (see checksums.txt
//     there) and the digest matches,
//   - a build from source, which the go command verifies with go.sum.
//
// So every downloaded or built CLI is verified with a checksum in this repository. A
// digest that is downloaded together with the archive, as Pulumi's install script and
// the SDK's automation API do, only shows that both have the same origin.
type Finder struct {
	// Dir is the folder that keeps the CLI, such as .offline/bin. It is created if
	// necessary. Required.
	Dir string
	// ToolsModule is the folder whose go.mod pins the CLI: tools/pulumi. Required.
	ToolsModule string
	// Log receives progress messages and failures, one line each. Optional.
	Log func(format string, args ...any)

	// Releases is the base URL of release archives. Default:
	// https://get.pulumi.com/releases/sdk.
	Releases string
	// Go is the go command that builds the CLI. Default: "go", from the PATH.
	Go string
	// LookPath finds a command. Default: [exec.LookPath].
	LookPath func(command string) (string, error)
	// Heartbeat is the interval of log messages during slow steps. Default: 30 s.
	Heartbeat time.Duration
}

// Find returns the path of a CLI that is new enough: the pinned minor version or
// a later one of the same major version. Of concurrent processes, one creates the
// CLI and the others wait.
//
// If every way fails, the error lists them with their reasons.
func (f Finder) Find(ctx context.Context) (string, error) {
	f = f.withDefaults()
	pin, err := f.pin(theCLI, pulumiModule)
	if err != nil {
		return "", err
	}
	onPath, pathErr := f.onPath(ctx, pin)
	if pathErr == nil {
		return onPath, nil
	}
	if !errors.Is(pathErr, exec.ErrNotFound) {
		f.Log("pulumi on the PATH: %v", pathErr)
	}
	keep := filepath.Join(f.Dir, executable("pulumi-v"+pin.String()))
	return f.provide(ctx, theCLI, "pulumi", keep, func(target string) error {
		err := f.createCLI(ctx, pin, target)
		if err != nil {
			return fmt.Errorf("no Pulumi CLI, want v%d.%d or a later v%d; install it from %s. Tried:\n"+
				"  on the PATH: %w\n  from an earlier run: no %s\n  %w", pin.Major, pin.Minor, pin.Major, installPage, pathErr, keep, err)
		}
		return err
	})
}

func (f Finder) withDefaults() Finder {
	if f.Log == nil {
		f.Log = func(string, ...any) {}
	}
	if f.Releases == "" {
		f.Releases = "https://get.pulumi.com/releases/sdk"
	}
	if f.Go == "" {
		f.Go = "go"
	}
	if f.LookPath == nil {
		f.LookPath = exec.LookPath
	}
	if f.Heartbeat == 0 {
		f.Heartbeat = 30 * time.Second
	}
	return f
}

// pin returns the version of a module that the tools module requires. name is the
// name of the program in messages.
func (f Finder) pin(name, module string) (semver.Version, error) {
	file := filepath.Join(f.ToolsModule, "go.mod")
	content, err := os.ReadFile(file) //nolint:gosec // a file in the caller's folder
	if err != nil {
		return semver.Version{}, fmt.Errorf("version of %s: %w", name, err)
	}
	parsed, err := modfile.ParseLax(file, content, nil)
	if err != nil {
		return semver.Version{}, fmt.Errorf("version of %s: %w", name, err)
	}
	for _, require := range parsed.Require {
		if require.Mod.Path == module {
			return semver.ParseTolerant(require.Mod.Version)
		}
	}
	return semver.Version{}, fmt.Errorf("version of %s: %s: got no requirement of %s, want one", name, file, module)
}

// onPath returns the CLI on the PATH if it is new enough.
func (f Finder) onPath(ctx context.Context, pin semver.Version) (string, error) {
	path, err := f.LookPath("pulumi")
	if err != nil {
		return "", err
	}
	got, err := version(ctx, path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	if got.Major != pin.Major || got.Minor < pin.Minor {
		return "", fmt.Errorf("%s: got v%s, want v%d.%d or a later v%d", path, got, pin.Major, pin.Minor, pin.Major)
	}
	return path, nil
}

// createCLI writes a CLI of exactly the pinned version to target. The error has a
// line for each way that failed.
func (f Finder) createCLI(ctx context.Context, pin semver.Version, target string) error {
	var failed []string
	for _, way := range []struct {
		name string
		make func(ctx context.Context, pin semver.Version, target string) error
	}{
		{"official release", f.download},
		{"build from source", f.buildCLI},
	} {
		err := way.make(ctx, pin, target)
		if err == nil {
			err = requireVersion(ctx, target, pin)
		}
		if err == nil || ctx.Err() != nil {
			return err
		}
		f.Log("%s: %v", way.name, err)
		failed = append(failed, fmt.Sprintf("%s: %v", way.name, err))
		if err := os.RemoveAll(target); err != nil {
			return err
		}
	}
	return errors.New(strings.Join(failed, "\n  "))
}

func (f Finder) buildCLI(ctx context.Context, pin semver.Version, target string) error {
	return f.build(ctx, build{
		name: theCLI, version: pin, takes: "about four minutes on two cores",
		command: pulumiModule + "/cmd/pulumi", versionVariable: pulumiVersion, target: target,
	})
}

// requireVersion returns an error unless the CLI at path runs and has a version.
func requireVersion(ctx context.Context, path string, want semver.Version) error {
	got, err := version(ctx, path)
	if err == nil && !got.Equals(want) {
		err = fmt.Errorf("got v%s, want v%s", got, want)
	}
	return err
}

// version returns the version of the CLI at path.
func version(ctx context.Context, path string) (semver.Version, error) {
	answer, err := run(ctx, path, "version")
	if err != nil {
		return semver.Version{}, err
	}
	got, err := semver.ParseTolerant(answer)
	if err != nil {
		return semver.Version{}, fmt.Errorf("pulumi version: got %q, want a version: %w", answer, err)
	}
	return got, nil
}
