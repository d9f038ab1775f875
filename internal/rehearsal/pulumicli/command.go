// Package pulumicli runs the Pulumi CLI on a machine that has only Go: it finds
// or builds the CLI, keeps Pulumi's state and settings in a folder of its own,
// builds the program, and attaches providers that are part of this process, so
// that the engine needs no plugins.
package pulumicli

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/cli"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

// Command is one run of the Pulumi CLI.
type Command struct {
	// Args are Pulumi's own arguments, such as preview --stack dev.
	Args []string
	// Dir is the folder of Pulumi's state and settings. Required.
	Dir string
	// Cache is the folder of the CLI and of built programs. Required.
	Cache string
	// ToolsModule is the folder of the Go module that pins the Pulumi CLI. Required.
	ToolsModule string
	// WorkDir is the folder in which Pulumi starts; --cwd is relative to it.
	// Required.
	WorkDir string
	// Environ is the caller's environment, as [os.Environ] returns it. Pulumi
	// receives only the variables that are safe. Default: the environment of this
	// process.
	Environ []string
	// Stdin, Stdout and Stderr are the streams of the command.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Progress receives messages about slow steps, such as a build. Default: Stderr.
	Progress io.Writer
}

// ProgramError is a problem of the program or the stack file, rather than of this
// machine, that prevents Pulumi from running.
type ProgramError struct{ Err error }

func (e *ProgramError) Error() string { return e.Err.Error() }

// Unwrap returns the underlying error.
func (e *ProgramError) Unwrap() error { return e.Err }

// SetUp performs the slow steps of the first run: it finds or builds the Pulumi
// CLI, and builds the program in WorkDir.
func (c Command) SetUp(ctx context.Context) error {
	if _, err := c.finder(c.ToolsModule).Find(ctx); err != nil {
		return err
	}
	_, err := c.Builder().Build(ctx, c.WorkDir)
	return err
}

// Log writes a message of this command, as opposed to Pulumi's.
func (c Command) Log(format string, args ...any) {
	fmt.Fprintf(cmp.Or(c.Progress, c.Stderr), "offline: "+format+"\n", args...) //nolint:errcheck,gosec // there is no other place to report it
}

// Builder returns the builder of programs, which keeps them in Cache.
func (c Command) Builder() *language.Builder {
	return &language.Builder{Dir: filepath.Join(c.Cache, "programs"), Log: c.Log}
}

// finder returns the finder of the programs that a module pins.
func (c Command) finder(module string) cli.Finder {
	return cli.Finder{Dir: filepath.Join(c.Cache, "bin"), ToolsModule: module, Log: c.Log}
}

func (c Command) environ() []string {
	if c.Environ != nil {
		return c.Environ
	}
	return os.Environ()
}

// shared returns a writer that Pulumi and the program can use concurrently. A
// file already is one, and must stay a file so that Pulumi detects a terminal.
func shared(w io.Writer, lock *sync.Mutex) io.Writer {
	if file, ok := w.(*os.File); ok {
		return file
	}
	return &lockedWriter{lock, w}
}

type lockedWriter struct {
	mu *sync.Mutex
	w  io.Writer
}

func (l *lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}
