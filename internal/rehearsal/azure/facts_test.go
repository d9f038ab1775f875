package azure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// violation is a value that a fact about a property refuses.
type violation struct {
	fact  string
	value any
}

// texts are strings that most patterns refuse.
var texts = []string{"§", "a§", "-", "A B", "", strings.Repeat("a", 300), "https://", "1"}

// violations returns values that each fact about a property refuses.
func violations(p *contract.Property) []violation {
	var all []violation
	add := func(fact string, value any) { all = append(all, violation{fact, value}) }
	if p.Closed && p.Type == "string" {
		add("enum", "no-such-value")
	}
	if p.Format != "" {
		add("formats", "§")
	}
	limits := []*contract.Limits{&p.Limits}
	if p.Azure != nil {
		limits = append(limits, p.Azure)
	}
	for _, l := range limits {
		if l.Minimum != nil {
			add("minimum", *l.Minimum-1)
		}
		if l.Maximum != nil {
			add("maximum", *l.Maximum+1)
		}
		if p.Type == "string" && l.MaxLength != nil {
			add("maxLength", strings.Repeat("a", *l.MaxLength+1))
		}
		if p.Type == "string" && l.MinLength != nil && *l.MinLength > 1 {
			add("minLength", "a")
		}
		if p.Type == "string" && l.Pattern != "" {
			for _, text := range texts {
				if !l.Accepts(text) {
					add("pattern", text)
					break
				}
			}
		}
	}
	return all
}

// walk calls visit for every property that can be set, with a function that makes a
// body with a value for it. It follows no object into itself.
func walk(properties contract.Properties, path string, inside []contract.Properties, wrap func(any) map[string]any, visit func(path string, p *contract.Property, body func(any) map[string]any)) {
	for _, outer := range inside {
		if sameObject(outer, properties) {
			return
		}
	}
	for name, p := range properties {
		if p.ReadOnly {
			continue
		}
		at := strings.TrimPrefix(path+"."+name, ".")
		set := func(v any) map[string]any { return wrap(map[string]any{name: v}) }
		visit(at, p, set)
		for p.Type == "array" && p.Items != nil {
			outer := set
			set, at, p = func(v any) map[string]any { return outer([]any{v}) }, at+"[0]", p.Items
			visit(at, p, set)
		}
		if p.Type == "object" && p.Object() != nil {
			walk(p.Object().Body, at, append(inside, properties), func(v any) map[string]any { return set(v) }, visit)
		}
	}
}

func sameObject(a, b contract.Properties) bool {
	for name := range a {
		return a[name] == b[name]
	}
	return len(b) == 0
}

// Each limit, format and enumeration of every resource type refuses a value.
func TestFactsRefuse(t *testing.T) {
	t.Parallel()
	catalog, err := azure.Catalog()
	require.NoError(t, err)
	count := 0
	for _, kind := range catalog.Contract.Types {
		walk(kind.Body, "", nil, func(v any) map[string]any { return v.(map[string]any) }, func(path string, p *contract.Property, body func(any) map[string]any) { //nolint:forcetypeassert // the outermost value is an object
			for _, v := range violations(p) {
				count++
				assert.True(t, refused(kind.CheckBody("x", body(v.value)), path), "%s: %s accepts %v, against its %s", kind.Token, path, v.value, v.fact)
			}
		})
		for name, p := range kind.Parameters {
			if name != kind.NameParameter {
				continue
			}
			for _, v := range violations(p) {
				text, _ := v.value.(string)
				assert.True(t, refused(kind.CheckBody(text, nil), name), "%s: %s accepts %q, against its %s", kind.Token, name, text, v.fact)
			}
		}
	}
	assert.Greater(t, count, 200, "facts that were tested")
}

func refused(problems []contract.Problem, path string) bool {
	for _, problem := range problems {
		if problem.Path == path {
			return true
		}
	}
	return false
}
