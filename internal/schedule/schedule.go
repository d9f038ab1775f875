// Package schedule reads the cron expressions of scheduled pipelines, refuses
// what Azure would refuse or never run, and explains the others.
package schedule

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/robfig/cron/v3"
)

// wantFields is the form Azure Container Apps takes: standard cron with neither
// seconds, nor descriptors, nor a time zone.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
const wantFields = "want five fields: minute, hour, day of month, month, day of week, such as \"0 6 * * *\""

// Schedule is when a scheduled pipeline runs, in UTC. Make one with [Parse];
// the zero value never runs.
type Schedule struct {
	expr string
	spec cron.SpecSchedule
}

// Parse reads a cron expression of exactly five fields: minute (0-59), hour
// (0-23), day of month (1-31), month (1-12 or JAN-DEC) and day of week (0-6 or
// SUN-SAT). A field is *, a value, a range 1-5, a step */15 or 1-31/2, or a list
// of those. The error is worded "got …, want …; remedy" and names the field.
//
// The meaning is that of Kubernetes, which Container Apps runs on and which uses
// the same parser: when both day fields are restricted, either one is enough.
// Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
func Parse(expr string) (Schedule, error) {
	parts := strings.Fields(expr)
	if err := checkForm(expr, parts); err != nil {
		return Schedule{}, err
	}
	clean := strings.Join(parts, " ")
	if err := checkFields(clean, parts); err != nil {
		return Schedule{}, err
	}
	parsed, err := cron.ParseStandard(clean)
	if err != nil {
		return Schedule{}, fmt.Errorf("got %q, %s: %w", expr, wantFields, err)
	}
	spec, ok := parsed.(*cron.SpecSchedule)
	if !ok {
		return Schedule{}, fmt.Errorf("got %q, %s", expr, wantFields)
	}
	s := Schedule{expr: clean, spec: *spec}
	if s.next(epoch()).IsZero() {
		return Schedule{}, fmt.Errorf("got %q, want a date that comes; there is no day %s in %s",
			expr, numbers(s.days(), " or "), months(s.months(), " or "))
	}
	return s, nil
}

// String is the expression, its fields separated by single spaces.
func (s Schedule) String() string { return s.expr }

// Next is the first n runs after the given moment, in UTC, earliest first.
func (s Schedule) Next(after time.Time, n int) []time.Time {
	var runs []time.Time
	for t := after; len(runs) < n; {
		if t = s.next(t); t.IsZero() {
			break
		}
		runs = append(runs, t)
	}
	return runs
}

// epoch is where walks along the calendar start, so that they always give the
// same answer: the last second before 2000, which opens a cycle of 28 years.
func epoch() time.Time { return time.Date(1999, time.December, 31, 23, 59, 59, 0, time.UTC) }

// ShortestGap is the shortest time that ever passes between two runs. A pipeline
// that may take longer than that may overlap with itself. Zero only for the zero
// Schedule.
//
// It is the shortest gap inside a day, or the one over midnight between the two
// run days that come closest. Those are found by walking 29 years of days: two
// run days are at most a year apart (except every 29 February, which the walk
// meets eight times), so they lie in two neighbouring years, and 28 years hold
// every pair of neighbouring years there is: seven weekdays times three kinds of
// pair (common then common, common then leap, leap then common). The year 2100,
// which breaks the cycle, only repeats the first kind.
func (s Schedule) ShortestGap() time.Duration {
	times := s.clockTimes()
	if len(times) == 0 {
		return 0
	}
	gap := s.closestDays() + times[0] - times[len(times)-1]
	for i := 1; i < len(times); i++ {
		gap = min(gap, times[i]-times[i-1])
	}
	return gap
}

// closestDays is the smallest distance between two days with a run.
func (s Schedule) closestDays() time.Duration {
	const day = 24 * time.Hour
	midnights := s
	midnights.spec.Minute, midnights.spec.Hour = 1, 1

	closest := 8 * 366 * day
	end := epoch().AddDate(29, 0, 0)
	previous := midnights.next(epoch())
	for t := midnights.next(previous); !t.IsZero() && t.Before(end) && closest > day; t = midnights.next(t) {
		closest, previous = min(closest, t.Sub(previous)), t
	}
	return closest
}

// clockTimes are the times of a run day, as durations since midnight, in order.
func (s Schedule) clockTimes() []time.Duration {
	var times []time.Duration
	for _, hour := range s.hours() {
		for _, minute := range s.minutes() {
			times = append(times, time.Duration(hour)*time.Hour+time.Duration(minute)*time.Minute)
		}
	}
	return times
}

// next is the first run after t, or the zero time if there is none.
//
// The parser's own Next gives up after five years, too early for a 29 February
// on the other side of 2100, which is not a leap year: hence a second attempt.
func (s Schedule) next(t time.Time) time.Time {
	if s.expr == "" {
		return time.Time{}
	}
	t = t.UTC()
	for range 2 {
		if run := s.spec.Next(t); !run.IsZero() {
			return run
		}
		t = time.Date(t.Year()+5, time.December, 31, 23, 59, 59, 0, time.UTC)
	}
	return time.Time{}
}

// Fields are a [Schedule]'s fields, for those who write it in another language.
type Fields struct {
	// Minutes (0-59), Hours (0-23), Days of the month (1-31), Months (1-12) and
	// Weekdays (0-6, Sunday is 0) are the values that each field allows, in order.
	Minutes, Hours, Days, Months, Weekdays []int
	// EitherDay tells that a day has to be in Days or in Weekdays, rather than in both.
	EitherDay bool
}

// Fields are the values that each field allows. All are empty for the zero Schedule.
func (s Schedule) Fields() Fields {
	return Fields{
		Minutes: s.minutes(), Hours: s.hours(), Days: s.days(), Months: s.months(), Weekdays: s.weekdays(),
		EitherDay: s.expr != "" && !s.starredDay(),
	}
}

// The values of each field, in order.
func (s Schedule) minutes() []int  { return bits(s.spec.Minute, fields[0]) }
func (s Schedule) hours() []int    { return bits(s.spec.Hour, fields[1]) }
func (s Schedule) days() []int     { return bits(s.spec.Dom, fields[2]) }
func (s Schedule) months() []int   { return bits(s.spec.Month, fields[3]) }
func (s Schedule) weekdays() []int { return bits(s.spec.Dow, fields[4]) }

func bits(set uint64, f field) []int {
	var values []int
	for v := f.low; v <= f.high; v++ {
		if set&(1<<v) != 0 {
			values = append(values, v)
		}
	}
	return values
}

// field is one of the five of an expression.
type field struct {
	name      string
	low, high int
	names     []string // three-letter names, from low on
	note      string
}

var fields = []field{
	{name: "minute", low: 0, high: 59},
	{name: "hour", low: 0, high: 23},
	{name: "day of month", low: 1, high: 31},
	{name: "month", low: 1, high: 12, names: []string{
		"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
	}},
	{name: "day of week", low: 0, high: 6, note: "; Sunday is 0", names: []string{
		"sun", "mon", "tue", "wed", "thu", "fri", "sat",
	}},
}

// descriptors are the shorthands of other crons, written out.
var descriptors = map[string]string{
	"@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
	"@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
}

// checkForm refuses what is not five fields.
func checkForm(expr string, parts []string) error {
	remedy := "write all five"
	switch {
	case len(parts) > 0 && strings.HasPrefix(parts[0], "@"):
		if same, known := descriptors[strings.ToLower(parts[0])]; known {
			remedy = fmt.Sprintf("write %q", same)
		}
	case len(parts) > 0 && strings.Contains(parts[0], "TZ="):
		remedy = fmt.Sprintf("remove %q and give the time in UTC", parts[0])
	case len(parts) == 5:
		return nil
	case len(parts) == 6:
		remedy = "there are no seconds: remove the first field"
	case len(parts) > 6:
		remedy = "remove the others"
	}
	return fmt.Errorf("got %q, %s; %s", expr, wantFields, remedy)
}

// checkFields reports every field that is wrong, before the parser, which would
// stop at the first, let some nonsense pass ("*-5", "1,,2") and not say which
// field it was.
func checkFields(expr string, parts []string) error {
	var problems []string
	for i, part := range parts {
		for item := range strings.SplitSeq(part, ",") {
			if err := fields[i].check(item); err != nil {
				problems = append(problems, fmt.Sprintf("got %s %s in %q, %s", fields[i].name, item, expr, err))
			}
		}
	}
	if len(problems) > 0 {
		return errors.New(strings.Join(problems, "; "))
	}
	return nil
}

// item is *, a value or a range, each with or without a step.
var item = regexp.MustCompile(`^(?:([*?])|([0-9a-zA-Z]+)(?:-([0-9a-zA-Z]+))?)(?:/([0-9]+))?$`)

// check says what one item of a list should have been.
func (f field) check(text string) error {
	m := item.FindStringSubmatch(text)
	if m == nil {
		return fmt.Errorf("want *, a value %s, a range, a step such as */2, or a list", f.bounds())
	}
	if step, err := strconv.Atoi(m[4]); m[4] != "" && (err != nil || step < 1 || step > f.high) {
		return fmt.Errorf("want a step of 1 to %d", f.high)
	}
	if m[1] != "" {
		return nil
	}
	from, fromOK := f.value(m[2])
	to, toOK := from, fromOK
	if m[3] != "" {
		to, toOK = f.value(m[3])
	}
	if !fromOK || !toOK {
		return fmt.Errorf("want %s%s", f.bounds(), f.note)
	}
	if from > to {
		return fmt.Errorf("want the lower value first; write %d-%d,%d-%d", from, f.high, f.low, to)
	}
	return nil
}

// value reads a number or a name, and reports whether it is within bounds.
func (f field) value(text string) (int, bool) {
	if i := slices.Index(f.names, strings.ToLower(text)); i >= 0 {
		return f.low + i, true
	}
	v, err := strconv.Atoi(text)
	return v, err == nil && v >= f.low && v <= f.high
}

// bounds says in words what a value may be.
func (f field) bounds() string {
	s := fmt.Sprintf("%d to %d", f.low, f.high)
	if f.names != nil {
		s += fmt.Sprintf(" or %s to %s", strings.ToUpper(f.names[0]), strings.ToUpper(f.names[len(f.names)-1]))
	}
	return s
}
