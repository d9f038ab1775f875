package clock

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// Entry is one operation on a timeline, in virtual time.
type Entry struct {
	Operation  Operation
	Name       string
	Start, End time.Duration
}

// Timeline records the duration of operations, and so what a deployment waited
// for. The zero value is ready to use. It is safe for concurrent use.
type Timeline struct {
	mu      sync.Mutex
	entries []Entry
}

// Add records an operation that has ended.
func (t *Timeline) Add(e Entry) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.entries = append(t.entries, e)
}

// Duration returns the time from the first start to the last end.
func (t *Timeline) Duration() time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.entries) == 0 {
		return 0
	}
	first, last := t.entries[0].Start, t.entries[0].End
	for _, e := range t.entries {
		first, last = min(first, e.Start), max(last, e.End)
	}
	return last - first
}

// CriticalPath returns the chain of operations that determines the duration,
// first to last: each starts when the previous one ends. Any other operation
// could take longer without delaying the whole.
//
// Virtual time passes only while every operation sleeps, so an operation always
// starts at the end of the one it waited for. Of several that ended at that
// moment, the longest is chosen.
func (t *Timeline) CriticalPath() []Entry {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.entries) == 0 {
		return nil
	}
	sorted := slices.SortedFunc(slices.Values(t.entries), func(a, b Entry) int {
		return cmp.Or(cmp.Compare(b.End, a.End), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Name, b.Name))
	})
	path := []Entry{sorted[0]}
	for _, e := range sorted[1:] {
		if e.End == path[len(path)-1].Start && e.End > e.Start {
			path = append(path, e)
		}
	}
	slices.Reverse(path)
	return path
}

// String returns a report of the duration and the critical path, or "" without
// operations.
func (t *Timeline) String() string {
	path := t.CriticalPath()
	if len(path) == 0 {
		return ""
	}
	var text strings.Builder
	fmt.Fprintf(&text, "on Azure this would have taken about %s, spent on:", t.Duration().Round(time.Second)) //nolint:errcheck // to memory
	for _, e := range path {
		fmt.Fprintf(&text, "\n  %6s  %s %s", (e.End - e.Start).Round(time.Second), e.Operation, e.Name) //nolint:errcheck // to memory
	}
	return text.String()
}
