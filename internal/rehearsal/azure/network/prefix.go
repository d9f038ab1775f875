package network

import (
	"net/netip"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// ParsePrefixes returns the valid prefixes among texts.
func ParsePrefixes(texts ...body.Text) []netip.Prefix {
	var all []netip.Prefix
	for _, text := range texts {
		if prefix, err := netip.ParsePrefix(string(text)); err == nil {
			all = append(all, prefix)
		}
	}
	return all
}

// refusePrefix refuses a text that is not an address prefix, or one whose address
// is not the first of the prefix.
func refusePrefix[B any](q arm.Request[B], id string, text body.Text) *arm.Error {
	prefix, err := netip.ParsePrefix(string(text))
	switch {
	case err != nil:
		return q.BadRequest("InvalidAddressPrefixFormat",
			"Address prefix %s of resource %s is not formatted correctly. It should follow CIDR notation, for example 10.0.0.0/24.", text, id)
	case prefix.Masked() != prefix:
		return q.BadRequest("InvalidCIDRNotation",
			"The address prefix %s in resource %s has an invalid CIDR notation. For the given prefix length, the address prefix should be %s.",
			text, id, prefix.Masked())
	}
	return nil
}

// overlaps reports whether any two prefixes, one of each list, overlap.
func overlaps(these, those []netip.Prefix) bool {
	return slices.ContainsFunc(these, func(p netip.Prefix) bool { return slices.ContainsFunc(those, p.Overlaps) })
}

// covers reports whether a prefix is inside one of a list.
func covers(space []netip.Prefix, p netip.Prefix) bool {
	return slices.ContainsFunc(space, func(s netip.Prefix) bool { return s.Bits() <= p.Bits() && s.Contains(p.Addr()) })
}
