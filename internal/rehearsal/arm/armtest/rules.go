package armtest

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
)

// Case is an entry of testdata/rules.yaml: what one rule refuses, and the nearest
// thing that it accepts. The last step of each is the one that counts.
type Case struct {
	Rule, Code        string
	Refused, Accepted []Step
}

// Rules tests the rules of the package in the folder of the test by its
// testdata/rules.yaml: that each case is refused with its code, and what is beside
// it is not; that the rule, and no other, refuses it; and that every place in
// which a rule of the package refuses something is one of which some case needs
// it to.
func Rules(t *testing.T) {
	t.Helper()
	var cases []Case
	require.NoError(t, readYAML(filepath.Join("testdata", "rules.yaml"), &cases))
	book, err := rulebook.Read(".")
	require.NoError(t, err)
	refused := map[string]bool{} // places in which a case was refused
	for i, c := range cases {
		t.Logf("case %d: %s %s", i, c.Rule, c.Code)
		rule, known := book.Rule(c.Rule)
		require.True(t, known, "no rule %s", c.Rule)

		var site string
		err := runProbed(t, c.Refused, func(at string) bool { site = at; return true })
		var refusal *arm.Error
		if !assert.ErrorAs(t, err, &refusal, "%s: %v", c.Rule, c.Refused) {
			continue
		}
		assert.Equal(t, c.Code, refusal.Code, "%s: %s", c.Rule, refusal.Message)
		assert.GreaterOrEqual(t, refusal.Status, 400)
		assert.NotContains(t, refusal.Message, "%!")
		assert.Contains(t, rule.Sites, site, "%s: refused by something else: %s", c.Rule, refusal.Message)
		require.NoError(t, NewWorld(t).Run(c.Accepted...), "%s: %v", c.Rule, c.Accepted)

		without := runProbed(t, c.Refused, func(at string) bool { return at != site })
		if without == nil || without.Error() != refusal.Error() {
			refused[site] = true
		}
	}
	for _, rule := range book.Rules {
		for _, site := range rule.Sites {
			assert.True(t, refused[site], "%s: %s refuses something, and no case in testdata/rules.yaml needs it to", rule.Name, site)
		}
		assert.NotEmpty(t, rule.Sentence, "%s: no sentence", rule.Name)
		assert.NotEmpty(t, rule.Sources, "%s: no source", rule.Name)
	}
}

// runProbed takes steps with a probe, and returns what Azure answers to the last.
func runProbed(t *testing.T, steps []Step, probe func(site string) bool) error {
	t.Helper()
	w := NewWorld(t)
	for _, step := range steps[:len(steps)-1] {
		require.NoError(t, w.Do(step), "%v", step)
	}
	w.Cloud.Probe = probe
	return w.Do(steps[len(steps)-1])
}
