package policy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/test/policy"
)

type m = map[string]any

// account is a resource that the rules of the tests are about.
func account(inputs m) policy.Resource {
	return policy.Resource{Name: "st", Type: "storage:StorageAccount", ID: "/st", Names: []string{"hyf"}, Inputs: inputs}
}

func TestWant(t *testing.T) {
	t.Parallel()
	inputs := m{"tls": "TLS1_2", "keys": false, "acls": m{"action": "deny"}, "ips": []any{}, "logs": []any{m{"category": "A"}, m{"category": "B"}}}
	for path, test := range map[string]struct {
		want []any
		ok   bool
	}{
		"tls":             {[]any{"TLS1_1", "tls1_2"}, true},
		"keys":            {[]any{false}, true},
		"acls.action":     {[]any{"Deny"}, true},
		"acls.other":      {[]any{nil}, true},
		"acls":            {[]any{policy.Anything}, true},
		"ips[]":           {[]any{nil}, true},
		"logs[].category": {[]any{"B"}, true},
		"missing":         {[]any{policy.Anything}, false},
		"missing.deeper":  {[]any{"x"}, false},
		"logs[].other":    {[]any{"B"}, false},
		"acls.action.of":  {[]any{"deny"}, false},
	} {
		rule := policy.Rule{Type: "storage:StorageAccount", Condition: policy.Condition{Want: map[string][]any{path: test.want}}}
		assert.Equal(t, test.ok, len(rule.Check([]policy.Resource{account(inputs)})) == 0, path)
	}
}

func TestWantSaysWhatItGot(t *testing.T) {
	t.Parallel()
	rule := policy.Rule{Name: "no keys", Type: "storage:StorageAccount", Condition: policy.Condition{
		Want: map[string][]any{"keys": {false}}, Protected: true,
	}}
	findings := rule.Check([]policy.Resource{account(m{"keys": true}), {Name: "kv", Type: "keyvault:Vault"}})
	var lines []string
	for _, finding := range findings {
		lines = append(lines, finding.String())
	}
	assert.Equal(t, []string{"st: keys: got [true], want one of [false] (no keys)", "st: protect: got false, want true (no keys)"}, lines)
}

func TestReferredBy(t *testing.T) {
	t.Parallel()
	setting := func(uri string) policy.Resource {
		return policy.Resource{Name: "diag", Type: "insights:DiagnosticSetting", Inputs: m{"resourceUri": uri, "on": true}}
	}
	rule := policy.Rule{Type: "storage:StorageAccount", ReferredBy: &policy.Reference{
		Type: "insights:DiagnosticSetting", Path: "resourceUri", Condition: policy.Condition{Want: map[string][]any{"on": {true}}},
	}}
	for uri, ok := range map[string]bool{"/st": true, "/st/blobServices/default": true, "hyf": true, "/stranger": false, "": false} {
		assert.Equal(t, ok, len(rule.Check([]policy.Resource{account(nil), setting(uri)})) == 0, uri)
	}
	off := setting("/st")
	off.Inputs["on"] = false
	assert.Len(t, rule.Check([]policy.Resource{account(nil), off}), 1)
	assert.Len(t, rule.Check([]policy.Resource{account(nil)}), 1)
}

func TestMentions(t *testing.T) {
	t.Parallel()
	rule := policy.Rule{Type: "storage:StorageAccount", ReferredBy: &policy.Reference{
		Type: "insights:ScheduledQueryRule", Path: "criteria.allOf[].query", Mentions: true,
	}}
	for query, ok := range map[string]bool{`Logs | where Name == "hyf"`: true, `Logs | where Name in ('hyf')`: true, `Logs | where Name == "hyf2"`: false, "": false} {
		alarm := policy.Resource{Type: "insights:ScheduledQueryRule", Inputs: m{"criteria": m{"allOf": []any{m{"query": query}}}}}
		assert.Equal(t, ok, len(rule.Check([]policy.Resource{account(nil), alarm})) == 0, query)
	}
}

func TestForbidden(t *testing.T) {
	t.Parallel()
	rule := policy.Rule{Type: "storage:StorageAccount", Forbidden: true}
	assert.Len(t, rule.Check([]policy.Resource{account(nil)}), 1)
	assert.Empty(t, rule.Check(nil))
}

func TestFor(t *testing.T) {
	t.Parallel()
	rule := policy.Rule{When: []string{"private", "protected"}}
	assert.True(t, rule.For([]string{"protected", "private", "passwordless"}))
	assert.False(t, rule.For([]string{"private"}))
	assert.True(t, policy.Rule{}.For(nil))
}

// A table with a mistake that a check would overlook is refused as a whole.
func TestLoadRefuses(t *testing.T) {
	t.Parallel()
	const rule = "- name: x\n  type: storage:StorageAccount\n"
	_, err := policy.Load([]byte(rule + "  want: {\"logs[].category\": [B, null], keys: [false]}\n"))
	require.NoError(t, err)
	for text, want := range map[string]string{
		"[]":                                         "got no rules",
		rule + "  wants: {keys: [false]}":            "field wants not found",
		rule + "  want: {keys not: [false]}":         `got "keys not", want the path of a property`,
		rule + "  want: {keys: []}":                  "want.keys: got no values",
		rule + "  want: {keys: [{above: 3}]}":        "got map[above:3], want text",
		rule + "  when: [privat]\n  protected: true": `when: got "privat", want one of alarmed, passwordless, private, protected; did you mean "private"?`,
		rule: "wants nothing",
		"- name: x\n  type: StorageAccount\n  forbidden: true":                    `type: got "StorageAccount"`,
		rule + "  referredBy: {type: insights:DiagnosticSetting, path: uri like}": `referredBy.path: got "uri like"`,
	} {
		_, err := policy.Load([]byte(text))
		require.ErrorContains(t, err, want, text)
	}
}
