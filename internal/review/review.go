// Package review reports the effect of a change of the program or of its stack
// files on each stack. It reads Pulumi's previews and stack files and writes
// Markdown. It runs nothing and does not know where previews come from.
package review

import (
	"slices"
	"time"
)

// Review is the review of one pull request.
type Review struct {
	// Base and Head are the names of the two commits.
	Base, Head string
	// Against is the origin of the previews, displayed after "previewed", such as
	// "offline".
	Against string
	// Drift: the previews are of a refresh. They show how Azure differs from the
	// deployment; the gate does not apply.
	Drift bool
	// Now is the time from which the next runs are computed.
	Now time.Time
	// Labels are the labels of the pull request.
	Labels []string
	// Stacks are the stacks, sorted by name.
	Stacks []Stack
}

// Verdict is the worst verdict of the stacks.
func (r Review) Verdict() Verdict {
	worst := Nothing
	for _, s := range r.Stacks {
		verdict := s.verdict()
		if verdict == Destroys && (r.allowsLoss() || r.Drift) {
			verdict = Changes
		}
		worst = max(worst, verdict)
	}
	return worst
}

// allowsLoss reports whether a label allows the loss of data.
func (r Review) allowsLoss() bool { return slices.Contains(r.Labels, Label) }

// destroyed returns the resources with data that would be deleted or replaced.
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
