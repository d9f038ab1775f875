package faults_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
)

const (
	jobs  = "Microsoft.App/jobs"
	jobID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/jobs/weather-job"
)

func TestNext(t *testing.T) {
	t.Parallel()
	plan, err := faults.Parse([]byte(`
- {kind: throttled, operation: create, match: WEATHER-job, after: 1, times: 2}
- {kind: killed, match: microsoft.app/jobs, operation: delete}
`))
	require.NoError(t, err)
	next := plan.Next
	assert.Empty(t, next(clock.Create, "Microsoft.Other/types", "/other"), "another resource")
	assert.Empty(t, next(clock.Update, jobs, jobID), "another operation")
	assert.Empty(t, next(clock.Create, jobs, jobID), "the first operation succeeds")
	assert.Equal(t, faults.Throttled, next(clock.Create, jobs, jobID))
	assert.Equal(t, faults.Throttled, next(clock.Create, jobs, jobID))
	assert.Empty(t, next(clock.Create, jobs, jobID), "the fault happens only twice")
	assert.Equal(t, faults.Killed, next(clock.Delete, jobs, "/by/type"))

	var none *faults.Plan
	assert.Empty(t, none.Next(clock.Create, jobs, jobID))
}

func TestParseReportsEveryProblem(t *testing.T) {
	t.Parallel()
	_, err := faults.Parse([]byte("- {kind: trottled, operation: read, after: -1}"))
	require.ErrorContains(t, err, `faults[0].kind: got "trottled", want one of`)
	require.ErrorContains(t, err, `did you mean "throttled"?`)
	require.ErrorContains(t, err, `faults[0].operation: got "read", want one of create, update, delete`)
	require.ErrorContains(t, err, `faults[0]: got after -1 and times 0, want 0 or more`)
	_, err = faults.Parse([]byte("- {knd: throttled}"))
	require.ErrorContains(t, err, "knd")
}

// The fault slowRole applies only to the creation of role assignments.
func TestSlowRole(t *testing.T) {
	t.Parallel()
	const roles = "Microsoft.Authorization/roleAssignments"
	plan, err := faults.New(faults.Fault{Kind: faults.SlowRole, Times: 2})
	require.NoError(t, err)
	assert.Empty(t, plan.Next(clock.Create, jobs, jobID))
	assert.Empty(t, plan.Next(clock.Delete, roles, "/r"))
	assert.Equal(t, faults.SlowRole, plan.Next(clock.Create, roles, "/r"))
}

func TestBackoff(t *testing.T) {
	t.Parallel()
	waits := func(kind faults.Kind) (waits []time.Duration) {
		for tries := 1; ; tries++ {
			wait, again := kind.Backoff(tries)
			if !again {
				return waits
			}
			waits = append(waits, wait)
		}
	}
	slower := []time.Duration{20 * time.Second, time.Minute, 2 * time.Minute}
	for _, kind := range []faults.Kind{faults.Busy, faults.LostConnection, faults.LostAnswer} {
		assert.Equal(t, slower, waits(kind), kind)
	}
	assert.Equal(t, slices.Repeat([]time.Duration{10 * time.Second}, 3), waits(faults.Throttled))
	for _, kind := range []faults.Kind{"", faults.Conflict, faults.FailedAfter, faults.FailedState, faults.SlowRole, faults.Killed} {
		assert.Empty(t, waits(kind), kind)
	}
}
