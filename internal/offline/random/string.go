package random

import "github.com/pulumi/pulumi/sdk/v3/go/common/resource"

// class is one kind of character, the input that turns it on and the one that
// asks for a minimum of it.
type class struct {
	use, minimum resource.PropertyKey
	characters   string
}

// classes are the character classes of strings and passwords. in may bring its
// own special characters.
//
// Source: https://www.pulumi.com/registry/packages/random/api-docs/randomstring/
func classes(in values) []class {
	special := "!@#$%&*()-_=+[]{}<>:?"
	if own := in.text("overrideSpecial"); own != "" {
		special = own
	}
	return []class{
		{"lower", "minLower", "abcdefghijklmnopqrstuvwxyz"},
		{"numeric", "minNumeric", "0123456789"},
		{"special", "minSpecial", special},
		{"upper", "minUpper", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
	}
}

// stringInputs are the inputs that strings and passwords share.
func stringInputs() map[resource.PropertyKey]input {
	inputs := map[resource.PropertyKey]input{
		"keepers":         textMap(),
		"length":          required(integer(1)),
		"number":          withDefault(flag(), true),
		"overrideSpecial": text(),
	}
	for _, c := range classes(nil) {
		inputs[c.use] = withDefault(flag(), true)
		inputs[c.minimum] = withDefault(integer(0), 0.0)
	}
	return inputs
}

// completeString lets number, the deprecated name of numeric, stand for it and
// the other way round.
func completeString(in values) {
	number, old := in["number"]
	numeric, current := in["numeric"]
	switch {
	case old && !current:
		in["numeric"] = number
	case current && !old:
		in["number"] = numeric
	}
}

func checkString(in values, fail failFunc) {
	if in.known("number", "numeric") && in.flag("number") != in.flag("numeric") {
		fail("number", "got %t, want the same as numeric (%t); leave it out", in.flag("number"), in.flag("numeric"))
	}
	if in.known("lower", "numeric", "special", "upper") &&
		!in.flag("lower") && !in.flag("numeric") && !in.flag("special") && !in.flag("upper") {
		fail("lower", "got false for lower, numeric, special and upper, want at least one of them true")
	}
	if !in.known("length", "minLower", "minNumeric", "minSpecial", "minUpper") {
		return
	}
	sum := in.integer("minLower") + in.integer("minNumeric") + in.integer("minSpecial") + in.integer("minUpper")
	if length := in.integer("length"); length < sum {
		fail("length", "got %d, want minLower + minNumeric + minSpecial + minUpper (%d) or more", length, sum)
	}
}

// characters draws a string. As in the real provider, a minimum is met also for
// a class that is turned off.
func characters(s *stream, in values) string {
	var drawn, pool []rune
	for _, c := range classes(in) {
		drawn = append(drawn, s.draw([]rune(c.characters), in.integer(c.minimum))...)
		if in.flag(c.use) {
			pool = append(pool, []rune(c.characters)...)
		}
	}
	drawn = append(drawn, s.draw(pool, in.integer("length")-len(drawn))...)
	s.Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	return string(drawn)
}
