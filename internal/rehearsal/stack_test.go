package rehearsal

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

const (
	classGroup = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-class"
	vault      = classGroup + "/providers/Microsoft.KeyVault/vaults/kv-class"
)

func TestStack(t *testing.T) {
	t.Parallel()
	with := func(config map[string]any) pulumicli.Stack { return pulumicli.Stack{Config: config} }
	class := with(map[string]any{
		"azure-native:location": "westeurope",
		"p:keyVault":            map[string]any{"existing": vault},
		"p:list":                []any{map[string]any{"group": classGroup}},
	})
	assert.Equal(t, "westeurope", location(class))
	assert.Equal(t, []string{classGroup, vault}, resourceIDs(class), "ARM IDs at any depth")
	assert.Equal(t, "22222222-2222-2222-2222-222222222222", subscription(class), "the subscription of the existing resources")

	assert.Equal(t, arm.DefaultSubscription, subscription(with(nil)))
	named := with(map[string]any{"azure-native:subscriptionId": "33333333-3333-3333-3333-333333333333", "p:x": vault})
	assert.Equal(t, "33333333-3333-3333-3333-333333333333", subscription(named), "the configured subscription takes precedence")
}
