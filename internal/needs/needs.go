// Package needs skips tests that run programs which come with neither Go nor Git,
// on a machine without them, and says so. With the environment variable CI set
// they fail instead, because nobody would notice that they are skipped.
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

// Tests are tests that are skipped together, in words.
type Tests string

// All that may be skipped.
const (
	Services Tests = "the tests that run PostgreSQL and Azurite"
	Queries  Tests = "the tests that evaluate log queries"
	Bash     Tests = "the tests that run bash scripts"
	GitHub   Tests = "the tests of what workflows write on GitHub"
)

var all = []Tests{Services, Queries, Bash, GitHub}

// programs are those that each of them runs.
var programs = map[Tests][]string{
	Services: {"psql", "node", "npm", "bash", "curl"},
	Queries:  {"node", "npm"},
	Bash:     {"bash"},
	GitHub:   {"bash", "jq"},
}

// remedies say how to install a program.
var remedies = map[string]string{
	"bash": "apt-get install bash, or brew install bash",
	"curl": "apt-get install curl, or brew install curl",
	"jq":   "apt-get install jq, or brew install jq",
	"node": services.InstallNode,
	"npm":  services.InstallNode,
	"psql": services.InstallPSQL,
}

// Missing says which programs are not on this machine and what to do about it,
// or nothing.
func (tests Tests) Missing() string {
	var missing []string
	said := map[string]bool{}
	for _, name := range programs[tests] {
		remedy := remedies[name]
		if _, err := exec.LookPath(name); err != nil && !said[remedy] {
			missing = append(missing, fmt.Sprintf("no %s (%s)", name, remedy))
			said[remedy] = true
		}
	}
	if len(missing) == 0 {
		return ""
	}
	return "this machine has " + strings.Join(missing, " and ")
}

// Skipped lists the tests that are skipped, and why, or is an error with CI set.
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

// T is the part of [testing.TB] that decides about a test. Package testing is for
// tests alone, and this package is part of a program.
type T interface {
	Helper()
	Context() context.Context
	Skip(args ...any)
	Fatal(args ...any)
}

// Require skips the test on a machine that lacks a program of those tests.
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

// RequireServices is Require of [Services], and installs in the folder tools what
// npm provides, because tests are run without `offline test` as well.
func RequireServices(t T, tools string) {
	t.Helper()
	Require(t, Services)
	var output bytes.Buffer
	if err := services.Install(t.Context(), tools, &output); err != nil {
		t.Fatal(err, "\n", output.String())
	}
}

// strict reports whether nothing may be skipped.
func strict() bool { return os.Getenv("CI") != "" }

func (tests Tests) skipped(missing string) string {
	return fmt.Sprintf("skipped: %s, because %s", tests, missing)
}

func (tests Tests) refusal(missing string) error {
	return fmt.Errorf("%s: %s; with CI set nothing is skipped", tests, missing)
}
