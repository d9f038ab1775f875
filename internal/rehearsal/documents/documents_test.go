package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// The committed pages are up to date.
func TestPagesAreCurrent(t *testing.T) {
	t.Parallel()
	require.NoError(t, run([]string{"-root", "../../..", "-check"}, &bytes.Buffer{}))
}
