package check_test

import (
	"errors"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

func TestProblemsHaveWhereGotAndWant(t *testing.T) {
	t.Parallel()
	var p check.Problems
	p.OneOf("storage.redundancy", "ZRS", "LRS", "ZRS")
	check.Range(&p, "retries", 0, 0, 10, "")
	p.Match("name", "raw", regexp.MustCompile(`^[a-z]+$`), "lower-case letters")
	assert.Empty(t, p, "valid values add nothing")

	p.OneOf("storage.redundancy", "ZSR", "LRS", "ZRS")
	check.Range(&p, "retries", -1, 0, 10, " retries")
	p.Match("name", "Raw", regexp.MustCompile(`^[a-z]+$`), "lower-case letters, such as raw")

	texts := make([]string, len(p))
	for i, err := range p {
		texts[i] = err.Error()
	}
	assert.Equal(t, []string{
		`storage.redundancy: got "ZSR", want one of LRS, ZRS; did you mean "ZRS"?`,
		`retries: got -1, want 0 to 10 retries`,
		`name: got "Raw", want lower-case letters, such as raw`,
	}, texts)
}

func TestNearest(t *testing.T) {
	t.Parallel()
	known := []string{"schedule", "timeout", "retries", "cpu"}
	tests := map[string]struct {
		want  string
		found bool
	}{
		"shedule":  {"schedule", true},
		"timeotu":  {"timeout", true},
		"Schedule": {"schedule", true},
		"cup":      {"cpu", true},
		"memory":   {"", false},
		"":         {"", false},
	}
	for word, tc := range tests {
		got, ok := check.Nearest(word, known)
		assert.Equal(t, tc.want, got, word)
		assert.Equal(t, tc.found, ok, word)
	}
}

func TestRequire(t *testing.T) {
	t.Parallel()
	var p check.Problems
	p.Require("location", true, "")
	p.Require("location", false, "")
	p.Require("registryServer", false, "an image is in the stack's registry")
	assert.EqualError(t, errors.Join(p...), "location: required\nregistryServer: required: an image is in the stack's registry")
}

func TestExclude(t *testing.T) {
	t.Parallel()
	var p check.Problems
	p.Exclude("existing", check.Field{Path: "name", Set: true}, check.Field{Path: "sku"})
	assert.EqualError(t, errors.Join(p...), "name: not allowed together with existing; remove it")
}

func TestAdd(t *testing.T) {
	t.Parallel()
	var p check.Problems
	p.Add("image", nil)
	p.Add("image", errors.New(`got "x", want "y"`))
	assert.EqualError(t, errors.Join(p...), `image: got "x", want "y"`)
}
