package review

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCodeIsInert(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"plain":                  "`plain`",
		"":                       "` `",
		"@someone #1 <b>":        "`@someone #1 <b>`",
		"a`b``c":                 "```a`b``c```",
		"`x`":                    "`` `x` ``",
		"a|b":                    "`a\\|b`",
		"two\nlines\tand more":   `` + "`two\\nlines\\tand more`",
		"a\x1b[31mred\x1b[0m":    "`ared`",
		"a\u202eb\u200bc\u115fd": "`a\\u202eb\\u200bc\\u115fd`",
		strings.Repeat("x", 80):  "`" + strings.Repeat("x", 80) + "`",
		"begin" + strings.Repeat("x", 80) + "end": "`begin" + strings.Repeat("x", 15) + "…" + strings.Repeat("x", 56) + "end`",
	} {
		assert.Equal(t, want, code(text), "%q", text)
	}
}

func TestBlockIsInert(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "```text\na\n```\n", block("a\n"))
	assert.Equal(t, "`````text\na ```` b\n`````\n", block("a ```` b"))
	assert.Contains(t, block(strings.Repeat("line\n", 100)), "line\n… and 60 more lines\n```\n")
	assert.Less(t, len(block(strings.Repeat("x", 100_000))), 7000)
}

// No text ends the code that contains it.
func FuzzCode(f *testing.F) {
	for _, seed := range []string{"", "`", "``a`", "|", "\\|", "\n", "\r", "@x", "é\u202e", strings.Repeat("`", 100)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := code(text)
		assert.NotContains(t, got, "\n")
		assert.NotContains(t, strings.ReplaceAll(got, `\|`, ""), "|", "| would end the cell of the table")
		fence := got[:len(got)-len(strings.TrimLeft(got, "`"))]
		inner := strings.TrimSuffix(strings.TrimPrefix(got, fence), fence)
		assert.NotEmpty(t, fence)
		assert.Less(t, longestRun(inner), len(fence), "%q", got)
		assert.Len(t, got, len(inner)+2*len(fence))
	})
}
