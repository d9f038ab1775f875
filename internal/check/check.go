// Package check formats the problems in configuration and component arguments, so
// that all have the same form: where, got, want, remedy.
package check

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Problems collects problems, so that a single run shows all of them. The zero
// value is ready to use.
type Problems []error

// Addf adds a problem at path, in the form "path: got …, want …".
func (p *Problems) Addf(path, format string, args ...any) {
	*p = append(*p, fmt.Errorf("%s: %s", path, fmt.Sprintf(format, args...)))
}

// Add adds an error of the form "got …, want …" as a problem at path. It ignores
// nil.
func (p *Problems) Add(path string, err error) {
	if err != nil {
		p.Addf(path, "%v", err)
	}
}

// Require adds a problem unless path is given. why is optional: what requires the
// value, or which value is wanted.
func (p *Problems) Require(path string, given bool, why string) {
	switch {
	case given:
	case why == "":
		p.Addf(path, "required")
	default:
		p.Addf(path, "required: %s", why)
	}
}

// Field is a setting and whether it has a value.
type Field struct {
	Path string
	Set  bool
}

// Exclude adds a problem for each field that is set. Call it if with is set, because
// the fields would then be ignored.
func (p *Problems) Exclude(with string, fields ...Field) {
	for _, field := range fields {
		if field.Set {
			p.Addf(field.Path, "not allowed together with %s; remove it", with)
		}
	}
}

// OneOf adds a problem unless got is one of want.
func (p *Problems) OneOf(path, got string, want ...string) {
	if slices.Contains(want, got) {
		return
	}
	hint := ""
	if nearest, ok := Nearest(got, want); ok {
		hint = fmt.Sprintf("; did you mean %q?", nearest)
	}
	p.Addf(path, "got %q, want one of %s%s", got, strings.Join(want, ", "), hint)
}

// Range adds a problem unless low <= got <= high.
func Range[T cmp.Ordered](p *Problems, path string, got, low, high T, unit string) {
	if got < low || got > high {
		p.Addf(path, "got %v, want %v to %v%s", got, low, high, unit)
	}
}

// Match adds a problem unless got matches rule. want describes the rule, with an
// example.
func (p *Problems) Match(path, got string, rule *regexp.Regexp, want string) {
	if !rule.MatchString(got) {
		p.Addf(path, "got %q, want %s", got, want)
	}
}

// Unknown returns a warning about a value that has a valid form but is not in the
// list of known values. asOf is the date of the list, such as 2026-11-21; Azure may
// accept more values since then.
func Unknown(path, got, asOf string, known []string) string {
	hint := ""
	if nearest, ok := Nearest(got, known); ok {
		hint = fmt.Sprintf("; did you mean %q?", nearest)
	}
	return fmt.Sprintf("%s: %q is unknown as of %s; Azure may refuse it%s", path, got, asOf, hint)
}

// Nearest returns the candidate that is most similar to a misspelled word. It
// reports false if none is within a third of the word's length.
func Nearest(word string, candidates []string) (string, bool) {
	best, distance := "", max(1, len(word)/3)+1
	for _, candidate := range candidates {
		if d := editDistance(strings.ToLower(word), strings.ToLower(candidate)); d < distance {
			best, distance = candidate, d
		}
	}
	return best, best != ""
}

// editDistance returns the number of insertions, deletions, substitutions and
// swaps of adjacent characters that change a into b.
func editDistance(a, b string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}
