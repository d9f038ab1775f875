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

// pulumiModule is the Go module of the CLI. The version that tools/pulumi/go.mod
// requires is the pin, and the only place that says it. It is the version of the
// Pulumi SDK that the program uses: an older CLI may not know the SDK's protocol.
const pulumiModule = "github.com/pulumi/pulumi/pkg/v3"

// pulumiVersion is the variable that the CLI prints as its version. Only the
// linker sets it: a plain build calls itself a development version.
const pulumiVersion = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version"

// theCLI is what messages call the CLI.
const theCLI = "the Pulumi CLI"

// installPage is where people get the CLI themselves.
const installPage = "https://www.pulumi.com/docs/install/"

// Finder finds or makes the CLI. It takes the first of these:
//
//   - the CLI on the PATH, if it is new enough,
//   - the one kept from before in Dir,
//   - the official release, if ToolsModule pins its checksum (see checksums.txt
//     there): it is refused unless its digest is the pinned one,
//   - a build from source, which the Go command verifies against go.sum.
//
// So nothing runs that was not verified against something in this repository. A
// digest that is fetched along with the archive, as Pulumi's install script and
// the SDK's automation API do it, would only show that both come from one place.
type Finder struct {
	// Dir keeps the CLI between runs, such as .offline/bin. Made when missing. Required.
	Dir string
	// ToolsModule is the folder whose go.mod pins the CLI: tools/pulumi. Required.
	ToolsModule string
	// Log receives what is done and what failed, one line each. Optional.
	Log func(format string, args ...any)

	// Releases is the URL below which release archives are. Default
	// https://get.pulumi.com/releases/sdk.
	Releases string
	// Go is the go command that builds the CLI. Default "go", from the PATH.
	Go string
	// LookPath finds a command. Default [exec.LookPath].
	LookPath func(command string) (string, error)
	// Heartbeat is how often a step that takes long logs that it still runs.
	// Default 30 s.
	Heartbeat time.Duration
}

// Find returns the path of a CLI that is new enough: the pinned minor version
// or a later one of the same major. Of two processes at once, one makes the CLI
// and the other waits for it.
//
// When nothing works, the error lists what was tried, and why it failed.
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
		err := f.makeCLI(ctx, pin, target)
		if err != nil {
			return fmt.Errorf("no Pulumi CLI, want v%d.%d or a later v%d; install it from %s. Tried:\n"+
				"  on the PATH: %w\n  kept from before: no %s\n  %w", pin.Major, pin.Minor, pin.Major, installPage, pathErr, keep, err)
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

// pin is the version of module that the tools module requires, for a program that
// messages call name.
func (f Finder) pin(name, module string) (semver.Version, error) {
	file := filepath.Join(f.ToolsModule, "go.mod")
	content, err := os.ReadFile(file) //nolint:gosec // the caller names the folder
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

// onPath is the CLI that the user installed, when it is new enough.
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

// makeCLI writes a CLI of exactly the pinned version to target. The error has a
// line for each way that failed.
func (f Finder) makeCLI(ctx context.Context, pin semver.Version, target string) error {
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

// requireVersion makes sure that the CLI at path runs, and which one it is.
func requireVersion(ctx context.Context, path string, want semver.Version) error {
	got, err := version(ctx, path)
	if err == nil && !got.Equals(want) {
		err = fmt.Errorf("got v%s, want v%s", got, want)
	}
	return err
}

// version asks the CLI at path for its version.
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
