package body_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type inner struct {
	body.Object
	Name body.Text `json:"name"`
}

type outer struct {
	body.Object
	Text   body.Text            `json:"text"`
	On     body.Bool            `json:"on"`
	Count  body.Int             `json:"count"`
	Share  body.Number          `json:"share"`
	Inner  inner                `json:"inner"`
	List   []inner              `json:"list"`
	Words  []body.Text          `json:"words"`
	ByName map[string]inner     `json:"byName"`
	Tags   map[string]body.Text `json:"tags"`
	Any    any                  `json:"any"`
}

func parse(t *testing.T, text string) (object map[string]any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), &object))
	return object
}

func decoded(t *testing.T, text string) (o outer) {
	t.Helper()
	body.Decode(parse(t, text), &o)
	return o
}

// Decoding and encoding again returns the same object.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`{}`,
		`{"text": "x", "on": false, "count": 0, "share": 0.25}`,
		`{"inner": {}}`,
		`{"inner": {"name": "x"}, "list": [{"name": "a"}, {}], "words": [], "byName": {"k": {"name": "v"}}, "tags": {"a": "b"}}`,
		`{"any": {"nested": [1, "two", null]}}`,
	} {
		var o outer
		body.Decode(parse(t, text), &o)
		assert.Equal(t, parse(t, text), body.Encode(o), text)
	}
}

func TestIsSetDistinguishesMissingFromEmpty(t *testing.T) {
	t.Parallel()
	empty, full := decoded(t, `{}`), decoded(t, `{"on": false, "count": 0, "inner": {}}`)
	assert.False(t, empty.On.IsSet() || empty.Count.IsSet() || empty.Inner.IsSet() || empty.Text.IsSet())
	assert.True(t, full.On.IsSet() && full.Count.IsSet() && full.Inner.IsSet())
	assert.True(t, full.On.Is(false))
	assert.False(t, empty.On.Is(false), "a missing value is not false")
	assert.Equal(t, 7, empty.Count.Or(7))
	assert.Equal(t, 0, full.Count.Or(7))
}

func TestTextIgnoresCase(t *testing.T) {
	t.Parallel()
	assert.True(t, body.Text("Disabled").Is("enabled", "disabled"))
	assert.False(t, body.Text("Disabled").Is("off"))
	assert.False(t, body.Text("").Is("off"))
}

// A value of the wrong type is not set and does not prevent reading the others.
func TestWrongTypesAreNotSet(t *testing.T) {
	t.Parallel()
	o := decoded(t, `{"text": 1, "on": "true", "count": 1.5, "share": "x", "inner": [], "list": {}, "byName": "x", "words": ["right", 1]}`)
	assert.Equal(t, outer{Object: o.Object, Words: []body.Text{"right", ""}}, o)
}

func FuzzDecode(f *testing.F) {
	f.Add(`{"text": "x", "inner": {"name": null}}`)
	f.Fuzz(func(t *testing.T, text string) {
		var object map[string]any
		if json.Unmarshal([]byte(text), &object) != nil {
			return
		}
		var once, twice outer
		body.Decode(object, &once)
		body.Decode(body.Encode(once), &twice)
		assert.Equal(t, body.Encode(once), body.Encode(twice), "decoding again changes nothing")
	})
}
