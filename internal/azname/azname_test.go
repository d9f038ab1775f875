package azname_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

func TestRules(t *testing.T) {
	t.Parallel()
	example := func(rule func(p *check.Problems, path, name, example string)) func(*check.Problems, string, string) {
		return func(p *check.Problems, path, name string) { rule(p, path, name, "x") }
	}
	for kind, tc := range map[string]struct {
		rule      func(p *check.Problems, path, name string)
		good, bad []string
	}{
		"job": {
			azname.CheckJob,
			[]string{"a", "weather-job", "a" + strings.Repeat("1", 31)},
			[]string{"", "1a", "Weather", "a-", "-a", "a--b", "a_b", "a" + strings.Repeat("1", 32)},
		},
		"secret": {
			example(azname.CheckSecret),
			[]string{"a", "-", "A-1", strings.Repeat("9", 127)},
			[]string{"", "a_b", strings.Repeat("9", 128)},
		},
		"secret of a job": {
			example(azname.CheckJobSecret),
			[]string{"a", "A-1", strings.Repeat("9", 127)},
			[]string{"", "-", "a-", "-a", "a_b", strings.Repeat("9", 128)},
		},
		"SQL": {
			example(azname.CheckSQL),
			[]string{"_", "u2", strings.Repeat("a", 63)},
			[]string{"", "2u", "U", "a-b", strings.Repeat("a", 64)},
		},
	} {
		for _, name := range tc.good {
			var p check.Problems
			tc.rule(&p, "path", name)
			assert.Empty(t, p, "%s %q", kind, name)
		}
		for _, name := range tc.bad {
			var p check.Problems
			tc.rule(&p, "path", name)
			if assert.Len(t, p, 1, "%s %q", kind, name) {
				assert.ErrorContains(t, p[0], `path: got `)
				assert.ErrorContains(t, p[0], name)
			}
		}
	}
}
