package contract_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

func TestFormats(t *testing.T) {
	t.Parallel()
	const guid = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
	tests := map[string]struct{ accepted, refused []string }{
		"guid":      {[]string{guid, "8E3AF657-A8FF-443C-A75C-2FE8C4BCB635"}, []string{"x", guid[1:], "{" + guid + "}"}},
		"uuid":      {[]string{guid}, []string{"x"}},
		"ip":        {[]string{"10.0.0.4", "::1"}, []string{"10.0.0.256", "10.0.0.0/24", "10.0.0", "host"}},
		"publicIP":  {[]string{"203.0.113.4", "8.8.8.8", "172.32.0.1"}, []string{"10.0.0.4", "172.31.0.1", "192.168.1.1", "127.0.0.1", "169.254.1.1", "100.64.0.1", "224.0.0.1", "255.255.255.255", "0.0.0.0", "2001:db8::1", "8.8.8.8/32"}},
		"cidr":      {[]string{"10.0.0.0/24", "10.0.0.1/32", "0.0.0.0/0", "fd00::/48"}, []string{"10.0.0.1/24", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "x"}},
		"ipOrCidr":  {[]string{"10.0.0.4", "10.0.0.0/24"}, []string{"10.0.0.4/24", "x"}},
		"port":      {[]string{"0", "443", "65535"}, []string{"65536", "-1", "https", "80-90"}},
		"portRange": {[]string{"*", "80", "80-90", "0-65535", "80-80"}, []string{"70000", "90-80", "80-70000", "80-", "-80", "80,90", "**"}},
		"url":       {[]string{"http://example.com", "https://example.com/a?b"}, []string{"example.com", "ftp://example.com", "https://", "/a"}},
		"httpsUrl":  {[]string{"https://example.com"}, []string{"http://example.com", "example.com"}},
		"uri":       {[]string{"https://example.com", "urn:x"}, []string{"example.com", "%"}},
		"duration":  {[]string{"PT5M", "P1D", "P1DT1H", "PT0.5S", "P2W"}, []string{"5m", "P", "PT", "P1M", "PT5", "pt5m", "P1DT"}},
		"dateTime":  {[]string{"2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5+01:00", "2026-01-31"}, []string{"2026-02-30", "31.1.2026", "now"}},
		"date-time": {[]string{"2026-01-31T12:00:00Z"}, []string{"now"}},
		"email":     {[]string{"team@example.com"}, []string{"team", "team@", "Team <team@example.com>"}},
		"armId":     {[]string{"/subscriptions/x/resourceGroups/y"}, []string{"x", "/", "/subscriptions//resourceGroups/y"}},
	}
	assert.Len(t, tests, len(contract.Formats), "every format is tested")
	for name, test := range tests {
		for _, s := range test.accepted {
			assert.True(t, contract.Formats[name].Matches(s), "%s: %s", name, s)
		}
		for _, s := range append(test.refused, "") {
			assert.False(t, contract.Formats[name].Matches(s), "%s: %q", name, s)
		}
		assert.Contains(t, contract.Formats[name].Want, " ", name)
	}
}

func TestDuration(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]time.Duration{
		"PT5M": 5 * time.Minute, "P1DT1H": 25 * time.Hour, "PT1.5S": 1500 * time.Millisecond, "P1W": 7 * 24 * time.Hour,
	} {
		got, ok := contract.Duration(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
}
