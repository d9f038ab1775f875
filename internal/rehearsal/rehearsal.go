// Package rehearsal runs the Pulumi CLI on a program with Azure replaced by a
// stand-in on loopback: no account, no credentials, no plugin downloads.
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

// Command is one run of the Pulumi CLI against offline Azure, whose resources are
// kept in Dir, beside Pulumi's own state.
type Command struct {
	pulumicli.Command
	// Seed varies how long operations take in virtual time. Default 0: exactly
	// as long as they typically do.
	Seed uint64
	// Faults is what goes wrong. Default: nothing.
	Faults *faults.Plan
}

// Run runs the command and returns Pulumi's exit code. The error tells what
// kept Pulumi from running at all.
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

// OpenCloud opens offline Azure as a stack knows it. What the stack's
// configuration names by ARM ID belongs to someone else and is there already.
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
