package monitoring

import (
	"errors"
	"fmt"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	consumption "github.com/pulumi/pulumi-azure-native-sdk/consumption/v2/v20230501"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// budgetType is stored in every stack's state.
const budgetType = "data-pipeline:monitoring:Budget"

// Budget notifies when the cost of a month reaches 50, 80 and 100 percent of the
// amount, and when Azure forecasts that it will exceed it. It does not stop anything.
// Its figures are 8 to 24 hours old.
//
// Source: https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets
type Budget struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the budget.
	ID pulumi.StringOutput `pulumi:"id"`
}

// BudgetArgs configures a [Budget].
type BudgetArgs struct {
	BudgetSettings
	// Name is the budget's name in its scope. Required.
	Name string `pulumi:"name"`
	// Scope is the ARM ID of the resource group whose cost counts, including what
	// others deploy to it. Required.
	Scope pulumi.StringInput `pulumi:"scope"`
	// ActionGroupID is the ARM ID of the action group to notify. Required.
	ActionGroupID pulumi.StringInput `pulumi:"actionGroupId"`
	// Now is the time of the deployment. A budget without StartDate starts in its
	// month; an existing budget ignores it. Required without StartDate.
	Now time.Time `pulumi:"now"`
}

// NewBudget registers a Budget called name; its budget is called name + "-budget"
// in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found.
func NewBudget(
	ctx *pulumi.Context, name string, args *BudgetArgs, opts ...pulumi.ResourceOption,
) (*Budget, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("monitoring.NewBudget %q: %w", name, err)
	}
	budget := &Budget{}
	inputs := pulumi.Map{"monthlyUsd": pulumi.Float64(args.MonthlyUSD)}
	if err := ctx.RegisterComponentResourceV2(budgetType, name, inputs, budget, opts...); err != nil {
		return nil, err
	}

	start, option := args.start()
	made, err := consumption.NewBudget(ctx, name+"-budget", &consumption.BudgetArgs{
		Scope:         args.Scope,
		BudgetName:    pulumi.String(args.Name),
		Category:      consumption.CategoryTypeCost,
		Amount:        pulumi.Float64(args.MonthlyUSD),
		TimeGrain:     consumption.TimeGrainTypeMonthly,
		TimePeriod:    consumption.BudgetTimePeriodArgs{StartDate: pulumi.String(start.Format(time.RFC3339))},
		Notifications: args.notifications(),
	}, pulumi.Parent(budget), option, pulumi.DeleteBeforeReplace(true))
	if err != nil {
		return nil, fmt.Errorf("budget: %w", err)
	}
	budget.Add(made)
	budget.ID = made.ID().ToStringOutput()
	return budget, ctx.RegisterResourceOutputs(budget, pulumi.Map{"id": budget.ID})
}

// start is the first month of the budget, which Azure cannot change: a new configured
// month recreates the budget, and without a configured month the first one is kept.
func (a *BudgetArgs) start() (time.Time, pulumi.ResourceOption) {
	path := []string{"timePeriod.startDate"}
	if start, err := time.Parse(time.DateOnly, a.StartDate); err == nil {
		return start, pulumi.ReplaceOnChanges(path)
	}
	now := a.Now.UTC()
	return time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC), pulumi.IgnoreChanges(path)
}

// notifications go to the action group, each at its percentage of the amount.
func (a *BudgetArgs) notifications() consumption.NotificationMap {
	notifications := consumption.NotificationMap{}
	for _, n := range []struct {
		name    string
		percent float64
		of      consumption.ThresholdType
	}{
		{"actual50", 50, consumption.ThresholdTypeActual},
		{"actual80", 80, consumption.ThresholdTypeActual},
		{"actual100", 100, consumption.ThresholdTypeActual},
		{"forecast100", 100, consumption.ThresholdTypeForecasted},
	} {
		notifications[n.name] = consumption.NotificationArgs{
			Enabled:       pulumi.Bool(true),
			Operator:      consumption.OperatorTypeGreaterThanOrEqualTo,
			Threshold:     pulumi.Float64(n.percent),
			ThresholdType: n.of,
			// Azure requires the list of emails even if it is empty.
			ContactEmails: pulumi.StringArray{},
			ContactGroups: pulumi.StringArray{a.ActionGroupID},
		}
	}
	return notifications
}

// validate returns every problem, joined.
func (a *BudgetArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.MonthlyUSD == 0 {
		p.Addf("monthlyUsd", "got 0, want more than 0")
	}
	p.Require("name", a.Name != "", "")
	p.Require("scope", a.Scope != nil, "")
	p.Require("actionGroupId", a.ActionGroupID != nil, "")
	p.Require("now", a.StartDate != "" || !a.Now.IsZero(), "there is no startDate")
	return errors.Join(p...)
}
