package provider

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsNearer(t *testing.T) {
	t.Parallel()
	const wanted = "2022-09-01"
	assert.True(t, isNearer("2022-09-01", "2024-01-01", wanted), "the version itself")
	assert.False(t, isNearer("2024-01-01", "2022-09-01", wanted))
	assert.True(t, isNearer("2023-01-01", "2024-01-01", wanted), "the first that has all of it")
	assert.True(t, isNearer("2024-01-01", "2021-09-01", wanted), "a newer one rather than an older one")
	assert.False(t, isNearer("2021-09-01", "2024-01-01", wanted))
	assert.True(t, isNearer("2021-09-01", "2020-01-01", wanted), "the newest of the older ones")
	assert.True(t, isNearer("2024-01-01", "2023-01-01", ""), "the newest when nothing is known")
}
