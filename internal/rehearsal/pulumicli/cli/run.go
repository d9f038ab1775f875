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
)

// errorLines is how much of a failed command's output an error shows: its end,
// where the reason is.
const errorLines = 15

// run runs a command to its end and returns what it printed. An error carries
// the end of what it complained about.
func run(ctx context.Context, command string, args ...string) (string, error) {
	for {
		var out, complaints bytes.Buffer
		cmd := exec.CommandContext(ctx, command, args...) //nolint:gosec // running what was found is the point
		cmd.Env = append(os.Environ(),
			"PULUMI_SKIP_UPDATE_CHECK=true", // no call home to print a version
			"GOWORK=off",                    // a workspace around this repository must not change what is built
		)
		cmd.Stdout, cmd.Stderr = &out, &complaints
		// An interrupt lets go stop its compilers and clear up.
		cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
		cmd.WaitDelay = 10 * time.Second

		err := cmd.Run()
		switch {
		case err == nil:
			return strings.TrimSpace(out.String()), nil
		case ctx.Err() != nil:
			return "", fmt.Errorf("%s %s: %w", filepath.Base(command), args[0], context.Cause(ctx))
		case errors.Is(err, syscall.ETXTBSY):
			// A program that was just written cannot start while a process
			// that was forked meanwhile still holds it open: a moment.
			time.Sleep(10 * time.Millisecond)
		default:
			return "", fmt.Errorf("%s %s: %w%s", filepath.Base(command), args[0], err, lastLines(complaints.String()))
		}
	}
}

// lastLines is the end of text, indented below what comes before it.
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

// saying runs work and says, every heartbeat, that it is still at it.
func (f Finder) saying(what string, work func() error) error {
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
