package rulebook_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
)

const source = `package room

const taken = "AlreadyInUse"

// nameIsFree: A name can be used once.
//
// Source: https://example.org/names (the code, observed)
// Source: https://example.org/more
func nameIsFree(q request) *arm.Error {
	const missing = "NotThere"
	if q.Before == nil {
		return q.Conflict(taken, "The name '%s' is already used.", q.Name())
	}
	if q.Parent() == "" {
		return q.NotFound(missing, "The parent was not found.")
	}
	return helper(q)
}

func helper(q request) *arm.Error { return q.BadRequest("Other", "Another error.") }

// sizeFits: The size must be offered.
// Source: https://example.org/sizes
func sizeFits(q request) *arm.Error {
	code := q.Code()
	return q.BadRequest(code, "The size is too large.")
}

// unrelated is not a rule.
func unrelated() {}
`

func TestRead(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "rules.go"), []byte(source), 0o600))
	book, err := rulebook.Read(folder)
	require.NoError(t, err)
	assert.Equal(t, []rulebook.Rule{
		{
			Name: "nameIsFree", Sentence: "A name can be used once.",
			Sources: []rulebook.Source{{Address: "https://example.org/names", Remark: "the code, observed"}, {Address: "https://example.org/more"}},
			Codes:   []string{"AlreadyInUse", "NotThere", "Other"},
			Sites:   []string{"rules.go:12", "rules.go:15", "rules.go:20"},
		},
		{
			Name: "sizeFits", Sentence: "The size must be offered.",
			Sources: []rulebook.Source{{Address: "https://example.org/sizes"}}, Codes: []string{""}, Sites: []string{"rules.go:26"},
		},
	}, book.Rules)
	assert.Equal(t, rulebook.Observed, book.Rules[0].Evidence())
	assert.Equal(t, rulebook.Likely, book.Rules[1].Evidence())
}
