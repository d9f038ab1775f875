package faults_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
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
	next := func(operation clock.Operation, armType, id string) faults.Kind {
		kind, _ := plan.Next(operation, armType, id)
		return kind
	}
	assert.Empty(t, next(clock.Create, "Microsoft.Other/types", "/other"), "another resource")
	assert.Empty(t, next(clock.Update, jobs, jobID), "another operation")
	assert.Empty(t, next(clock.Create, jobs, jobID), "the first goes well")
	assert.Equal(t, faults.Throttled, next(clock.Create, jobs, jobID))
	assert.Equal(t, faults.Throttled, next(clock.Create, jobs, jobID))
	assert.Empty(t, next(clock.Create, jobs, jobID), "twice and no more")
	assert.Equal(t, faults.Killed, next(clock.Delete, jobs, "/by/type"))

	var none *faults.Plan
	_, wrong := none.Next(clock.Create, jobs, jobID)
	assert.False(t, wrong)
}

func TestParseSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	_, err := faults.Parse([]byte("- {kind: trottled, operation: read, after: -1}"))
	require.ErrorContains(t, err, `faults[0].kind: got "trottled", want one of`)
	require.ErrorContains(t, err, `did you mean "throttled"?`)
	require.ErrorContains(t, err, `faults[0].operation: got "read", want one of`)
	require.ErrorContains(t, err, `faults[0]: got after -1 and times 0, want 0 or more`)
	_, err = faults.Parse([]byte("- {knd: throttled}"))
	require.ErrorContains(t, err, "knd")
}

func TestRetried(t *testing.T) {
	t.Parallel()
	for kind, retried := range map[faults.Kind]bool{
		faults.Throttled: true, faults.Busy: true, faults.LostConnection: true,
		faults.Conflict: false, faults.FailedAfter: false, faults.FailedState: false, faults.Killed: false,
	} {
		assert.Equal(t, retried, kind.Retried(), kind)
	}
}
