// Package diagnostics sends logs of Azure services to a Log Analytics workspace.
package diagnostics

import (
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	insights "github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20210501preview"

	"github.com/hyf/azure-data-pipeline/components"
)

// Send registers a diagnostic setting called name + "-diag" and adds it to made. It sends
// the log categories of the resource with ARM ID from to the workspace with that ARM ID;
// with a nil workspace it does nothing. Categories depend on the resource type, and Azure
// refuses unknown ones.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/logs-index (categories)
func Send(
	ctx *pulumi.Context, name string, from, workspace pulumi.StringInput, categories []string,
	made *components.Resources, opts ...pulumi.ResourceOption,
) error {
	if workspace == nil {
		return nil
	}
	logs := make(insights.LogSettingsArray, len(categories))
	for i, category := range categories {
		logs[i] = insights.LogSettingsArgs{Category: pulumi.String(category), Enabled: pulumi.Bool(true)}
	}
	setting, err := insights.NewDiagnosticSetting(ctx, name+"-diag", &insights.DiagnosticSettingArgs{
		ResourceUri: from.ToStringOutput(),
		WorkspaceId: workspace.ToStringOutput(),
		// Use resource-specific tables, such as ContainerAppConsoleLogs. By default, some
		// services write to older tables.
		// Source: https://learn.microsoft.com/azure/azure-monitor/platform/resource-logs#resource-specific
		LogAnalyticsDestinationType: pulumi.String("Dedicated"),
		Logs:                        logs,
	}, opts...)
	if err != nil {
		return fmt.Errorf("diagnostic setting: %w", err)
	}
	made.Add(setting)
	return nil
}
