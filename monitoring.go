package main

import (
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/monitoring"
)

// newMonitoring registers what watches the stack: the alarms and the budget, where
// there is somebody to tell, and the workbook, where the logs are its own. All of
// it goes by the names of jobs, and is none the wiser for a new image.
func (s *stack) newMonitoring(ctx *pulumi.Context) error {
	watched := make([]monitoring.Pipeline, len(s.jobs))
	for i, j := range s.jobs {
		watched[i] = j.Watched()
	}
	if s.cfg.Environment.Existing == "" {
		workbook, err := monitoring.NewWorkbook(ctx, s.cfg.Workload, &monitoring.WorkbookArgs{
			Stack: s.name(), ResourceGroupName: s.group.Name, Location: s.cfg.Location, Tags: s.tags,
			WorkspaceID: s.environment.WorkspaceID, Pipelines: watched,
		}, s.azure)
		if err != nil {
			return err
		}
		s.built = append(s.built, workbook.Made...)
	}
	if !s.cfg.TellsSomebody() {
		return nil
	}
	alerts, err := s.newAlerts(ctx, watched)
	if err != nil {
		return err
	}
	s.built = append(s.built, alerts.Made...)
	if s.cfg.Budget.MonthlyUSD == 0 {
		return nil
	}
	budget, err := monitoring.NewBudget(ctx, s.cfg.Workload, &monitoring.BudgetArgs{
		BudgetSettings: s.cfg.Budget, Name: "budget-" + s.name(), Scope: s.group.ID,
		ActionGroupID: alerts.ActionGroupID, Now: time.Now(),
	}, s.azure)
	if err != nil {
		return err
	}
	s.built = append(s.built, budget.Made...)
	return nil
}

// newAlerts registers the alarms on what is the stack's own.
func (s *stack) newAlerts(ctx *pulumi.Context, watched []monitoring.Pipeline) (*monitoring.Alerts, error) {
	args := &monitoring.AlertsArgs{
		Settings: s.cfg.Alerts, Webhook: s.cfg.AlertsWebhook,
		Stack: s.name(), ResourceGroupName: s.group.Name, Location: s.cfg.Location, Tags: s.tags,
		Pipelines: watched, JobIDs: map[string]pulumi.StringInput{},
	}
	for _, j := range s.jobs {
		args.JobIDs[j.Pipeline.Name] = j.ID
	}
	if s.cfg.Environment.Existing == "" {
		args.WorkspaceID, args.DailyLogCapGB = s.environment.WorkspaceID, s.cfg.Environment.DailyLogCapGB
	}
	if s.cfg.Database.Existing == "" {
		args.ServerID = s.server.ID
	}
	return monitoring.NewAlerts(ctx, s.cfg.Workload, args, s.azure)
}

// name is what the stack is called in Azure, such as weather-dev.
func (s *stack) name() string { return s.cfg.Workload + "-" + s.cfg.Stack }
