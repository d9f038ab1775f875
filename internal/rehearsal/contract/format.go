package contract

import (
	"net/mail"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// Format is a form of strings that no schema expresses.
type Format struct {
	// Want describes the form, with an example.
	Want string
	// Matches reports whether a string has the form.
	Matches func(string) bool
}

// Formats are the known formats by name: the values of [Property.Format]. Names with a
// hyphen are those of JSON schemas.
var Formats = map[string]Format{
	"guid":      {"a GUID, such as 00000000-0000-0000-0000-000000000000", armid.GUID.MatchString},
	"uuid":      {"a GUID, such as 00000000-0000-0000-0000-000000000000", armid.GUID.MatchString},
	"ip":        {"an IP address, such as 10.0.0.4", isAddress},
	"publicIP":  {"a public IPv4 address, such as 203.0.113.4", isPublicAddress},
	"cidr":      {"an address range without host bits, such as 10.0.0.0/24", isRange},
	"ipOrCidr":  {"an IP address or range, such as 10.0.0.4 or 10.0.0.0/24", IsAddressOrRange},
	"port":      {"a port from 0 to 65535", func(s string) bool { _, ok := port(s); return ok }},
	"portRange": {"a port, a range of ports or *, such as 80 or 8000-8080", IsPortRange},
	"url":       {"a URL, such as http://example.com/path", func(s string) bool { return isURL(s, "http", "https") }},
	"httpsUrl":  {"a URL that starts with https://", func(s string) bool { return isURL(s, "https") }},
	"uri":       {"a URI with a scheme, such as https://example.com", isURI},
	"duration":  {"an ISO 8601 duration, such as PT5M", func(s string) bool { _, ok := Duration(s); return ok }},
	"dateTime":  {"a date and time, such as 2026-01-31T12:00:00Z", isDateTime},
	"date-time": {"a date and time, such as 2026-01-31T12:00:00Z", isDateTime},
	"email":     {"an email address, such as team@example.com", isEmail},
	"armId":     {"the ID of a resource, such as /subscriptions/…/providers/…", isARMID},
}

func isAddress(s string) bool {
	_, err := netip.ParseAddr(s)
	return err == nil
}

// reserved are IPv4 ranges that are not reachable from the internet and that
// [netip.Addr.IsPrivate] does not contain.
//
// Source: https://www.iana.org/assignments/iana-ipv4-special-registry
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("240.0.0.0/4"),
}

func isPublicAddress(s string) bool {
	a, err := netip.ParseAddr(s)
	return err == nil && a.Is4() && a.IsGlobalUnicast() && !a.IsPrivate() &&
		!slices.ContainsFunc(reserved, func(r netip.Prefix) bool { return r.Contains(a) })
}

func isRange(s string) bool {
	prefix, err := netip.ParsePrefix(s)
	return err == nil && prefix.Masked() == prefix
}

// IsAddressOrRange reports whether a string is an IP address, or a range without host
// bits.
func IsAddressOrRange(s string) bool { return isAddress(s) || isRange(s) }

// port parses a port.
func port(s string) (int, bool) {
	n, err := strconv.ParseUint(s, 10, 16)
	return int(n), err == nil
}

// IsPortRange reports whether a string is a port, two in ascending order, or *.
func IsPortRange(s string) bool {
	if s == "*" {
		return true
	}
	first, last, isRange := strings.Cut(s, "-")
	from, ok := port(first)
	if !isRange {
		return ok
	}
	to, ok2 := port(last)
	return ok && ok2 && from <= to
}

func isURI(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme != ""
}

func isURL(s string, schemes ...string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Host != "" && slices.Contains(schemes, strings.ToLower(u.Scheme))
}

func isDateTime(s string) bool {
	_, ok := dateTime(s)
	return ok
}

// dateTime parses a date with or without a time. Azure assumes UTC if there is no
// offset.
func dateTime(s string) (time.Time, bool) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

func isEmail(s string) bool {
	address, err := mail.ParseAddress(s)
	return err == nil && address.Address == s
}

func isARMID(s string) bool {
	return strings.HasPrefix(s, "/") && len(s) > 1 && !strings.Contains(s, "//")
}

// isoDuration matches an ISO 8601 duration without years and months, whose length is
// not fixed.
var isoDuration = regexp.MustCompile(`^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$`)

// Duration parses an ISO 8601 duration, such as PT5M or P1D.
func Duration(s string) (time.Duration, bool) {
	parts := isoDuration.FindStringSubmatch(s)
	if parts == nil || strings.HasSuffix(s, "T") || s == "P" {
		return 0, false
	}
	const day = 24 * time.Hour
	var total time.Duration
	for i, unit := range []time.Duration{7 * day, day, time.Hour, time.Minute, time.Second} {
		if n, err := strconv.ParseFloat(parts[i+1], 64); err == nil {
			total += time.Duration(n * float64(unit))
		}
	}
	return total, true
}
