package contract

import (
	"cmp"
	"fmt"
	"net/netip"
	"strings"
)

// relations checks the properties of an object in Azure's form against each other.
func (c *checker) relations(path string, properties Properties, value map[string]any) {
	for _, name := range keys(value) {
		p, got := properties[name], Reveal(value[name])
		if p == nil || isEmpty(got) {
			continue
		}
		if limit := Reveal(value[p.AtMost]); p.AtMost != "" && isMore(got, limit) {
			c.related(path, name, p, "got %v, want at most %s, which is %v", shown(p, got), p.AtMost, shown(properties[p.AtMost], limit))
		}
		if p.Needs != "" && isEmpty(Reveal(value[p.Needs])) {
			c.related(path, name, p, "want %s to be set as well", p.Needs)
		}
	}
}

func (c *checker) related(path, name string, p *Property, format string, args ...any) {
	defer c.within(p)()
	c.addf(join(path, name), true, format, args...)
}

// shown returns a value for a message.
func shown(p *Property, v any) any {
	if p == nil || p.Secret {
		return "a secret"
	}
	return v
}

// isEmpty reports whether a known value is missing or an empty string.
func isEmpty(v any) bool { return v == nil || v == "" }

// isMore reports whether a value is known to be more than another one: of two numbers,
// durations, dates or IP addresses.
func isMore(got, limit any) bool {
	if a, isNumber := got.(float64); isNumber {
		b, both := limit.(float64)
		return both && a > b
	}
	a, isText := got.(string)
	b, both := limit.(string)
	if !isText || !both {
		return false
	}
	if x, err := netip.ParseAddr(a); err == nil {
		y, err := netip.ParseAddr(b)
		return err == nil && y.Less(x)
	}
	if x, ok := Duration(a); ok {
		y, ok := Duration(b)
		return ok && x > y
	}
	x, isDate := dateTime(a)
	y, bothDates := dateTime(b)
	return isDate && bothDates && x.After(y)
}

// unique checks that no two elements of a list have the same values of properties that
// must be unique together. Azure ignores the case of names. Elements without any of the
// properties are not compared.
func (c *checker) unique(path string, p *Property, list []any) {
	for _, keys := range p.Unique {
		first := map[string]int{}
		for i, element := range list {
			identity, known := identityOf(element, keys)
			if !known {
				continue
			}
			if j, twice := first[identity]; twice {
				what := cmp.Or(strings.Join(keys, " and "), "value")
				c.addf(fmt.Sprintf("%s[%d]", path, i), true, "got the same %s as %s[%d], want a unique one", what, path, j)
				continue
			}
			first[identity] = i
		}
	}
}

// identityOf returns the values of some properties of an element; paths lead through
// objects. A list of strings has the single key "".
func identityOf(element any, keys []string) (string, bool) {
	var parts []string
	for _, key := range keys {
		v := Reveal(element)
		for step := range strings.SplitSeq(key, ".") {
			if object, isObject := v.(map[string]any); isObject && step != "" {
				v = Reveal(object[step])
			}
		}
		if v == nil || isUnknown(v) {
			return "", false
		}
		parts = append(parts, strings.ToLower(fmt.Sprint(v)))
	}
	return strings.Join(parts, "\x00"), true
}
