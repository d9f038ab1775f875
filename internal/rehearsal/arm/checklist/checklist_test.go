package checklist_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/checklist"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/rulebook"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

const schema = `{"definitions": {"test/v20260101": {"Rule": {"port": {"type": "string", "format": "port"}}}}, "types": [{
	"token": "azure-native:test/v20260101:Made", "armType": "Microsoft.Test/made", "apiVersion": "2026-01-01", "nameParameter": "name",
	"path": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Test/made/{name}",
	"parameters": {"name": {"type": "string", "azure": {"maxLength": 3}}},
	"body": {"rules": {"type": "array", "items": {"type": "object", "ref": "Rule"}}}
}]}`

// validate reads a checks.yaml and validates it against a type with one rule.
func validate(t *testing.T, text string) (checklist.Checklist, error) {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "checks.yaml"), []byte(text), 0o600))
	list, err := checklist.Read(dir)
	if err != nil {
		return list, err
	}
	table, err := contract.Read([]byte(schema))
	require.NoError(t, err)
	return list, list.Validate("Microsoft.Test", table, rulebook.Book{Rules: []rulebook.Rule{{Name: "portsAreFree"}}})
}

func TestCounts(t *testing.T) {
	t.Parallel()
	list, err := validate(t, `types: {made: {sources: [https://example.com], checks: [
		{check: A name is short., fact: limits name},
		{check: A port is one., fact: 'formats rules[].port'},
		{check: Ports are free., rule: portsAreFree},
		{check: There are ten., omitted: It depends on the subscription.}]}}`)
	require.NoError(t, err)
	known, modelled := list.Types["made"].Count()
	assert.Equal(t, []int{4, 3}, []int{known, modelled})
}

func TestReadWithoutAFile(t *testing.T) {
	t.Parallel()
	list, err := checklist.Read(t.TempDir())
	require.NoError(t, err)
	assert.Empty(t, list.Types)
}

func TestValidate(t *testing.T) {
	t.Parallel()
	one := func(check string) string {
		return "types: {made: {sources: [https://example.com], checks: [" + check + "]}}"
	}
	for text, want := range map[string]string{
		"types: {made: {neighbour: true}}":                 "",
		"types: {}":                                        "got no entry for made",
		"types: {made: {neighbour: true}, other: {}}":      "other: got a type that facts.yaml does not have",
		"types: {made: {sources: [https://example.com]}}":  "want sources and checks",
		"types: {made: {neighbor: true}}":                  "field neighbor not found",
		one("{check: no sentence, rule: portsAreFree}"):    "want a sentence",
		one("{check: A., rule: portsAreFree, omitted: b}"): "want exactly one of rule, fact and omitted",
		one("{check: A.}"):                                 "want exactly one of rule, fact and omitted",
		one("{check: A., rule: portsAreUsed}"):             "got rule portsAreUsed, want the name of a rule",
		one("{check: A., fact: limits names}"):             `got fact "limits names"`,
		one("{check: A., fact: formats name}"):             `got fact "formats name"`,
		one("{check: A., fact: format name}"):              `got fact "format name"`,
		one("{check: A., fact: 'formats rules[].port'}"):   "",
	} {
		_, err := validate(t, text)
		if want == "" {
			require.NoError(t, err, text)
			continue
		}
		require.ErrorContains(t, err, want, text)
	}
}
