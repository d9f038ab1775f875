// Package offline runs the Pulumi CLI on a program with Azure replaced by a
// stand-in on loopback: no account, no credentials, no plugin downloads.
package offline

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
	"github.com/hyf/azure-data-pipeline/internal/offline/provider"
	"github.com/hyf/azure-data-pipeline/internal/offline/random"
	"github.com/hyf/azure-data-pipeline/internal/pulumicli"
)

// Command is one run of the Pulumi CLI against offline Azure.
type Command struct {
	// Args are Pulumi's own arguments, such as preview --stack dev.
	Args []string
	// Dir keeps state between commands: Pulumi's backend and what exists in
	// offline Azure. Required.
	Dir string
	// Cache keeps what is slow to make: the CLI and built programs. Required.
	Cache string
	// ToolsModule is the folder of the module that pins the Pulumi CLI. Required.
	ToolsModule string
	// WorkDir is where Pulumi starts, before any --cwd. Required.
	WorkDir string
	// Seed varies how long operations take in virtual time. Default 0: exactly
	// as long as they typically do.
	Seed uint64
	// Faults is what goes wrong. Default: nothing.
	Faults *faults.Plan
	// Stdin, Stdout and Stderr are the command's own.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Progress is told of what takes long, such as a build. Default Stderr.
	Progress io.Writer
}

// cli is the command without Azure.
func (c Command) cli() pulumicli.Command {
	return pulumicli.Command{
		Args: c.Args, Dir: c.Dir, Cache: c.Cache, ToolsModule: c.ToolsModule, WorkDir: c.WorkDir,
		Stdin: c.Stdin, Stdout: c.Stdout, Stderr: c.Stderr, Progress: c.Progress,
	}
}

// SetUp does what is slow the first time and what every command needs.
func (c Command) SetUp(ctx context.Context) error { return c.cli().SetUp(ctx) }

// Run runs the command and returns Pulumi's exit code. The error tells what
// kept Pulumi from running at all.
func (c Command) Run(ctx context.Context) (int, error) {
	session, err := c.cli().Open()
	if err != nil {
		return 1, err
	}
	stack := stack{session.Stack}
	cloud, err := c.openCloud(stack)
	if err != nil {
		return 1, &pulumicli.ProgramError{Err: err}
	}
	simulation := &provider.Simulation{
		Clock: clock.New(0, 10*time.Millisecond), Timeline: &clock.Timeline{}, Faults: c.Faults, Seed: c.Seed,
		Kill: session.Kill,
	}
	simulation.Clock.Idle = session.Idle
	code, err := session.Run(ctx, map[string]plugin.Provider{
		"azure-native": provider.New(cloud, simulation, stack.location()),
		"random":       random.New(),
	})
	if report := simulation.Timeline.String(); report != "" {
		c.cli().Log("%s", report)
	}
	return code, err
}

// openCloud opens offline Azure as a stack knows it. What the stack's
// configuration names by ARM ID belongs to someone else and is there already.
func (c Command) openCloud(s stack) (*arm.Cloud, error) {
	cloud, err := arm.Open(filepath.Join(c.Dir, "azure", s.Project, s.Name), s.subscription())
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, id := range s.resourceIDs() {
		errs = append(errs, cloud.Seed(id, s.location()))
	}
	return cloud, errors.Join(errs...)
}
