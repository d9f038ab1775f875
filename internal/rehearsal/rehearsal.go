// Package rehearsal runs the Pulumi CLI on a program with Azure replaced by local
// providers: without an account, credentials or plugin downloads.
package rehearsal

//go:generate go run ./documents -root ../..

import (
	"context"
	"errors"
	"path/filepath"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/provider"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/randomprovider"
)

// Command is one run of the Pulumi CLI against offline Azure. Dir contains the
// resources of offline Azure and Pulumi's state.
type Command struct {
	pulumicli.Command
	// Seed varies the virtual duration of operations. Default 0: the typical
	// duration.
	Seed uint64
	// Faults are the planned faults. Default: none.
	Faults *faults.Plan
}

// Run runs the command and returns Pulumi's exit code. The error reports why
// Pulumi could not be started.
func (c Command) Run(ctx context.Context) (int, error) {
	session, err := c.Open()
	if err != nil {
		return 1, err
	}
	cloud, err := c.OpenCloud(session.Stack)
	if err != nil {
		return 1, &pulumicli.ProgramError{Err: err}
	}
	simulation := &provider.Simulation{
		Clock: clock.New(0, 10*time.Millisecond), Timeline: &clock.Timeline{}, Faults: c.Faults, Seed: c.Seed,
		Kill: session.Kill,
	}
	simulation.Clock.Idle = session.Idle
	code, err := session.Run(ctx, map[string]plugin.Provider{
		"azure-native": provider.New(cloud, simulation, location(session.Stack)),
		"random":       randomprovider.New(),
	})
	if report := simulation.Timeline.String(); report != "" {
		c.Log("%s", report)
	}
	return code, err
}

// OpenCloud opens the offline Azure of a stack. Resources that the stack's
// configuration refers to by ARM ID exist from the start; the stack does not
// manage them.
func (c Command) OpenCloud(s pulumicli.Stack) (*arm.Cloud, error) {
	cloud, err := azure.Open(filepath.Join(c.Dir, "azure", s.Project, s.Name), subscription(s))
	if err != nil {
		return nil, err
	}
	for _, id := range resourceIDs(s) {
		err = errors.Join(err, cloud.Seed(id, location(s)))
	}
	return cloud, err
}
