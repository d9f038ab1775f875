//go:build e2e

package e2e_test

import (
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// deployed is a stack as an earlier version deployed it: what pulumi stack export
// --show-secrets printed, and the files of offline Azure.
type deployed struct {
	State json.RawMessage
	Azure []json.RawMessage
}

func readDeployed(t *testing.T, stack string) (d deployed) {
	t.Helper()
	file, err := os.Open(repo.Path(t, "test/e2e/testdata/deployed/"+stack+".json.gz"))
	require.NoError(t, err)
	defer file.Close() //nolint:errcheck // it was only read
	text, err := gzip.NewReader(file)
	require.NoError(t, err)
	require.NoError(t, json.NewDecoder(text).Decode(&d))
	return d
}

// A stack that was deployed before version 0.1.0 stays as it is: the script that
// makes the database role is all that changes, and nothing is replaced.
func TestDeployedStacksStay(t *testing.T) {
	t.Parallel()
	for stack, changes := range map[string]map[string]string{
		"dev": {"weather-caj": "update"}, "prod": {"weather-caj": "update"}, "student": {},
	} {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, stack)
			r.Succeed("preview") // creates the stack
			before := readDeployed(t, stack)
			for _, res := range before.Azure {
				var file struct{ ID string }
				require.NoError(t, json.Unmarshal(res, &file))
				path := filepath.Join(r.Dir, "azure", "data-pipeline", stack, strings.ToLower(file.ID)+".json")
				require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
				require.NoError(t, os.WriteFile(path, res, 0o600))
			}
			state := filepath.Join(r.Dir, "state.json")
			require.NoError(t, os.WriteFile(state, before.State, 0o600))
			r.Succeed("stack", "import", "--file", state)

			r.RefreshChangesNothing()
			assert.Equal(t, changes, r.Plan())
			r.Up()
			r.UpChangesNothing()
			r.RefreshChangesNothing()
			if stack == "dev" { // the others are protected, or use what others manage
				r.Destroy()
			}
		})
	}
}
