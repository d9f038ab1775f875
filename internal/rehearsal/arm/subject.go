package arm

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// object is a JSON object.
type object = map[string]any

// subject is what a rule looks at: the request, and what $it and the words of a
// case stand for.
type subject struct {
	request
	named object
}

// values are what is at a path, without empty texts.
func (s subject) values(path string) []any {
	from := s.res.Properties
	if root, _, _ := strings.Cut(strings.ReplaceAll(path, "[]", ""), "."); strings.HasPrefix(root, "$") {
		from = s.named
		if find := lookups[root]; find != nil {
			if from = s.found; from[root] == nil {
				from[root] = find(s.request)
			}
		}
	}
	return slices.DeleteFunc(property.Values(from, path), func(v any) bool { return v == "" })
}

// placeholder is a path in a message.
var placeholder = regexp.MustCompile(`\{[^{}]+\}`)

// fill puts what is there in the place of the paths in a text.
func (s subject) fill(text string) string {
	return placeholder.ReplaceAllStringFunc(text, func(braced string) string {
		var all []string
		for _, v := range s.values(strings.Trim(braced, "{}")) {
			all = append(all, fmt.Sprint(v))
		}
		return strings.Join(all, ", ")
	})
}
