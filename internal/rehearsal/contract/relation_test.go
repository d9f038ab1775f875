package contract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// made is a type that was made up, with every kind of fact.
const made = `{
  "definitions": {"test/v20260101": {
    "Properties": {
      "rules": {"type": "array", "items": {"type": "object", "ref": "Rule"}, "unique": [["name"], ["direction", "properties.priority"]], "code": "RuleConflict"},
      "labels": {"type": "array", "items": {"type": "string"}, "unique": [[""]]},
      "mode": {"type": "string", "enum": ["None", "System,User"], "closed": true},
      "min": {"type": "integer", "atMost": "max"}, "max": {"type": "integer"},
      "start": {"type": "string", "format": "ip", "atMost": "end"}, "end": {"type": "string", "format": "ip"},
      "window": {"type": "string", "format": "duration", "atMost": "period", "code": "InvalidWindow"}, "period": {"type": "string"},
      "from": {"type": "string", "atMost": "to"}, "to": {"type": "string"},
      "condition": {"type": "string", "needs": "conditionVersion"}, "conditionVersion": {"type": "string"},
      "key": {"type": "string", "secret": true, "format": "guid"}
    },
    "Rule": {"name": {"type": "string"}, "direction": {"type": "string"}, "port": {"type": "string", "format": "portRange", "code": "InvalidPort"},
             "properties": {"type": "object", "ref": "RuleProperties"}},
    "RuleProperties": {"priority": {"type": "integer"}}
  }},
  "types": [{
    "token": "azure-native:test/v20260101:Made", "armType": "Microsoft.Test/made", "apiVersion": "2026-01-01", "nameParameter": "name",
    "path": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Test/made/{name}",
    "parameters": {"name": {"type": "string", "azure": {"maxLength": 3}, "code": "NameNotValid"}, "resourceGroupName": {"type": "string"}},
    "body": {"properties": {"type": "object", "ref": "Properties"}}
  }]
}`

// Each fact refuses what it should, with the code of the service, and nothing else.
func TestRelations(t *testing.T) {
	t.Parallel()
	table, err := contract.Read([]byte(made))
	require.NoError(t, err)
	kind, _ := table.Lookup("azure-native:test/v20260101:Made")
	rule := func(name, direction string, priority float64) map[string]any {
		return map[string]any{"name": name, "direction": direction, "properties": map[string]any{"priority": priority}}
	}
	type object = map[string]any
	tests := map[string]struct {
		name       string
		properties object
		path, code string // of the only problem; no path: none
		reason     string
	}{
		"nothing":          {"a", object{}, "", "", ""},
		"name":             {"abcd", object{}, "name", "NameNotValid", `got "abcd" of 4 characters, want at most 3`},
		"unique":           {"a", object{"rules": []any{rule("a", "In", 1), rule("b", "Out", 1), rule("c", "In", 2)}}, "", "", ""},
		"same name":        {"a", object{"rules": []any{rule("a", "In", 1), rule("A", "In", 2)}}, "properties.rules[1]", "RuleConflict", "got the same name as properties.rules[0], want a unique one"},
		"same pair":        {"a", object{"rules": []any{rule("a", "In", 1), rule("b", "In", 1)}}, "properties.rules[1]", "RuleConflict", "got the same direction and properties.priority as properties.rules[0], want a unique one"},
		"without key":      {"a", object{"rules": []any{object{"direction": "In"}, object{"direction": "In"}}}, "", "", ""},
		"same text":        {"a", object{"labels": []any{"x", "y", "X"}}, "properties.labels[2]", "", "got the same value as properties.labels[0], want a unique one"},
		"code below":       {"a", object{"rules": []any{object{"port": "70000"}}}, "properties.rules[0].port", "InvalidPort", `got "70000", want a port, a range of ports or *, such as 80 or 8000-8080`},
		"case and spaces":  {"a", object{"mode": "system, user"}, "", "", ""},
		"not in the list":  {"a", object{"mode": "User,System"}, "properties.mode", "", `got "User,System", want one of None, System,User`},
		"min at max":       {"a", object{"min": 2.0, "max": 2.0}, "", "", ""},
		"min above max":    {"a", object{"min": 3.0, "max": 2.0}, "properties.min", "", "got 3, want at most max, which is 2"},
		"min alone":        {"a", object{"min": 3.0}, "", "", ""},
		"addresses":        {"a", object{"start": "10.0.0.9", "end": "10.0.0.10"}, "", "", ""},
		"addresses turned": {"a", object{"start": "10.0.0.10", "end": "10.0.0.9"}, "properties.start", "", "got 10.0.0.10, want at most end, which is 10.0.0.9"},
		"durations":        {"a", object{"window": "PT1H", "period": "PT61M"}, "", "", ""},
		"durations turned": {"a", object{"window": "PT2H", "period": "PT61M"}, "properties.window", "InvalidWindow", "got PT2H, want at most period, which is PT61M"},
		"dates":            {"a", object{"from": "2026-01-01", "to": "2026-01-01T00:00:00Z"}, "", "", ""},
		"dates turned":     {"a", object{"from": "2026-01-02", "to": "2026-01-01"}, "properties.from", "", "got 2026-01-02, want at most to, which is 2026-01-01"},
		"together":         {"a", object{"condition": "x", "conditionVersion": "2.0"}, "", "", ""},
		"alone":            {"a", object{"condition": "x", "conditionVersion": ""}, "properties.condition", "", "want conditionVersion to be set as well"},
		"secret":           {"a", object{"key": "hunter2"}, "properties.key", "", "got a secret, want a GUID, such as 00000000-0000-0000-0000-000000000000"},
		"empty text":       {"a", object{"key": ""}, "", "", ""},
		"unknown":          {"a", object{"min": contract.Unknown{}, "max": 1.0, "condition": "x", "conditionVersion": contract.Unknown{}}, "", "", ""},
	}
	for what, test := range tests {
		problems := kind.CheckBody(test.name, object{"properties": test.properties})
		if test.path == "" {
			assert.Empty(t, problems, what)
			continue
		}
		assert.Equal(t, []contract.Problem{{Path: test.path, Reason: test.reason, Azure: true, Code: test.code}}, problems, what)
	}
}
