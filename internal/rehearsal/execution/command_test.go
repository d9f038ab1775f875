package execution_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// jobs is a command about the jobs of a project with a stack dev, where nothing
// is deployed.
func jobs(t *testing.T, args ...string) (rehearsal.Command, *bytes.Buffer) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"Pulumi.yaml": "name: p\nruntime: go\n", "Pulumi.dev.yaml": "config: {}\n"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	var out bytes.Buffer
	return rehearsal.Command{Command: pulumicli.Command{
		Args: args, Dir: filepath.Join(dir, ".offline"), Cache: dir, WorkDir: dir, Stdout: &out, Stderr: &out,
	}}, &out
}

func TestRunJobSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		args []string
		want string
	}{
		"no stack":           {[]string{"run", "weather"}, "usage:"},
		"no pipeline":        {[]string{"run", "--stack", "dev"}, "usage:"},
		"two pipelines":      {[]string{"run", "a", "b", "--stack", "dev"}, "usage:"},
		"not an assignment":  {[]string{"run", "weather", "--stack", "dev", "--env", "NAME"}, `--env: got "NAME", want <name>=<value>`},
		"a flag at the end":  {[]string{"run", "weather", "--stack", "dev", "--env"}, "--env: needs a value"},
		"nothing is there":   {[]string{"run", "weather", "--stack", "dev", "--env=A=b=c"}, "pipeline weather: the stack has no job yet; deploy it"},
		"the flags in front": {[]string{"run", "--env", "A=b", "--image-folder=x", "-s", "dev", "weather"}, "the stack has no job yet"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			command, _ := jobs(t, tc.args...)
			code, err := execution.RunJob(t.Context(), command, t.TempDir())
			require.ErrorContains(t, err, tc.want)
			assert.Equal(t, 1, code)
		})
	}
}

func TestExecutions(t *testing.T) {
	t.Parallel()
	command, out := jobs(t, "executions", "weather", "--stack", "dev")
	history := filepath.Join(command.Dir, "executions", "p", "dev")
	require.NoError(t, os.MkdirAll(history, 0o700))
	started := time.Date(2026, 12, 1, 6, 0, 0, 0, time.UTC).Format(time.RFC3339)
	for _, job := range []string{"weather-job", "other-job"} {
		text := `{"name": "` + job + `-x", "job": "` + job + `", "status": "Succeeded", "start": "` + started + `", "end": "` + started + `", "attempts": 1}`
		require.NoError(t, os.WriteFile(filepath.Join(history, job+"-x.json"), []byte(text), 0o600))
	}
	require.NoError(t, execution.Executions(command))
	assert.Equal(t, "NAME           STATUS     START                 END                   ATTEMPTS  REASON\n"+
		"weather-job-x  Succeeded  2026-12-01T06:00:00Z  2026-12-01T06:00:00Z  1         \n", out.String())

	command.Args = []string{"executions"}
	require.ErrorContains(t, execution.Executions(command), "executions [<pipeline>] --stack <stack>")
}
