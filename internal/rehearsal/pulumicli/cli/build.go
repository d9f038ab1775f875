package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/blang/semver"
)

// build is a program to build from a module that ToolsModule pins.
type build struct {
	// name is the name in messages, and takes the duration in messages.
	name, takes string
	version     semver.Version
	// command is the import path, and versionVariable the variable that the linker
	// sets to version.
	command, versionVariable string
	// target is the file to write, as an absolute path.
	target string
}

// build builds a program. The go command verifies every module with the go.sum of
// the tools module; -mod=readonly keeps it from changing that file.
func (f Finder) build(ctx context.Context, b build) error {
	f.Log("building %s v%s from source (only once, %s)", b.name, b.version, b.takes)
	return f.heartbeat("building "+b.name, func() error {
		_, err := run(ctx, f.Go, "build", "-C", f.ToolsModule, "-mod=readonly", "-trimpath",
			"-ldflags", fmt.Sprintf("-s -w -X %s=v%s", b.versionVariable, b.version), "-o", b.target, b.command)
		return err
	})
}

// heartbeat runs work, and regularly logs that it still runs.
func (f Finder) heartbeat(what string, work func() error) error {
	start := time.Now()
	done := make(chan error, 1)
	go func() { done <- work() }()
	tick := time.NewTicker(f.Heartbeat)
	defer tick.Stop()
	for {
		select {
		case err := <-done:
			return err
		case <-tick.C:
			f.Log("still %s, %s so far", what, time.Since(start).Round(time.Second))
		}
	}
}

// errorLines is the number of lines of a failed command's output in its error.
const errorLines = 15

// run runs a command and returns its stdout. The error has the end of its stderr.
func run(ctx context.Context, command string, args ...string) (string, error) {
	for {
		var stdout, stderr bytes.Buffer
		cmd := exec.CommandContext(ctx, command, args...) //nolint:gosec // a program that the finder found
		cmd.Env = environment()
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		// An interrupt lets go stop its compilers and clean up.
		cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
		cmd.WaitDelay = 10 * time.Second

		err := cmd.Run()
		switch {
		case err == nil:
			return strings.TrimSpace(stdout.String()), nil
		case ctx.Err() != nil:
			return "", fmt.Errorf("%s %s: %w", filepath.Base(command), args[0], context.Cause(ctx))
		case errors.Is(err, syscall.ETXTBSY):
			// A program that was just written cannot start while a process that was forked
			// meanwhile still has it open, which takes only a moment.
			time.Sleep(10 * time.Millisecond)
		default:
			return "", fmt.Errorf("%s %s: %w%s", filepath.Base(command), args[0], err, lastLines(stderr.String()))
		}
	}
}

// environment returns the caller's environment without PULUMI_* variables, some
// of which break even pulumi version, and without a Go workspace, which would
// change what is built.
func environment() []string {
	var env []string
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "PULUMI_") {
			env = append(env, variable)
		}
	}
	return append(env, "PULUMI_SKIP_UPDATE_CHECK=true", "GOWORK=off")
}

// lastLines returns the last lines of text, indented.
func lastLines(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if len(lines) > errorLines {
		lines = lines[len(lines)-errorLines:]
	}
	if lines[0] == "" {
		return ""
	}
	return "\n    " + strings.Join(lines, "\n    ")
}
