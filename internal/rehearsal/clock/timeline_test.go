package clock_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

func TestCriticalPath(t *testing.T) {
	t.Parallel()
	var timeline clock.Timeline
	assert.Empty(t, timeline.String(), "no operations")
	add := func(name string, start, end time.Duration) {
		timeline.Add(clock.Entry{Operation: clock.Create, Name: name, Start: start * time.Second, End: end * time.Second})
	}
	add("job", 440, 470)
	add("group", 10, 12)
	add("registry", 12, 32)
	add("server", 12, 372)
	add("database", 372, 402)
	add("secret", 402, 440)
	add("environment", 12, 192)

	var names []string
	for _, e := range timeline.CriticalPath() {
		names = append(names, e.Name)
	}
	assert.Equal(t, []string{"group", "server", "database", "secret", "job"}, names)
	assert.Equal(t, 460*time.Second, timeline.Duration())
	assert.Equal(t, `on Azure this would have taken about 7m40s, spent on:
      2s  create group
    6m0s  create server
     30s  create database
     38s  create secret
     30s  create job`, timeline.String())
}

func TestSpan(t *testing.T) {
	t.Parallel()
	server := clock.Span{Create: 6 * time.Minute, Update: 3 * time.Minute, Delete: 2 * time.Minute}
	assert.Equal(t, 6*time.Minute, server.Of(clock.Create, "a", 0))
	assert.Equal(t, 3*time.Minute, server.Of(clock.Update, "a", 0))
	assert.Equal(t, 2*time.Minute, server.Of(clock.Delete, "a", 0))
	seen := map[time.Duration]bool{}
	for seed := range uint64(50) {
		d := server.Of(clock.Create, "a", seed+1)
		assert.Equal(t, d, server.Of(clock.Create, "a", seed+1), "the same seed returns the same duration")
		assert.GreaterOrEqual(t, d, 3*time.Minute)
		assert.LessOrEqual(t, d, 12*time.Minute)
		seen[d] = true
	}
	assert.Greater(t, len(seen), 10, "different seeds return different durations")
}
