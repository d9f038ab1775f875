package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
)

func TestTestsDoNotStartWithoutTheirProgramsInCI(t *testing.T) {
	t.Setenv("CI", "true")
	t.Setenv("PATH", t.TempDir())
	code, err := test(t.Context(), rehearsal.Command{}, t.TempDir(), nil)
	require.ErrorContains(t, err, "no psql (install the PostgreSQL client")
	assert.Equal(t, 1, code)
}
