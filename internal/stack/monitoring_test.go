package stack_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

const (
	logAlerts    = "azure-native:insights/v20230315preview:ScheduledQueryRule"
	metricAlerts = "azure-native:insights/v20180301:MetricAlert"
	budgets      = "azure-native:consumption/v20230501:Budget"
)

// Every pipeline of a stack that tells somebody has its alarms, and they reach the
// action group.
func TestEveryPipelineIsWatched(t *testing.T) {
	t.Parallel()
	watched := 0
	for _, stack := range stacktest.Names(t) {
		config := stacktest.Config(t, stack)
		if config["data-pipeline:alerts"] == nil {
			continue
		}
		rec := stacktest.Deploy(t, stack)
		rules := rec.OfType(logAlerts)
		for name, pipeline := range config["data-pipeline:pipelines"].(map[string]any) {
			watched++
			kinds := []string{"failed", "overrun"}
			if pipeline.(map[string]any)["schedule"] != nil {
				kinds = append(kinds, "missed")
			}
			for _, kind := range kinds {
				rule, ok := rules["weather-"+kind+"-alert"]
				require.True(t, ok, "%s: pipeline %s: %s", stack, name, kind)
				in := rule.InputMap()
				condition := in["criteria"].(map[string]any)["allOf"].([]any)[0].(map[string]any)
				assert.Contains(t, condition["query"], strconv.Quote(name), "%s: pipeline %s: %s", stack, name, kind)
				assert.Equal(t, []any{map[string]any{"name": "Pipeline", "operator": "Include", "values": []any{"*"}}}, condition["dimensions"],
					"it says which pipeline")
				assert.Equal(t, true, in["enabled"])
				assert.Equal(t, []any{"weather-ag-id"}, in["actions"].(map[string]any)["actionGroups"])
				assert.Equal(t, []any{"weather-log-id"}, in["scopes"])
			}
		}
		assert.Contains(t, rules, "weather-logcap-alert", stack)
		for _, kind := range []string{"storage", "cpu", "alive"} {
			assert.Contains(t, rec.OfType(metricAlerts), "weather-"+kind+"-alert", stack)
		}
		assert.Len(t, rec.OfType(budgets), 1, stack)
	}
	assert.Positive(t, watched)
}

// Production tells somebody.
func TestProductionHasAlarms(t *testing.T) {
	t.Parallel()
	prod := stacktest.Config(t, "prod")
	assert.NotEmpty(t, prod["data-pipeline:alerts"].(map[string]any)["emails"])
	assert.NotEmpty(t, prod["data-pipeline:budget"])
}

// Alarms reach a student's stack as well, on what is the student's own.
func TestAlarmsOnWhatIsOnesOwn(t *testing.T) {
	t.Parallel()
	rec := stacktest.Deploy(t, "student", pulumitest.WithConfig(map[string]any{
		"data-pipeline:alerts": map[string]any{"emails": []string{"student@example.com"}},
	}))
	assert.Empty(t, rec.OfType(logAlerts))
	rules := rec.OfType(metricAlerts)
	require.Len(t, rules, 1)
	assert.Equal(t, []any{"student01-caj-id"}, rules["student01-student01-failed-alert"].InputMap()["scopes"])
	assert.Empty(t, rec.OfType("azure-native:insights/v20230601:Workbook"))
}

// Nobody to tell: nothing is made that tells.
func TestNoAlarmsForNobody(t *testing.T) {
	t.Parallel()
	rec := stacktest.Deploy(t, "student")
	for _, token := range []string{logAlerts, metricAlerts, budgets, "azure-native:insights/v20230101:ActionGroup"} {
		assert.Empty(t, rec.OfType(token), token)
	}
}
