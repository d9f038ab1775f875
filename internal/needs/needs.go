// Package needs skips tests that need programs other than Go and Git on a machine
// without them, and reports that. If the environment variable CI is set, the
// tests fail instead, because skipped tests would go unnoticed.
package needs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// Tests is the description of a group of tests that are skipped together.
type Tests string

// The groups of tests.
const (
	Services Tests = "the tests that run PostgreSQL and Azurite"
	Queries  Tests = "the tests that evaluate log queries"
	Bash     Tests = "the tests that run bash scripts"
	GitHub   Tests = "the tests of what workflows write on GitHub"
)

var all = []Tests{Services, Queries, Bash, GitHub}

// programs are the programs that each group needs.
var programs = map[Tests][]string{
	Services: {"psql", "node", "npm", "bash", "curl"},
	Queries:  {"node", "npm"},
	Bash:     {"bash"},
	GitHub:   {"bash", "jq"},
}

// remedies are instructions to install a program.
var remedies = map[string]string{
	"bash": "apt-get install bash, or brew install bash",
	"curl": "apt-get install curl, or brew install curl",
	"jq":   "apt-get install jq, or brew install jq",
	"node": services.InstallNode,
	"npm":  services.InstallNode,
	"psql": services.InstallPSQL,
}

// Missing describes the missing programs and how to install them; "" if there are
// none.
func (tests Tests) Missing() string {
	var missing []string
	listed := map[string]bool{}
	for _, name := range programs[tests] {
		remedy := remedies[name]
		if _, err := exec.LookPath(name); err != nil && !listed[remedy] {
			missing = append(missing, fmt.Sprintf("no %s (%s)", name, remedy))
			listed[remedy] = true
		}
	}
	if len(missing) == 0 {
		return ""
	}
	return "this machine has " + strings.Join(missing, " and ")
}

// Skipped lists the tests that are skipped, and why. If CI is set, it returns an
// error instead.
func Skipped() (lines []string, err error) {
	for _, tests := range all {
		missing := tests.Missing()
		switch {
		case missing == "":
		case strict():
			err = errors.Join(err, tests.refusal(missing))
		default:
			lines = append(lines, tests.skipped(missing))
		}
	}
	return lines, err
}

// T is the part of [testing.TB] that this package uses. Package testing is only
// for tests, and this package is also used by a program.
type T interface {
	Helper()
	Context() context.Context
	Skip(args ...any)
	Fatal(args ...any)
}

// Require skips the test if the machine lacks a program that those tests need.
func Require(t T, tests Tests) {
	t.Helper()
	missing := tests.Missing()
	switch {
	case missing == "":
	case strict():
		t.Fatal(tests.refusal(missing))
	default:
		t.Skip(tests.skipped(missing))
	}
}

// RequireServices is Require for [Services]. It also installs the servers in the
// folder tools with npm, for tests that are not run by offline test.
func RequireServices(t T, tools string) {
	t.Helper()
	Require(t, Services)
	var output bytes.Buffer
	if err := services.Install(t.Context(), tools, &output); err != nil {
		t.Fatal(err, "\n", output.String())
	}
}

// strict reports whether skipping is an error.
func strict() bool { return os.Getenv("CI") != "" }

func (tests Tests) skipped(missing string) string {
	return fmt.Sprintf("skipped: %s, because %s", tests, missing)
}

func (tests Tests) refusal(missing string) error {
	return fmt.Errorf("%s: %s; tests are not skipped if CI is set", tests, missing)
}
