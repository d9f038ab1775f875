package schedule

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Describe says in plain English when the pipeline runs, such as "every day at
// 06:00 UTC" or "at 02:30 UTC, Monday to Friday". It speaks of what the parser
// understood, not of how the expression was spelt.
func (s Schedule) Describe() string {
	if s.expr == "" {
		return "never"
	}
	when, clock := s.describeTime()
	day := s.describeDay()
	if clock && !strings.HasPrefix(day, ",") && !strings.HasPrefix(day, " on") {
		when = "every day " + when
	}
	return when + day
}

// maxListed is how many clock times are spelt out before a rule says it shorter.
const maxListed = 6

// describeTime says when on a run day; clock tells times that stand alone from
// rhythms such as "every 15 minutes".
func (s Schedule) describeTime() (text string, clock bool) {
	minutes, hours := s.minutes(), s.hours()
	every := rhythm(minutes, 60, "minute")
	allDay := len(hours) == 24
	switch times := s.clockTimes(); {
	case allDay && every != "":
		return every, false
	case allDay && len(minutes) == 1:
		return fmt.Sprintf("every hour at minute %d", minutes[0]), false
	case allDay:
		return "at " + plural(minutes, "minute") + " of every hour", false
	case len(times) <= maxListed:
		clocks := make([]string, len(times))
		for i, t := range times {
			clocks[i] = clockTime(int(t/time.Hour), int(t%time.Hour/time.Minute))
		}
		return "at " + join(clocks, " and ") + " UTC", true
	}

	first, last := hours[0], hours[len(hours)-1]
	contiguous := last-first == len(hours)-1
	if len(minutes) == 1 {
		if step := rhythm(hours, 24, "hour"); step != "" {
			return fmt.Sprintf("%s from %s UTC", step, clockTime(0, minutes[0])), false
		}
		if contiguous {
			return fmt.Sprintf("every hour from %s to %s UTC", clockTime(first, minutes[0]), clockTime(last, minutes[0])), false
		}
	}
	if every == "" {
		every = "at " + plural(minutes, "minute")
	}
	if contiguous {
		return fmt.Sprintf("%s from %s to %s UTC", every, clockTime(first, 0), clockTime(last, 59)), false
	}
	return fmt.Sprintf("%s of %s UTC", every, plural(hours, "hour")), false
}

// describeDay says on which days; empty means every day.
func (s Schedule) describeDay() string {
	days, weekdays := s.days(), s.weekdays()
	anyDay, anyWeekday := len(days) == 31, len(weekdays) == 7
	inMonths, ofMonths := "", "the month"
	if m := s.months(); len(m) < 12 {
		inMonths, ofMonths = " in "+months(m, " and "), months(m, " and ")
	}

	switch {
	// One full field, spelt with a star or not, leaves the other in charge when
	// there is a star, and makes it pointless ("or any day") when there is none.
	case anyDay && anyWeekday, (anyDay || anyWeekday) && !s.starredDay():
		return inMonths
	case anyDay && inMonths == "":
		return ", " + weekdayNames(weekdays)
	case anyDay:
		return ", " + weekdayNames(weekdays) + "," + inMonths
	case anyWeekday:
		return " on " + plural(days, "day") + " of " + ofMonths
	default:
		return fmt.Sprintf(" on %s of %s, or on %s%s (either is enough)",
			plural(days, "day"), ofMonths, weekdayNames(weekdays), inMonths)
	}
}

// starBit is how the parser marks a field that was given as * or ?: then both day
// fields must match. Without it in either of them, one is enough.
const starBit = 1 << 63

func (s Schedule) starredDay() bool { return (s.spec.Dom|s.spec.Dow)&starBit != 0 }

// rhythm is "every 15 minutes" when values are the whole of 0, 15, 30, …, with
// the same pause over the end of the period; empty when they are not.
func rhythm(values []int, period int, unit string) string {
	step := period / len(values)
	if step*len(values) != period {
		return ""
	}
	for i, v := range values {
		if v != i*step {
			return ""
		}
	}
	switch step {
	case 1:
		return "every " + unit
	case period:
		return ""
	default:
		return fmt.Sprintf("every %d %ss", step, unit)
	}
}

// plural is "day 1" or "days 1 and 15".
func plural(values []int, unit string) string {
	if len(values) > 1 {
		unit += "s"
	}
	return unit + " " + numbers(values, " and ")
}

func numbers(values []int, and string) string { return list(values, and, strconv.Itoa) }

func months(values []int, and string) string {
	return list(values, and, func(v int) string { return time.Month(v).String() })
}

// weekdayNames reads the week from Monday, so that a weekend stays together.
func weekdayNames(values []int) string {
	if len(values) > 0 && values[0] == 0 {
		values = append(values[1:len(values):len(values)], 7)
	}
	return list(values, " and ", func(v int) string { return time.Weekday(v % 7).String() })
}

// list names every value: three or more in a row as "1 to 5", a longer even
// sequence as "1, 3, 5 … 31", the rest one by one.
func list(values []int, and string, name func(int) string) string {
	if step, even := evenly(values); even && step > 1 && len(values) > maxListed {
		return fmt.Sprintf("%s, %s, %s … %s", name(values[0]), name(values[1]), name(values[2]), name(values[len(values)-1]))
	}
	var parts []string
	for i := 0; i < len(values); {
		end := i
		for end+1 < len(values) && values[end+1] == values[end]+1 {
			end++
		}
		if end-i >= 2 {
			parts = append(parts, name(values[i])+" to "+name(values[end]))
			i = end + 1
			continue
		}
		parts = append(parts, name(values[i]))
		i++
	}
	return join(parts, and)
}

// evenly reports whether values have one distance, and which.
func evenly(values []int) (step int, even bool) {
	for i := 1; i < len(values); i++ {
		if i == 1 {
			step = values[1] - values[0]
		} else if values[i]-values[i-1] != step {
			return 0, false
		}
	}
	return step, len(values) > 1
}

// join is "a", "a and b", "a, b and c".
func join(parts []string, and string) string {
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	last := len(parts) - 1
	return strings.Join(parts[:last], ", ") + and + parts[last]
}

func clockTime(hour, minute int) string { return fmt.Sprintf("%02d:%02d", hour, minute) }
