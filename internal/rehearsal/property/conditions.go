package property

import (
	"cmp"
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Conditions must all hold. A key has a path and an operator, and its value is a
// list to compare with, such as "sku.tier not": [Burstable, null]. In a list,
// null stands for a missing value, [Anything] for any value that is present, and
// a string that starts with $ for the values at that path.
type Conditions map[string][]any

// Anything matches every value that is present.
const Anything = "*"

// Operators compare the values at a path with a list. A missing value is null.
var Operators = map[string]func(got, list []any) bool{
	"":       func(got, list []any) bool { return some(got, list, Equal) },
	"not":    func(got, list []any) bool { return !some(got, list, Equal) },
	"like":   func(got, list []any) bool { return some(got, list, like) },
	"unlike": func(got, list []any) bool { return !some(got, list, like) },
	"above":  func(got, list []any) bool { return some(got, list, above) },
	"below":  func(got, list []any) bool { return some(list, got, above) },
	"differs from": func(got, list []any) bool {
		return !some(got, list, func(a, b any) bool { return fmt.Sprint(a) == fmt.Sprint(b) })
	},
	"overlaps":  func(got, list []any) bool { return some(got, list, overlap) },
	"more than": func(got, list []any) bool { return above(len(got), list[0]) },
}

// Hold reports whether all conditions hold. find returns the values at a path.
func (c Conditions) Hold(find func(path string) []any) bool {
	for condition, list := range c {
		path, operator, _ := strings.Cut(condition, " ")
		var wanted []any
		for _, want := range list {
			if other, ok := want.(string); ok && strings.HasPrefix(other, "$") {
				wanted = append(wanted, OrNull(find(other))...)
			} else {
				wanted = append(wanted, want)
			}
		}
		if !Operators[operator](OrNull(find(path)), wanted) {
			return false
		}
	}
	return true
}

// OrNull returns values, or one null if there are none.
func OrNull(values []any) []any {
	if len(values) == 0 {
		return []any{nil}
	}
	return values
}

// some reports whether any pair of a value and another one satisfies compare.
func some(values, others []any, compare func(a, b any) bool) bool {
	return slices.ContainsFunc(values, func(a any) bool {
		return slices.ContainsFunc(others, func(b any) bool { return compare(a, b) })
	})
}

// Equal compares like Azure: it ignores case and a trailing slash.
func Equal(got, want any) bool {
	switch {
	case got == nil || want == nil:
		return got == nil && want == nil
	case want == Anything:
		return true
	}
	return strings.EqualFold(strings.TrimSuffix(fmt.Sprint(got), "/"), strings.TrimSuffix(fmt.Sprint(want), "/"))
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

// overlap reports whether two address ranges overlap.
func overlap(a, b any) bool {
	x, err := netip.ParsePrefix(fmt.Sprint(a))
	y, otherErr := netip.ParsePrefix(fmt.Sprint(b))
	return err == nil && otherErr == nil && x.Overlaps(y)
}

// amount parses a number, such as 10 or P10, or an ISO 8601 duration in days,
// hours or minutes.
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
