package clock_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
)

func TestCriticalPath(t *testing.T) {
	t.Parallel()
	var timeline clock.Timeline
	assert.Empty(t, timeline.String(), "nothing happened")
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

func TestTypical(t *testing.T) {
	t.Parallel()
	const server = "Microsoft.DBforPostgreSQL/flexibleServers"
	assert.Equal(t, 6*time.Minute, clock.Typical(clock.Create, server, "a", 0))
	assert.Equal(t, 5*time.Second, clock.Typical(clock.Delete, "Microsoft.Other/types", "a", 0), "not listed")
	seen := map[time.Duration]bool{}
	for seed := range uint64(50) {
		d := clock.Typical(clock.Create, server, "a", seed+1)
		assert.Equal(t, d, clock.Typical(clock.Create, server, "a", seed+1), "a seed replays")
		assert.GreaterOrEqual(t, d, 3*time.Minute)
		assert.LessOrEqual(t, d, 12*time.Minute)
		seen[d] = true
	}
	assert.Greater(t, len(seen), 10, "seeds differ")
}
