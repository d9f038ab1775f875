// Package pulumicli runs the Pulumi CLI on a machine with nothing but Go: it
// finds the CLI or makes it, keeps Pulumi's state and settings in a place of
// their own, builds the program, and gives the engine providers that are part
// of this process instead of plugins.
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
	// Stdin, Stdout and Stderr are the command's own.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Progress is told of what takes long, such as a build. Default Stderr.
	Progress io.Writer
}

// ProgramError is what keeps Pulumi from running and lies in the program or the
// stack file, rather than in this machine.
type ProgramError struct{ Err error }

func (e *ProgramError) Error() string { return e.Err.Error() }

// Unwrap is what is wrong.
func (e *ProgramError) Unwrap() error { return e.Err }

// SetUp does what is slow the first time and what every command needs: it finds
// or makes the Pulumi CLI, and builds the program in WorkDir.
func (c Command) SetUp(ctx context.Context) error {
	if _, err := c.finder().Find(ctx); err != nil {
		return err
	}
	_, err := c.Builder().Build(ctx, c.WorkDir)
	return err
}

// Log tells the user something that is not Pulumi's.
func (c Command) Log(format string, args ...any) {
	fmt.Fprintf(cmp.Or(c.Progress, c.Stderr), "offline: "+format+"\n", args...) //nolint:errcheck,gosec // nowhere left to report it
}

func (c Command) finder() cli.Finder {
	return cli.Finder{Dir: filepath.Join(c.Cache, "bin"), ToolsModule: c.ToolsModule, Log: c.Log}
}

// Builder builds programs and keeps what it built.
func (c Command) Builder() *language.Builder {
	return &language.Builder{Dir: filepath.Join(c.Cache, "programs"), Log: c.Log}
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
