package dbforpostgresql_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
)

func TestParameterOutputs(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		value string
		want  map[string]any
	}{
		"shared_preload_libraries": {"pg_cron", map[string]any{"dataType": "Set", "isDynamicConfig": false, "isConfigPendingRestart": true}},
		"autovacuum":               {"on", map[string]any{"dataType": "Boolean", "allowedValues": "on,off", "isDynamicConfig": true, "isConfigPendingRestart": false}},
		"max_connections":          {"50", map[string]any{"dataType": "Integer", "allowedValues": "25-5000", "isDynamicConfig": false}},
		"log_statement":            {"ddl", map[string]any{"dataType": "Enumeration", "allowedValues": "none,ddl,mod,all", "isReadOnly": false}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := armtest.NewWorld(t)
			id := "Configuration psql/" + name
			require.NoError(t, w.Run(armtest.Step{Create: id, With: map[string]any{"properties": map[string]any{"value": test.value}}}))
			created, _ := w.Cloud.Get(w.ID(id))
			properties, _ := w.Cloud.Outputs(created)["properties"].(map[string]any)
			for key, value := range test.want {
				assert.Equal(t, value, properties[key], key)
			}
		})
	}
}
