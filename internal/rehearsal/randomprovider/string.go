package randomprovider

import (
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
)

// class is a class of characters, the input that enables it and the input with
// its minimum.
type class struct{ use, minimum, characters string }

// classes returns the character classes of strings and passwords. in may override
// the special characters.
//
// Source: https://www.pulumi.com/registry/packages/random/api-docs/randomstring/
func classes(in inputs) []class {
	special := "!@#$%&*()-_=+[]{}<>:?"
	if own, _ := in["overrideSpecial"].(string); own != "" {
		special = own
	}
	return []class{
		{"lower", "minLower", "abcdefghijklmnopqrstuvwxyz"},
		{"numeric", "minNumeric", "0123456789"},
		{"special", "minSpecial", special},
		{"upper", "minUpper", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
	}
}

func checkString(in inputs) (failures []plugin.CheckFailure) {
	used, sum := false, 0
	for _, c := range classes(in) {
		used, sum = used || in[c.use] == true, sum+whole(in, c.minimum)
	}
	if length := whole(in, "length"); length < sum {
		failures = append(failures, plugin.CheckFailure{Property: "length", Reason: fmt.Sprintf(
			"got %d, want minLower + minNumeric + minSpecial + minUpper (%d) or more", length, sum)})
	}
	if !used {
		failures = append(failures, plugin.CheckFailure{
			Property: "lower", Reason: "got false for lower, numeric, special and upper, want at least one of them true",
		})
	}
	if in["number"] != in["numeric"] {
		failures = append(failures, plugin.CheckFailure{Property: "number", Reason: fmt.Sprintf(
			"got %v, want the same as numeric (%v); remove it", in["number"], in["numeric"])})
	}
	return failures
}

// characters generates a string. As in the real provider, minimums also apply to
// classes that are disabled.
func characters(s *stream, in inputs) string {
	var drawn, pool []rune
	for _, c := range classes(in) {
		drawn = append(drawn, s.draw([]rune(c.characters), whole(in, c.minimum))...)
		if in[c.use] == true {
			pool = append(pool, []rune(c.characters)...)
		}
	}
	drawn = append(drawn, s.draw(pool, whole(in, "length")-len(drawn))...)
	s.Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	return string(drawn)
}
