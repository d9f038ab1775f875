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

// Simulation is what operations take besides what they do: time, and what goes
// wrong on the way. The zero value, with a clock, is an Azure without faults.
type Simulation struct {
	// Clock is the virtual time that operations take. Required.
	Clock *clock.Clock
	// Timeline is told of every operation. Required.
	Timeline *clock.Timeline
	// Faults is what goes wrong. Optional.
	Faults *faults.Plan
	// Seed varies the durations; 0 keeps to the typical ones.
	Seed uint64
	// Kill ends the Pulumi process. Required by faults of kind Killed.
	Kill func()

	starting sync.Mutex // held while one operation is decided about

	// By ID in lower case: what is being done, and when slow role assignments work.
	inFlight, effective sync.Map
}

// Activity is what is being done to the resource with an ID right now.
func (s *Simulation) Activity(id string) arm.Activity {
	activity, _ := s.inFlight.Load(strings.ToLower(id))
	known, _ := activity.(arm.Activity)
	return known
}

// Ineffective reports whether a role assignment does not work yet.
func (s *Simulation) Ineffective(id string) bool {
	works, slow := s.effective.Load(strings.ToLower(id))
	return slow && s.Clock.Now() < works.(time.Duration)
}

func (s *Simulation) mark(id string, activity arm.Activity) {
	s.inFlight.Store(strings.ToLower(id), activity)
}

// task is an operation that the engine asks for.
type task struct {
	operation clock.Operation
	kind      *contract.Type
	// takes is how long operations on such a resource typically take.
	takes clock.Span
	// id is the resource's ARM ID, urn its name in the program, which stays the
	// same when the ID ends in characters drawn at random.
	id, urn string
	// look is what the provider, or Azure, looks at first, and act what Azure
	// then does: at the start of a write, at the end of a deletion.
	look, act func() error
}

// run carries out one operation. Azure decides when the request arrives; the
// time that the operation takes passes afterwards, while the resource is busy.
func (s *Simulation) run(ctx context.Context, do task) error {
	start := s.Clock.Now()
	fault, err := s.request(ctx, do)
	if err != nil {
		return err
	}
	defer s.mark(do.id, arm.Idle)
	if fault == faults.Killed {
		// Half-way, when Pulumi is seen to wait: killed while it writes its state,
		// it would leave a broken file behind, now and then.
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
	return halfway[fault]
}

// duration is how long Azure works on an operation.
func (s *Simulation) duration(do task) time.Duration {
	return do.takes.Of(do.operation, do.urn, s.Seed)
}

// request sends the request until Azure has answered it, as often as the
// provider does, and returns what goes wrong after that.
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

// send sends the request once, and returns Azure's answer. Azure decides and
// the resource becomes busy as one step, so that of two operations at once the
// second meets the first.
func (s *Simulation) send(ctx context.Context, do task, first bool, fault faults.Kind) error {
	if refusal := refusals[fault]; refusal != nil {
		return refusal
	}
	s.starting.Lock()
	defer s.starting.Unlock()
	if first {
		if err := do.look(); err != nil {
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

// finish lets Azure end an operation that nobody waits for.
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

// refusals are the answers to requests that Azure does not act on.
var refusals = map[faults.Kind]error{
	faults.Throttled:      arm.Refusal(http.StatusTooManyRequests, "TooManyRequests", "The request is being throttled."),
	faults.Busy:           arm.Refusal(http.StatusConflict, "AnotherOperationInProgress", "Another operation on this resource is in progress."),
	faults.Conflict:       arm.Refusal(http.StatusConflict, "Conflict", "The request could not be completed due to a conflict."),
	faults.LostConnection: errLost,
}

// errHalfway says that Azure did what it was asked, and that the provider was
// told otherwise.
type errHalfway struct{ error }

// halfway is what the provider is told of a write that did happen.
var halfway = map[faults.Kind]error{
	faults.FailedAfter: errHalfway{arm.Refusal(http.StatusInternalServerError, "InternalServerError", "An unexpected error occurred.")},
	faults.FailedState: errHalfway{arm.Refusal(http.StatusOK, "ResourceDeploymentFailure",
		"The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'.")},
}

// String is how a person refers to the resource: its kind and its name.
func (do task) String() string { return path.Base(do.kind.ARMType) + " " + path.Base(do.id) }
