package provider

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
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

	mu       sync.Mutex
	inFlight map[string]arm.Activity
}

// Activity is what is being done to the resource with an ID right now.
func (s *Simulation) Activity(id string) arm.Activity {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.inFlight[strings.ToLower(id)]
}

func (s *Simulation) mark(id string, activity arm.Activity) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.inFlight == nil {
		s.inFlight = map[string]arm.Activity{}
	}
	s.inFlight[strings.ToLower(id)] = activity
	if activity == arm.Idle {
		delete(s.inFlight, strings.ToLower(id))
	}
}

// errHalfway says that Azure did what it was asked, and that the provider was
// told otherwise.
type errHalfway struct{ error }

// task is an operation that the engine asks for.
type task struct {
	operation clock.Operation
	kind      *contract.Type
	// id is the resource's ARM ID, urn its name in the program, which stays the
	// same when the ID ends in characters drawn at random.
	id, urn string
}

// run carries out one operation. Azure decides about attempt when the operation
// starts; the time that it takes passes afterwards, while the resource is busy.
func (s *Simulation) run(ctx context.Context, do task, attempt func() error) error {
	start := s.Clock.Now()
	fault, err := s.retry(ctx, do)
	if err != nil {
		return err
	}
	if fault == faults.Conflict {
		return &arm.Error{Status: http.StatusConflict, Code: "Conflict", Message: "The request could not be completed due to a conflict."}
	}
	if err := s.begin(do, attempt); err != nil {
		return err
	}
	free := sync.OnceFunc(func() { s.mark(do.id, arm.Idle) })
	defer free()
	duration := arm.Takes(do.kind.ARMType).Of(do.operation, do.urn, s.Seed)
	if fault == faults.Killed {
		// Half-way, when Pulumi is seen to wait: killed while it writes its state,
		// it would leave a broken file behind, now and then.
		if err := s.Clock.Sleep(ctx, duration/2); err != nil {
			return err
		}
		s.Kill()
	}
	if err := s.Clock.Sleep(ctx, duration); err != nil {
		return err
	}
	free()
	if do.operation == clock.Delete {
		if err := attempt(); err != nil {
			return err
		}
	}
	s.Timeline.Add(clock.Entry{Operation: do.operation, Name: do.String(), Start: start, End: s.Clock.Now()})
	return halfway(fault)
}

// begin lets Azure decide about a write and marks the resource busy, as one
// step, so that of two operations at once the second meets the first. A
// deletion happens at its end, so here it only becomes visible to others.
func (s *Simulation) begin(do task, attempt func() error) error {
	s.starting.Lock()
	defer s.starting.Unlock()
	if do.operation == clock.Delete {
		s.mark(do.id, arm.Deleting)
		return nil
	}
	if err := attempt(); err != nil {
		return err
	}
	s.mark(do.id, arm.Writing)
	return nil
}

// retry waits for as long as the provider would: it tries again by itself when
// Azure is throttling or busy, and gives up in the end.
func (s *Simulation) retry(ctx context.Context, do task) (faults.Kind, error) {
	for tries := 0; ; tries++ {
		fault, planned := s.Faults.Next(do.operation, do.kind.ARMType, do.id)
		if !planned || !fault.Retried() {
			return fault, nil
		}
		if tries == faults.Retries {
			return "", map[faults.Kind]error{
				faults.Throttled: &arm.Error{Status: http.StatusTooManyRequests, Code: "TooManyRequests", Message: "The request is being throttled."},
				faults.Busy: &arm.Error{
					Status: http.StatusConflict, Code: "AnotherOperationInProgress", Message: "Another operation on this resource is in progress.",
				},
				faults.LostConnection: errors.New("read: connection reset by peer"),
			}[fault]
		}
		if err := s.Clock.Sleep(ctx, faults.RetryAfter+time.Duration(tries)*time.Second); err != nil {
			return "", err
		}
	}
}

// halfway is the error of a fault that strikes after Azure did its work.
func halfway(fault faults.Kind) error {
	switch fault {
	case faults.FailedAfter:
		return errHalfway{&arm.Error{Status: http.StatusInternalServerError, Code: "InternalServerError", Message: "An unexpected error occurred."}}
	case faults.FailedState:
		return errHalfway{&arm.Error{
			Status: http.StatusOK, Code: "ResourceDeploymentFailure",
			Message: "The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'.",
		}}
	default:
		return nil
	}
}

// String is how a person refers to the resource: its kind and its name.
func (do task) String() string {
	return do.kind.ARMType[strings.LastIndex(do.kind.ARMType, "/")+1:] + " " + do.id[strings.LastIndex(do.id, "/")+1:]
}
