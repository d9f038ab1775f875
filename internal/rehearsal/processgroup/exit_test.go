package processgroup_test

import (
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/processgroup"
)

func TestExitCode(t *testing.T) {
	t.Parallel()
	for script, want := range map[string]int{"exit 0": 0, "exit 7": 7, "exit 255": 255, "kill -9 $$": 137, "kill -15 $$": 143} {
		code, err := processgroup.ExitCode(exec.CommandContext(t.Context(), "sh", "-c", script).Run())
		require.NoError(t, err, script)
		assert.Equal(t, want, code, script)
	}
	code, err := processgroup.ExitCode(exec.CommandContext(t.Context(), "./no-such-program").Run())
	require.Error(t, err)
	assert.Equal(t, 1, code)
}
