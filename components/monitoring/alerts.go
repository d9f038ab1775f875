// Package monitoring notifies people of failed, missed and overrunning runs, of
// trouble with the database or the logs, and of cost above the budget. It also shows
// the runs in a workbook.
package monitoring

import (
	"errors"
	"fmt"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	insights "github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230101"
	queryrules "github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230315preview"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// alertsType is stored in every stack's state. Changing it replaces the whole
// subtree unless NewAlerts also registers the old value as an alias.
const alertsType = "data-pipeline:monitoring:Alerts"

// Alerts are an action group, which holds the recipients, and the alert rules that
// notify it.
//
// In an existing environment, logs go to a workspace of its owner. The only alert on
// a job there is on Azure's own count of failed runs; missed and overrunning runs go
// unnoticed. An existing database server has no alerts: its owner monitors it.
type Alerts struct {
	pulumi.ResourceState
	components.Resources

	// ActionGroupID is the ARM ID of the action group; a [Budget] notifies it as well.
	ActionGroupID pulumi.StringOutput `pulumi:"actionGroupId"`
}

// AlertsArgs configures [Alerts].
//
// Plain fields decide which resources exist, so they are validated before any of
// them is registered. Input fields only wire values and may be unknown in a preview.
type AlertsArgs struct {
	Settings
	// Stack starts the names of the resources: workload and stack, such as
	// weather-dev. Required.
	Stack string `pulumi:"stack"`
	// ResourceGroupName is the resource group to deploy into. Required.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region of the log alerts: the workspace's region. Required
	// with WorkspaceID.
	Location string `pulumi:"location"`
	// Tags are set on everything. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// Webhook is an https URL that is called for each alert, in Azure Monitor's common
	// schema. It is stored as a secret, because most such URLs contain a token.
	// Required without Emails.
	//
	// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-common-schema
	Webhook pulumi.StringInput `pulumi:"webhook"`
	// Pipelines are the pipelines to monitor.
	Pipelines []Pipeline `pulumi:"pipelines"`
	// JobIDs are the ARM IDs of the jobs, by the names of the pipelines. Required
	// without WorkspaceID.
	JobIDs map[string]pulumi.StringInput `pulumi:"jobIds"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace that the jobs' logs go
	// to. Optional: nil in an existing environment.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// DailyLogCapGB is the workspace's daily cap. Optional: 0 or less means no cap.
	DailyLogCapGB float64 `pulumi:"dailyLogCapGb"`
	// ServerID is the ARM ID of the PostgreSQL flexible server. Optional: nil for an
	// existing server.
	ServerID pulumi.StringInput `pulumi:"serverId"`
}

// NewAlerts registers Alerts called name. Its children are called name + "-ag"
// (action group), "-failed-alert", "-missed-alert" (only with a schedule),
// "-overrun-alert", "-logcap-alert" (without WorkspaceID: in place of these
// "-<pipeline>-failed-alert"), "-storage-alert", "-cpu-alert" and "-alive-alert"
// in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance.
func NewAlerts(
	ctx *pulumi.Context, name string, args *AlertsArgs, opts ...pulumi.ResourceOption,
) (*Alerts, error) {
	watches, err := args.plan()
	if err != nil {
		return nil, fmt.Errorf("monitoring.NewAlerts %q: %w", name, err)
	}

	alerts := &Alerts{}
	inputs := pulumi.Map{"emails": pulumi.ToStringArray(args.Emails)}
	if err := ctx.RegisterComponentResourceV2(alertsType, name, inputs, alerts, opts...); err != nil {
		return nil, err
	}

	group, err := alerts.newActionGroup(ctx, name, args)
	if err != nil {
		return nil, fmt.Errorf("action group: %w", err)
	}
	alerts.Add(group)
	alerts.ActionGroupID = group.ID().ToStringOutput()
	if args.WorkspaceID != nil {
		err = alerts.watchLogs(ctx, name, args, watches)
	} else {
		err = alerts.watchJobs(ctx, name, args)
	}
	if err != nil {
		return nil, err
	}
	if args.ServerID != nil {
		if err := alerts.watchServer(ctx, name, args); err != nil {
			return nil, err
		}
	}
	return alerts, ctx.RegisterResourceOutputs(alerts, pulumi.Map{"actionGroupId": alerts.ActionGroupID})
}

// maxShortName is the maximum length of an action group's short name, which appears
// in text messages and in subjects of emails.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups
const maxShortName = 12

// newActionGroup registers the recipients.
func (a *Alerts) newActionGroup(ctx *pulumi.Context, name string, args *AlertsArgs) (*insights.ActionGroup, error) {
	emails := insights.EmailReceiverArray{}
	for _, email := range args.Emails {
		emails = append(emails, insights.EmailReceiverArgs{
			Name: pulumi.String(email), EmailAddress: pulumi.String(email), UseCommonAlertSchema: pulumi.Bool(true),
		})
	}
	webhooks := insights.WebhookReceiverArray{}
	if args.Webhook != nil {
		webhooks = append(webhooks, insights.WebhookReceiverArgs{
			Name: pulumi.String("webhook"), UseCommonAlertSchema: pulumi.Bool(true),
			ServiceUri: pulumi.ToSecret(args.Webhook.ToStringOutput()).(pulumi.StringOutput),
		})
	}
	return insights.NewActionGroup(ctx, name+"-ag", &insights.ActionGroupArgs{
		ResourceGroupName: args.ResourceGroupName,
		ActionGroupName:   pulumi.String("ag-" + args.Stack),
		GroupShortName:    pulumi.String(args.Stack[:min(len(args.Stack), maxShortName)]),
		Location:          pulumi.String("Global"),
		Enabled:           pulumi.Bool(true),
		EmailReceivers:    emails,
		WebhookReceivers:  webhooks,
		Tags:              args.Tags,
	}, pulumi.Parent(a))
}

// watchLogs registers the alerts on the stack's own workspace: on the pipelines and
// on the daily cap.
func (a *Alerts) watchLogs(ctx *pulumi.Context, name string, args *AlertsArgs, watches []Watch) error {
	for _, w := range watches {
		if err := a.newLogAlert(ctx, name, args, "Pipelines", w); err != nil {
			return err
		}
	}
	if args.DailyLogCapGB <= 0 {
		return nil
	}
	w, err := watchLogCap(args.DailyLogCapGB, args.LogCapPercent)
	if err != nil {
		return err
	}
	return a.newLogAlert(ctx, name, args, "Logs", w)
}

// newLogAlert registers a log alert; its title starts with of, such as Pipelines.
func (a *Alerts) newLogAlert(ctx *pulumi.Context, name string, args *AlertsArgs, of string, w Watch) error {
	title := pulumi.String(fmt.Sprintf("%s (%s): %s", of, args.Stack, w.Says))
	var dimensions queryrules.DimensionArray
	if w.SplitBy != "" {
		dimensions = queryrules.DimensionArray{queryrules.DimensionArgs{
			Name: pulumi.String(w.SplitBy), Operator: queryrules.DimensionOperatorInclude, Values: pulumi.ToStringArray([]string{"*"}),
		}}
	}
	made, err := queryrules.NewScheduledQueryRule(ctx, name+"-"+w.Name+"-alert", &queryrules.ScheduledQueryRuleArgs{
		ResourceGroupName:   args.ResourceGroupName,
		RuleName:            pulumi.String(args.Stack + "-" + w.Name),
		Location:            pulumi.String(args.Location),
		Kind:                queryrules.KindLogAlert,
		DisplayName:         title,
		Description:         title,
		Severity:            pulumi.Float64(float64(w.Severity)),
		Enabled:             pulumi.Bool(true),
		Scopes:              pulumi.StringArray{args.WorkspaceID},
		EvaluationFrequency: pulumi.String(iso(w.Every)),
		WindowSize:          pulumi.String(iso(w.Window)),
		// The query itself limits what it judges to a part of this range.
		OverrideQueryTimeRange: pulumi.String(iso(w.Lookback)),
		AutoMitigate:           pulumi.Bool(w.Resolves),
		// Tables of a new workspace do not exist before their first row.
		SkipQueryValidation: pulumi.Bool(true),
		Criteria: queryrules.ScheduledQueryRuleCriteriaArgs{AllOf: queryrules.ConditionArray{queryrules.ConditionArgs{
			Query:           pulumi.String(w.Query),
			TimeAggregation: queryrules.TimeAggregationCount,
			Dimensions:      dimensions,
			Operator:        queryrules.ConditionOperatorGreaterThan,
			Threshold:       pulumi.Float64(0),
			FailingPeriods: queryrules.ConditionFailingPeriodsArgs{
				NumberOfEvaluationPeriods: pulumi.Float64(1), MinFailingPeriodsToAlert: pulumi.Float64(1),
			},
		}}},
		Actions: queryrules.ActionsArgs{ActionGroups: pulumi.StringArray{a.ActionGroupID}},
		Tags:    args.Tags,
	}, pulumi.Parent(a))
	if err != nil {
		return fmt.Errorf("alert %s: %w", w.Name, err)
	}
	a.Add(made)
	return nil
}

// iso formats a duration as Azure does. It writes whole days as days, because Azure
// returns PT24H as P1D.
func iso(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d%day == 0:
		return fmt.Sprintf("P%dD", d/day)
	case d%time.Hour == 0:
		return fmt.Sprintf("PT%dH", d/time.Hour)
	default:
		return fmt.Sprintf("PT%dM", d/time.Minute)
	}
}

// plan validates the arguments and returns the log alerts on pipelines; none without
// WorkspaceID. The error joins every problem.
func (a *AlertsArgs) plan() ([]Watch, error) {
	if a == nil {
		return nil, errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if len(a.Emails) == 0 && a.Webhook == nil {
		p.Addf("emails", "got neither emails nor a webhook, want at least one recipient, such as oncall@example.com")
	}
	p.Require("stack", a.Stack != "", "")
	p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
	p.Require("location", a.WorkspaceID == nil || a.Location != "", "there is a workspaceId")
	for _, pipeline := range a.Pipelines {
		p.Require("jobIds."+pipeline.Name, a.WorkspaceID != nil || a.JobIDs[pipeline.Name] != nil, "there is no workspaceId")
		pipeline.validate(&p, "pipelines."+pipeline.Name)
	}
	if len(p) > 0 || a.WorkspaceID == nil {
		return nil, errors.Join(p...)
	}
	watches, err := Watches(a.Pipelines, a.Settings)
	if err != nil {
		return nil, fmt.Errorf("pipelines: %w", err)
	}
	return watches, nil
}

// validate adds the problems that would keep a query from being generated.
func (p Pipeline) validate(problems *check.Problems, path string) {
	if p.Name == "" || p.JobName == "" {
		problems.Addf(path, "got the name %q and the job name %q, want both", p.Name, p.JobName)
	}
	if p.Timeout < components.Duration(time.Second) {
		problems.Addf(path+".timeout", "got %s, want at least 1s, such as 5m", p.Timeout)
	}
	if _, err := watch(p, Defaults()); err != nil {
		problems.Addf(path, "%v", err)
	}
	if p.Completions < 1 {
		problems.Addf(path+".completions", "got %d, want 1 or more", p.Completions)
	}
}
