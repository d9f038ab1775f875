package job

import (
	"encoding/json"
	"fmt"
	"time"
)

// Duration is a [time.Duration] that is written with its unit, such as 90s, 5m
// or 1h30m. A bare number is an error: whether 300 means seconds, minutes or
// nanoseconds is anyone's guess.
type Duration time.Duration

// UnmarshalJSON reads a string such as "5m".
func (d *Duration) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("got %s, want a duration with a unit, such as 5m", data)
	}
	parsed, err := time.ParseDuration(text)
	if err != nil {
		return fmt.Errorf("got %s, want a duration with a unit, such as 5m", data)
	}
	*d = Duration(parsed)
	return nil
}

// MarshalJSON writes what UnmarshalJSON reads.
func (d Duration) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// String is the duration as people write it: 5m rather than 5m0s.
func (d Duration) String() string {
	text := time.Duration(d).String()
	for _, zero := range []string{"m0s", "h0m"} {
		if n := len(text) - len(zero); n > 0 && text[n:] == zero {
			text = text[:n+1]
		}
	}
	return text
}

// seconds is the number of whole seconds, the unit of Azure's API.
func (d Duration) seconds() int { return int(time.Duration(d) / time.Second) }

// wholeSeconds reports whether nothing is lost by [Duration.seconds].
func (d Duration) wholeSeconds() bool { return time.Duration(d)%time.Second == 0 }
