// Package clock is a virtual clock for concurrent operations: an operation that
// takes minutes on Azure takes milliseconds here, and overlaps with others as it
// would there.
package clock

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"
)

// Clock is virtual time that passes only while every operation sleeps. It stops
// while any operation works; when none did for a short real time, it jumps to the
// next moment at which a sleeper is due. It is safe for concurrent use.
type Clock struct {
	// Idle reports whether the callers are waiting for operations and have nothing
	// else to do. Optional: without it, only the quiet period counts. Set it before
	// use.
	Idle func() bool

	// quiet is the real time without work after which the clock moves: long enough
	// for the engine to start every operation that it can start now.
	quiet time.Duration

	mu       sync.Mutex
	now      time.Duration
	working  int
	calm     int // consecutive times that Idle returned true
	sleepers []*sleeper
	timer    *time.Timer
}

type sleeper struct {
	due  time.Duration
	wake chan struct{}
}

// New returns a clock that starts at start. quiet is the real time without work
// after which the clock moves; 0 means 20 ms.
func New(start, quiet time.Duration) *Clock {
	c := &Clock{quiet: cmp.Or(quiet, 20*time.Millisecond), now: start}
	c.timer = time.AfterFunc(time.Hour, c.advance)
	c.timer.Stop()
	return c
}

// Now returns the current virtual time.
func (c *Clock) Now() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Work stops the clock until the returned function is called.
func (c *Clock) Work() (done func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.working++
	c.calm = 0
	c.timer.Stop()
	return sync.OnceFunc(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.rest()
	})
}

// rest ends one unit of work. The caller holds the lock.
func (c *Clock) rest() {
	c.working--
	if c.working == 0 && len(c.sleepers) > 0 {
		c.timer.Reset(c.quiet)
	}
}

// Sleep waits until d of virtual time has passed. The caller must have called
// [Clock.Work]; it does not count as working during Sleep, and does again
// afterwards.
func (c *Clock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	s := &sleeper{due: c.now + d, wake: make(chan struct{})}
	c.sleepers = append(c.sleepers, s)
	c.rest()
	c.mu.Unlock()

	select {
	case <-s.wake: // advance counted this caller as working
		return nil
	case <-ctx.Done():
		c.mu.Lock()
		defer c.mu.Unlock()
		select {
		case <-s.wake: // woken at the same time
		default:
			c.sleepers = slices.DeleteFunc(c.sleepers, func(other *sleeper) bool { return other == s })
			c.working++
			c.timer.Stop()
		}
		return ctx.Err()
	}
}

// advance moves the clock to the next moment at which a sleeper is due, and wakes
// every sleeper that is due then.
func (c *Clock) advance() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.working > 0 || len(c.sleepers) == 0 {
		return
	}
	if c.Idle != nil && !c.restful() {
		c.timer.Reset(c.quiet)
		return
	}
	next := slices.MinFunc(c.sleepers, func(a, b *sleeper) int { return cmp.Compare(a.due, b.due) })
	c.now = max(c.now, next.due)
	c.sleepers = slices.DeleteFunc(c.sleepers, func(s *sleeper) bool {
		if s.due > c.now {
			return false
		}
		c.working++
		close(s.wake)
		return true
	})
}

// restful reports whether Idle returned true twice in a row: a request may be on
// its way although no operation is working yet. The caller holds the lock.
func (c *Clock) restful() bool {
	c.calm++
	if !c.Idle() {
		c.calm = 0
	}
	return c.calm >= 2
}
