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
	recorded := c.skipCheckpoints(session, cloud)
	azureNative := provider.New(cloud, simulation, location(session.Stack))
	code, err := session.Run(ctx, map[string]plugin.Provider{
		"azure-native": azureNative,
		"random":       randomprovider.New(),
	})
	for _, note := range azureNative.Notes() {
		c.Log("%s", note)
	}
	if report := simulation.Timeline.String(); report != "" {
		c.Log("%s", report)
	}
	return code, errors.Join(err, c.settle(session.Stack, cloud, *recorded))
}

// skipCheckpoints makes Pulumi save its state only at the end of a command that
// rehearses no faults, and records what the resources were before it. It returns the
// version of the state before the command, which is set when Pulumi starts.
func (c Command) skipCheckpoints(session *pulumicli.Session, cloud *arm.Cloud) (before *string) {
	before = new(string)
	if !c.Faults.IsEmpty() || !session.SavesState() {
		return before
	}
	session.SkipCheckpoints = true
	session.BeforePulumi = func() error {
		*before = c.StateVersion(session.Stack)
		return cloud.Record(*before)
	}
	return before
}

// settle ends a recording. If Pulumi has saved its state since, the changes of the
// resources stay; otherwise, Pulumi was killed or could not write, and nothing that it
// has created would be in its state. Then the resources become what they were.
func (c Command) settle(stack pulumicli.Stack, cloud *arm.Cloud, before string) error {
	if c.StateVersion(stack) != before {
		return cloud.Keep()
	}
	changed, err := cloud.Restore()
	if changed > 0 {
		c.Log("Pulumi ended before it saved its state, so offline Azure is again as it was before; %d resources were restored. "+
			"If the stack is locked, run: offline cancel --stack %s", changed, stack.Name)
	}
	return err
}

// OpenCloud opens the offline Azure of a stack. Resources that the stack's
// configuration refers to by ARM ID exist from the start; the stack does not
// manage them.
func (c Command) OpenCloud(s pulumicli.Stack) (*arm.Cloud, error) {
	cloud, err := azure.OpenAt(arm.Place{
		Root: filepath.Join(c.Dir, "azure"), Stack: filepath.Join(s.Project, s.Name), Index: filepath.Join(c.Dir, "index"),
	}, subscription(s))
	if err != nil {
		return nil, err
	}
	switch before, found, err := cloud.Abandoned(); {
	case err != nil:
		return nil, err
	case found:
		if err := c.settle(s, cloud, before); err != nil {
			return nil, err
		}
	}
	for _, id := range resourceIDs(s) {
		err = errors.Join(err, cloud.Seed(id, location(s)))
	}
	return cloud, err
}
