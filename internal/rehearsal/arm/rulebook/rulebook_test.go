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

// nameIsFree: a name can be taken once.
//
// Source: https://example.org/names (the code, observed)
// Source: https://example.org/more
func nameIsFree(q request) *arm.Error {
	const missing = "NotThere"
	if q.Before == nil {
		return q.Conflict(taken, "The name '%s' is taken.", q.Name())
	}
	if q.Parent() == "" {
		return q.NotFound(missing, "It is not there.")
	}
	return helper(q)
}

func helper(q request) *arm.Error { return q.BadRequest("Other", "It is something else.") }

// sizeFits: a size that is sold.
// Source: https://example.org/sizes
func sizeFits(q request) *arm.Error {
	code := q.Code()
	return q.BadRequest(code, "It is too big.")
}

// unrelated says nothing of rules.
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
			Name: "nameIsFree", Sentence: "a name can be taken once.",
			Sources: []rulebook.Source{{Address: "https://example.org/names", Remark: "the code, observed"}, {Address: "https://example.org/more"}},
			Codes:   []string{"AlreadyInUse", "NotThere", "Other"},
			Sites:   []string{"rules.go:12", "rules.go:15", "rules.go:20"},
		},
		{
			Name: "sizeFits", Sentence: "a size that is sold.",
			Sources: []rulebook.Source{{Address: "https://example.org/sizes"}}, Codes: []string{""}, Sites: []string{"rules.go:26"},
		},
	}, book.Rules)
	assert.Equal(t, rulebook.Observed, book.Rules[0].Evidence())
	assert.Equal(t, rulebook.Likely, book.Rules[1].Evidence())
}
