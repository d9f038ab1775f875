// Package pulumicli runs the Pulumi CLI on a machine that has only Go: it finds
// the CLI or makes it, keeps Pulumi's state and settings in a folder of their own,
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
	// Dir keeps Pulumi's state and settings between commands. Required.
	Dir string
	// Cache keeps what is slow to make: the CLI and built programs. Required.
	Cache string
	// ToolsModule is the folder of the module that pins the Pulumi CLI. Required.
	ToolsModule string
	// WorkDir is where Pulumi starts, before any --cwd. Required.
	WorkDir string
	// Environ is the caller's environment, as [os.Environ] returns it, of which
	// Pulumi gets what does no harm. Default: that of this process.
	Environ []string
	// Stdin, Stdout and Stderr are the command's own.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Progress receives messages about what takes long, such as a build. Default Stderr.
	Progress io.Writer
}

// ProgramError is a reason why Pulumi cannot run that lies in the program or the
// stack file, rather than in this machine.
type ProgramError struct{ Err error }

func (e *ProgramError) Error() string { return e.Err.Error() }

// Unwrap is what is wrong.
func (e *ProgramError) Unwrap() error { return e.Err }

// SetUp does ahead of time what is slow the first time: it finds or makes the
// Pulumi CLI, and builds the program in WorkDir.
func (c Command) SetUp(ctx context.Context) error {
	if _, err := c.finder(c.ToolsModule).Find(ctx); err != nil {
		return err
	}
	_, err := c.Builder().Build(ctx, c.WorkDir)
	return err
}

// Log writes a message that is not Pulumi's.
func (c Command) Log(format string, args ...any) {
	fmt.Fprintf(cmp.Or(c.Progress, c.Stderr), "offline: "+format+"\n", args...) //nolint:errcheck,gosec // nowhere left to report it
}

// Builder builds programs and keeps them.
func (c Command) Builder() *language.Builder {
	return &language.Builder{Dir: filepath.Join(c.Cache, "programs"), Log: c.Log}
}

// finder finds the programs that a module pins.
func (c Command) finder(module string) cli.Finder {
	return cli.Finder{Dir: filepath.Join(c.Cache, "bin"), ToolsModule: module, Log: c.Log}
}

func (c Command) environ() []string {
	if c.Environ != nil {
		return c.Environ
	}
	return os.Environ()
}

// shared is a writer that Pulumi and the program may write to at the same time.
// A file is one already, and has to stay one for Pulumi to see a terminal.
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
