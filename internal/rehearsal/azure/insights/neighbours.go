package insights

import (
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// Neighbours are types that programs use beside the others. They have facts and
// outputs, but few rules.

func components() arm.Type[Component] {
	return arm.Type[Component]{
		Facts: arm.Facts{Name: "Microsoft.Insights/components"},
		Outputs: func(q arm.Request[Component]) Component {
			key, id := arm.GUID("instrumentation", q.ID), arm.GUID("application", q.ID)
			return Component{Properties: ComponentProperties{
				InstrumentationKey: body.Text(key), AppID: body.Text(id), ApplicationID: body.Text(q.Name()),
				ConnectionString: body.Textf("InstrumentationKey=%s;IngestionEndpoint=https://%s-1.in.applicationinsights.azure.com/;ApplicationId=%s",
					key, q.Region(), id),
			}}
		},
	}
}

func activityLogAlerts() arm.Type[ActivityLogAlert] {
	return arm.Type[ActivityLogAlert]{
		Facts: arm.Facts{Name: "Microsoft.Insights/activityLogAlerts", Location: arm.RegionalOrGlobal},
		Rules: []arm.Rule[ActivityLogAlert]{activityAlertNamesACategory},
	}
}

// activityAlertNamesACategory: An alert on the activity log has a scope and a
// condition on the category.
//
// Source: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/create-or-update
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_activity_log_alert_resource.go
func activityAlertNamesACategory(q arm.Request[ActivityLogAlert]) *arm.Error {
	if len(q.New.Properties.Scopes) == 0 {
		return q.BadRequest("BadRequest", "The scopes of the alert must contain a resource.")
	}
	for _, leaf := range q.New.Properties.Condition.AllOf {
		if leaf.Field.Is("category") && leaf.Equals.IsSet() {
			return nil
		}
	}
	return q.BadRequest("BadRequest", "The condition of the alert must contain the field 'category'.")
}

func dataCollectionEndpoints() arm.Type[DataCollectionEndpoint] {
	return arm.Type[DataCollectionEndpoint]{
		Facts: arm.Facts{Name: "Microsoft.Insights/dataCollectionEndpoints"},
		Outputs: func(q arm.Request[DataCollectionEndpoint]) DataCollectionEndpoint {
			return DataCollectionEndpoint{Properties: DataCollectionEndpointProperties{
				ImmutableID:   "dce-" + immutableID(q.ID),
				LogsIngestion: map[string]any{"endpoint": "https://" + q.Name() + "." + q.Region() + "-1.ingest.monitor.azure.com"},
			}}
		},
	}
}

func dataCollectionRules() arm.Type[DataCollectionRule] {
	return arm.Type[DataCollectionRule]{
		Facts: arm.Facts{Name: "Microsoft.Insights/dataCollectionRules"},
		Rules: []arm.Rule[DataCollectionRule]{dataFlowsNameTheirDestinations},
		Outputs: func(q arm.Request[DataCollectionRule]) DataCollectionRule {
			return DataCollectionRule{Properties: DataCollectionRuleProperties{ImmutableID: "dcr-" + immutableID(q.ID)}}
		},
	}
}

// immutableID returns the 32 digits that identify a rule or endpoint to agents.
func immutableID(id string) body.Text { return body.Text(arm.Digest(id)[:32]) }

// dataFlowsNameTheirDestinations: A data flow names streams and destinations of its
// rule.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/monitor/monitor_data_collection_rule_resource.go
func dataFlowsNameTheirDestinations(q arm.Request[DataCollectionRule]) *arm.Error {
	known := destinationNames(q.New.Properties.Destinations)
	for _, flow := range q.New.Properties.DataFlows {
		if len(flow.Streams) == 0 || len(flow.Destinations) == 0 {
			return q.BadRequest("InvalidPayload", "A data flow must have streams and destinations.")
		}
		for _, destination := range flow.Destinations {
			if !destination.Is(known...) {
				return q.BadRequest("InvalidPayload", "The destination '%s' of a data flow must be declared in 'destinations'.", destination)
			}
		}
	}
	return nil
}

// destinationNames returns the names of all destinations of a data collection rule.
func destinationNames(d DataCollectionRuleDestinations) []body.Text {
	names := []body.Text{d.AzureMonitorMetrics.Name}
	for _, one := range d.AzureDataExplorer {
		names = append(names, one.Name)
	}
	for _, one := range d.EventHubs {
		names = append(names, one.Name)
	}
	for _, one := range d.EventHubsDirect {
		names = append(names, one.Name)
	}
	for _, one := range d.LogAnalytics {
		names = append(names, one.Name)
	}
	for _, one := range d.MicrosoftFabric {
		names = append(names, one.Name)
	}
	for _, one := range d.MonitoringAccounts {
		names = append(names, one.Name)
	}
	for _, one := range append(d.StorageAccounts, d.StorageBlobsDirect...) {
		names = append(names, one.Name)
	}
	for _, one := range d.StorageTablesDirect {
		names = append(names, one.Name)
	}
	return names
}
