package needs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
)

// test records whether it was skipped or failed.
type test struct {
	testing.TB
	skipped, failed string
}

func (t *test) Skip(args ...any)  { t.skipped = fmt.Sprint(args...) }
func (t *test) Fatal(args ...any) { t.failed = fmt.Sprint(args...) }

// machine returns a PATH with only the given programs.
func machine(t *testing.T, programs ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range programs {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o700)) //nolint:gosec // exec.LookPath needs an executable
	}
	return dir
}

func TestRequire(t *testing.T) {
	const (
		noPSQL = "this machine has no psql (install the PostgreSQL client: apt-get install postgresql-client, or brew install libpq)"
		noNode = "no node (install Node.js 22 or newer: https://nodejs.org)"
	)
	for name, tc := range map[string]struct {
		ci              string
		programs        []string
		tests           needs.Tests
		skipped, failed string
	}{
		"nothing missing": {"", []string{"bash", "curl", "node", "npm", "psql"}, needs.Services, "", ""},
		"one missing": {
			"",
			[]string{"bash", "curl", "node", "npm"},
			needs.Services,
			"skipped: the tests that run PostgreSQL and Azurite, because " + noPSQL, "",
		},
		"two missing": {
			"",
			[]string{"bash", "curl"},
			needs.Services,
			"skipped: the tests that run PostgreSQL and Azurite, because " + noPSQL + " and " + noNode, "",
		},
		"other programs missing": {"", []string{"node", "npm"}, needs.Queries, "", ""},
		"nothing missing in CI":  {"true", []string{"node", "npm"}, needs.Queries, "", ""},
		"missing in CI": {
			"true", nil, needs.Queries, "",
			"the tests that evaluate log queries: this machine has " + noNode + "; tests are not skipped if CI is set",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("PATH", machine(t, tc.programs...))
			t.Setenv("CI", tc.ci)
			got := &test{TB: t}
			needs.Require(got, tc.tests)
			assert.Equal(t, tc.skipped, got.skipped)
			assert.Equal(t, tc.failed, got.failed)
		})
	}
}

func TestSkipped(t *testing.T) {
	t.Setenv("PATH", machine(t, "bash", "curl", "jq", "node", "npm"))
	t.Setenv("CI", "")
	all, err := needs.Skipped()
	require.NoError(t, err)
	assert.Equal(t, []string{"skipped: " + string(needs.Services) + ", because " + needs.Services.Missing()}, all)

	t.Setenv("CI", "true")
	_, err = needs.Skipped()
	require.ErrorContains(t, err, "no psql (install the PostgreSQL client")

	t.Setenv("PATH", machine(t, "bash", "curl", "jq", "node", "npm", "psql"))
	all, err = needs.Skipped()
	require.NoError(t, err)
	assert.Empty(t, all)
}
