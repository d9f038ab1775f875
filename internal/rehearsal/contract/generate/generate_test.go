package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNamesFromPathsAndPackages(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "Microsoft.Storage/storageAccounts/blobServices/containers",
		armType("/x/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}"))
	assert.Equal(t, "Microsoft.Resources/resourceGroups", armType("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}"))
	assert.Equal(t, "2025-01-01", apiVersionOf("app/v20250101"))
	assert.Equal(t, "2023-03-15-preview", apiVersionOf("insights/v20230315preview"))
}

// schemaFile is a schema in the form of Microsoft's, of an identity.
const schemaFile = `{
	"resourceDefinitions": {"userAssignedIdentities": {"type": "object", "required": ["location"], "properties": {
		"location": {"type": "string", "minLength": 3},
		"tags": {"oneOf": [{"$ref": "#/definitions/Tags"}, {"$ref": "https://x/expressions.json#/definitions/expression"}]}
	}}},
	"definitions": {"Tags": {"type": "object", "additionalProperties": {"type": "string"}}}
}`

// newRoom writes the facts.yaml of one room, and a folder of schemas.
func newRoom(t *testing.T, facts string) (rooms, schemas string) {
	t.Helper()
	rooms, schemas = filepath.Join(t.TempDir(), "azure"), t.TempDir()
	for path, text := range map[string]string{
		filepath.Join(rooms, "managedidentity", "facts.yaml"):                  facts,
		filepath.Join(schemas, "2023-01-31", "Microsoft.ManagedIdentity.json"): schemaFile,
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	return rooms, schemas
}

const identityFacts = `types:
  - sdk: managedidentity/v20230131:UserAssignedIdentity
    path: ~/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}
    replace: [resourceName, resourceGroupName, location]
    limits:
      resourceName: {minLength: 3, want: 3 or more characters}
`

// Two runs write the same; -check finds what is not as it would be written.
func TestGenerate(t *testing.T) {
	t.Parallel()
	rooms, schemas := newRoom(t, identityFacts)
	var out bytes.Buffer
	args := []string{"-rooms", rooms, "-specs", schemas}
	require.ErrorContains(t, run(t.Context(), append(args, "-check"), &out), "contract.json is stale; run: go generate")
	require.NoError(t, run(t.Context(), args, &out))
	assert.Equal(t, "wrote managedidentity/contract.json\nwrote managedidentity/bodies.gen.go\n", filepath.ToSlash(out.String()))
	require.NoError(t, run(t.Context(), append(args, "-check"), &out))

	table, err := os.ReadFile(filepath.Join(rooms, "managedidentity", "contract.json"))
	require.NoError(t, err)
	for _, fact := range []string{
		`"armType": "Microsoft.ManagedIdentity/userAssignedIdentities"`, `"spec": "2023-01-31/Microsoft.ManagedIdentity.json"`,
		`"minLength": 3`, `"want": "3 or more characters"`, `"replace": true`, `"clientId"`,
	} {
		assert.Contains(t, string(table), fact)
	}
	require.NoError(t, os.WriteFile(filepath.Join(rooms, "managedidentity", "bodies.gen.go"), []byte("package managedidentity"), 0o600))
	require.ErrorContains(t, run(t.Context(), append(args, "-check"), &out), "bodies.gen.go is stale")
}

// A fact about something that is not there is a mistake, and so is a schema
// that is not.
func TestGenerateSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct{ facts, want string }{
		"no property": {identityFacts + "    secret: [properties.colour]\n", "secret: got properties.colour, which is no property"},
		"no schema": {strings.ReplaceAll(identityFacts, "userAssignedIdentities", "identities"),
			"got no schema of Microsoft.ManagedIdentity/identities in 2023-01-31"},
		"a mistyped fact": {identityFacts + "    replaces: [vaultName]\n", `unknown field "replaces"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rooms, schemas := newRoom(t, test.facts)
			require.ErrorContains(t, run(t.Context(), []string{"-rooms", rooms, "-specs", schemas}, &bytes.Buffer{}), test.want)
		})
	}
	require.ErrorContains(t, run(t.Context(), []string{"-rooms", t.TempDir(), "-specs", filepath.Join(t.TempDir(), "none")}, &bytes.Buffer{}),
		"folder with Microsoft's ARM schemas")
}
