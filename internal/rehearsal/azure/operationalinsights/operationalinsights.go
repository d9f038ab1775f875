// Package operationalinsights describes Log Analytics: workspaces with their saved
// searches and tables.
package operationalinsights

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// WorkspaceType is the type of workspaces.
const WorkspaceType = "Microsoft.OperationalInsights/workspaces"

//go:embed contract.json
var contract []byte

// Service describes Log Analytics.
func Service() arm.Service {
	return arm.Service{
		Namespace:   "Microsoft.OperationalInsights",
		Contract:    contract,
		InvalidBody: invalidParameter,
		Types:       []arm.ResourceType{workspaces(), tables()},
	}
}

type workspaceRequest = arm.Request[Workspace]

func workspaces() arm.Type[Workspace] {
	return arm.Type[Workspace]{
		Facts: arm.Facts{
			Name: WorkspaceType, Takes: clock.Span{Create: 20 * time.Second, Update: 10 * time.Second, Delete: 10 * time.Second},
		},
		// Source: https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
		SoftDeleted: func(workspaceRequest) bool { return true },
		Rules: []arm.Rule[Workspace]{
			workspaceIsRecoveredInPlace, workspaceSkuIsOffered, retentionFitsSku, capacityFitsSku, dailyCapIsEnough,
		},
		Outputs: func(q workspaceRequest) Workspace {
			return Workspace{Properties: WorkspaceProperties{CustomerID: body.Text(CustomerID(q.ID))}}
		},
		Actions: []arm.Action[Workspace]{{
			Name: "sharedKeys", Function: "getSharedKeys", Returns: []string{"primarySharedKey", "secondarySharedKey"}, Respond: sharedKeys,
		}},
	}
}

// sharedKeys returns the two keys with which senders of logs authenticate.
func sharedKeys(q workspaceRequest) (map[string]any, *arm.Error) {
	return map[string]any{"primarySharedKey": arm.AccessKey(q.ID, 1), "secondarySharedKey": arm.AccessKey(q.ID, 2)}, nil
}

// CustomerID returns the GUID that identifies a workspace to the senders of logs.
func CustomerID(workspaceID string) string { return arm.GUID("workspace", workspaceID) }
