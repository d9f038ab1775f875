package randomprovider_test

import (
	"encoding/json"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/randomprovider"
)

func TestSchema(t *testing.T) {
	t.Parallel()
	response, err := randomprovider.New().GetSchema(t.Context(), plugin.GetSchemaRequest{})
	require.NoError(t, err)
	var schema struct {
		Name, Version string
		Resources     map[string]struct {
			InputProperties, Properties map[string]map[string]any
			RequiredInputs              []string
		}
	}
	require.NoError(t, json.Unmarshal(response.Schema, &schema))
	assert.Equal(t, "random", schema.Name)
	assert.Equal(t, randomprovider.Version, schema.Version)
	assert.Len(t, schema.Resources, randomprovider.Types())

	types := map[string]string{}
	for name, p := range schema.Resources["random:index/randomPassword:RandomPassword"].InputProperties {
		types[name] = p["type"].(string)
	}
	assert.Equal(t, map[string]string{
		"keepers": "object", "length": "integer", "lower": "boolean", "minLower": "integer", "minNumeric": "integer",
		"minSpecial": "integer", "minUpper": "integer", "number": "boolean", "numeric": "boolean",
		"overrideSpecial": "string", "special": "boolean", "upper": "boolean",
	}, types)
	password := schema.Resources["random:index/randomPassword:RandomPassword"]
	assert.Equal(t, []string{"length"}, password.RequiredInputs)
	assert.Equal(t, true, password.Properties["result"]["secret"])
	shuffle := schema.Resources["random:index/randomShuffle:RandomShuffle"]
	assert.Equal(t, "array", shuffle.InputProperties["inputs"]["type"])
}
