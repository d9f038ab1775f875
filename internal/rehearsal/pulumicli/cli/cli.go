// Package cli finds the Pulumi CLI, or makes it, so that a machine with nothing
// but Go can run the program against offline Azure.
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

// pulumiModule is the Go module that the CLI is built from. The version that
// tools/pulumi/go.mod requires is the pin, and no other place says it. It is the
// version of the Pulumi SDK that the program uses: an older CLI may not speak
// the SDK's protocol.
const pulumiModule = "github.com/pulumi/pulumi/pkg/v3"

// theCLI is what messages call it.
const theCLI = "Pulumi CLI"

// installPage is where people get the CLI themselves.
const installPage = "https://www.pulumi.com/docs/install/"

// Finder looks for the CLI: on the PATH, among those kept from before, among
// Pulumi's releases, and last in a build of its source.
type Finder struct {
	// Dir keeps the CLI between runs, such as .offline/bin. Made when missing. Required.
	Dir string
	// ToolsModule is the folder whose go.mod pins the CLI: tools/pulumi. Required.
	ToolsModule string
	// Log is told what is done and what did not work, one line each. Optional.
	Log func(format string, args ...any)

	// Releases is where release archives are. Default https://get.pulumi.com/releases/sdk.
	Releases string
	// Go is the go command that builds the CLI. Default "go", from the PATH.
	Go string
	// LookPath finds a command. Default [exec.LookPath].
	LookPath func(command string) (string, error)
	// Heartbeat is how often a step that takes long says so. Default 30 s.
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
	keep, err := filepath.Abs(filepath.Join(f.Dir, "pulumi-v"+pin.String()))
	if err != nil {
		return "", fmt.Errorf("folder for the Pulumi CLI: %w", err)
	}
	if isKept(keep) {
		return keep, nil
	}

	if err := os.MkdirAll(f.Dir, 0o750); err != nil {
		return "", fmt.Errorf("folder for the Pulumi CLI: %w", err)
	}
	unlock, err := f.lock(ctx, theCLI, keep+".lock")
	if err != nil {
		return "", err
	}
	defer unlock()
	if isKept(keep) { // made by the process that held the lock
		return keep, nil
	}
	return keep, f.produce(ctx, pin, keep, pathErr)
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

// pin is the version of module that the tools module requires, for a tool that
// messages call what.
func (f Finder) pin(what, module string) (semver.Version, error) {
	file := filepath.Join(f.ToolsModule, "go.mod")
	content, err := os.ReadFile(file) //nolint:gosec // the caller names the folder
	if err != nil {
		return semver.Version{}, fmt.Errorf("pinned %s: %w", what, err)
	}
	parsed, err := modfile.ParseLax(file, content, nil)
	if err != nil {
		return semver.Version{}, fmt.Errorf("pinned %s: %w", what, err)
	}
	for _, require := range parsed.Require {
		if require.Mod.Path == module {
			return semver.ParseTolerant(require.Mod.Version)
		}
	}
	return semver.Version{}, fmt.Errorf("pinned %s: %s: got no requirement of %s, want one", what, file, module)
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

// isKept reports whether path holds a CLI. Only one that has run is ever put
// there, so that it need not run again to be trusted.
func isKept(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && info.Mode()&0o100 != 0
}

// produce downloads or builds the CLI and moves it to keep. pathErr says why the
// one on the PATH, if any, does not do.
func (f Finder) produce(ctx context.Context, pin semver.Version, keep string, pathErr error) error {
	// What a process that was killed left behind goes first: the lock is ours.
	work := keep + ".making"
	if err := os.RemoveAll(work); err != nil {
		return fmt.Errorf("folder for the Pulumi CLI: %w", err)
	}
	if err := os.Mkdir(work, 0o750); err != nil {
		return fmt.Errorf("folder for the Pulumi CLI: %w", err)
	}
	defer func() {
		if err := os.RemoveAll(work); err != nil {
			f.Log("clearing up: %v", err)
		}
	}()

	tried := []string{fmt.Sprintf("on the PATH: %v", pathErr), fmt.Sprintf("kept from before: no %s", keep)}
	for _, step := range []struct {
		name string
		run  func(ctx context.Context, pin semver.Version, target string) error
	}{
		{"official release", f.download},
		{"build from source", f.build},
	} {
		made := filepath.Join(work, "pulumi")
		err := step.run(ctx, pin, made)
		if err == nil {
			err = install(ctx, pin, made, keep)
		}
		if err == nil {
			f.Log("the Pulumi CLI v%s is ready: %s", pin, keep)
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("making the Pulumi CLI: %w", context.Cause(ctx))
		}
		f.Log("%s: %v", step.name, err)
		tried = append(tried, fmt.Sprintf("%s: %v", step.name, err))
		if err := os.RemoveAll(made); err != nil {
			return fmt.Errorf("folder for the Pulumi CLI: %w", err)
		}
	}
	return fmt.Errorf("no Pulumi CLI, want v%d.%d or a later v%d; install it from %s. Tried:\n  %s",
		pin.Major, pin.Minor, pin.Major, installPage, strings.Join(tried, "\n  "))
}

// install makes sure that made runs and is the pinned version, and moves it to
// where it is kept: in one step, so that nobody sees half of it.
func install(ctx context.Context, pin semver.Version, made, keep string) error {
	if err := os.Chmod(made, 0o755); err != nil { //nolint:gosec // a program for everyone
		return err
	}
	got, err := version(ctx, made)
	if err != nil {
		return err
	}
	if !got.Equals(pin) {
		return fmt.Errorf("got v%s, want v%s", got, pin)
	}
	return os.Rename(made, keep)
}

// version asks the CLI at path for its version.
func version(ctx context.Context, path string) (semver.Version, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
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
