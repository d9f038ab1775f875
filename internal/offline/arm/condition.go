package arm

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// object is a JSON object.
type object = map[string]any

// conditions are what must hold of a subject, by path and operator.
type conditions map[string][]any

// subject is what a rule looks at: the request, and what $it and the words of a
// case stand for.
type subject struct {
	request
	named object
}

// meets reports whether all conditions hold.
func (s subject) meets(all conditions) bool {
	for condition, list := range all {
		path, operator, _ := strings.Cut(condition, " ")
		var wanted []any
		for _, want := range list {
			if path, ok := want.(string); ok && strings.HasPrefix(path, "$") {
				wanted = append(wanted, s.valuesOrNull(path)...)
			} else {
				wanted = append(wanted, want)
			}
		}
		if !operators[operator](s.valuesOrNull(path), wanted) {
			return false
		}
	}
	return true
}

// operators compare the values at a path with a list.
var operators = map[string]func(got, list []any) bool{
	"":          func(got, list []any) bool { return some(got, list, equal) },
	"not":       func(got, list []any) bool { return !some(got, list, equal) },
	"like":      func(got, list []any) bool { return some(got, list, like) },
	"unlike":    func(got, list []any) bool { return !some(got, list, like) },
	"above":     func(got, list []any) bool { return some(got, list, above) },
	"below":     func(got, list []any) bool { return some(list, got, above) },
	"more than": func(got, list []any) bool { return above(len(got), list[0]) },
}

// some reports whether one of the values and one of the others compare so.
func some(values, others []any, compare func(a, b any) bool) bool {
	return slices.ContainsFunc(values, func(a any) bool {
		return slices.ContainsFunc(others, func(b any) bool { return compare(a, b) })
	})
}

func equal(got, want any) bool {
	switch {
	case got == nil || want == nil:
		return got == nil && want == nil
	case want == "*":
		return true
	}
	return same(fmt.Sprint(got), fmt.Sprint(want))
}

func like(got, want any) bool {
	matched, err := regexp.MatchString(fmt.Sprint(want), fmt.Sprint(cmp.Or(got, any(""))))
	return matched && err == nil
}

func above(a, b any) bool {
	x, known := amount(a)
	y, comparable := amount(b)
	return known && comparable && x > y
}

// amount reads a number, or an ISO 8601 duration of days, hours or minutes.
func amount(v any) (float64, bool) {
	text := fmt.Sprint(v)
	if hours, ok := strings.CutPrefix(text, "PT"); ok {
		d, err := time.ParseDuration(strings.ToLower(hours))
		return d.Minutes(), err == nil
	}
	digits, days := strings.CutSuffix(strings.TrimPrefix(text, "P"), "D")
	n, err := strconv.ParseFloat(digits, 64)
	if days {
		n *= 24 * 60
	}
	return n, err == nil
}

// valuesOrNull are what is at a path, or one null.
func (s subject) valuesOrNull(path string) []any {
	if found := s.values(path); len(found) > 0 {
		return found
	}
	return []any{nil}
}

// values are what is at a path, without empty texts.
func (s subject) values(path string) []any {
	from := s.res.Properties
	if root, _, _ := strings.Cut(strings.ReplaceAll(path, "[]", ""), "."); strings.HasPrefix(root, "$") {
		from = s.named
		if find := lookups[root]; find != nil {
			from = object{root: find(s.request)}
		}
	}
	return slices.DeleteFunc(at(from, path), func(v any) bool { return v == "" })
}

// placeholder is a path in a message.
var placeholder = regexp.MustCompile(`\{[^{}]+\}`)

// fill puts what is there in the place of the paths in a text.
func (s subject) fill(text string) string {
	return placeholder.ReplaceAllStringFunc(text, func(braced string) string {
		var all []string
		for _, v := range s.values(strings.Trim(braced, "{}")) {
			all = append(all, fmt.Sprint(v))
		}
		return strings.Join(all, ", ")
	})
}
