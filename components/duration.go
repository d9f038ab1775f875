package components

import (
	"fmt"
	"time"
)

// Duration is a [time.Duration] that is written with its unit, such as 90s, 5m or 1h30m.
// A number without a unit is an error, because it would be ambiguous.
type Duration time.Duration

// UnmarshalText parses a text such as 5m.
func (d *Duration) UnmarshalText(text []byte) error {
	parsed, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("got %q, want a duration with a unit, such as 5m", text)
	}
	*d = Duration(parsed)
	return nil
}

// MarshalText writes what UnmarshalText reads.
func (d Duration) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// String formats the duration without zero parts: 5m rather than 5m0s.
func (d Duration) String() string {
	text := time.Duration(d).String()
	for _, zero := range []string{"m0s", "h0m"} {
		if n := len(text) - len(zero); n > 0 && text[n:] == zero {
			text = text[:n+1]
		}
	}
	return text
}

// Seconds is the number of whole seconds, the unit of Azure's API.
func (d Duration) Seconds() int { return int(time.Duration(d) / time.Second) }

// IsWholeSeconds reports whether [Duration.Seconds] is exact.
func (d Duration) IsWholeSeconds() bool { return time.Duration(d)%time.Second == 0 }
