// Package operationalinsights describes Log Analytics: workspaces and their saved
// searches.
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
		Namespace: "Microsoft.OperationalInsights",
		Contract:  contract,
		Types:     []arm.ResourceType{workspaces()},
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
		Rules:       []arm.Rule[Workspace]{workspaceIsRecoveredInPlace},
		Outputs: func(q workspaceRequest) Workspace {
			return Workspace{Properties: WorkspaceProperties{CustomerID: body.Text(CustomerID(q.ID))}}
		},
	}
}

// CustomerID returns the GUID that identifies a workspace to the senders of logs.
func CustomerID(workspaceID string) string { return arm.GUID("workspace", workspaceID) }

// workspaceIsRecoveredInPlace: A deleted workspace reserves its name in its
// resource group for 14 days. Creating it again in the same region recovers it;
// another region is a conflict.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
// Source: https://github.com/Azure/azure-cli/issues/11916 (observed)
func workspaceIsRecoveredInPlace(q workspaceRequest) *arm.Error {
	if deleted := q.Azure.Deleted(q.ID); deleted != nil && deleted.Region() != q.Region() {
		return q.Conflict("Conflict", "The workspace name '%s' is not unique: a deleted workspace in location '%s' has it.",
			q.Name(), arm.As[Workspace](deleted).Location)
	}
	return nil
}
