// Package review tells a reviewer what a change of the program or of its stack
// files would do to each stack. It reads Pulumi's own previews and stack files
// and writes Markdown; it runs nothing and knows nothing of where previews come
// from.
package review

import (
	"slices"
	"time"
)

// Review is what one pull request would do.
type Review struct {
	// Base and Head are what the two commits are called.
	Base, Head string
	// Against says where the previews come from, in a word or two after
	// "previewed", such as "offline".
	Against string
	// Drift says that the previews are of a refresh: what differs is how Azure is
	// from how it was deployed, which nobody asked for and no gate stops.
	Drift bool
	// Now is the moment from which next runs are counted.
	Now time.Time
	// Labels are those that the pull request carries.
	Labels []string
	// Stacks are the stacks, sorted by name.
	Stacks []Stack
}

// Verdict is what the review comes to: the worst of its stacks.
func (r Review) Verdict() Verdict {
	worst := Nothing
	for _, s := range r.Stacks {
		verdict := s.verdict()
		if verdict == Destroys && (r.meant() || r.Drift) {
			verdict = Changes
		}
		worst = max(worst, verdict)
	}
	return worst
}

// meant reports whether a label says that data is to be destroyed.
func (r Review) meant() bool { return slices.Contains(r.Labels, Label) }

// destroyed is what holds data and would be deleted or replaced.
func (s Stack) destroyed() []Change {
	var found []Change
	for _, c := range s.Changes {
		if c.HoldsData && c.Destructive() {
			found = append(found, c)
		}
	}
	return found
}

func (s Stack) verdict() Verdict {
	switch {
	case s.Broken != "":
		return Broken
	case len(s.destroyed()) > 0:
		return Destroys
	case len(s.Changes)+len(s.Settings)+len(s.Warnings)+len(s.Schedules)+len(s.Protected)+len(s.Unprotected) > 0, s.Gone, s.New:
		return Changes
	default:
		return Nothing
	}
}

// tally counts changes by operation.
func (s Stack) tally() map[Operation]int {
	counts := map[Operation]int{}
	for _, c := range s.Changes {
		counts[c.Operation]++
	}
	return counts
}
