package stack

import (
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/monitoring"
)

// watch holds the components that monitor the stack; each may be nil.
type watch struct {
	workbook *monitoring.Workbook
	alerts   *monitoring.Alerts
	budget   *monitoring.Budget
}

func (w watch) components() []components.Component {
	var all []components.Component
	if w.workbook != nil {
		all = append(all, w.workbook)
	}
	if w.alerts != nil {
		all = append(all, w.alerts)
	}
	if w.budget != nil {
		all = append(all, w.budget)
	}
	return all
}

// newMonitoring registers the workbook, unless the environment exists already, and the
// alerts and the budget if they have recipients. Alerts and queries identify jobs by
// name, so that a new image does not change them.
func (s stack) newMonitoring(ctx *pulumi.Context, f foundation, d data, all pipelines) (watch, error) {
	var w watch
	var err error
	if s.cfg.Environment.Existing == "" {
		w.workbook, err = monitoring.NewWorkbook(ctx, s.cfg.Workload, &monitoring.WorkbookArgs{
			Stack: s.cfg.BaseName(), ResourceGroupName: f.group.Name, Location: s.cfg.Location, Tags: s.tags,
			WorkspaceID: f.workspace, Pipelines: all.watched(),
		}, s.azure)
		if err != nil {
			return watch{}, err
		}
	}
	if !s.cfg.SendsAlerts() {
		return w, nil
	}
	if w.alerts, err = s.newAlerts(ctx, f, d, all); err != nil {
		return watch{}, err
	}
	if s.cfg.Budget.MonthlyUSD == 0 {
		return w, nil
	}
	w.budget, err = monitoring.NewBudget(ctx, s.cfg.Workload, &monitoring.BudgetArgs{
		BudgetSettings: s.cfg.Budget, Name: "budget-" + s.cfg.BaseName(), Scope: f.group.ID,
		ActionGroupID: w.alerts.ActionGroupID, Now: time.Now(),
	}, s.azure)
	return w, err
}

// newAlerts registers the alerts on the resources that the stack manages.
func (s stack) newAlerts(ctx *pulumi.Context, f foundation, d data, all pipelines) (*monitoring.Alerts, error) {
	args := &monitoring.AlertsArgs{
		Settings: s.cfg.Alerts, Webhook: s.cfg.AlertsWebhook,
		Stack: s.cfg.BaseName(), ResourceGroupName: f.group.Name, Location: s.cfg.Location, Tags: s.tags,
		Pipelines: all.watched(), JobIDs: map[string]pulumi.StringInput{}, WorkspaceID: f.workspace,
	}
	for _, p := range all {
		args.JobIDs[p.Name] = p.job.ID
	}
	if f.workspace != nil {
		args.DailyLogCapGB = s.cfg.Environment.DailyLogCapGB
	}
	if s.cfg.Database.Existing == "" {
		args.ServerID = d.server.ID
	}
	return monitoring.NewAlerts(ctx, s.cfg.Workload, args, s.azure)
}

// watched are the properties of the pipelines that alerts and queries use.
func (all pipelines) watched() []monitoring.Pipeline {
	watched := make([]monitoring.Pipeline, len(all))
	for i, p := range all {
		watched[i] = p.Watched()
	}
	return watched
}
