package provider_test

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/provider"
)

// schema is the part of a Pulumi schema that the tests read.
type schema struct {
	Name, Version string
	Resources     map[string]struct {
		InputProperties, Properties map[string]any
		RequiredInputs              []string
	}
	Types map[string]struct {
		Properties map[string]any
		Required   []string
	}
	Functions map[string]any
}

func readSchema(t *testing.T) (s schema) {
	t.Helper()
	cloud, err := azure.Open("", "")
	require.NoError(t, err)
	response, err := provider.New(cloud, &provider.Simulation{}, "").GetSchema(t.Context(), plugin.GetSchemaRequest{})
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(response.Schema, &s))
	return s
}

// The schema describes every resource type of the contract, with its inputs.
func TestSchemaResources(t *testing.T) {
	t.Parallel()
	s := readSchema(t)
	catalog, err := azure.Catalog()
	require.NoError(t, err)
	table := catalog.Contract
	assert.Equal(t, "azure-native", s.Name)
	assert.Equal(t, "2.90.0", s.Version)
	for _, token := range []string{"azure-native:storage:StorageAccount", "azure-native:storage/v20240101:StorageAccount"} {
		assert.Contains(t, s.Resources, token, "with a version and without")
	}
	for _, token := range table.Tokens() {
		kind, _ := table.Lookup(token)
		res := s.Resources[token]
		for name, p := range kind.Inputs() {
			assert.Contains(t, res.InputProperties, name, token)
			assert.Equal(t, p.Required, slices.Contains(res.RequiredInputs, name), "%s.%s", token, name)
		}
		for name := range kind.Outputs() {
			assert.Contains(t, res.Properties, name, token)
		}
	}

	account := s.Resources["azure-native:storage/v20240101:StorageAccount"]
	assert.Equal(t, map[string]any{"type": "string"}, account.InputProperties["accessTier"], "enumerations are not enforced")
	assert.NotContains(t, account.Properties, "accountName", "its output is called name")
	server := s.Resources["azure-native:dbforpostgresql/v20240801:Server"]
	assert.Equal(t, map[string]any{"type": "string", "secret": true}, server.InputProperties["administratorLoginPassword"])
}

// Every reference in the schema has a definition.
func TestSchemaReferences(t *testing.T) {
	t.Parallel()
	s := readSchema(t)
	var visit func(v any)
	visit = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if reference, ok := v["$ref"].(string); ok && reference != "pulumi.json#/Any" {
				token, err := url.PathUnescape(strings.TrimPrefix(reference, "#/types/"))
				require.NoError(t, err)
				assert.Contains(t, s.Types, token)
			}
			for _, element := range v {
				visit(element)
			}
		case []any:
			for _, element := range v {
				visit(element)
			}
		}
	}
	for _, res := range s.Resources {
		visit(res.InputProperties)
	}
	for token, nested := range s.Types {
		visit(nested.Properties)
		for _, name := range nested.Required {
			assert.Contains(t, nested.Properties, name, token)
		}
	}
	assert.Contains(t, s.Types["azure-native:app/v20250101:JobConfiguration"].Required, "replicaTimeout")
}

// Functions are described in each API version and without one.
func TestSchemaFunctions(t *testing.T) {
	t.Parallel()
	s := readSchema(t)
	for _, token := range []string{
		"azure-native:authorization:getClientConfig",
		"azure-native:storage:listStorageAccountKeys",
		"azure-native:storage/v20240101:listStorageAccountKeys",
		"azure-native:app:getJob",
		"azure-native:app/v20250101:getJob",
	} {
		assert.Contains(t, s.Functions, token)
	}
}
