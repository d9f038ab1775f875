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

// schemaFile is a schema of identities in Microsoft's format.
const schemaFile = `{
	"resourceDefinitions": {"userAssignedIdentities": {"type": "object", "required": ["location"], "properties": {
		"location": {"type": "string", "minLength": 3},
		"tags": {"oneOf": [{"$ref": "#/definitions/Tags"}, {"$ref": "https://x/expressions.json#/definitions/expression"}]}
	}}},
	"definitions": {"Tags": {"type": "object", "additionalProperties": {"type": "string"}}}
}`

// newService writes the facts.yaml of one service, and a folder of schemas.
func newService(t *testing.T, facts string) (services, schemas string) {
	t.Helper()
	services, schemas = filepath.Join(t.TempDir(), "azure"), t.TempDir()
	for path, text := range map[string]string{
		filepath.Join(services, "managedidentity", "facts.yaml"):               facts,
		filepath.Join(schemas, "2023-01-31", "Microsoft.ManagedIdentity.json"): schemaFile,
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	return services, schemas
}

const identityFacts = `types:
  - sdk: managedidentity/v20230131:UserAssignedIdentity
    path: ~/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}
    replace: [resourceName, resourceGroupName, location]
    limits:
      resourceName: {minLength: 3, want: 3 or more characters}
`

// Two runs write the same files; -check reports stale files.
func TestGenerate(t *testing.T) {
	t.Parallel()
	services, schemas := newService(t, identityFacts)
	var out bytes.Buffer
	args := []string{"-services", services, "-specs", schemas}
	require.ErrorContains(t, run(t.Context(), append(args, "-check"), &out), "contract.json is stale; run: go generate")
	require.NoError(t, run(t.Context(), args, &out))
	assert.Equal(t, "wrote managedidentity/contract.json\nwrote managedidentity/bodies.gen.go\n", filepath.ToSlash(out.String()))
	require.NoError(t, run(t.Context(), append(args, "-check"), &out))

	table, err := os.ReadFile(filepath.Join(services, "managedidentity", "contract.json"))
	require.NoError(t, err)
	for _, fact := range []string{
		`"armType": "Microsoft.ManagedIdentity/userAssignedIdentities"`, `"spec": "2023-01-31/Microsoft.ManagedIdentity.json"`,
		`"minLength": 3`, `"want": "3 or more characters"`, `"replace": true`, `"clientId"`,
	} {
		assert.Contains(t, string(table), fact)
	}
	require.NoError(t, os.WriteFile(filepath.Join(services, "managedidentity", "bodies.gen.go"), []byte("package managedidentity"), 0o600))
	require.ErrorContains(t, run(t.Context(), append(args, "-check"), &out), "bodies.gen.go is stale")
}

// Facts about missing properties and missing schemas are errors.
func TestGenerateReportsProblems(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct{ facts, want string }{
		"no property": {identityFacts + "    secret: [properties.colour]\n", "secret: got properties.colour, want an existing property"},
		"no schema": {
			strings.ReplaceAll(identityFacts, "userAssignedIdentities", "identities"),
			"got no schema of Microsoft.ManagedIdentity/identities in 2023-01-31",
		},
		"a mistyped fact": {identityFacts + "    replaces: [vaultName]\n", `unknown field "replaces"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			services, schemas := newService(t, test.facts)
			require.ErrorContains(t, run(t.Context(), []string{"-services", services, "-specs", schemas}, &bytes.Buffer{}), test.want)
		})
	}
	require.ErrorContains(t, run(t.Context(), []string{"-services", t.TempDir(), "-specs", filepath.Join(t.TempDir(), "none")}, &bytes.Buffer{}),
		"folder with Microsoft's ARM schemas")
}
