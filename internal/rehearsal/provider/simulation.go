package provider

import (
	"context"
	"errors"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
)

// Simulation determines the duration and the faults of operations. The zero
// value, with a clock and a timeline, has no faults.
type Simulation struct {
	// Clock is the virtual time that operations take. Required.
	Clock *clock.Clock
	// Timeline records every operation. Required.
	Timeline *clock.Timeline
	// Faults are the planned faults. Optional.
	Faults *faults.Plan
	// Seed varies the durations; 0 uses the typical ones.
	Seed uint64
	// Kill kills the Pulumi process. Required for faults of kind Killed.
	Kill func()

	starting sync.Mutex // held while Azure decides about a request

	// By ID in lower case: the operation in progress, and the time at which a slow
	// role assignment takes effect.
	inFlight, effective sync.Map
}

// Activity returns the operation in progress on a resource.
func (s *Simulation) Activity(id string) arm.Activity {
	activity, _ := s.inFlight.Load(strings.ToLower(id))
	known, _ := activity.(arm.Activity)
	return known
}

// Ineffective reports whether a role assignment has not taken effect yet.
func (s *Simulation) Ineffective(id string) bool {
	works, slow := s.effective.Load(strings.ToLower(id))
	return slow && s.Clock.Now() < works.(time.Duration)
}

func (s *Simulation) mark(id string, activity arm.Activity) {
	s.inFlight.Store(strings.ToLower(id), activity)
}

// task is an operation that the engine requested.
type task struct {
	operation clock.Operation
	kind      *contract.Type
	// takes is the typical duration of operations on the resource type.
	takes clock.Span
	// id is the ARM ID and urn the URN of the resource. The URN is the same in every
	// deployment, even if the ID ends in random characters.
	id, urn string
	// check is what the provider, or Azure, checks first. act is what Azure then
	// does: at the start of a write, or at the end of a deletion.
	check, act func() error
}

// run performs one operation. Azure decides when the request arrives; then the
// duration of the operation passes, while the resource is busy.
func (s *Simulation) run(ctx context.Context, do task) error {
	start := s.Clock.Now()
	fault, err := s.request(ctx, do)
	if err != nil {
		return err
	}
	defer s.mark(do.id, arm.Idle)
	if fault == faults.Killed {
		// Kill Pulumi in the middle, when it only waits: if it were writing its state,
		// the file could be corrupt.
		if err := s.Clock.Sleep(ctx, s.duration(do)/2); err != nil {
			return err
		}
		s.Kill()
	}
	if err := s.Clock.Sleep(ctx, s.duration(do)); err != nil {
		return err
	}
	if do.operation == clock.Delete {
		s.mark(do.id, arm.Idle)
		if err := do.act(); err != nil {
			return err
		}
	}
	if fault == faults.SlowRole {
		s.effective.Store(strings.ToLower(do.id), s.Clock.Now()+faults.RoleDelay)
	}
	s.Timeline.Add(clock.Entry{Operation: do.operation, Name: do.String(), Start: start, End: s.Clock.Now()})
	return acceptedErrors[fault]
}

// duration returns how long Azure works on an operation.
func (s *Simulation) duration(do task) time.Duration {
	return do.takes.Of(do.operation, do.urn, s.Seed)
}

// request sends the request, with the retries of the provider, until Azure
// responds. It returns the fault that follows.
func (s *Simulation) request(ctx context.Context, do task) (faults.Kind, error) {
	for tries := 1; ; tries++ {
		fault := s.Faults.Next(do.operation, do.kind.ARMType, do.id)
		err := s.send(ctx, do, tries == 1, fault)
		wait, again := fault.Backoff(tries)
		if !again {
			return fault, err
		}
		if err := s.Clock.Sleep(ctx, wait); err != nil {
			return fault, err
		}
	}
}

// send sends the request once and returns Azure's response. The decision and
// marking the resource as busy are one step, so that of two concurrent operations
// the second one meets the first.
func (s *Simulation) send(ctx context.Context, do task, first bool, fault faults.Kind) error {
	if refusal := refusals[fault]; refusal != nil {
		return refusal
	}
	s.starting.Lock()
	defer s.starting.Unlock()
	if first {
		if err := do.check(); err != nil {
			return err
		}
	}
	activity := arm.Deleting
	if do.operation != clock.Delete {
		activity = arm.Writing
		if err := do.act(); err != nil {
			return err
		}
	}
	s.mark(do.id, activity)
	if fault == faults.LostAnswer {
		s.finish(ctx, do)
		return errLost
	}
	return nil
}

// finish completes an operation that the provider does not wait for.
func (s *Simulation) finish(ctx context.Context, do task) {
	done := s.Clock.Work()
	go func() {
		defer done()
		if s.Clock.Sleep(context.WithoutCancel(ctx), s.duration(do)) == nil {
			s.mark(do.id, arm.Idle)
		}
	}()
}

var errLost = errors.New("read: connection reset by peer")

// refusals are the responses to requests that Azure does not process.
var refusals = map[faults.Kind]error{
	faults.Throttled:      arm.Refusal(http.StatusTooManyRequests, "TooManyRequests", "The request is being throttled."),
	faults.Busy:           arm.Refusal(http.StatusConflict, "AnotherOperationInProgress", "Another operation on this resource is in progress."),
	faults.Conflict:       arm.Refusal(http.StatusConflict, "Conflict", "The request could not be completed due to a conflict."),
	faults.LostConnection: errLost,
}

// errAccepted is an error that the provider receives although Azure completed the
// write.
type errAccepted struct{ error }

// acceptedErrors are the errors of writes that Azure completed.
var acceptedErrors = map[faults.Kind]error{
	faults.FailedAfter: errAccepted{arm.Refusal(http.StatusInternalServerError, "InternalServerError", "An unexpected error occurred.")},
	faults.FailedState: errAccepted{arm.Refusal(http.StatusOK, "ResourceDeploymentFailure",
		"The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'.")},
}

// String returns the kind and the name of the resource, for reports.
func (do task) String() string { return path.Base(do.kind.ARMType) + " " + path.Base(do.id) }
