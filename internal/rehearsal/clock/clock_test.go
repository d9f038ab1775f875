package clock_test

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// run starts one worker per duration, all at once, and returns the virtual times
// at which they end.
func run(t *testing.T, c *clock.Clock, durations ...time.Duration) []time.Duration {
	t.Helper()
	ends := make([]time.Duration, len(durations))
	start := c.Work()
	var wg sync.WaitGroup
	for i, d := range durations {
		done := c.Work()
		wg.Go(func() {
			defer done()
			assert.NoError(t, c.Sleep(t.Context(), d)) //nolint:testifylint // require must not stop a goroutine of its own
			ends[i] = c.Now()
		})
	}
	start()
	wg.Wait()
	return ends
}

func TestOperationsOverlap(t *testing.T) {
	t.Parallel()
	c := clock.New(0, 5*time.Millisecond)
	ends := run(t, c, 3*time.Minute, time.Minute, 3*time.Minute, 0)
	assert.Equal(t, []time.Duration{3 * time.Minute, time.Minute, 3 * time.Minute, 0}, ends)
	assert.Equal(t, 3*time.Minute, c.Now(), "concurrent operations take as long as the longest one")

	ends = run(t, c, time.Minute)
	assert.Equal(t, []time.Duration{4 * time.Minute}, ends, "time continues where it was")
}

func TestClockStopsDuringWork(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := clock.New(time.Hour, time.Millisecond)
		working := c.Work()
		woken := make(chan struct{})
		sleeping := c.Work()
		go func() {
			defer close(woken)
			defer sleeping()
			assert.NoError(t, c.Sleep(t.Context(), time.Second))
		}()
		select {
		case <-woken:
			t.Fatal("the clock moved while an operation was working")
		case <-time.After(time.Hour): // fake time of synctest
		}
		assert.Equal(t, time.Hour, c.Now())
		working()
		<-woken
		assert.Equal(t, time.Hour+time.Second, c.Now())
	})
}

func TestClockWaitsUntilIdle(t *testing.T) {
	t.Parallel()
	c := clock.New(0, time.Millisecond)
	asked := 0
	c.Idle = func() bool { asked++; return asked > 5 }
	run(t, c, time.Minute)
	assert.Equal(t, 7, asked, "Idle must return true twice in a row")
}

func TestSleepEndsWithItsContext(t *testing.T) {
	t.Parallel()
	c := clock.New(0, time.Hour)
	done := c.Work()
	defer done()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, c.Sleep(ctx, time.Minute), context.Canceled)
	assert.Zero(t, c.Now())
}
