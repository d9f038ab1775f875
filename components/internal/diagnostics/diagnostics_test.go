package diagnostics_test

import (
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/diagnostics"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const settingType = "azure-native:insights/v20210501preview:DiagnosticSetting"

func send(t *testing.T, workspace pulumi.StringInput) map[string]pulumitest.Resource {
	t.Helper()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		return diagnostics.Send(ctx, "app-kv", pulumi.String("vault-id"), workspace, []string{"AuditEvent", "Other"}, &components.Resources{})
	})
	require.NoError(t, err)
	return rec.OfType(settingType)
}

func TestSend(t *testing.T) {
	t.Parallel()
	assert.Equal(t, map[string]any{
		"resourceUri": "vault-id",
		"workspaceId": "workspace-id", "logAnalyticsDestinationType": "Dedicated",
		"logs": []any{
			map[string]any{"category": "AuditEvent", "enabled": true},
			map[string]any{"category": "Other", "enabled": true},
		},
	}, send(t, pulumi.String("workspace-id"))["app-kv-diag"].InputMap())
}

func TestSendNowhere(t *testing.T) {
	t.Parallel()
	assert.Empty(t, send(t, nil))
}
