package monitoring

import (
	"encoding/json"
	"errors"
	"fmt"
	"path"

	"github.com/google/uuid"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	workbooks "github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230601"
	operationalinsights "github.com/pulumi/pulumi-azure-native-sdk/operationalinsights/v2/v20230901"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// workbookType is stored in every stack's state.
const workbookType = "data-pipeline:monitoring:Workbook"

// Workbook is a page in the portal that shows the runs of a stack's pipelines: their
// results, durations, logs and cost. Its queries are also saved in the workspace, to
// be reused.
type Workbook struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the workbook.
	ID pulumi.StringOutput `pulumi:"id"`
}

// WorkbookArgs configures a [Workbook].
type WorkbookArgs struct {
	// Stack names it: workload and stack, such as weather-dev. Required.
	Stack string `pulumi:"stack"`
	// ResourceGroupName is the resource group of the workspace, and of the workbook.
	// Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope; it also determines the prices.
	// Required.
	Location string `pulumi:"location"`
	// Tags are set on the workbook. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace. Required.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// Pipelines are the pipelines to show. At least one is required.
	Pipelines []Pipeline `pulumi:"pipelines"`
}

// NewWorkbook registers a Workbook called name. Its children are called name +
// "-wb" (workbook) and "-<query>-search" (saved queries) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found.
func NewWorkbook(
	ctx *pulumi.Context, name string, args *WorkbookArgs, opts ...pulumi.ResourceOption,
) (*Workbook, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("monitoring.NewWorkbook %q: %w", name, err)
	}
	views, err := Views(args.Pipelines, args.Location)
	if err != nil {
		return nil, err
	}
	workbook := &Workbook{}
	if err := ctx.RegisterComponentResourceV2(workbookType, name, pulumi.Map{}, workbook, opts...); err != nil {
		return nil, err
	}
	for _, view := range views {
		if err := workbook.save(ctx, name, args, view); err != nil {
			return nil, fmt.Errorf("saved query %s: %w", view.Name, err)
		}
	}
	made, err := workbooks.NewWorkbook(ctx, name+"-wb", &workbooks.WorkbookArgs{
		ResourceGroupName: args.ResourceGroupName,
		ResourceName:      pulumi.String(workbookName(args.Stack)),
		Location:          pulumi.String(args.Location),
		Kind:              workbooks.WorkbookSharedTypeKindShared,
		Category:          pulumi.String("workbook"),
		DisplayName:       pulumi.String("Pipelines of " + args.Stack),
		SourceId:          args.WorkspaceID,
		Version:           pulumi.String(workbookVersion),
		SerializedData: args.WorkspaceID.ToStringOutput().ApplyT(func(id string) (string, error) {
			return notebook(views, id)
		}).(pulumi.StringOutput),
		Tags: args.Tags,
	}, pulumi.Parent(workbook))
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	workbook.Add(made)
	workbook.ID = made.ID().ToStringOutput()
	return workbook, ctx.RegisterResourceOutputs(workbook, pulumi.Map{"id": workbook.ID})
}

// save registers one query in the workspace.
func (w *Workbook) save(ctx *pulumi.Context, name string, args *WorkbookArgs, view View) error {
	made, err := operationalinsights.NewSavedSearch(ctx, name+"-"+view.Name+"-search", &operationalinsights.SavedSearchArgs{
		ResourceGroupName: args.ResourceGroupName,
		WorkspaceName:     args.WorkspaceID.ToStringOutput().ApplyT(path.Base).(pulumi.StringOutput),
		SavedSearchId:     pulumi.String(view.Name),
		Category:          pulumi.String("Pipelines"),
		DisplayName:       pulumi.String(view.Title),
		Query:             pulumi.String(view.Query),
		Version:           pulumi.Float64(2),
	}, pulumi.Parent(w))
	if err != nil {
		return err
	}
	w.Add(made)
	return nil
}

// workbookName is the name of the workbook: a GUID that depends only on the stack.
func workbookName(stack string) string {
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://github.com/hyf/azure-data-pipeline/workbooks/"+stack)).String()
}

// validate returns every problem, joined.
func (a *WorkbookArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	var p check.Problems
	p.Require("stack", a.Stack != "", "")
	p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
	p.Require("location", a.Location != "", "")
	p.Require("workspaceId", a.WorkspaceID != nil, "")
	if len(a.Pipelines) == 0 {
		p.Addf("pipelines", "got none, want at least one")
	}
	for _, pipeline := range a.Pipelines {
		pipeline.validate(&p, "pipelines."+pipeline.Name)
	}
	return errors.Join(p...)
}

// workbookVersion is the version of the workbook format.
const workbookVersion = "Notebook/1.0"

// object and list are short for JSON.
type (
	object = map[string]any
	list   = []any
)

// notebook is the workbook in its own format: a selectable time range and a section
// for each view.
//
// Source: https://github.com/microsoft/Application-Insights-Workbooks/blob/master/schema/workbook.json
func notebook(views []View, workspaceID string) (string, error) {
	items := list{object{
		"type": 9, "name": "range",
		"content": object{
			"version": "KqlParameterItem/1.0", "style": "pills",
			"parameters": list{object{
				"id": workbookName("range"), "version": "KqlParameterItem/1.0", "name": "Range", "label": "Time range",
				"type": 4, "isRequired": true, "value": object{"durationMs": 7 * 24 * 60 * 60 * 1000},
				"typeSettings": object{"selectableValues": list{
					object{"durationMs": 24 * 60 * 60 * 1000},
					object{"durationMs": 7 * 24 * 60 * 60 * 1000},
					object{"durationMs": 30 * 24 * 60 * 60 * 1000},
				}, "allowCustom": true},
			}},
		},
	}}
	for _, view := range views {
		items = append(items, object{
			"type": 3, "name": view.Name,
			"content": object{
				"version": "KqlItem/1.0", "title": view.Title, "query": view.Query, "size": 0,
				"queryType": 0, "resourceType": "microsoft.operationalinsights/workspaces",
				"timeContextFromParameter": "Range", "visualization": view.Visualization, "showExportToExcel": true,
			},
		})
	}
	text, err := json.Marshal(object{"version": workbookVersion, "items": items, "fallbackResourceIds": list{workspaceID}})
	return string(text), err
}
