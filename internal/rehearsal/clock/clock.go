// Package clock is a virtual clock for operations that run at the same time: an
// operation that takes minutes on Azure takes milliseconds here, and overlaps
// with the others as it would there.
package clock

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"
)

// Clock is time that passes only while everybody waits. It stands still while
// somebody is at work; when nobody was for a moment of real time, it jumps to
// the next moment at which a waiter is due. It is safe for concurrent use.
type Clock struct {
	// Idle reports whether those who ask for operations have nothing left to do
	// but to wait. Optional: without it, quiet alone decides. Set it before use.
	Idle func() bool

	// quiet is how long, in real time, nobody may be at work before the clock
	// moves: long enough for the engine to start whatever it can start now.
	quiet time.Duration

	mu       sync.Mutex
	now      time.Duration
	atWork   int
	calm     int // how often in a row everybody was found idle
	sleepers []*sleeper
	timer    *time.Timer
}

type sleeper struct {
	due  time.Duration
	wake chan struct{}
}

// New returns a clock that reads start. A quiet of zero means 20 ms.
func New(start, quiet time.Duration) *Clock {
	c := &Clock{quiet: cmp.Or(quiet, 20*time.Millisecond), now: start}
	c.timer = time.AfterFunc(time.Hour, c.advance)
	c.timer.Stop()
	return c
}

// Now is the virtual time since the clock's beginning.
func (c *Clock) Now() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Work keeps the clock still until the returned function is called.
func (c *Clock) Work() (done func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.atWork++
	c.calm = 0
	c.timer.Stop()
	return sync.OnceFunc(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.rest()
	})
}

// rest ends one piece of work. The caller holds the lock.
func (c *Clock) rest() {
	c.atWork--
	if c.atWork == 0 && len(c.sleepers) > 0 {
		c.timer.Reset(c.quiet)
	}
}

// Sleep waits until d of virtual time has passed. The caller is at work, as
// [Clock.Work] has it, and is so again when Sleep returns.
func (c *Clock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	s := &sleeper{due: c.now + d, wake: make(chan struct{})}
	c.sleepers = append(c.sleepers, s)
	c.rest()
	c.mu.Unlock()

	select {
	case <-s.wake: // advance has counted this caller as at work
		return nil
	case <-ctx.Done():
		c.mu.Lock()
		defer c.mu.Unlock()
		select {
		case <-s.wake: // woken at the same moment
		default:
			c.sleepers = slices.DeleteFunc(c.sleepers, func(other *sleeper) bool { return other == s })
			c.atWork++
			c.timer.Stop()
		}
		return ctx.Err()
	}
}

// advance moves the clock to the next moment at which a sleeper is due, and
// wakes everybody who is due then.
func (c *Clock) advance() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.atWork > 0 || len(c.sleepers) == 0 {
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
		c.atWork++
		close(s.wake)
		return true
	})
}

// restful reports whether everybody was idle twice in a row: a request may be
// on its way while nobody is seen at work. The caller holds the lock.
func (c *Clock) restful() bool {
	c.calm++
	if !c.Idle() {
		c.calm = 0
	}
	return c.calm >= 2
}
