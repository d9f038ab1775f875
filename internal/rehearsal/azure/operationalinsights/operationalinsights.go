// Package operationalinsights is the room of Log Analytics: workspaces and the
// searches that are saved in them.
package operationalinsights

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// WorkspaceType is a type of the room.
const WorkspaceType = "Microsoft.OperationalInsights/workspaces"

//go:embed contract.json
var contract []byte

// Service is what offline Azure knows of Log Analytics.
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

// CustomerID is the GUID by which a workspace is known to what sends logs to it.
func CustomerID(workspaceID string) string { return arm.GUID("workspace", workspaceID) }

// workspaceIsRecoveredInPlace: a deleted workspace keeps its name in its resource
// group for 14 days. Making it again in the same region recovers it; elsewhere is
// a conflict.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
// Source: https://github.com/Azure/azure-cli/issues/11916 (observed)
func workspaceIsRecoveredInPlace(q workspaceRequest) *arm.Error {
	if deleted := q.Azure.Deleted(q.ID); deleted != nil && deleted.Region() != q.Region() {
		return q.Conflict("Conflict", "The workspace name '%s' is not unique: a deleted workspace in location '%s' holds it.",
			q.Name(), arm.As[Workspace](deleted).Location)
	}
	return nil
}
