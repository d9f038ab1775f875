package armtest

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
)

// Case is an entry of testdata/rules.yaml: requests that a rule refuses, and the
// most similar requests that it accepts. Only the last step of each list is
// tested.
type Case struct {
	Rule, Code        string
	Refused, Accepted []Step
	// AlsoAccepted are further requests that the rule accepts.
	AlsoAccepted [][]Step `yaml:"alsoAccepted"`
}

// Rules tests the rules of the package in the current folder with the cases of
// its testdata/rules.yaml. Each refused request must be refused with the code of
// the case and by its rule; each accepted request must succeed; and for every
// error in the source of a rule there must be a case that fails without it.
func Rules(t *testing.T) {
	t.Helper()
	var cases []Case
	require.NoError(t, readYAML(filepath.Join("testdata", "rules.yaml"), &cases))
	book, err := rulebook.Read(".")
	require.NoError(t, err)
	refused := map[string]bool{} // positions that refused a case
	for i, c := range cases {
		t.Logf("case %d: %s %s", i, c.Rule, c.Code)
		rule, known := book.Rule(c.Rule)
		require.True(t, known, "the package has no rule %s", c.Rule)

		var site string
		err := runProbed(t, c.Refused, func(at string) bool { site = at; return true })
		var refusal *arm.Error
		require.ErrorAs(t, err, &refusal, "%s: %v", c.Rule, c.Refused)
		assert.Equal(t, c.Code, refusal.Code, "%s: %s", c.Rule, refusal.Message)
		assert.GreaterOrEqual(t, refusal.Status, 400)
		assert.NotContains(t, refusal.Message, "%!")
		assert.Contains(t, rule.Sites, site, "%s: refused by another rule: %s", c.Rule, refusal.Message)
		for _, accepted := range append(c.AlsoAccepted, c.Accepted) {
			require.NoError(t, NewWorld(t).Run(accepted...), "%s: %v", c.Rule, accepted)
		}

		without := runProbed(t, c.Refused, func(at string) bool { return at != site })
		if without == nil || without.Error() != refusal.Error() {
			refused[site] = true
		}
	}
	for _, rule := range book.Rules {
		for _, site := range rule.Sites {
			assert.True(t, refused[site], "%s: no case in testdata/rules.yaml covers the error at %s", rule.Name, site)
		}
		assert.Regexp(t, `^[A-Z].*\.$`, rule.Sentence, "%s: the comment is not a sentence", rule.Name)
		assert.NotEmpty(t, rule.Sources, "%s: the comment names no source", rule.Name)
	}
}

// runProbed runs the steps, the last one with a probe, and returns its error.
func runProbed(t *testing.T, steps []Step, probe func(site string) bool) error {
	t.Helper()
	w := NewWorld(t)
	for _, step := range steps[:len(steps)-1] {
		require.NoError(t, w.Do(step), "%v", step)
	}
	w.Cloud.Probe = probe
	return w.Do(steps[len(steps)-1])
}
