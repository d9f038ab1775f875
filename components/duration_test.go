package components_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
)

func TestDuration(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"5m": "5m", "90s": "1m30s", "1h30m": "1h30m", "2h": "2h", "100m": "1h40m", "0s": "0s", "10m": "10m",
	} {
		var d components.Duration
		require.NoError(t, d.UnmarshalText([]byte(text)), text)
		assert.Equal(t, want, d.String())
		again, err := json.Marshal(d)
		require.NoError(t, err)
		assert.JSONEq(t, `"`+want+`"`, string(again))
	}
	for _, text := range []string{"300", "5min", ""} {
		var d components.Duration
		require.EqualError(t, d.UnmarshalText([]byte(text)), `got "`+text+`", want a duration with a unit, such as 5m`)
	}
	var d components.Duration
	require.Error(t, json.Unmarshal([]byte("300"), &d), "seconds, minutes or nanoseconds?")
}

func TestDurationInSeconds(t *testing.T) {
	t.Parallel()
	var d components.Duration
	require.NoError(t, d.UnmarshalText([]byte("1m30s")))
	assert.Equal(t, 90, d.Seconds())
	assert.True(t, d.IsWholeSeconds())
	assert.False(t, (d + 1).IsWholeSeconds())
}
