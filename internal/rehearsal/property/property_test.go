package property_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

type m = map[string]any

var inputs = m{
	"tls": "TLS1_2", "size": 64.0, "window": "PT1H", "id": "/a/B", "net": "10.0.0.0/24", "none": []any{},
	"logs":  []any{m{"category": "A"}, m{"category": "B"}},
	"rules": m{"y": m{"name": "second"}, "x": m{"name": "first"}},
}

func TestValues(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []any{"A", "B"}, property.Values(inputs, "logs[].category"))
	assert.Equal(t, []string{"first", "second"}, property.Texts(inputs, "rules[].name"), "maps are in the order of their keys")
	assert.Equal(t, "A", property.Text(inputs, "logs[].category"))
	assert.InDelta(t, 64, property.Number(inputs, "size"), 0)
	assert.True(t, property.Has(inputs, "B", "logs[].category"))
	for _, path := range []string{"missing", "missing.deeper", "logs[].other", "none[]", "tls.of"} {
		assert.Empty(t, property.Values(inputs, path), path)
	}
}

func TestConditions(t *testing.T) {
	t.Parallel()
	for condition, test := range map[string]struct{ holds, fails []any }{
		"tls":                    {[]any{"x", "tls1_2"}, []any{"x", nil}},
		"missing":                {[]any{nil}, []any{property.Anything}},
		"id":                     {[]any{"/A/b/"}, []any{"/a"}},
		"logs[].category":        {[]any{"B"}, []any{"C"}},
		"logs[].category not":    {[]any{"C", nil}, []any{"B"}},
		"tls like":               {[]any{"^TLS"}, []any{"^tls"}},
		"tls unlike":             {[]any{"^SSL"}, []any{"2$"}},
		"missing unlike":         {[]any{"."}, []any{""}},
		"size above":             {[]any{63}, []any{64}},
		"size below":             {[]any{"65"}, []any{64, nil}},
		"window above":           {[]any{"PT45M"}, []any{"P1D", "PT2H"}},
		"net overlaps":           {[]any{"10.0.0.0/8"}, []any{"10.1.0.0/16", "x", nil}},
		"tls differs from":       {[]any{"tls1_2"}, []any{"TLS1_2", "x"}},
		"logs[] more than":       {[]any{1}, []any{2}},
		"tls not":                {[]any{"$logs[].category"}, []any{"$tls"}},
		"rules[].name more than": {[]any{0}, []any{2}},
	} {
		find := func(path string) []any {
			if path[0] == '$' {
				path = path[1:]
			}
			return property.Values(inputs, path)
		}
		assert.True(t, property.Conditions{condition: test.holds}.Hold(find), "%s: %v", condition, test.holds)
		assert.False(t, property.Conditions{condition: test.fails}.Hold(find), "%s: %v", condition, test.fails)
	}
}

func TestChangesCopy(t *testing.T) {
	t.Parallel()
	object := m{"a": m{"b": 1, "c": 2}, "list": []any{m{"x": 1, "y": 2}}}
	changed, err := property.With(object, "a.d.e", 3)
	require.NoError(t, err)
	assert.Equal(t, m{"a": m{"b": 1, "c": 2, "d": m{"e": 3}}, "list": object["list"]}, changed)
	_, err = property.With(object, "a.b.c", 3)
	require.ErrorContains(t, err, "got a path through b, which is not an object")

	assert.Equal(t, m{"a": m{"c": 2}, "list": object["list"]}, property.Without(object, "a.b"))
	assert.Equal(t, m{"a": object["a"], "list": []any{m{"y": 2}}}, property.Without(object, "list[].x"))
	assert.Equal(t, object, property.Without(object, "none.such"))

	assert.Equal(t, m{"a": m{"b": 1, "c": 4, "d": 5}, "list": 6}, property.Merged(object, m{"a": m{"c": 4, "d": 5}, "list": 6}))
	assert.Equal(t, m{"a": m{"b": 1, "c": 2}, "list": []any{m{"x": 1, "y": 2}}}, object, "the argument is not changed")
}
